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
    "poss": "my your our their",
    "dem": "this these those",
    "that": "that",
    "of": "of",
    "prep": "from into onto with during among between without",
    "part": "for by about in on after before until through over under",
    "to": "to",
    "conj": "and or but",
    "sub": "because although if than when where though as",
    "subj": "i he she they we",
    "you": "you",
    "it": "it",
    "obj": "me him them us",
    "be": "am is are was were",
    "be0": "be been being",
    "have": "has had have",
    "modal": "can could will would should might must shall may can't couldn't wouldn't won't shouldn't",
    "will": "i'll you'll we'll they'll i'd you'd we'd they'd",
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
    "ing": "having going getting doing trying thinking",
    "some": "some any all many much more most few",
    "now": "now today then here again still already just only even also",
    "base": "ask help try learn talk work come meet",
    "gonna": "gonna wanna gotta",
}
_CLASS = {word: name for name, members in _MEMBERS.items() for word in members.split()}
_NEVER = {
    "det": "of det part prep subj conj you im be to modal verb poss do what have it sub obj so that ing dem who "
    "be0 gonna not neg there ive end will",
    "poss": "of subj det part verb conj prep you be modal it to poss im sub do now what have obj dem some ive "
    "that end will",
    "dem": "verb you dem im not poss",
    "that": "obj",
    "prep": "of subj prep conj be verb modal to im do ive will",
    "of": "subj prep of conj be modal to im do so ive",
    "part": "verb do have gonna",
    "to": "of part subj prep be im conj to modal so ing there gonna will",
    "conj": "conj gonna end",
    "sub": "conj verb ing base who be0",
    "subj": "of det part subj you conj prep to sub it im poss what so obj dem that there not who end will",
    "you": "you subj im it obj there",
    "it": "you subj what im obj it",
    "be": "be verb have do im modal who",
    "be0": "modal verb you subj it",
    "have": "conj do modal what im verb",
    "modal": "of part to conj prep what be modal im obj some dem so ing will",
    "will": "part to conj prep what be modal im obj some dem ing will subj end",
    "do": "modal im ing",
    "im": "subj verb to im be conj do modal dem ive end will",
    "ive": "part subj end",
    "adv": "subj it prep what",
    "who": "end what conj",
    "what": "verb conj what prep be0 so obj gonna",
    "not": "subj you it",
    "so": "conj have so",
    "verb": "modal have ing",
    "ing": "im subj you modal be do be0 what",
    "some": "what verb",
    "base": "modal subj do be0",
    "gonna": "im part dem",
}
_FORBIDDEN = frozenset((first, second) for first, after in _NEVER.items() for second in after.split())
_MOST_SENTENCES = 60


def disorder(found: Sequence[Sentence]) -> tuple[int, int]:
    """Count the word pairs that English never has, and the pairs that could be judged at all.

    Where a sentence ends counts too, but for the last one, which a speaker may break off.
    """
    wrong = judged = 0
    classes = _CLASS.get
    for sentence in found[:_MOST_SENTENCES]:
        for first, second in pairwise(sentence.words):
            kind = classes(first.norm)
            if kind is not None and second.start - first.end == 1 and sentence.text[first.end - sentence.start] == " ":
                judged += 1
                after = classes(second.norm)
                wrong += after is not None and ((kind, after) in _FORBIDDEN or _kept_its_capital(first, second))
        if sentence is not found[-1] and sentence.text[-1] in ".!?":
            last = classes(sentence.words[-1].norm)
            judged += last is not None
            wrong += (last, "end") in _FORBIDDEN
    return wrong, judged


def _kept_its_capital(first: Word, second: Word) -> bool:
    """Tell a small word that kept its capital from another place."""
    return second.raw[:1].isupper() and second.raw[:1] != "I" and first.raw.islower() and len(second.raw) > 1
