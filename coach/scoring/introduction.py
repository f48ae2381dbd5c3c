"""Introduction: whether the partner knows who this is and why they are talking.

The rules follow the rubric, section Introduction.
"""

import re

from coach.language.sentences import Sentence
from coach.language.words import FUNCTION_WORDS, content_stems, stem, words
from coach.records.reading import Span
from coach.records.scenario import Fact
from coach.records.scorecard import Evidence
from coach.scoring.common import COMMON
from coach.scoring.lived import lived
from coach.scoring.seen import Said, Sightings, Told

CHECKS = frozenset(
    ("greeted", "fragment", "name", "role", "interest", "reason", "pointed", "background", "brief", "hands-over")
)
OPENING_TURNS = 2
"""An introduction is what stands in the learner's first lines; what is drawn out later is a fragment."""
BRIEF_WORDS = 90
"""The rubric's "about 75 words", with the slack that "about" gives."""
SHORT_WORDS = 75
"""Who stops after so few words has handed the turn over, question or not."""

_GENERAL_WORDS = """
medicine medical healthcare health career careers field fields area areas speciality specialty specialties
doctor doctors physician student students networking network leadership people patient patients learn learning
know interested interest interests passionate passion love different many various world future options option
explore really work working help helping opportunity opportunities experience wanted want meet talk talking
speak chat ask introduce introducing connect internal surgery today new thing things year years school hospital
excited super across hear find apply applying broadly question questions time impact innovation innovative space value
leverage leveraging synergy synergies brand growth growing authentic relationship relationships passionate
stakeholder stakeholders mission journey
"""
_GENERAL = frozenset(stem(w) for w in _GENERAL_WORDS.split())
"""Words that make no interest specific."""


_NAME = re.compile(r"([A-Z][a-zà-ÿ'’-]+(?: [A-Z][a-zà-ÿ'’-]+){1,2}),")
_NO_NAMES = frozenset("good dear dr prof professor doctor mr mrs ms miss hello hi hey thank thanks".split())
_I = frozenset(("i", "i'm", "i've", "i'd", "my", "me"))
_YOU = frozenset(("you", "your", "you've", "you're", "yours"))
_BECAUSE = re.compile(r"\b(?:because|that's why|the reason)\b")


class Introduction:
    """Watches the learner's first lines for the parts of a self-presentation."""

    def __init__(self, known: tuple[Fact, ...] = ()) -> None:
        self._known = known
        self._seen = Sightings()
        self._window = OPENING_TURNS
        self._long = False

    def hear(self, told: Told) -> None:
        """A partner's turn tells nothing of the learner."""

    def see(self, said: Said) -> None:
        """Take the parts found in ``said``, and whether it stands among the learner's first lines."""
        if said.nth == 0 and said.words < 6:
            self._window += 1
        parts = said.reading.introduction
        for part in (parts.name, parts.role, parts.institution, parts.reason, parts.interest, parts.background):
            if part:
                self._seen.note("fragment", said.evidence(part))
        if said.nth < self._window:
            self._open(said)

    def _open(self, said: Said) -> None:
        self._parts(said)
        self._shape(said)

    def _parts(self, said: Said) -> None:
        parts = said.reading.introduction
        found: dict[str, Span | Sentence | None] = {
            "greeted": said.reading.manner.greeting,
            "name": parts.name or _outright(said),
            "role": parts.role or parts.institution,
            "interest": parts.interest,
            "reason": parts.reason or _errand(said),
            "background": parts.background or lived(said),
        }
        for check, span in found.items():
            if span:
                self._seen.note(check, said.evidence(span))
        for span in (found["interest"], found["reason"]):
            if span and specific(_apart(said, span)):
                self._seen.note("pointed", said.evidence(span))

    def _shape(self, said: Said) -> None:
        if said.words > BRIEF_WORDS:
            self._long = True
        parts = said.reading.introduction
        presents = parts.name or parts.role or parts.reason or parts.background
        if not presents:
            return
        self._seen.note("brief", said.around(presents))
        over = parts.invites or (said.reading.questions[-1] if said.reading.questions else None)
        if over is None and said.words <= SHORT_WORDS:
            over = said.sentences[-1]
        if over:
            self._seen.note("hands-over", said.evidence(over))

    def passed(self) -> dict[str, tuple[Evidence, ...]]:
        """The parts found; none of them short when the learner spoke on and on."""
        found = self._seen.every()
        if self._long:
            found.pop("brief", None)
        return found

    def given(self) -> frozenset[str]:
        """What a partner who knows the learner doesn't need to be told (rubric, Edges)."""
        pairs: tuple[tuple[Fact, str], ...] = (("name", "name"), ("stage", "role"))
        return frozenset(check for fact, check in pairs if fact in self._known)


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
    return not any(stem(w.norm) in _GENERAL or stem(w.norm) in COMMON or w.norm in _NO_NAMES for w in words(name))


def _errand(said: Said) -> Span | Sentence | None:
    """What the learner came for, which is a reason for coming as well; else a "because", or what links the two."""
    goal = said.reading.goal
    told = [s for s in said.sentences if not s.asks]
    because = next((s for s in told if _BECAUSE.search(s.norm)), None)
    return goal.purpose or goal.ask or because or next((s for s in told if _links(s, said)), None)


def _links(sentence: Sentence, said: Said) -> bool:
    """Whether a sentence brings the learner and the partner together over something particular."""
    norms = {w.norm for w in sentence.words}
    return bool(norms & _I and norms & _YOU) and specific(_apart(said, sentence))


def _apart(said: Said, span: Span | Sentence) -> str:
    """The sentence that holds ``span``, without what it tells of name, role and school."""
    sentence = said.sentence_at(span.start)
    if sentence is None:
        return said.text[span.start : span.end]
    text = said.text[: max(span.end, sentence.end)]
    parts = said.reading.introduction
    for part in (parts.name, parts.role, parts.institution):
        if part:
            text = text[: part.start] + " " * (part.end - part.start) + text[part.end :]
    return text[sentence.start :]


def specific(text: str) -> bool:
    """Whether an interest or reason says more than a field's name: at least two words of its own."""
    return len({s for s in content_stems(words(text)) if s not in _GENERAL and s not in COMMON}) >= 2
