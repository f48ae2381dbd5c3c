"""Commands about checks that learners call wrong."""

from typing import TYPE_CHECKING

import click

from coach.cli.output import as_json, data, say
from coach.errors import UsageError

if TYPE_CHECKING:
    from coach.records.dispute import DisputedCheck


@click.command()
@click.argument("names", metavar="[ATTEMPT] [SKILL.CHECK]", nargs=-1)
@click.option("--because", metavar="TEXT", help="Why it is wrong, in your own words.")
@click.option("--withdraw", "withdrawn", is_flag=True, help="Take back that it is wrong.")
def dispute(names: tuple[str, ...], because: str | None, withdrawn: bool) -> None:
    """Say that a check of ATTEMPT is wrong, such as questions.open; without SKILL.CHECK the checks are listed.

    ATTEMPT can be the beginning of an id; left out, or 'last', it is the newest that you finished.
    What you say is kept beside the score, which stays as it is. Saying it again replaces the reason.
    """
    attempt, check = _parted(names)
    if withdrawn and because is not None:
        raise UsageError("--because and --withdraw don't go together")
    if check is None:
        if withdrawn or because is not None:
            raise UsageError("which check? `coach dispute` lists them")
        _list_checks(attempt)
    elif withdrawn:
        _withdraw(attempt, check)
    else:
        _dispute(attempt, check, because)


def _parted(names: tuple[str, ...]) -> tuple[str, str | None]:
    """The attempt and the check: only the name of a check has a dot in it."""
    from coach.practice.disputing import NEWEST

    match names:
        case ():
            return NEWEST, None
        case (name,):
            return (NEWEST, name) if "." in name else (name, None)
        case (attempt, check):
            return attempt, check
        case _:
            raise UsageError("too many words; a reason goes into quotes behind --because")


def _list_checks(attempt: str) -> None:
    from coach.practice.disputing import scored
    from coach.reports.clean import clean
    from coach.reports.disputes import check_lines
    from coach.wiring import open_records

    with open_records() as store:
        found, card = scored(store, attempt)
        disputes = store.disputes(found.id)
    data(f"{clean(found.setup.scenario.title)}, attempt {found.id}")
    for line in check_lines(card, disputes):
        data(line)
    say(f"`coach dispute {found.id[:8]} SKILL.CHECK --because TEXT` says that one is wrong.")


def _dispute(attempt: str, check: str, because: str | None) -> None:
    from datetime import UTC, datetime

    from coach.language.identifiers import identifiers
    from coach.practice import disputing
    from coach.reports.clean import clean
    from coach.wiring import open_records

    with open_records() as store:
        made = disputing.dispute(store, attempt, check, because, datetime.now(UTC))
    say(f"Kept beside the score of attempt {made.attempt}: {made.name} is wrong, you say. The score stays as it is.")
    for span in identifiers(made.reason):
        say(f"{clean(span.quote)!r} looks like a patient's identifier; say it again without, and this is replaced.")


def _withdraw(attempt: str, check: str) -> None:
    from coach.practice import disputing
    from coach.wiring import open_records

    with open_records() as store:
        gone = disputing.withdraw(store, attempt, check)
    say(f"Withdrawn: {gone.name} of attempt {gone.attempt} isn't disputed any more.")


@click.command()
@click.option("--json", "as_data", is_flag=True, help="JSON on stdout.")
def disputes(as_data: bool) -> None:
    """List the checks that learners call wrong, most disputed first, for whoever looks after the rubric."""
    from coach.reports.disputes import by_check, disputed_lines
    from coach.wiring import open_records

    with open_records() as store:
        found = store.disputed()
    if as_data:
        groups = by_check(found)
        as_json([{"check": name, "times": len(group), "disputes": list(map(_told, group))} for name, group in groups])
        return
    for line in disputed_lines(found):
        data(line)
    if not found:
        say("No check is disputed; `coach dispute` says that one is wrong.")


def _told(disputed: "DisputedCheck") -> dict[str, object]:
    about = disputed.model_dump(mode="json", exclude={"dispute"})
    return disputed.dispute.model_dump(mode="json") | about
