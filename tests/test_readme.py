"""The README can't drift from the program."""

import re
from pathlib import Path

from coach.cli.app import COMMANDS, EXITS

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")


def test_the_table_lists_every_command_with_its_help() -> None:
    table = README.split("<!-- commands -->")[1].split("\n\n")[0]
    listed = dict(re.findall(r"^\| `coach (\S+)` \| (.+) \|$", table, re.MULTILINE))
    assert listed == {name: text for name, (_, text) in COMMANDS.items()}


def test_each_command_is_there_and_says_what_the_table_says() -> None:
    from coach.cli.app import Commands

    group = Commands("coach")
    for name, (_, text) in COMMANDS.items():
        command = group.get_command(None, name)  # type: ignore[arg-type] - the context isn't used
        assert command is not None
        assert command.help, f"{name} has no help"
        assert text


def test_exit_codes_are_told_in_both() -> None:
    for code in ("0 done", "1 failed", "2 wrong use", "3 a file or input", "4 the store", "130 stopped"):
        assert code in README
        assert code in EXITS


def test_the_reading_it_shows_is_the_reading_that_is_given() -> None:
    import json

    from coach.language.analysis import analyze_rows

    shown = json.loads(README.split("It gives\n\n```json\n")[1].split("```")[0])
    row = {"id": 1, "text": shown["questions"][0]["quote"], "previous": None}
    assert next(iter(analyze_rows([row]))) == shown
