"""Records to store: small, but with every field filled that the store treats in its own way."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from coach.records.attempt import Attempt, Learner, Setup
from coach.records.debrief import Change, Debrief, Strength
from coach.records.dispute import Dispute
from coach.records.move import Move, Part
from coach.records.scenario import Brief, Ending, Line, Partner, Scenario, Temper, Topic
from coach.records.scorecard import Check, Evidence, Scorecard, ScorerName, SkillScore
from coach.records.transcript import Turn
from coach.store import SqlStore, open_store

STARTED = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def make_scenario(key: str = "after-rounds", title: str = "After rounds") -> Scenario:
    partner = Partner(
        id="okafor",
        name="Dr Ngozi Okafor",
        address="Dr Okafor",
        role="attending",
        who="a cardiologist",
        avoids="gossip",
        names=("Okafor",),
        temper=Temper(manner="brisk"),
        topics={
            "journey": Topic(label="how I got here", examples=("how",), lines=(Line(say="By train, {{ name }}."),))
        },
        facts={"city": "Aberdeen"},
        cues={},
        wants=(),
        asks={},
        pools={},
        endings=(Ending(id="bye", lines=(Line(say="Goodbye."),), outcome="fair"),),
    )
    return Scenario(
        id=key,
        version="1.0",
        title=title,
        place="rotation",
        minutes=5,
        article="advice",
        turns=20,
        brief=Brief(setting="A ward.", you="A student.", goal="Get to know her."),
        partners=(partner,),
    )


def make_attempt(key: str = "a1b2c3", *turns: Turn, **fields: Any) -> Attempt:
    scenario = fields.pop("scenario", None) or make_scenario()
    setup = Setup(
        scenario=scenario,
        scenario_hash="hash-of-" + scenario.id,
        difficulty="busy",
        seed=7,
        learner=Learner(name="Sam"),
        engine="0.1.0",
    )
    return Attempt(id=key, **{"owner": "me", "setup": setup, "started": STARTED, "turns": turns} | fields)


def learner(text: str) -> Turn:
    return Turn(speaker="learner", text=text, who="okafor")


def partner(text: str, unmatched: str | None = None, slots: dict[str, str] | None = None) -> Turn:
    part = Part(act="react", subject="journey", line="topics/journey/lines/0")
    move = Move(
        who="okafor", parts=(part,), topic="journey", unmatched=unmatched, slots={"name": "Sam"} | (slots or {})
    )
    return Turn(speaker="partner", text=text, who="okafor", move=move, scripted=False)


def make_card(turn: int, start: int, end: int, quote: str, reason: str = "a name was given", **name: str) -> Scorecard:
    check = Check(
        id="name", passed=True, reason=reason, evidence=(Evidence(turn=turn, start=start, end=end, quote=quote),)
    )
    scorer = ScorerName(**{"name": "rules", "version": "1.0", "rubric": "networking 1.0"} | name)
    return Scorecard(
        skills={
            "introduction": SkillScore(status="scored", level=3, checks=(check,)),
            "goals": SkillScore(status="not_observed"),
        },
        scorer=scorer,
    )


def make_debrief(turn: int, start: int, end: int, quote: str, better: str = "Hello.") -> Debrief:
    evidence = Evidence(turn=turn, start=start, end=end, quote=quote)
    return Debrief(
        status="ready",
        opening="Well done.",
        strongest=Strength(skill="introduction", evidence=evidence, why="It says who you are."),
        changes=(Change(skill="questions", check="open", what="Ask one open question.", better=better),),
        if_then="If she greets me, then I say who I am.",
        manner=("Two fillers.",),
    )


def make_dispute(attempt: str = "a1", reason: str = "I did say it.", **fields: Any) -> Dispute:
    """About the check of ``make_card``."""
    told = {"skill": "introduction", "check": "name", "passed": True, "made_at": STARTED} | fields
    scorer = ScorerName(name="rules", version="1.0", rubric="networking 1.0")
    return Dispute(**{"attempt": attempt, "scorer": scorer, "reason": reason} | told)


def days_later(days: float) -> datetime:
    return STARTED + timedelta(days=days)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[SqlStore]:
    with open_store(folder) as opened:
        yield opened
