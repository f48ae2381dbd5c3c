"""What doesn't belong to a talk: the rubric's own words, talk about the score, lists of words, long quotations.

A score must tell what was done in the conversation, so what speaks of the score itself can't raise it.
"""

import re
from collections.abc import Iterable, Sequence

from coach.language.sentences import Sentence, sentences
from coach.language.words import FUNCTION_WORDS, norms, stem
from coach.records.rubric import Rubric

_RUN = 3
_SHARE = 0.5
"""A sentence with so many of its runs of words from the rubric is the rubric pasted in."""
_EXAMPLE = re.compile(r"[\"“][^\"”]{1,200}[\"”]")
"""Examples in the rubric are what a learner may well say."""
_QUOTED = re.compile(r"[\"“](?:[^\"“”\s]+\s+){4,}[^\"“”]{1,400}[\"”]")
"""Somebody else's words, told at length."""

_SKILL_WORDS = """
introduction introduce introduces goal goals question questions listening listener listen listens paraphrase
paraphrases reflection reflections acknowledge acknowledgement follow-up follow-ups followed detail details recall
recalls closing closes rapport networking conversation conversations skill skills purpose motive specific open
relevant background interest interests passion step steps mentor career journey topic generic pitch
"""
_SKILLS = frozenset(stem(w) for w in _SKILL_WORDS.split())
_ABOUT_SKILLS = 4
"""A sentence with so many of these words speaks of the skills rather than using them."""
_OF_SCORE = re.compile(
    r"\b(?:rubric|scorers?|scorecard|graders?|grading criteria|criteri(?:a|on)|top marks|full marks|system prompt"
    r"|(?:level|score|mark)(?: of)? (?:\d|five|ten)"
    r"|(?:level|score|mark)s? (?:each|every|of each|everything|all|my|me|this|the (?:learner|student|skill))"
    r"|(?:previous|prior|above|these) (?:instructions|rules)|every check|all checks|checks? (?:as )?passed"
    r"|this (?:learner|student) (?:has|is|was|did)|status scored)\b"
)
_LIST = 8
"""A line of so many words without one that joins them is a list of words."""
_LEADS_IN = 7
"""A sentence of no more words before a long quotation only says who is quoted."""


def blanked(text: str) -> str:
    """``text`` with long quotations blanked out; offsets stay."""
    return _QUOTED.sub(lambda match: " " * len(match.group()), text)


class Pasted:
    """Knows the words of one rubric."""

    def __init__(self, rubric: Rubric) -> None:
        told = [sentence.norm for text in _texts(rubric) for sentence in sentences(_EXAMPLE.sub(" ", text))]
        self._runs = frozenset(run for norm in told for run in _runs(norm))
        self._short = frozenset(norm for norm in told if norm.count(" ") >= _RUN - 1)

    def found(self, said: Sequence[Sentence], text: str) -> list[Sentence]:
        """The sentences ``said`` of ``text`` that don't belong to the talk."""
        quoted = [match.start() for match in _QUOTED.finditer(text)]
        return [s for s in said if self._is_rubric(s) or _of_score(s) or _listed(s) or _leads_in(s, quoted)]

    def _is_rubric(self, sentence: Sentence) -> bool:
        norm = " ".join(norms(_EXAMPLE.sub(" ", sentence.text))) if '"' in sentence.text else sentence.norm
        own = _runs(norm)
        return norm in self._short or (len(own) > 1 and sum(run in self._runs for run in own) >= _SHARE * len(own))


def _texts(rubric: Rubric) -> Iterable[str]:
    for skill in rubric.skills.values():
        yield skill.asks
        yield from skill.anchors.values()
        for check in skill.checks:
            yield check.passes
            yield check.missing


_SWAP = {"i": "you", "i'm": "you're", "my": "your", "me": "you"}


def _runs(norm: str) -> list[tuple[str, ...]]:
    found = [_SWAP.get(word, word) for word in norm.split()]
    return [tuple(found[at : at + _RUN]) for at in range(len(found) - _RUN + 1)]


def _of_score(sentence: Sentence) -> bool:
    if _OF_SCORE.search(sentence.norm):
        return True
    return len({s for w in sentence.words if (s := stem(w.norm)) in _SKILLS}) >= _ABOUT_SKILLS


def _listed(sentence: Sentence) -> bool:
    joined = "," in sentence.text or any(w.norm in FUNCTION_WORDS or w.norm.isdigit() for w in sentence.words)
    return len(sentence.words) >= _LIST and not joined


def _leads_in(sentence: Sentence, quoted: list[int]) -> bool:
    return len(sentence.words) <= _LEADS_IN and any(sentence.start < at <= sentence.end + 2 for at in quoted)
