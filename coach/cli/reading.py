"""Commands over JSON lines: read utterances, score conversations, put single turns to a partner."""

import gc
from pathlib import Path
from typing import cast

import click

from coach.cli.output import answers, as_json, data, input_lines, read_json, rows
from coach.errors import DataError, UsageError


@click.command()
def analyze() -> None:
    """Read utterances: JSON lines {"id", "text", "previous"} in, one JSON line each out, in order."""
    from coach.language.analysis import analyze_rows

    gc.disable()  # readings make no cycles, and to look for some takes a twentieth of the time
    try:
        for found in analyze_rows(rows(input_lines())):
            as_json(found)
    finally:
        gc.enable()


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--jsonl", is_flag=True, help="Conversations as JSON lines on stdin, one answer a line.")
@click.option("--json", "as_data", is_flag=True, help="The scorecard as JSON instead of text.")
def score(file: Path | None, jsonl: bool, as_data: bool) -> None:
    """Score a conversation FILE (JSON), or many on stdin with --jsonl."""
    from coach.wiring import content

    if jsonl == (file is not None):
        raise UsageError("give either a FILE or --jsonl")
    judge = content().conversation_scorer()
    if jsonl:
        for found in answers(input_lines(), judge):
            as_json(found)
        return
    answer = judge(_conversation(Path(str(file))))
    if as_data:
        as_json(answer)
        return
    from coach.records.scorecard import Scorecard
    from coach.reports.text import card_lines

    for line in card_lines(Scorecard.model_validate({k: answer[k] for k in ("skills", "scorer")})):
        data(line)


def _conversation(file: Path) -> dict[str, object]:
    try:
        found = read_json(file.read_text("utf-8-sig"))
    except OSError as error:
        raise DataError(f"{file}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise DataError(f"{file}: not UTF-8 text") from None
    except ValueError as error:
        raise DataError(f"{file}: not JSON: {error}") from None
    if not isinstance(found, dict):
        raise DataError(f'{file}: expected an object with "turns"')
    return cast("dict[str, object]", found)


@click.command()
@click.option("--jsonl", is_flag=True, required=True, help="Rows on stdin, one answer a line.")
def respond(jsonl: bool) -> None:  # noqa: ARG001 - the only form there is, asked for by name
    """Put single learner turns to a partner: {"id", "scenario", "turns", "text"} in; nothing is stored."""
    from coach.practice.respond import respond as reply
    from coach.wiring import content

    find = content().library.scenario
    for found in answers(input_lines(), lambda row: reply(row, find)):
        as_json(found)
