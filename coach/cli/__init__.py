"""The command line: each command is imported when it is called, so that light commands start fast."""

from coach.cli.app import run

__all__ = ["run"]
