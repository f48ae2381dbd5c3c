"""Questions: whether the student's questions open the partner up.

The rules follow the rubric, section Questions.
"""

import re

from coach.language.sentences import Sentence
from coach.language.words import stem
from coach.records.reading import Question, Span
from coach.records.scorecard import Evidence
from coach.scoring import replies
from coach.scoring.seen import Said, Sightings, Told

CHECKS = frozenset(
    ("asked", "several", "open", "mostly-open", "relevant", "follow-up", "deeper", "one-at-a-time", "paced")
)
DEEPER = 3
"""Every third question, and two at least, goes on from an answer where the questions go deeper."""
BARRAGE = 3
"""So many questions in one turn are a barrage."""
FEW_TURNS = 3
"""Among so few turns with questions one barrage sets the tone."""
OFFERED = 4
"""So many statements are remembered until the next question comes."""
OFFERED_WORDS = 4
"""Fewer words are a nod, not something given."""

_PERMISSION = re.compile(
    r"\b(?:do|have|got|is|are|may|can|could|would|ok(?:ay)?|mind)\b.{0,40}"
    r"\b(?:a |one )?(?:minute|min|second|sec|moment|"
    r"bad time|good time|ok(?:ay)? time|right time|free|busy|interrupt\w*|bother\w*|"
    r"ask (?:you )?(?:something|a question)|a bad)\b|"
    r"\bis (?:now|this) (?:a )?(?:bad|good|ok|okay)\b",
    re.IGNORECASE,
)
"""Asking leave to speak opens a door, not the partner."""

_HOW_DO_YOU_DO = re.compile(r"(?:(?:hey|hi|yo|so) )?(?:what'?s up|wh?at up|sup|how do you do)(?: \w+)?", re.IGNORECASE)
"""A greeting in the form of a question."""
_SHOWN = {"asked": 1, "several": 2, "deeper": 2}
"""What the first sightings prove; a second question takes two to show."""

_FIELD_WORDS = """
medicine medical patient patients clinic ward hospital residency resident fellowship fellow rotation specialty
surgery cardiology research training career path job work advice mentor program rounds call doctor physician
"""
_FIELD = frozenset(stem(w) for w in _FIELD_WORDS.split())
_YOU = re.compile(r"\b(?:you|your|yours|yourself|u|ur|ye|yall|y'all)\b", re.IGNORECASE)


_ADVICE = re.compile(r"^(?:\w+ ){0,2}you (?:\w+ )?(?:should|must|ought|need to|have to)\b")
"""Telling the partner what to do gives nothing."""


class Questions:
    """Counts real questions and what kind they are."""

    def __init__(self) -> None:
        self._seen = Sightings()
        self._turns = 0
        self._crowded = 0
        self._words = 0
        self._asking_words = 0
        self._offered: tuple[Evidence, ...] = ()
        self._heard: set[str] = set()

    def hear(self, told: Told) -> None:
        """Remember what the talk is about, within bounds."""
        if len(self._heard) < 600:
            self._heard |= told.stems

    def see(self, said: Said) -> None:
        """Take the real questions of ``said``: favours belong to goals, asking leave to speak to nothing."""
        self._words += said.words
        real = [q for q in said.reading.questions if is_real(q, said)]
        self._offer(said, real)
        for question in real:
            self._count(question, said)
        if real:
            self._turns += 1
            self._crowded += len(real) >= 2
            self._seen.note(_shape(real, said), said.evidence(real[0]))

    def _offer(self, said: Said, real: list[Question]) -> None:
        """Keep what is told after the first question; the next question makes it stand between two."""
        told = tuple(said.evidence(s) for s in said.sentences if _is_offered(s, said))
        if not self._turns:
            told = tuple(e for e in told if real and e.start > real[0].start)
        last = max((q.start for q in real), default=0)
        between = tuple(e for e in (*self._offered, *told) if real and (e.turn != said.turn or e.start < last))
        for evidence in between:
            self._seen.note("offered", evidence)
        self._offered = tuple(e for e in (*self._offered, *told) if e not in between)[-OFFERED:]

    def _count(self, question: Question, said: Said) -> None:
        evidence = said.evidence(question)
        self._asking_words += question.quote.count(" ") + 1
        self._seen.note("asked", evidence)
        about = self._about(question, said)
        if about:
            self._seen.note("relevant", evidence)
        if question.form == "open":
            self._seen.note("open", evidence)
        if about and replies.builds_on(question, said):
            self._seen.note("follow-up", evidence)

    def _about(self, question: Question, said: Said) -> bool:
        stems = {stem(w.norm) for s in said.sentences for w in s.words if question.start <= w.start < question.end}
        return bool(question.follow_up or _YOU.search(question.quote) or stems & (self._heard | _FIELD))

    def passed(self) -> dict[str, tuple[Evidence, ...]]:
        """The kinds of question found, and the shape of the asking."""
        count, evidence = self._seen.count, self._seen.evidence
        asked = count("asked")
        held: dict[str, tuple[bool, str]] = {
            "asked": (asked >= 1, "asked"),
            "several": (asked >= 2, "asked"),
            "open": (count("open") >= 1, "open"),
            "mostly-open": (2 * count("open") > asked, "open"),
            "relevant": (2 * count("relevant") > asked, "relevant"),
            "follow-up": (count("follow-up") >= 1, "follow-up"),
            "deeper": (count("follow-up") >= max(2, asked / DEEPER), "follow-up"),
            "one-at-a-time": (self._one_at_a_time(), "single"),
            "paced": (asked >= 1 and self._asking_words * 10 <= self._words * 7, "offered"),
        }
        found = {check: evidence(kept) for check, (ok, kept) in held.items() if ok and evidence(kept)}
        return {check: shown[: _SHOWN.get(check, len(shown))] for check, shown in found.items()}

    def _one_at_a_time(self) -> bool:
        barrages = self._seen.count("barrage")
        return barrages * FEW_TURNS < self._turns and (self._crowded < 3 or 2 * self._crowded < self._turns)

    def given(self) -> frozenset[str]:
        """Every talk leaves room for a question."""
        return frozenset()


def is_real(question: Question, said: Said) -> bool:
    """Whether a question wants to know something: no request for a favour, no greeting, no asking leave to speak."""
    ask = said.reading.goal.ask
    if ask and _overlap(question, ask) * 2 >= min(question.end - question.start, ask.end - ask.start):
        return False
    if _HOW_DO_YOU_DO.fullmatch(question.quote.strip(" ?!.,")):
        return False
    return question.form == "open" or not _PERMISSION.search(question.quote)


def _shape(real: list[Question], said: Said) -> str:
    """One question, two, or a barrage, in which a favour asked in the same breath counts as well."""
    asked = len(real) + (said.reading.goal.ask is not None if len(real) > 1 else 0)
    if asked >= BARRAGE:
        return "barrage"
    return "double" if asked > 1 else "single"


def _is_offered(sentence: Sentence, said: Said) -> bool:
    """Whether a sentence gives something of the learner's own: a thought, an answer, a piece of experience."""
    if said.asks(sentence) or len(sentence.words) < OFFERED_WORDS or _ADVICE.search(sentence.norm):
        return False
    closing, manner = said.reading.closing, said.reading.manner
    own = closing.thanks, closing.leave, manner.greeting, manner.apology, said.reading.goal.ask
    return not any(
        part and sentence.start <= part.start < sentence.end for part in (*own, said.reading.introduction.name)
    )


def _overlap(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
