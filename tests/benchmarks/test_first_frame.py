"""The first frame of the full screen beside that of a bare Textual app, in fresh processes and alternating runs.

Both are timed as a user waits: from the start of the interpreter, through the first frame, to the end of a program
that stops there.
"""

import sys
from pathlib import Path

import pytest

from tests.benchmarks.test_start import ratio_of

MOST = 1.6
BARE = """
from textual.app import App
from textual.widgets import Footer, Header, Input

class Bare(App):
    def compose(self):
        yield Header()
        yield Input()
        yield Footer()

    def on_ready(self):
        self.exit()

Bare().run(headless=True)
"""
OURS = """
import coach.__main__
import coach.cli.app
from coach.tui.app import CoachApp

CoachApp.load = CoachApp.exit  # what is loaded behind the first frame isn't waited for
CoachApp().run(headless=True)
"""


def test_first_frame_costs_at_most_so_much_of_a_bare_app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_HOME", str(tmp_path))
    ratio = ratio_of([sys.executable, "-c", OURS], [sys.executable, "-c", BARE])
    print(f"\nfirst frame, coach / bare Textual app: {ratio:.2f}")
    assert ratio <= MOST
