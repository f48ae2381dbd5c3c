"""Explaining scores: a card, the table that made it, and what would have passed the checks that failed."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coach.errors import UsageError
from coach.records.attempt import Learner
from coach.records.debrief import Change
from coach.records.explained import Explained, Explanation
from coach.records.protocols import Store
from coach.records.scenario import Scenario, Skill
from coach.records.scorecard import Scorecard
from coach.records.transcript import Turn
from coach.wiring.parts import content

if TYPE_CHECKING:
    from coach.scoring import RulesScorer


def explain_attempt(store: Store, attempt: str, rubric: Path | None = None) -> Explanation:
    """An attempt's stored card by the table that made it; scored anew where that table isn't at hand.

    ``last`` is the newest attempt with scores. Raises UsageError when the attempt has none.
    """
    from coach.practice.disputing import UNSCORED, named
    from coach.scoring.explain import made_by

    found = store.load(named(store, attempt))
    card = store.card(found.id)
    if card is None:
        raise UsageError(f"attempt {found.id} has no scores to explain: {UNSCORED[found.status]}")
    scorer = content().scorer(rubric)
    scenario = found.setup.scenario
    kept = card.scorer.rubric == scorer.made_by.rubric and made_by(scorer.rubric, card, scenario.leaves_out)
    shown = card if kept else _card(scorer, found.turns, scenario)
    return Explanation(
        id=found.id,
        title=scenario.title,
        scorer=shown.scorer,
        skills=_explained(scorer, shown, found.turns, scenario, found.setup.learner),
        before=None if kept else card.scorer,
        before_levels={} if kept else {skill: score.level for skill, score in card.skills.items()},
    )


def explained_conversation(row: Mapping[str, Any], scorer: "RulesScorer") -> Explanation:
    """A conversation from anywhere, scored and explained."""
    from coach.scoring import scored_conversation

    found = scored_conversation(row, scorer, content().library.scenario)
    name = found.id if isinstance(found.id, str | int) else None
    return Explanation(
        id=None if name is None else str(name),
        title=found.scenario.title if found.scenario else None,
        scorer=found.card.scorer,
        skills=_explained(scorer, found.card, found.turns, found.scenario, Learner()),
    )


def explaining_scorer(rubric: Path | None = None) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    """As ``Content.conversation_scorer``, with ``explained`` added to each skill."""
    from coach.scoring import scored_conversation

    scorer, find = content().scorer(rubric), content().library.scenario

    def answer(row: Mapping[str, Any]) -> dict[str, Any]:
        found = scored_conversation(row, scorer, find)
        told = found.as_row()
        for skill, one in _explained(scorer, found.card, found.turns, found.scenario, Learner()).items():
            told["skills"][skill]["explained"] = one.model_dump(mode="json", exclude={"status", "level"})
        return told

    return answer


def _card(scorer: "RulesScorer", turns: Sequence[Turn], scenario: Scenario | None) -> Scorecard:
    if scenario:
        fold = scorer.start(scenario.partners, scenario.skills, leaves_out=scenario.leaves_out)
    else:
        fold = scorer.start((), ())
    for turn in turns:
        fold.add(turn)
    return fold.card()


def _explained(
    scorer: "RulesScorer", card: Scorecard, turns: Sequence[Turn], scenario: Scenario | None, learner: Learner
) -> dict[Skill, Explained]:
    from coach.debrief import changes
    from coach.scoring.explain import explain

    told: dict[tuple[Skill, str], Change] = {
        (change.skill, change.check): _proven(change, scorer, turns, scenario)
        for change in changes(card, turns, scenario, learner)
    }
    return explain(scorer.rubric, card, scenario.leaves_out if scenario else None, told)


def _proven(change: Change, scorer: "RulesScorer", turns: Sequence[Turn], scenario: Scenario | None) -> Change:
    """``change`` with its better line only if the scorer would have passed the check with that line in its place."""
    if change.better is None or change.at is None:
        return change
    at = change.at.turn
    instead = [*turns[:at], turns[at].model_copy(update={"text": change.better}), *turns[at + 1 :]]
    score = _card(scorer, instead, scenario).skills[change.skill]
    passed = any(check.id == change.check and check.passed for check in score.checks)
    return change if passed else change.model_copy(update={"better": None})
