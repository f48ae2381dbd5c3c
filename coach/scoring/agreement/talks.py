"""The conversations that people marked: rows from a file or attempts from a store, found by id and scored."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from coach.errors import CoachError, UsageError
from coach.records.attempt import Attempt
from coach.records.scenario import Scenario
from coach.records.scorecard import Scorecard, ScorerName
from coach.scoring.agreement.compare import Scored
from coach.scoring.agreement.marks import Faults, Marking
from coach.scoring.rows import score_conversation
from coach.scoring.scorer import RulesScorer

_MANGLED = re.compile(r"\d(?:[.,]\d+)?E[+-]\d+$", re.IGNORECASE)
FindScenario = Callable[[str], Scenario]


@dataclass(frozen=True)
class Talk:
    """A conversation as ``coach score`` takes it, where it stands, and who knows its scenario."""

    id: str
    row: Mapping[str, Any]
    where: str
    find: FindScenario


def talks_of(rows: Iterable[tuple[int, Mapping[str, Any]]], find: FindScenario, faults: Faults) -> dict[int, Talk]:
    """Conversations by the line they stand on; one without an id is called by its line."""
    talks: dict[int, Talk] = {}
    lines: dict[str, int] = {}
    for line, row in rows:
        told = row.get("id")
        name = f"line {line}" if told is None else str(told)
        if name in lines:
            faults.add(line, "id", f"the conversation on line {lines[name]} is called {name} too", "give it another id")
            continue
        lines[name] = line
        talks[line] = Talk(name, row, f"{faults.path}:{line}:1", find)
    return talks


def talk_of(attempt: Attempt) -> Talk:
    """An attempt as a conversation, with its scenario as it was when it was played."""
    if attempt.status == "care":
        raise UsageError("practice stopped there for the learner's sake, so it isn't scored; leave it out")
    turns = [turn.model_dump(mode="json", include={"speaker", "text", "who", "move"}) for turn in attempt.turns]
    scenario = attempt.setup.scenario
    row = {"id": attempt.id, "scenario": scenario.id, "turns": turns}
    return Talk(attempt.id, row, f"attempt {attempt.id}", lambda _: scenario)


def found(
    markings: Sequence[Marking], find: Callable[[str], Talk], faults: Faults
) -> tuple[list[Marking], dict[str, Talk]]:
    """The marked conversations by their full ids, and the marks under these; what ``find`` refuses is a fault."""
    talks: dict[str, Talk] = {}
    named: dict[str, Talk | None] = {}
    kept: list[Marking] = []
    for marking in markings:
        if marking.conversation not in named:
            named[marking.conversation] = _find(marking, find, faults)
        talk = named[marking.conversation]
        if talk:
            talks[talk.id] = talk
            kept.append(replace(marking, conversation=talk.id))
    return kept, talks


def _find(marking: Marking, find: Callable[[str], Talk], faults: Faults) -> Talk | None:
    name = marking.conversation
    try:
        return find(name)
    except UsageError as error:
        hint = "a spreadsheet made a number of it; format that column as text" if _MANGLED.match(name) else ""
        faults.add(marking.line, "conversation", str(error), hint)
        return None


def score_talks(talks: Iterable[Talk], scorer: RulesScorer) -> tuple[ScorerName, dict[str, Scored]]:
    """What the scorer finds in each conversation, by id, and what made these scores."""
    cards = {talk.id: (_setting(talk), _card(talk, scorer)) for talk in talks}
    made_by = next((card.scorer for _, card in cards.values()), scorer.start((), ()).card().scorer)
    return made_by, {name: Scored(setting, card.skills) for name, (setting, card) in cards.items()}


def _card(talk: Talk, scorer: RulesScorer) -> Scorecard:
    try:
        answer = score_conversation(talk.row, scorer, talk.find)
    except CoachError as error:
        raise type(error)(f"{talk.where}: {error}") from None
    return Scorecard.model_validate({key: answer[key] for key in ("skills", "scorer")})


def _setting(talk: Talk) -> str:
    told = talk.row.get("setting")
    if isinstance(told, str) and told.strip():
        return told
    scenario = talk.row.get("scenario")
    try:
        return talk.find(scenario).title if isinstance(scenario, str) else ""
    except UsageError:
        return ""
