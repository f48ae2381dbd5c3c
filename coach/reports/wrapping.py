"""Breaking lines between words, as wide as where they are read; a command in backticks is never broken."""

import re
import sys
from shutil import get_terminal_size
from textwrap import fill

WIDTH = 88
"""No line is wider, since longer ones are hard to follow with the eye."""
NARROWEST = 20
GLUE = "\N{NO-BREAK SPACE}"
_COMMAND = re.compile(r"`[^`\n]{1,60}`")


def line_width(most: int = WIDTH) -> int:
    """One less than the terminal that reads stdout or stderr has, but not above ``most``; in a pipe just that."""
    streams = [stream for stream in (sys.stdout, sys.stderr) if stream is not None]
    if not any(stream.isatty() for stream in streams):
        return most
    return max(NARROWEST, min(most, get_terminal_size().columns - 1))


def filled(text: str, width: int, first: str = "", more: str = "") -> str:
    """One paragraph of lines no wider than ``width``, unless a single word is; words glued together stay together."""
    glued = _COMMAND.sub(lambda command: command[0].replace(" ", GLUE), text)
    told = fill(
        glued,
        width,
        initial_indent=first,
        subsequent_indent=more,
        break_on_hyphens=False,
        break_long_words=False,
    )
    return told.replace(GLUE, " ")


def fitted(text: str, width: int) -> str:
    """``text`` with each of its lines broken between words to fit ``width``; what follows is set in a little."""
    return "\n".join(_fitted_line(line, max(NARROWEST, width)) for line in text.split("\n"))


def _fitted_line(line: str, width: int) -> str:
    if len(line) <= width:
        return line
    return filled(line, width, more=" " * (len(line) - len(line.lstrip()) + 2))
