"""Starting, side by side with what it is compared to, in fresh processes and alternating runs."""

import os
import statistics
import subprocess
import sys
import time

RUNS = 15


def seconds(*command: str) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=os.environ)
    return time.perf_counter() - start


def ratio_of(ours: list[str], other: list[str]) -> float:
    """Median of ours over median of the other, runs alternating so that noise falls on both."""
    pairs = [(seconds(*ours), seconds(*other)) for _ in range(RUNS)]
    return statistics.median(a for a, _ in pairs) / statistics.median(b for _, b in pairs)


def test_version_costs_at_most_twice_an_import_of_click() -> None:
    ratio = ratio_of([sys.executable, "-m", "coach", "--version"], [sys.executable, "-c", "import click"])
    print(f"\ncoach --version / import click: {ratio:.2f}")
    assert ratio <= 2
