"""Finding the entry of a partner's script that a piece of the learner's words means.

Every topic, remark and ask carries example utterances. A piece of text is compared with all of them by the
words and concepts they share, each weighted by how few entries use it; an entry's score is that of its
nearest example, helped a little by the rest of its examples. Scores run from 0 to 1.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import log, sqrt
from typing import Literal

from coach.language.words import FUNCTION_WORDS, LONGEST_WORD, stem, words
from coach.partner.concepts import concepts_of
from coach.records.scenario import Partner

Kind = Literal["topic", "ask", "remark"]
CONCEPT = "c:"
ASKING = "q:"
_ASKING_WORDS = frozenset(["what", "why", "how", "when", "where", "who", "which", "would", "do", "does", "did", "are", "is", "can", "could", "have"])
_NOISE = frozenset(
    ["a", "an", "the", "um", "uh", "er", "like", "just", "really", "actually", "honestly", "basically", "so", "well", "and", "or", "but", "please", "sorry", "hi", "hey", "hello", "dr", "doctor", "sir", "madam", "ma'am", "ma", "okay", "ok", "yeah", "oh", "wow", "to", "of", "in", "at", "on", "for", "that", "this", "it", "is", "are", "be", "as", "by", "with", "i'm"]
)
_CONCEPT_WEIGHT = 0.9
_ASKING_WEIGHT = 0.45
_FIELD_WEIGHT = 0.5  # which field is named matters less than that one is
_NEAREST, _ALL = 0.8, 0.2
_SWAP_LENGTH, _TYPO_LENGTH, _TYPO_LIKENESS, _MOST_MENDED = 3, 6, 0.8, 20_000


@dataclass(frozen=True)
class Candidate:
    """An entry of the script and how well it fits, from 0 to 1."""

    kind: Kind
    key: str
    score: float


@dataclass
class Index:
    """The examples of one partner's script, ready to be compared with."""

    weights: dict[str, float]
    unknown: float
    examples: list[tuple[int, float]] = field(default_factory=list[tuple[int, float]])
    postings: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    entries: list[tuple[Kind, str]] = field(default_factory=list[tuple[Kind, str]])
    bags: list[tuple[frozenset[str], float]] = field(default_factory=list[tuple[frozenset[str], float]])
    vocabulary: "Vocabulary | None" = None

    def weight(self, feature: str) -> float:
        """The weight of a feature; a word that no example uses weighs like a rare one."""
        found = self.weights.get(feature)
        if found is not None:
            return found
        return 0.0 if feature[:2] in (CONCEPT, ASKING) else self.unknown

    def rank(self, text: str, kinds: dict[Kind, float], limit: int = 4) -> list[Candidate]:
        """The best entries for ``text``, best first; ``kinds`` gives each kind's prior, 0 leaves it out."""
        found = features(text, self.vocabulary)
        if not found:
            return []
        size = sqrt(sum(self.weight(f) ** 2 for f in found)) or 1.0
        shared: dict[int, float] = defaultdict(float)
        for feature in found:
            square = self.weight(feature) ** 2
            for example in self.postings.get(feature, ()):
                shared[example] += square
        best: dict[int, float] = {}
        for example, value in shared.items():
            entry, norm = self.examples[example]
            best[entry] = max(best.get(entry, 0.0), value / (size * norm))
        scored = [
            self._candidate(entry, near, found, kinds)
            for entry, near in best.items()
            if kinds.get(self.entries[entry][0])
        ]
        return sorted(scored, key=lambda c: (-c.score, c.kind, c.key))[:limit]

    def _candidate(self, entry: int, nearest: float, found: frozenset[str], kinds: dict[Kind, float]) -> Candidate:
        kind, key = self.entries[entry]
        bag, _ = self.bags[entry]
        total = sum(self.weight(f) ** 2 for f in found) or 1.0
        covered = sum(self.weight(f) ** 2 for f in found & bag) / total
        return Candidate(kind, key, kinds[kind] * (_NEAREST * nearest + _ALL * covered))


def features(text: str, vocabulary: "Vocabulary | None" = None) -> frozenset[str]:
    """What is compared: stems, concepts, and how the question is asked; typing errors are mended towards ``vocabulary``."""
    norms = [vocabulary.mend(word.norm) if vocabulary else word.norm for word in words(text)]
    stems = [stem(norm) for norm in norms]
    found = {one for one, norm in zip(stems, norms, strict=True) if norm not in _NOISE}
    found.update(CONCEPT + concept for concept in concepts_of(stems))
    found.update(ASKING + norm for norm in norms[:6] if norm in _ASKING_WORDS)
    return frozenset(found)


class Vocabulary:
    """The words of a script, by first letter and length, towards which typing errors are mended."""

    def __init__(self, norms: Iterable[str]) -> None:
        self._known = frozenset(norms)
        self._near: dict[tuple[str, int], list[str]] = defaultdict(list)
        self._mended: dict[str, str] = {}
        for norm in sorted(self._known):
            self._near[norm[0], len(norm)].append(norm)

    def mend(self, norm: str) -> str:
        """The word that ``norm`` is a typing error of, else ``norm`` itself."""
        if norm in self._known or norm in FUNCTION_WORDS or not _SWAP_LENGTH <= len(norm) <= LONGEST_WORD:
            return norm
        if norm not in self._mended and len(self._mended) < _MOST_MENDED:
            self._mended[norm] = self._nearest(norm)
        return self._mended.get(norm, norm)

    def _nearest(self, norm: str) -> str:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        letters = sorted(norm)
        swapped = [word for word in self._near.get((norm[0], len(norm)), ()) if sorted(word) == letters]
        if swapped or len(norm) < _TYPO_LENGTH:
            return swapped[0] if swapped else norm
        near = [word for size in (-1, 0, 1) for word in self._near.get((norm[0], len(norm) + size), ())]
        found = process.extractOne(norm, near, scorer=OSA.normalized_similarity, score_cutoff=_TYPO_LIKENESS)
        return found[0] if found else norm


def _entries(partner: Partner) -> Iterable[tuple[Kind, str, tuple[str, ...]]]:
    for key, topic in partner.topics.items():
        yield "topic", key, (*topic.examples, topic.label)
    for key, ask in partner.asks.items():
        yield "ask", key, ask.examples
    for key, remark in partner.remarks.items():
        yield "remark", key, remark.examples


def build(partner: Partner) -> Index:
    """The index of a partner's script."""
    entries = list(_entries(partner))
    bags = [[features(example) for example in examples] for _, _, examples in entries]
    in_entries: dict[str, int] = defaultdict(int)
    for examples in bags:
        for one in frozenset[str]().union(*examples):
            in_entries[one] += 1
    count = len(entries) + 1
    weights = {f: _importance(f) * log(1 + count / n) for f, n in in_entries.items()}
    index = Index(weights=weights, unknown=0.6 * log(1 + count))
    index.vocabulary = Vocabulary(word.norm for _, _, examples in entries for e in examples for word in words(e))
    for at, ((kind, key, _), examples) in enumerate(zip(entries, bags, strict=True)):
        index.entries.append((kind, key))
        index.bags.append((frozenset[str]().union(*examples), 0.0))
        for example in examples:
            index.examples.append((at, sqrt(sum(index.weight(f) ** 2 for f in example)) or 1.0))
            for one in example:
                index.postings[one].append(len(index.examples) - 1)
    return index


def _importance(feature: str) -> float:
    if feature.startswith(CONCEPT):
        return _CONCEPT_WEIGHT
    if feature.startswith(ASKING):
        return _ASKING_WEIGHT
    return _FIELD_WEIGHT if "field" in concepts_of([feature]) else 1.0


_built: dict[int, tuple[Partner, Index]] = {}


def index_of(partner: Partner) -> Index:
    """The index of ``partner``, built once for each script."""
    held = _built.get(id(partner))
    if held is None or held[0] is not partner:
        held = (partner, build(partner))
        _built[id(partner)] = held
    return held[1]
