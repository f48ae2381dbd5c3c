"""What of an utterance is compared: stems, concepts, neighbouring words, and how a question is asked."""

from functools import lru_cache
from itertools import pairwise

from coach.language.words import FUNCTION_WORDS, norms, stem
from coach.partner.concepts import concepts_of, root
from coach.partner.vocabulary import Vocabulary

CONCEPT, ASKING, PAIR = "c:", "q:", "b:"
_MADE = frozenset({CONCEPT, ASKING, PAIR})
_ASKING_WORDS = frozenset("what why how when where who which would do does did are is can could have".split())
_NOISE = frozenset(
    """
    a an the um uh er like just really actually honestly basically so well and or but please sorry hi hey hello dr
    doctor sir madam ma'am ma okay yeah oh wow to of in at on for that this it is are be as by with i'm
    """.split()
)
_ASKED_WITHIN = 6
_FUNCTION_STEMS = frozenset(stem(word) for word in FUNCTION_WORDS)
_CONCEPT_WEIGHT, _ASKING_WEIGHT, _PAIR_WEIGHT = 1.2, 0.45, 0.4
_FIELD_WEIGHT = 0.5  # which field is named matters less than that one is


def features(text: str, vocabulary: Vocabulary | None = None) -> frozenset[str]:
    """What is compared of ``text``; typing errors are mended towards ``vocabulary``."""
    found = norms(text)
    if vocabulary:
        found = [vocabulary.mend(norm) for norm in found]
    stems = [root(norm) for norm in found]
    kept = {one for one, norm in zip(stems, found, strict=True) if norm not in _NOISE}
    kept.update(CONCEPT + concept for concept in concepts_of(stems))
    kept.update(ASKING + norm for norm in found[:_ASKED_WITHIN] if norm in _ASKING_WORDS)
    kept.update(f"{PAIR}{one}_{other}" for one, other in pairwise(stems))
    return frozenset(kept)


@lru_cache(maxsize=16_384)
def example_features(text: str) -> frozenset[str]:
    """What is compared of a script's example; kept, since people share their packs."""
    return features(text)


def importance(feature: str) -> float:
    """How much a feature counts besides how rare it is."""
    kind = feature[:2]
    if kind == CONCEPT:
        return _CONCEPT_WEIGHT
    if kind == ASKING:
        return _ASKING_WEIGHT
    if kind == PAIR:
        return _PAIR_WEIGHT
    return _FIELD_WEIGHT if "field" in concepts_of([feature]) else 1.0


def is_word(feature: str) -> bool:
    """Whether a feature is a word of the text itself, not one made from it."""
    return feature[:2] not in _MADE


def is_content(feature: str) -> bool:
    """Whether a feature is a word that carries content rather than grammar."""
    return is_word(feature) and feature not in _FUNCTION_STEMS
