"""The program's start: nothing heavy is imported before a command is known."""

import sys


def screen(**choice: object) -> None:
    """Open the full screen; the command line is handed this, and knows nothing of screens."""
    from coach.tui import start

    start(**choice)  # type: ignore[arg-type] - the command line gives what its options are checked to be


def main() -> None:
    """Run the command line; errors that a person can act on are told in a sentence."""
    if sys.argv[1:] == ["--version"]:
        from coach import __version__

        print(f"coach {__version__}")
        return
    from coach.cli import run

    sys.exit(run(sys.argv[1:], screen=screen))


if __name__ == "__main__":
    main()
