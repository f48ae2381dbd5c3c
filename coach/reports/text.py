"""Plain text for terminals, pipes and screen readers: one thought a line, no decoration that needs to be seen."""

from collections.abc import Iterator, Sequence

from coach.records.attempt import AttemptSummary
from coach.records.debrief import Debrief
from coach.records.help import GlossaryEntry
from coach.records.scenario import Partner, Scenario, Skill
from coach.records.scorecard import Evidence, Scorecard, SkillScore
from coach.records.transcript import Turn
from coach.reports.clean import clean
from coach.reports.wrapping import filled, line_width

SKILL_NAMES: dict[Skill, str] = {
    "introduction": "Introduction",
    "goals": "Goals",
    "questions": "Questions",
    "listening": "Listening",
    "closing": "Closing",
}
_HISTORY = "{:8} {:16} {:19} {:5} {} {:1} {}"
_LETTERS = {name[0]: name.lower() for name in SKILL_NAMES.values()}
SUMMARY_HEADING = _HISTORY.format("Attempt", "Started", "Scenario", "State", " ".join(_LETTERS), "T", "Ending")
SUMMARY_LEGEND = ", ".join(f"{letter} {name}" for letter, name in _LETTERS.items()) + ", T a line was taken back"
SEVERAL = frozenset({"several", "regular", "deeper"})
"""Checks of what was done more than once; one quote can't show that."""
UNSCORED = {"not_observed": "no room for it here", "not_scorable": "too little to score"}


def wrapped(text: str, indent: str = "") -> str:
    """A paragraph, wrapped and indented; control characters removed."""
    return filled(clean(text), line_width(), indent, indent)


def brief_lines(scenario: Scenario) -> Iterator[str]:
    """The one-screen brief of a scenario."""
    yield clean(scenario.title)
    people = "; ".join(f"{p.name}, {p.role}" for p in scenario.partners)
    yield wrapped(f"{people}.")
    size = f"About {scenario.minutes} minutes, {scenario.turns} lines of yours at most."
    yield f"{size} Difficulty: {scenario.difficulty}."
    yield ""
    for label, words in (
        ("Where", scenario.brief.setting),
        ("You", scenario.brief.you),
        ("Your aim", scenario.brief.goal),
    ):
        yield wrapped(f"{label}: {words}")
    for tip in scenario.brief.tips:
        yield wrapped(f"- {tip}")


def turn_line(turn: Turn, partners: Sequence[Partner]) -> str:
    """One turn as "Name: words"."""
    if turn.speaker == "learner":
        return f"You: {clean(turn.text)}"
    name = next((p.address for p in partners if p.id == turn.who), partners[0].address)
    return clean(f"{name}: {turn.text}")


def summary_line(row: AttemptSummary) -> str:
    """One row of the history."""
    levels = " ".join(_level(row, skill) or " " for skill in SKILL_NAMES)
    begun = f"{row.started.astimezone():%Y-%m-%d %H:%M}"
    back = "t" if row.assisted else ""
    return _HISTORY.format(row.id[:8], begun, row.scenario, row.status, levels, back, clean(row.ending or "")).rstrip()


def _level(row: AttemptSummary, skill: Skill) -> str:
    """A level; a dash for a skill without one, nothing where there is no scorecard."""
    return str(row.levels[skill] or "-") if skill in row.levels else ""


def glossary_line(entry: GlossaryEntry) -> str:
    """A word of American training, its meaning, and the nearest word elsewhere."""
    elsewhere = f" Elsewhere: {entry.commonwealth}." if entry.commonwealth else ""
    return wrapped(f"{entry.term}: {entry.meaning}{elsewhere}")


def level_words(score: SkillScore) -> str:
    """A skill's result in a word or number: "4 of 5", or why there is no level."""
    return f"{score.level} of 5" if score.status == "scored" else UNSCORED[score.status]


def card_lines(card: Scorecard) -> Iterator[str]:
    """Every skill with its checks and the learner's own words as evidence."""
    for skill, score in card.skills.items():
        yield f"{SKILL_NAMES[skill]}: {level_words(score)}"
        for check in score.checks:
            quotes = "".join(f' "{_short(one.quote)}"' for one in proof(check.id, check.evidence) if check.passed)
            yield f"  {'yes' if check.passed else 'no '}  {clean(check.reason)}{quotes}"
    yield f"Scored by {card.scorer.name} {card.scorer.version}, rubric {card.scorer.rubric}."


def proof(check: str, evidence: Sequence[Evidence]) -> Sequence[Evidence]:
    """The quotes that show a check: one, or two of what was done more than once, in the order they were said."""
    if check not in SEVERAL:
        return evidence[:1]
    return sorted(evidence[:2], key=lambda one: (one.turn, one.start))


def earned_lines(card: Scorecard) -> Iterator[str]:
    """What has been earned so far, with the newest words that show it."""
    for skill, score in card.skills.items():
        for check in score.checks:
            if check.passed and check.evidence:
                yield f'{SKILL_NAMES[skill]}: {clean(check.reason)} "{_short(check.evidence[-1].quote)}"'


def debrief_lines(debrief: Debrief) -> Iterator[str]:
    """The debrief: the strongest moment, what to change, a better line, a plan."""
    yield wrapped(debrief.opening)
    if debrief.strongest:
        yield wrapped(f'Strongest: "{debrief.strongest.evidence.quote}" {debrief.strongest.why}')
    for change in debrief.changes:
        yield wrapped(f"Change: {change.what}")
        if change.at:
            yield wrapped(f'You said: "{_short(change.at.quote)}"', "  ")
        if change.better:
            yield wrapped(f"Try: {change.better}", "  ")
    if debrief.if_then:
        yield wrapped(f"Plan: {debrief.if_then}")
    for remark in debrief.manner:
        yield wrapped(f"Manner: {remark}")


def _short(quote: str, most: int = 100) -> str:
    return clean(quote if len(quote) <= most else quote[: most - 1].rstrip() + "…")
