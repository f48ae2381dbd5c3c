"""Finding the entry of a partner's script that a piece of the learner's words means.

Every topic, remark and ask carries example utterances. A piece of text is compared with them by the words and
concepts they share, each weighted by how few entries use it: with an entry as a whole (how many of its examples
have what the text has) and with its nearest example. From how good that likeness is, how far it is ahead of the
next entry's, and how much of the text no entry knows, comes the chance that it is meant.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import exp, log, sqrt
from typing import Literal, NamedTuple, get_args

from coach.language.words import norms
from coach.partner.features import example_features, features, importance, is_content, is_word
from coach.partner.forms import Form, form_of
from coach.partner.prefaces import bare
from coach.partner.vocabulary import Vocabulary
from coach.records.scenario import Partner

Kind = Literal["topic", "ask", "remark"]
_POWER = 1.5
_SHARE_POWER = 0.4
_NEAREST, _WHOLE = 0.2, 0.8
_DAMPING = 8.0
"""Added to what likeness is divided by, so that a text that says little can't be much like anything."""
_UNKNOWN = 0.6
_LOOKED_AT = 8
_FORM, _SMOOTHING = 0.75, 0.3
"""An entry whose examples are of another form counts that much; its examples' forms are smoothed a little."""
_MASS = 60.0
_ODDS = {"base": -4.22, "likeness": 9.29, "lead": 7.75, "strange": -2.14, "mass": 1.48}
"""Logistic weights fitted on examples held out one by one, and on examples whose whole entry was held out."""


@dataclass(frozen=True)
class Candidate:
    """An entry of the script and the chance that it is meant, from 0 to 1."""

    kind: Kind
    key: str
    score: float


class Entry(NamedTuple):
    """One entry's examples as features, and how many of them have each feature."""

    kind: Kind
    key: str
    examples: tuple[tuple[frozenset[str], float], ...]
    counts: Mapping[str, int]
    forms: Mapping[Form, float]


class Index:
    """The examples of one partner's script, ready to be compared with."""

    def __init__(self, entries: list[Entry], weights: dict[str, float], vocabulary: Vocabulary) -> None:
        self.entries = entries
        self.weights = weights
        self.vocabulary = vocabulary
        self._unknown = (_UNKNOWN * log(2 + len(entries))) ** _POWER
        self._shares: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for at, entry in enumerate(entries):
            for feature, count in entry.counts.items():
                share = (count / len(entry.examples)) ** _SHARE_POWER
                self._shares[feature].append((at, weights[feature] * share))

    def weight(self, feature: str) -> float:
        """The weight of a feature; a word that no example uses weighs like a rare one."""
        found = self.weights.get(feature)
        if found is not None:
            return found
        return self._unknown if is_word(feature) else 0.0

    def rank(self, text: str, kinds: Mapping[Kind, float], limit: int = 4) -> list[Candidate]:
        """The best entries for ``text``, best first; ``kinds`` gives each kind's prior, 0 leaves it out."""
        text = bare(" ".join(norms(text)))
        found = features(text, self.vocabulary)
        mass = sum(map(self.weight, found))
        if not mass:
            return []
        likest = sorted(self._likest(found, mass, form_of(norms(text)), kinds), key=lambda one: (-one[0], one[1]))
        ranked: list[Candidate] = []
        for at, (likeness, entry) in enumerate(likest[:limit]):
            rival = likest[1 if at == 0 else 0][0] if len(likest) > 1 else 0.0
            chance = self._chance(found, mass, likeness, likeness - rival)
            ranked.append(Candidate(self.entries[entry].kind, self.entries[entry].key, chance))
        return sorted(ranked, key=lambda one: (-one.score, one.kind, one.key))

    def _likest(
        self, found: frozenset[str], mass: float, form: Form, kinds: Mapping[Kind, float]
    ) -> Iterable[tuple[float, int]]:
        """The likest entries, each with its likeness."""
        whole: dict[int, float] = defaultdict(float)
        for feature in found:
            for at, worth in self._shares.get(feature, ()):
                whole[at] += worth
        priors = [kinds.get(entry.kind, 0.0) * entry.forms[form] for entry in self.entries]
        best = sorted(whole, key=lambda at: (-whole[at] * priors[at], at))[:_LOOKED_AT]
        for at in best:
            if priors[at]:
                near = self._nearest(found, mass, self.entries[at])
                yield priors[at] * (_NEAREST * near + _WHOLE * whole[at] / (mass + _DAMPING)), at

    def _nearest(self, found: frozenset[str], mass: float, entry: Entry) -> float:
        size = sqrt(mass)
        return max(
            sum(map(self.weight, found & example)) / (size * norm + _DAMPING) for example, norm in entry.examples
        )

    def _chance(self, found: frozenset[str], mass: float, likeness: float, lead: float) -> float:
        content = sum(self.weight(feature) for feature in found if is_content(feature))
        strange = sum(self._unknown for feature in found if is_content(feature) and feature not in self.weights)
        odds = (
            _ODDS["base"]
            + _ODDS["likeness"] * likeness
            + _ODDS["lead"] * lead
            + _ODDS["strange"] * strange / (content or 1.0)
            + _ODDS["mass"] * min(mass / _MASS, 1.0)
        )
        return 1 / (1 + exp(-odds))


def _scripted(partner: Partner) -> Iterable[tuple[Kind, str, tuple[str, ...]]]:
    for key, topic in partner.topics.items():
        yield "topic", key, (*topic.examples, topic.label, key.replace("-", " "))
    for key, ask in partner.asks.items():
        yield "ask", key, ask.examples
    for key, remark in partner.remarks.items():
        yield "remark", key, remark.examples


def _agreement(examples: tuple[str, ...]) -> dict[Form, float]:
    """How well each form of utterance agrees with an entry: fully where all its examples have that form."""
    forms = Counter(form_of(norms(example)) for example in examples)
    of = len(examples) + _SMOOTHING
    return {form: _FORM + (1 - _FORM) * sqrt((forms[form] + _SMOOTHING) / of) for form in get_args(Form)}


def build(partner: Partner) -> Index:
    """The index of a partner's script."""
    scripted = list(_scripted(partner))
    bags = [[example_features(example) for example in examples] for _, _, examples in scripted]
    counts = [Counter(feature for bag in examples for feature in bag) for examples in bags]
    used = Counter(feature for one in counts for feature in one)
    total = len(scripted) + 1
    weights = {feature: (importance(feature) * log(1 + total / n)) ** _POWER for feature, n in used.items()}
    entries = [
        Entry(kind, key, tuple((bag, sqrt(sum(weights[f] for f in bag))) for bag in examples), count, _agreement(texts))
        for (kind, key, texts), examples, count in zip(scripted, bags, counts, strict=True)
        if examples
    ]
    vocabulary = Vocabulary(norm for _, _, examples in scripted for example in examples for norm in norms(example))
    return Index(entries, weights, vocabulary)


_MOST_BUILT = 12
"""So many partners' indexes are held, those built last: more than one scenario needs."""
_built: dict[int, tuple[Partner, Index]] = {}


def index_of(partner: Partner) -> Index:
    """The index of ``partner``, built once for each script."""
    held = _built.get(id(partner))
    if held is None or held[0] is not partner:
        held = (partner, build(partner))
        if len(_built) >= _MOST_BUILT:
            _built.pop(next(iter(_built)))
        _built[id(partner)] = held
    return held[1]
