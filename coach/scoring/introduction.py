"""Introduction: whether the partner knows who this is and why they are talking.

The rules follow the rubric, section Introduction.
"""

import re

from coach.language.sentences import Sentence
from coach.language.words import FUNCTION_WORDS, stem, words
from coach.records.reading import Span
from coach.records.scenario import Fact
from coach.records.scorecard import Evidence
from coach.scoring.common import COMMON
from coach.scoring.errands import ADDRESSES, GENERAL, apart, came_for, errands, met, specific
from coach.scoring.lived import lived
from coach.scoring.seen import Said, Sightings, Told
from coach.scoring.standing import standing

CHECKS = frozenset(
    "greeted fragment name unprompted role interest reason pointed background met brief hands-over".split()
)
_TELLING = frozenset(("name", "role", "interest", "reason", "met"))
"""Checks each of which alone says at least something of who this is, where it stands in the opening."""
OPENING_TURNS = 2
"""An introduction is what stands in the learner's first lines; what is drawn out later is a fragment."""
BRIEF_WORDS = 120
"""The rubric's "about 75 words", with the slack that "about" gives."""
SHORT_WORDS = 90
"""Who stops after so few words has handed the turn over, question or not."""

_NAME = re.compile(r"([A-Z][a-zà-ÿ'’-]+(?: [A-Z][a-zà-ÿ'’-]+){1,2}),")
_ASKS_WHO = re.compile(
    r"\b(?:your name|who(?:'s| is) (?:this|that|calling|speaking|asking)|who are you|who am i|which one are you"
    r"|remind me who|call you)\b"
)


class Introduction:
    """Watches the learner's first lines for the parts of a self-presentation."""

    def __init__(self, known: tuple[Fact, ...] = ()) -> None:
        self._known = known
        self._seen = Sightings()
        self._window = OPENING_TURNS
        self._long = False
        self._asked = False
        self._spoke = False

    def hear(self, told: Told) -> None:
        """A partner who asks who this is doesn't know the learner."""
        if self._spoke and self._seen.count("name") == 0 and any(_ASKS_WHO.search(s.norm) for s in told.sentences):
            self._asked = True

    def see(self, said: Said) -> None:
        """Take the parts found in ``said``, and whether it stands among the learner's first lines."""
        self._spoke = True
        if said.nth == 0 and said.words < 6:
            self._window += 1
        if said.nth < self._window:
            self._parts(said)
            self._shape(said)
            return
        parts = said.reading.introduction
        for part in (parts.name, parts.role):
            if part:
                self._seen.note("fragment", said.evidence(part))

    def _parts(self, said: Said) -> None:
        parts = said.reading.introduction
        name = parts.name or _outright(said)
        reason = parts.reason or came_for(said)
        found: dict[str, Span | Sentence | None] = {
            "greeted": said.reading.manner.greeting,
            "name": name,
            "role": parts.role or parts.institution or standing(said, name),
            "interest": parts.interest,
            "reason": reason,
            "background": (parts.background or lived(said)) if reason or parts.interest or _presents(said) else None,
            "met": met(said),
        }
        for check, span in found.items():
            if span:
                self._seen.note(check, said.evidence(span))
                if check in _TELLING and span not in (said.reading.goal.purpose, said.reading.goal.ask):
                    self._seen.note("fragment", said.evidence(span))
        if parts.interest and specific(parts.interest.quote):
            self._seen.note("pointed", said.evidence(parts.interest))
        for span in (found["reason"], *errands(said)):
            if span and specific(apart(said, span)):
                self._seen.note("pointed", said.evidence(span))

    def _shape(self, said: Said) -> None:
        if said.words > BRIEF_WORDS and _presents(said):
            self._long = True
        parts = said.reading.introduction
        goal = said.reading.goal
        presents = parts.name or parts.role or parts.reason or parts.background or goal.purpose or goal.ask
        if not presents:
            return
        self._seen.note("brief", said.around(presents))
        over = parts.invites or (said.reading.questions[-1] if said.reading.questions else None)
        if over:
            self._seen.note("hands-over", said.evidence(over))
        elif said.words <= SHORT_WORDS:
            self._seen.note("stops", said.evidence(said.sentences[-1]))

    def passed(self) -> dict[str, tuple[Evidence, ...]]:
        """The parts found; none of them short when the learner spoke on and on."""
        found = self._seen.every()
        stops = found.pop("stops", ())
        if stops and "hands-over" not in found:
            found["hands-over"] = stops
        if "name" in found and not self._asked:
            found["unprompted"] = found["name"]
        if self._long:
            found.pop("brief", None)
        if self._asked and "name" not in found:
            found.pop("met", None)
        return found

    def given(self) -> frozenset[str]:
        """What a partner who knows the learner doesn't need to be told (rubric, Edges)."""
        pairs: tuple[tuple[Fact, str], ...] = (("name", "name"), ("name", "unprompted"), ("stage", "role"))
        return frozenset(check for fact, check in pairs if fact in self._known)


def _presents(said: Said) -> bool:
    """Whether what is told here belongs to who the learner is, rather than to what is wanted or answered later."""
    parts = said.reading.introduction
    return said.nth == 0 or parts.name is not None or parts.role is not None


def _outright(said: Said) -> Span | None:
    """A first name and a surname that a sentence opens with, as in "Ada Lovelace, second year"."""
    for sentence in said.sentences:
        match = _NAME.match(sentence.text)
        if match and not {w.norm for w in sentence.words[:2]} & FUNCTION_WORDS and _may_be_a_name(match[1]):
            start = sentence.start + match.start(1)
            return Span(start=start, end=start + len(match[1]), quote=match[1])
    return None


def _may_be_a_name(name: str) -> bool:
    """Whether two capitalised words can be a name: no greeting, no title, nothing of medicine."""
    return not any(stem(w.norm) in GENERAL or stem(w.norm) in COMMON or w.norm in ADDRESSES for w in words(name))
