"""The full screen in a real pseudo-terminal: opened, looked at, quit."""

import os
import select
import sys
import time
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="a pseudo-terminal is needed")
PATIENCE = 60

pytestmark = pytest.mark.integration


def read_until(terminal: int, wanted: bytes) -> bytes:
    """What the terminal shows until ``wanted`` is in it."""
    seen, end = b"", time.monotonic() + PATIENCE
    while wanted not in seen and time.monotonic() < end:
        if select.select([terminal], [], [], 1)[0]:
            try:
                seen += os.read(terminal, 65536)
            except OSError:
                break
    return seen


def test_the_full_screen_opens_and_quits_in_a_terminal(home: Path) -> None:
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", COLUMNS="100", LINES="30", COACH_HOME=str(home))
        os.execv(sys.executable, [sys.executable, "-m", "coach"])
    try:
        assert b"Scenarios" in read_until(terminal, b"Scenarios")
        os.write(terminal, b"\x11")
        read_until(terminal, b"\x1b[?1049l")
        _, status = os.waitpid(child, 0)
    finally:
        os.close(terminal)
    assert os.waitstatus_to_exitcode(status) == 0
