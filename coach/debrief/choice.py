"""What to speak of: the strongest moment, and the one or two checks whose change would help most."""

from collections.abc import Iterator

from coach.records.debrief import Strength
from coach.records.rubric import Rubric, SkillRubric
from coach.records.scenario import Skill
from coach.records.scorecard import Check, Evidence, Scorecard, SkillScore

FOUR: tuple[Skill, ...] = ("introduction", "goals", "questions", "listening")

STRONGEST: tuple[tuple[Skill, str, str], ...] = (
    ("listening", "recalled", "You came back to something they had told you earlier; nobody does that by accident."),
    ("listening", "understood", "You showed what you had understood, so they could go on from it."),
    ("questions", "deeper", "You made your question out of their answer and went further in."),
    ("questions", "follow-up", "You made your question out of their answer."),
    ("listening", "detail", "You took up a detail of theirs; it tells them that you heard it."),
    ("goals", "motive", "You said what stands behind your wish; it lets the other person want it with you."),
    ("introduction", "background", "You told something of yourself that explains why you are here."),
    ("goals", "fitting", "You asked for something clear and left them free to say no."),
    ("closing", "thanked-for", "You named what you were thankful for."),
    ("introduction", "pointed", "You were exact about why you came."),
    ("questions", "open", "You asked a question that can't be answered by yes or no."),
    ("goals", "purpose", "You said what you want."),
    ("closing", "step-named", "You named what happens next."),
    ("questions", "asked", "You asked something you wanted to know."),
    ("introduction", "name", "You said who you are."),
    ("introduction", "role", "You said what you are."),
)
"""Checks in the order in which their evidence makes a moment strong; a greeting or an "ok" is no strong moment."""

FIRST_TO_CHANGE: dict[Skill, tuple[str, ...]] = {
    "introduction": (
        "name", "role", "unprompted", "reason", "interest", "brief", "pointed", "background", "hands-over",
    ),
    "goals": ("purpose", "motive", "specific", "fitting", "next-step"),
    "questions": (
        "asked", "one-at-a-time", "open", "follow-up", "several", "mostly-open",
        "relevant", "deeper", "paced",
    ),
    "listening": (
        "answered", "detail", "accurate", "attuned", "about-them", "regular", "understood", "recalled", "balanced",
        "acknowledged",
    ),
    "closing": ("thanked", "thanked-for", "step-named", "short", "left"),
}  # fmt: skip
"""For each skill the order in which a missing check is worth a change: what the levels rest on comes first."""

IMPLIED: dict[str, tuple[str, ...]] = {
    "name": ("fragment",),
    "role": ("fragment",),
    "purpose": ("direction",),
    "open": ("asked",),
    "several": ("asked",),
    "mostly-open": ("asked", "open"),
    "follow-up": ("asked",),
    "deeper": ("asked", "several", "follow-up"),
    "understood": ("acknowledged",),
    "detail": ("acknowledged",),
    "thanked-for": ("thanked",),
    "step-named": ("step",),
}
"""What passes of itself where another check does."""

TOP = 5
WEAK = 2.0
"""A learner whose levels average so little gets one step only: more would drown it."""


def scored(card: Scorecard) -> dict[Skill, SkillScore]:
    """The four skills that have a level."""
    return {
        skill: card.skills[skill] for skill in FOUR if skill in card.skills and card.skills[skill].level is not None
    }


def strongest(card: Scorecard) -> Strength | None:
    """The best evidence of the best kind; None where nothing that was done is worth praise."""
    for skill, check, why in STRONGEST:
        found = _check(card, skill, check)
        if found and found.passed and found.evidence:
            evidence = _best(check, found.evidence)
            if evidence:
                return Strength(skill=skill, evidence=evidence, why=why)
    return None


def _best(check: str, found: tuple[Evidence, ...]) -> Evidence | None:
    """The fullest quote, of recalls the latest; what was understood or recalled is praised in a statement only."""
    fitting = [e for e in found if "?" not in e.quote] if check in {"understood", "recalled"} else list(found)
    if check == "recalled":
        return next(iter(fitting), None)
    return max(fitting, key=lambda e: min(len(e.quote), 160), default=None)


ROOM = 2
"""More changes at once than these are not made."""


def room(card: Scorecard) -> int:
    """How many changes are asked for: one of the weakest learner, at most two of anyone."""
    levels = [score.level for score in scored(card).values() if score.level is not None]
    return 1 if not levels or sum(levels) / len(levels) <= WEAK else ROOM


def to_change(card: Scorecard, rubric: Rubric | None = None) -> list[tuple[Skill, list[Check]]]:
    """The missing checks of each skill, the weakest skill first.

    A check that by the table of ``rubric`` would lift the level on its own stands before the others.
    """
    return [(skill, _missing(skill, score, rubric)) for skill, score in _weakest_first(card)]


def _weakest_first(card: Scorecard) -> Iterator[tuple[Skill, SkillScore]]:
    ranked = sorted(scored(card).items(), key=lambda item: (item[1].level or 0, FOUR.index(item[0])))
    closing = card.skills.get("closing")
    if closing and closing.level is not None and closing.level <= WEAK:
        ranked.append(("closing", closing))
    return (item for item in ranked if item[1].level != TOP)


def _missing(skill: Skill, score: SkillScore, rubric: Rubric | None) -> list[Check]:
    failed = {check.id: check for check in score.checks if not check.passed}
    found = [failed[check] for check in FIRST_TO_CHANGE[skill] if check in failed]
    part = rubric.skills.get(skill) if rubric else None
    return sorted(found, key=lambda check: not lifts(part, score, check.id)) if part else found


def lifts(part: SkillRubric, score: SkillScore, check: str) -> bool:
    """Whether ``check`` alone, with what comes along with it, would have made a higher level of ``score``."""
    failed = {c.id for c in score.checks if not c.passed}
    failed.difference_update((check, *IMPLIED.get(check, ())))
    passed = frozenset(rule.id for rule in part.checks if rule.id not in failed)
    return any(row.level > (score.level or 0) and row.holds(passed) for row in part.rows)


def _check(card: Scorecard, skill: Skill, check: str) -> Check | None:
    score = card.skills.get(skill)
    return next((c for c in score.checks if c.id == check), None) if score else None
