"""Uptake: how far an utterance builds on the previous line, and which words of it take up what was said.

After Demszky et al. (2021), "Measuring conversational uptake": repeating, reformulating and asking on all count,
and a longer answer that stays with the content counts for more than an echo.
"""

import math
import re
from collections.abc import Mapping, Sequence

from coach.language.heard import COMMON_STEMS, Heard
from coach.language.words import FUNCTION_WORDS, Word
from coach.records.reading import Question, Span

_STOP = re.compile(r"[.!?;\n]")
_BRIDGE = 2
"""So many function words may stand between two words taken up, in one span."""
_POINTING = frozenset(
    {"that", "that's", "this", "those", "it", "it's", "he", "she", "they", "them", "there", "then", "so"}
)
_PARTNER = frozenset({"you", "your", "you're", "you've", "you'd"})
_LONGEST_RUN = 4
_REACH = 400
"""So many words of either line are compared."""


def picked_up(text: str, words: Sequence[Word], taken: Mapping[str, str]) -> tuple[Span, ...]:
    """Find the stretches of the utterance that take up content of the previous line, by the words ``taken`` up."""
    telling = {norm for norm, key in taken.items() if key not in COMMON_STEMS and len(key) > 1}
    hits = [at for at, word in enumerate(words) if word.norm in telling] if telling else []
    runs: list[list[int]] = []
    for at in hits:
        if runs and at - runs[-1][1] <= _BRIDGE + 1 and _goes_on(text, words[runs[-1][1] : at + 1]):
            runs[-1][1] = at
        else:
            runs.append([at, at])
    return tuple(_span(text, words[first].start, words[last].end) for first, last in runs)


def uptake(
    words: Sequence[Word], heard: Heard | None, taken: Mapping[str, str], questions: Sequence[Question]
) -> float:
    """Weigh how far the utterance builds on the previous line, from 0 to 1."""
    if heard is None or not words:
        return 0.0
    norms = [w.norm for w in words[:_REACH]]
    spoken = set(norms)
    shared = len({taken[norm] for norm in spoken & taken.keys()})
    offered = sum(map(len, heard.contents.values()))
    weight = 0.3 * math.log1p(len(spoken.intersection(heard.norms))) + 0.3 * math.log1p(shared)
    weight += 0.6 * shared / max(1, offered) + 0.15 * _longest_run(norms, heard.norms[:_REACH])
    weight += 0.2 * math.log1p(min(len(norms), 40)) + 0.2 * bool(questions) + 0.2 * any(q.follow_up for q in questions)
    weight += 0.1 * (not _POINTING.isdisjoint(norms[:12])) + 0.1 * (not _PARTNER.isdisjoint(spoken))
    return round(1.0 - math.exp(-0.5 * weight), 4)


def _goes_on(text: str, stretch: Sequence[Word]) -> bool:
    """Tell whether two words taken up stand in one sentence with nothing but function words between them."""
    within = text[stretch[0].end : stretch[-1].start]
    return not _STOP.search(within) and all(word.norm in FUNCTION_WORDS for word in stretch[1:-1])


def _longest_run(norms: Sequence[str], other: Sequence[str]) -> int:
    """Measure the longest run of words that stands in both, up to ``_LONGEST_RUN``."""
    for length in range(1, _LONGEST_RUN + 1):
        runs = set(zip(*(norms[at:] for at in range(length)), strict=False))
        if runs.isdisjoint(zip(*(other[at:] for at in range(length)), strict=False)):
            return length - 1
    return _LONGEST_RUN


def _span(text: str, start: int, end: int) -> Span:
    return Span(start=start, end=end, quote=text[start:end])
