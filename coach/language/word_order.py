"""Word order: how often small words stand where English never puts them.

Content may be anything, so only function words are judged, by the class of the word that follows at once. Even careless
English rarely breaks these; words in random order do all the time.
"""

from collections.abc import Sequence
from itertools import pairwise

from coach.language.sentences import Sentence

_CLASSES = {
    "det": "the a an my your our their every",
    "prep": "of from into onto with at during among between",
    "to": "to",
    "conj": "and or but because although while if than",
    "subj": "i he she they we",
    "obj": "me him them us",
    "be": "am is are was were",
    "be0": "be been being",
    "have": "has had have",
    "modal": "can could will would should might must shall may i'll you'll we'll i'd",
    "do": "do does did don't doesn't didn't",
    "im": "i'm you're we're they're it's that's i've you've we've",
    "adv": "very really quite too",
    "wh": "who which whose",
    "not": "not",
}
_CLASS = {word: name for name, members in _CLASSES.items() for word in members.split()}
_NEVER = {
    "det": "det prep to conj subj obj be be0 have modal do im wh not",
    "prep": "prep to conj subj be have modal do im be0",
    "to": "to prep conj be subj modal im have_ does",
    "conj": "obj be0",
    "subj": "det prep to obj subj be0 wh im",
    "obj": "subj_ be do im modal be0",
    "be": "be modal do have im conj_ be0",
    "be0": "be subj modal do im have be0",
    "have": "be modal do im prep_ subj_",
    "modal": "det prep to obj be modal do im have_ wh",
    "do": "be modal obj im be0 do_ prep wh_",
    "im": "be modal do im obj subj conj be0",
    "adv": "det prep to conj subj obj be be0 modal do im wh",
    "wh": "obj to prep be0 wh conj",
    "not": "prep_ be modal do im conj_ obj have",
}
_FORBIDDEN = frozenset((first, second) for first, after in _NEVER.items() for second in after.split())
_CANNOT_END = frozenset({"det", "conj", "subj", "adv", "im", "modal_"})


def disorder(found: Sequence[Sentence]) -> float:
    """Give the share of word pairs that English never has, sentence ends included."""
    wrong = pairs = 0
    for sentence in found[:60]:
        if not sentence.words:
            continue
        for first, second in pairwise(sentence.words):
            pairs += 1
            if second.start - first.end == 1:
                kind = _CLASS.get(first.norm)
                wrong += kind is not None and (kind, _CLASS.get(second.norm)) in _FORBIDDEN
        pairs += 1
        wrong += _CLASS.get(sentence.words[-1].norm) in _CANNOT_END
    return wrong / pairs if pairs and wrong > 1 else 0.0
