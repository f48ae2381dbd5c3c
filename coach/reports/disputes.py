"""What learners call wrong, as plain text: a card's checks by name, an attempt's disputes, all of them by check."""

from collections.abc import Iterable, Iterator, Sequence

from coach.records.dispute import Dispute, DisputedCheck
from coach.records.scorecard import Scorecard
from coach.reports.clean import clean
from coach.reports.text import SKILL_NAMES, level_words, wrapped

UNSAID = "no reason given"
INDENT = "    "


def check_lines(card: Scorecard, disputes: Iterable[Dispute]) -> Iterator[str]:
    """Each check of a card with the name by which it can be disputed."""
    reasons = {one.name: one.reason or UNSAID for one in disputes}
    for skill, score in card.skills.items():
        yield f"{SKILL_NAMES[skill]}: {level_words(score)}"
        for check in score.checks:
            name = f"{skill}.{check.id}"
            yield wrapped(f"{name}: {answer(check.passed)}. {check.reason}", "  ")
            if name in reasons:
                yield wrapped(f"You say that's wrong: {one_line(reasons[name])}", INDENT)


def dispute_lines(disputes: Iterable[Dispute]) -> Iterator[str]:
    """The disputes of one attempt."""
    for one in disputes:
        words = one_line(one.reason or UNSAID)
        yield wrapped(f"Disputed: {one.name}, to which the score says {answer(one.passed)}: {words}")


def by_check(disputed: Iterable[DisputedCheck]) -> list[tuple[str, Sequence[DisputedCheck]]]:
    """The disputes of each check, those of the check most often disputed first."""
    found: dict[str, list[DisputedCheck]] = {}
    for one in disputed:
        found.setdefault(one.dispute.name, []).append(one)
    return sorted(found.items(), key=lambda group: (-len(group[1]), group[0]))


def disputed_lines(disputed: Iterable[DisputedCheck]) -> Iterator[str]:
    """All disputes by check, for whoever looks after the rubric."""
    for at, (name, group) in enumerate(by_check(disputed)):
        if at:
            yield ""
        yield clean(f"{name}: {_counted([one.dispute.passed for one in group])}")
        for one in group:
            yield from _disputed_lines(one)


def _counted(passed: Sequence[bool]) -> str:
    """How often a check is disputed, and what the score had said."""
    if len(set(passed)) == 1:
        return f"disputed {_times(len(passed))}; the score said {answer(passed[0])}"
    yes = sum(passed)
    return f"disputed {_times(len(passed))}; the score said yes {_times(yes)}, no {_times(len(passed) - yes)}"


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"


def _disputed_lines(disputed: DisputedCheck) -> Iterator[str]:
    one, said = disputed.dispute, disputed.said
    made = f"{one.scorer.name} {one.scorer.version}, rubric {one.scorer.rubric}"
    yield wrapped(f"{disputed.scenario}, attempt {one.attempt}, {one.made_at.astimezone():%Y-%m-%d}, {made}", "  ")
    yield wrapped(f"Score: {answer(said.passed)}. {said.reason}", INDENT)
    for quoted in said.evidence:
        yield wrapped(f'Quoted: "{one_line(quoted.quote)}"', INDENT)
    yield wrapped(f"Learner: {one_line(one.reason or UNSAID)}", INDENT)
    if not said.passed:
        short = one.attempt[:8]
        ways = f"`coach explain {short}` tells where it would have been; `coach show {short}` has the talk."
        yield wrapped(ways, INDENT)


def answer(passed: bool) -> str:
    """What a score says of a check."""
    return "yes" if passed else "no"


def one_line(text: str) -> str:
    """Words without line ends."""
    return " ".join(text.split())
