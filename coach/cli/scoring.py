"""Commands about scores: score conversations from anywhere, and explain how a level was made."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from coach.cli.output import answers, as_json, data, input_lines, read_json, say
from coach.errors import DataError, UsageError

if TYPE_CHECKING:
    from coach.records.explained import Explanation
    from coach.records.scenario import Skill

RUBRIC = click.option(
    "--rubric",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Score by the rubric in FILE instead of the one in use.",
)
NAMES = ("introduction", "goals", "questions", "listening", "closing")


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--jsonl", is_flag=True, help="Conversations as JSON lines on stdin, one answer a line.")
@click.option("--json", "as_data", is_flag=True, help="The scorecard as JSON instead of text.")
@click.option("--explain", "explained", is_flag=True, help="Tell how the rubric's table made each level.")
@RUBRIC
def score(file: Path | None, jsonl: bool, as_data: bool, explained: bool, rubric: Path | None) -> None:
    """Score a conversation FILE (JSON), or many on stdin with --jsonl."""
    if jsonl == (file is not None):
        raise UsageError("give either a FILE or --jsonl")
    if explained and not (jsonl or as_data):
        _explain_file(Path(str(file)), rubric)
        return
    judge = _judge(explained, rubric)
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


def _judge(explained: bool, rubric: Path | None) -> Any:
    """What answers a conversation; explaining is only imported where it is asked for."""
    if explained:
        from coach.wiring.explaining import explaining_scorer

        return explaining_scorer(rubric)
    from coach.wiring import content

    return content().conversation_scorer(rubric)


def _explain_file(file: Path, rubric: Path | None) -> None:
    from coach.wiring import content
    from coach.wiring.explaining import explained_conversation

    _told(explained_conversation(_conversation(file), content().scorer(rubric)), None)


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
@click.argument("attempt", default="last")
@click.option("--skill", type=click.Choice(NAMES), help="This skill only.")
@RUBRIC
@click.option("--json", "as_data", is_flag=True, help="JSON on stdout.")
def explain(attempt: str, skill: "Skill | None", rubric: Path | None, as_data: bool) -> None:
    """Explain how the levels of ATTEMPT were made: the rubric's table row by row, and every check.

    Without ATTEMPT, or with "last", your newest attempt with scores; the beginning of an id will do. What would have
    passed a check is told for the talk at hand; a line of example is only shown where the check would have passed.
    """
    from coach.wiring import open_records
    from coach.wiring.explaining import explain_attempt

    with open_records() as store:
        found = explain_attempt(store, attempt, rubric)
    if as_data:
        if skill:
            found = found.model_copy(update={"skills": {k: v for k, v in found.skills.items() if k == skill}})
        as_json(found.model_dump(mode="json"))
        return
    _told(found, skill)


def _told(found: "Explanation", skill: "Skill | None") -> None:
    from coach.reports.explained import explanation_lines

    for line in explanation_lines(found, skill):
        data(line)


@click.group()
def rubric() -> None:
    """Show, copy and check rubrics: the checks, and the table by which they make a level.

    A rubric that you change is used with `--rubric FILE`, or for all your practice as rubric.yaml in the scenarios
    folder of your data folder. Scores name an edited rubric by its content, so it never passes for another.
    """


@rubric.command("show")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--skill", type=click.Choice(NAMES), help="This skill only.")
@click.option("--json", "as_data", is_flag=True, help="JSON on stdout.")
def show_rubric(file: Path | None, skill: "Skill | None", as_data: bool) -> None:
    """Show the rubric in use, or the one in FILE, in words."""
    from coach.reports.rubric import rubric_lines
    from coach.wiring import content

    scorer = content().scorer(file)
    if as_data:
        as_json({"name": scorer.made_by.rubric, **scorer.rubric.model_dump(mode="json")})
        return
    for line in rubric_lines(scorer.rubric, scorer.made_by.rubric, skill):
        data(line)


@rubric.command("copy")
@click.argument("file", type=click.Path(path_type=Path))
def copy_rubric(file: Path) -> None:
    """Write the rubric that ships with the program to FILE, with its comments; FILE must not exist yet."""
    from coach.wiring import copy_rubric, own_rubric

    copy_rubric(file)
    say(
        f"Written to {file}. Change it, then `coach rubric check {file}` tells what is wrong with it.\n"
        f"`coach score TALK --rubric {file}` scores by it; as {own_rubric()} it holds for all your practice."
    )


@rubric.command("check")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_data", is_flag=True, help="JSON on stdout.")
def check_rubric(file: Path, as_data: bool) -> int:
    """Tell everything that is wrong with the rubric in FILE, and what may not be meant, with file, line and column."""
    from dataclasses import asdict

    from coach.errors import EXIT_DATA, EXIT_OK
    from coach.reports.clean import clean
    from coach.wiring import examine_rubric

    found = examine_rubric(file)
    if as_data:
        as_json({key: [asdict(one) for one in getattr(found, key)] for key in ("problems", "remarks")})
        return EXIT_DATA if found.problems else EXIT_OK
    for problem in found.problems:
        data(clean(str(problem)))
    for remark in found.remarks:
        data(f"{clean(str(remark))} [remark]")
    count = f"{len(found.problems)} problem{'s' * (len(found.problems) != 1)}" if found.problems else "no problems"
    say(f"{file}: {count}" + (f", {len(found.remarks)} remarked" if found.remarks else ""))
    return EXIT_DATA if found.problems else EXIT_OK
