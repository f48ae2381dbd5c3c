"""How the table made the levels of a card: row by row, check by check."""

from collections.abc import Mapping

from coach.records.debrief import Change
from coach.records.explained import CheckSeen, Explained, Need, Outcome, RowSeen
from coach.records.rubric import LeftOut, LevelRow, Rubric, SkillRubric
from coach.records.scenario import Skill
from coach.records.scorecard import Check, Scorecard, SkillScore, Status
from coach.scoring.levels import level
from coach.scoring.narrowing import BOTTOM, narrowed
from coach.scoring.scorer import ENOUGH_WORDS

Changes = Mapping[tuple[Skill, str], Change]

GIVEN: dict[tuple[Skill, str], str] = {
    ("introduction", "name"): "The other person knew your name already.",
    ("introduction", "role"): "The other person knew already what you do.",
    ("listening", "answered"): "Nothing was asked of you.",
    ("listening", "accurate"): "You gave nothing back, so nothing in it could be wrong.",
    ("listening", "attuned"): "You gave nothing back, and you told nobody what to do.",
}
NO_ROOM = "There was no room for it in this talk."
WHY: dict[Status, str] = {
    "scored": "",
    "not_observed": "This scenario gives no fair room for it, so it isn't looked at.",
    "not_scorable": f"To judge it fairly takes at least {ENOUGH_WORDS} words of yours that make sense and aren't said "
    "over; there were fewer, or their order made no sense.",
}


def explain(
    rubric: Rubric, card: Scorecard, left_out: LeftOut | None = None, changes: Changes | None = None
) -> dict[Skill, Explained]:
    """Every skill of ``card`` by the table of ``rubric``; ``changes`` tell what would have passed a failed check."""
    less = narrowed(rubric, left_out or {})
    found: dict[Skill, Explained] = {}
    for skill, score in card.skills.items():
        if skill in less.skills:
            gone = tuple(c.id for c in rubric.skills[skill].checks if c not in less.skills[skill].checks)
            found[skill] = _skill(skill, less.skills[skill], score, gone, changes or {})
    return found


def made_by(rubric: Rubric, card: Scorecard, left_out: LeftOut | None = None) -> bool:
    """Whether the table of ``rubric`` makes just the levels of ``card`` out of its checks."""
    less = narrowed(rubric, left_out or {})
    return all(
        skill in less.skills and _makes(less.skills[skill], score)
        for skill, score in card.skills.items()
        if score.status == "scored"
    )


def _makes(part: SkillRubric, score: SkillScore) -> bool:
    listed = {check.id for check in score.checks}
    return listed <= {rule.id for rule in part.checks} and level(part, _counted(part, score)) == score.level


def _counted(part: SkillRubric, score: SkillScore) -> frozenset[str]:
    """The checks that count as passed: those that did, and those that the card doesn't list."""
    failed = {check.id for check in score.checks if not check.passed}
    return frozenset(rule.id for rule in part.checks if rule.id not in failed)


def _skill(skill: Skill, part: SkillRubric, score: SkillScore, gone: tuple[str, ...], changes: Changes) -> Explained:
    why = WHY[score.status]
    if score.status != "scored" or score.level is None:
        return Explained(status=score.status, level=None, asks=part.asks, why=why, left_out=gone)
    listed = {check.id: check for check in score.checks}
    outcomes: dict[str, Outcome] = {
        rule.id: _outcome(listed[rule.id]) if rule.id in listed else "given" for rule in part.checks
    }
    return Explained(
        status=score.status,
        level=score.level,
        asks=part.asks,
        anchor=part.anchors[score.level],
        rows=_rows(part, outcomes),
        checks=tuple(
            _check(listed[rule.id], rule.passes, changes.get((skill, rule.id)))
            if rule.id in listed
            else CheckSeen(id=rule.id, outcome="given", reason=GIVEN.get((skill, rule.id), NO_ROOM))
            for rule in part.checks
        ),
        left_out=gone,
    )


def _outcome(check: Check) -> Outcome:
    return "passed" if check.passed else "failed"


def _check(check: Check, passes: str, change: Change | None) -> CheckSeen:
    if check.passed:
        return CheckSeen(id=check.id, outcome="passed", reason=check.reason, evidence=check.evidence)
    return CheckSeen(
        id=check.id,
        outcome="failed",
        reason=passes,
        instead=change.what if change else check.reason,
        at=change.at if change else None,
        better=change.better if change else None,
    )


def _rows(part: SkillRubric, outcomes: Mapping[str, Outcome]) -> tuple[RowSeen, ...]:
    """The rows from the top down to the first that holds."""
    found: list[RowSeen] = []
    for row in (*part.rows, BOTTOM):
        found.append(_row(row, outcomes))
        if found[-1].holds:
            break
    return tuple(found)


def _row(row: LevelRow, outcomes: Mapping[str, Outcome]) -> RowSeen:
    passed = frozenset(check for check, outcome in outcomes.items() if outcome != "failed")
    every, among, without = (
        tuple(Need(check=check, outcome=outcomes[check]) for check in checks)
        for checks in (row.every, row.among, row.without)
    )
    return RowSeen(
        level=row.level,
        holds=row.holds(passed),
        every=every,
        at_least=row.at_least,
        among=among,
        without=without,
        lacks=tuple(check for check in row.every if check not in passed),
        short=max(0, row.at_least - len(passed.intersection(row.among))),
        against=tuple(check for check in row.without if check in passed),
    )
