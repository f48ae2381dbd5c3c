"""The command that holds the scorer against people who marked the same conversations."""

import codecs
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from coach.cli.output import as_json, data, rows, say
from coach.errors import DataError, UsageError
from coach.records.scenario import SKILLS, Skill
from coach.reports.clean import clean

if TYPE_CHECKING:
    from coach.records.attempt import Attempt
    from coach.records.protocols import Store
    from coach.scoring.agreement import Faults, Marking, Table, Talk

SKILL = click.Choice((*SKILLS, "closing"))
PATH = click.Path(path_type=Path)
MOST_TIMES = 100_000
MOST_BYTES = 64_000_000
MOST_RATERS = 40
PLACES = 6
FORMS = """\b
CSV has a row for each conversation and rater. Conversations are attempts of
yours (the beginning of an id will do), or ids in --conversations:
  conversation,rater,introduction,goals,questions,listening,closing
  3f9a2c41,NK,4,3,,2,n/a
  3f9a2c41,TT,4,3.5,3,2,

\b
Each of the JSON lines is a conversation as `coach score --jsonl` takes it,
with marks by skill (same position, same rater) or by rater:
  {"id": 1, "turns": [...], "raters": {"goals": [3, 4], "listening": [2, null]}}
  {"id": 2, "turns": [...], "marks": [{"rater": "NK", "goals": 3}]}"""


@click.command(epilog=FORMS)
@click.argument("file", type=PATH)
@click.option("--conversations", type=PATH, help="JSON lines with the conversations that a CSV FILE marks.")
@click.option("--rubric", type=PATH, help="A rubric of your own; else the one in use.")
@click.option("--skill", "skills", type=SKILL, multiple=True, help="Only this skill; can be given again.")
@click.option("--top", type=click.IntRange(0), default=5, show_default=True, help="How many disagreements to show.")
@click.option("--times", type=click.IntRange(1, MOST_TIMES), default=1000, show_default=True, help="Resamples.")
@click.option("--seed", type=int, default=7, show_default=True, help="Of the resamples: same seed, same intervals.")
@click.option("--json", "as_data", is_flag=True, help="Everything as JSON on stdout.")
def agreement(
    file: Path,
    conversations: Path | None,
    rubric: Path | None,
    skills: tuple[str, ...],
    top: int,
    times: int,
    seed: int,
    as_data: bool,
) -> None:
    """Hold the scorer against people who marked conversations, and these against each other.

    For each skill: exact agreement, agreement within one level, quadratic weighted kappa and
    Spearman's rho, with bootstrap intervals, and the largest disagreements side by side. Exact
    agreement and kappa take the raters' mean rounded to a level, halves to the even one.

    A mark is a level from 1 to 5 (halves are fine), n/a for "not scorable", or nothing (null in
    JSON) for "not rated".

    FILE is a CSV or JSON lines, as below.
    """
    from coach.reports.agreement import agreement_lines
    from coach.scoring.agreement import Faults, agree, score_talks, tables
    from coach.wiring import content

    scorer = content().scorer(rubric)
    faults = Faults(str(file))
    markings, talks = _marked(file, conversations, faults)
    found = tables(markings, faults)
    faults.check()
    marked: dict[Skill, Table] = {skill: table for skill, table in found.items() if not skills or skill in skills}
    if not marked:
        raise DataError(f"{file}: there are no marks for {', '.join(skills)}" if skills else f"{file}: no marks in it")
    _refuse_a_crowd(file, marked)
    made_by, scored = score_talks(_with_marks(talks, markings), scorer)
    result = agree(made_by, scored, marked, times=times, seed=seed, top=top)
    if as_data:
        as_json(rounded(result.model_dump(mode="json")))
        return
    for line in agreement_lines(result):
        data(line)


def _refuse_a_crowd(file: Path, marked: "Mapping[Skill, Table]") -> None:
    """Each pair of raters is compared; a column that was taken for the rater's name by mistake makes thousands."""
    raters = max(map(len, marked.values()))
    if raters > MOST_RATERS:
        raise DataError(f"{file}: {raters} raters; at most {MOST_RATERS} are compared (is the rater's column right?)")


def rounded(value: object) -> Any:
    """Data with its figures to six places, and no zero below zero."""
    match value:
        case float():
            return round(value, PLACES) + 0.0
        case dict():
            return {key: rounded(one) for key, one in cast("dict[str, object]", value).items()}
        case list():
            return [rounded(one) for one in cast("list[object]", value)]
        case _:
            return value


def _with_marks(talks: "Mapping[str, Talk]", markings: "Sequence[Marking]") -> "list[Talk]":
    named = {marking.conversation for marking in markings}
    without = len(talks.keys() - named)
    if without:
        say(f"Left out, since they carry no marks: {without} of {len(talks)} conversations.")
    return [talk for name, talk in talks.items() if name in named]


def _marked(file: Path, conversations: Path | None, faults: "Faults") -> "tuple[list[Marking], Mapping[str, Talk]]":
    text = _text(file)
    if text.lstrip()[:1] not in ("{", "["):
        return _from_sheet(text, conversations, faults)
    if conversations:
        raise UsageError(f"--conversations goes with a CSV file; {file} has its own")
    return _from_lines(text, faults)


def _from_lines(text: str, faults: "Faults") -> "tuple[list[Marking], Mapping[str, Talk]]":
    from coach.scoring.agreement import markings_of, talks_of
    from coach.wiring import content

    talks = talks_of(_numbered(text, faults.path), content().library.scenario, faults)
    markings = [each for line, talk in talks.items() for each in markings_of(talk.row, line, talk.id, faults)]
    return markings, {talk.id: talk for talk in talks.values()}


def _from_sheet(text: str, conversations: Path | None, faults: "Faults") -> "tuple[list[Marking], Mapping[str, Talk]]":
    from coach.scoring.agreement import found, read_sheet, talk_of
    from coach.wiring import open_records

    sheet = read_sheet(text, faults)
    if sheet.unused:
        say(clean(f"Columns not used: {', '.join(sheet.unused)}."))
    if conversations:
        return found(sheet.markings, _in_file(conversations), faults)
    with open_records() as store:
        return found(sheet.markings, lambda name: talk_of(_stored(store, name)), faults)


def _stored(store: "Store", name: str) -> "Attempt":
    try:
        return store.load(name)
    except UsageError as error:
        raise UsageError(f"{error} If it stands in a file, give that with --conversations.") from None


def _in_file(file: Path) -> "Callable[[str], Talk]":
    """Finds a conversation of ``file`` by its id."""
    from coach.scoring.agreement import Faults, talks_of
    from coach.wiring import content

    faults = Faults(str(file))
    lines = talks_of(_numbered(_text(file), str(file)), content().library.scenario, faults)
    faults.check()
    talks = {talk.id: talk for talk in lines.values()}

    def find(name: str) -> "Talk":
        if name not in talks:
            raise UsageError(f"there is no conversation {name!r} in {file}")
        return talks[name]

    return find


def _numbered(text: str, source: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """JSON lines with their numbers; blank ones are passed over."""
    lines = text.split("\n")
    numbers = (number for number, line in enumerate(lines, 1) if line.strip())
    return zip(numbers, rows(lines, source), strict=True)


def _text(file: Path) -> str:
    """The text of a file: UTF-8, or UTF-16 as Excel writes "Unicode text"."""
    try:
        if file.exists() and not file.is_file():
            raise DataError(f"{file}: not a file that can be read")
        if file.stat().st_size > MOST_BYTES:
            raise DataError(f"{file}: larger than {MOST_BYTES:,} bytes; give the conversations in several files")
        raw = file.read_bytes()
    except OSError as error:
        raise DataError(f"{file}: {error.strerror}") from None
    wide = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return raw.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise DataError(f'{file}:{line}:1: not UTF-8 text; in Excel, save it as "CSV UTF-8"') from None
