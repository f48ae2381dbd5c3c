"""Word order: how often small words stand where English never puts them.

Content may be anything, so only function words are judged, each by the class of the word right after it. Even careless
and non-native English rarely breaks these; words in random order do all the time.
"""

from collections.abc import Sequence
from itertools import pairwise

from coach.language.sentences import Sentence
from coach.language.words import Word

_MEMBERS = {
    "det": "the a an every",
    "poss": "my your our their its",
    "dem": "this these those",
    "that": "that",
    "prep": "of from into onto with at during among between without",
    "part": "for by about in on after before until through over under",
    "to": "to",
    "conj": "and or but",
    "sub": "because although while if than when where though as",
    "subj": "i he she they we",
    "you": "you",
    "it": "it",
    "obj": "me him them us",
    "be": "am is are was were",
    "be0": "be been being",
    "have": "has had have having",
    "modal": "can could will would should might must shall may i'll you'll we'll i'd you'd they'd can't "
    "couldn't wouldn't "
    "won't shouldn't",
    "do": "do does did don't doesn't didn't",
    "im": "i'm you're we're they're it's that's he's she's there's",
    "ive": "i've you've we've they've",
    "neg": "isn't wasn't aren't weren't haven't hasn't",
    "adv": "very really quite too pretty",
    "who": "who which whose",
    "what": "what why how",
    "not": "not",
    "there": "there",
    "so": "so",
    "verb": "get go know think want see say tell make take",
    "ing": "going getting doing trying thinking",
    "some": "some any all many much more most few",
    "now": "now today then here again still already just only even also",
    "base": "ask help try learn talk work come meet",
    "gonna": "gonna wanna gotta",
}
_CLASS = {word: name for name, members in _MEMBERS.items() for word in members.split()}
_NEVER = {
    "det": "det part prep subj conj you im be to modal verb poss do what have it sub obj so that ing dem "
    "who be0 gonna not neg there ive end",
    "poss": "subj det part verb conj prep you be modal it to poss im sub do now what have obj dem some ive that end",
    "dem": "verb you dem im not poss",
    "that": "so obj",
    "prep": "subj part prep conj be verb modal to im do so ive",
    "part": "be verb do have gonna",
    "to": "part subj prep be im conj sub to modal now some so ing there adv gonna",
    "conj": "prep conj to obj gonna end",
    "sub": "to part conj obj verb ing base who be0",
    "subj": "det part subj you conj prep to sub it im poss what so obj dem that there not who end",
    "you": "you subj im it obj there",
    "it": "you subj what so im obj it",
    "obj": "you",
    "be": "conj be verb have do so im modal who",
    "be0": "modal verb you to subj base sub it",
    "have": "conj subj do modal what im sub so verb base adv",
    "modal": "part to conj prep what be poss modal im obj some dem so ing adv",
    "do": "conj do what to modal obj im so ing",
    "im": "subj verb you to im be conj do it modal have dem ive end",
    "ive": "part subj end",
    "adv": "subj do it prep what",
    "who": "det subj part end what conj",
    "what": "verb conj what prep now be0 so obj gonna",
    "not": "subj you it",
    "so": "conj to have ing so",
    "verb": "do modal conj have ing base",
    "ing": "im subj you modal be conj do be0 what",
    "some": "what verb not",
    "now": "to adv",
    "base": "modal subj do be0",
    "gonna": "im part dem",
}
_FORBIDDEN = frozenset((first, second) for first, after in _NEVER.items() for second in after.split())
_MOST_SENTENCES = 60


def disorder(found: Sequence[Sentence]) -> tuple[int, int]:
    """Count the word pairs that English never has, and the pairs that could be judged at all."""
    wrong = judged = 0
    classes = _CLASS.get
    for sentence in found[:_MOST_SENTENCES]:
        for first, second in pairwise(sentence.words):
            kind = classes(first.norm)
            if kind is not None and second.start - first.end == 1 and sentence.text[first.end - sentence.start] == " ":
                judged += 1
                wrong += _misplaced(kind, first, second)
        last = _CLASS.get(sentence.words[-1].norm)
        judged += last is not None
        wrong += (last, "end") in _FORBIDDEN
    return wrong, judged


def _misplaced(kind: str, first: Word, second: Word) -> bool:
    """Tell a pair that grammar forbids, or a small word that kept its capital from another place."""
    after = _CLASS.get(second.norm)
    if (kind, after) in _FORBIDDEN:
        return True
    return (
        after is not None
        and second.raw[:1].isupper()
        and second.raw[:1] != "I"
        and first.raw.islower()
        and len(second.raw) > 1
    )
