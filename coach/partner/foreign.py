"""A partner's turn that came from elsewhere, without a move: what it let fall and asked, as far as its words tell."""

import re

from coach.language.words import stem, words
from coach.partner.cues import picks_up
from coach.partner.memory import partner_of
from coach.records.attempt import Setup
from coach.records.move import Move
from coach.records.scenario import Fact
from coach.records.state import State

_ASKED: tuple[tuple[Fact, str], ...] = (
    ("name", r"who are you|your name|you are\?|and you're|who'?s this|i didn'?t catch"),
    ("stage", r"what year|which year|what stage|how far along|are you a (?:student|resident|third|fourth)"),
    ("school", r"which school|what school|where are you (?:studying|from|at)|where do you study"),
    (
        "interest",
        r"what (?:field|specialty|speciality)|interested in|thinking of|want to (?:do|go into)|applying (?:in|to)",
    ),
    ("reason", r"why (?:me|here|us|are you)|what brings you|what made you|what can i do for you"),
    ("goal", r"what (?:do you want|are you hoping|are you after|would you like)|what do you need"),
)


def infer(text: str, state: State, setup: Setup) -> Move:
    """A move without parts that carries what the words let fall (cues) and ask for (the last question's fact)."""
    partner = partner_of(state, setup.scenario)
    stems = [stem(word.norm) for word in words(text)]
    cues = tuple(key for key, cue in partner.cues.items() if picks_up(stems, cue))
    question = text.rpartition("?")[0][-160:] + "?" if "?" in text else ""
    probe: Fact | None = next(
        (fact for fact, asked in _ASKED if re.search(rf"\b(?:{asked})", question, re.IGNORECASE)), None
    )
    return Move(who=partner.id, parts=(), cues=cues, probe=probe)
