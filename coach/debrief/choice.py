"""What to speak of: the strongest moment, and the one or two checks whose change would help most."""

from collections.abc import Iterator

from coach.records.debrief import Strength
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


def to_change(card: Scorecard) -> list[tuple[Skill, Check]]:
    """At most two missing checks, of the weakest skills first; one for the weakest learner."""
    levels = [score.level for score in scored(card).values() if score.level is not None]
    room = 1 if not levels or sum(levels) / len(levels) <= WEAK else 2
    return [found for found, _ in zip(_missing(card), range(room), strict=False)]


def _missing(card: Scorecard) -> Iterator[tuple[Skill, Check]]:
    ranked = sorted(scored(card).items(), key=lambda item: (item[1].level or 0, FOUR.index(item[0])))
    closing = card.skills.get("closing")
    if closing and closing.level is not None and closing.level <= 2:
        ranked.append(("closing", closing))
    for skill, score in ranked:
        if score.level == 5:
            continue
        missing = {check.id: check for check in score.checks if not check.passed}
        first = next((missing[check] for check in FIRST_TO_CHANGE[skill] if check in missing), None)
        if first:
            yield skill, first


def _check(card: Scorecard, skill: Skill, check: str) -> Check | None:
    score = card.skills.get(skill)
    return next((c for c in score.checks if c.id == check), None) if score else None
