"""The partner's details: short phrases out of the partner's own words that a listener could have taken up."""

import re

from coach.debrief.facts import Spoken, Talk
from coach.language.sentences import Sentence, sentences
from coach.language.words import FUNCTION_WORDS, Word, words

_DETERMINERS = {
    "a": "a", "an": "an", "the": "the", "my": "your", "our": "your", "his": "his", "her": "her", "their": "their",
}  # fmt: skip
"""What may stand before a thing, and how it sounds from the other side of the table."""

_PLAIN_WORDS = """
day days time times year years week weeks thing things way ways people person minute minutes second seconds lot
lots bit moment moments morning mornings afternoon evening night one first last next same other right good great
question questions idea ideas part parts point points reason reasons sort kind kinds job end rest name
somebody someone something anybody anyone anything nobody nothing everybody everyone everything
"""
_PLAIN = frozenset(_PLAIN_WORDS.split())
_NO_NOUN_WORDS = """
went others other else
nobody somebody everybody anybody someone everyone anyone nothing something everything anything none whoever
again always often sometimes soon once twice yesterday today tomorrow together away back ago instead perhaps almost
tell tells told ask asks asked take takes took taken give gives gave given make makes made keep keeps kept
find finds found want wants wanted need needs needed know knows knew leave leaves left let lets put puts
teach teaches taught bring brings brought buy buys bought come comes came run ran sit sits sat stand stands stood
lie lies lay fall falls fell feel feels felt hear hears heard hold holds held lose loses lost meet meets met
pay pays paid read send sends sent show shows showed shown speak speaks spoke spoken wrote written write writes
win wins won die dies died stay stays stayed seem seems seemed become becomes became begin begins began sleep
sleeps slept spend spends spent creep creeps crept grow grows grew eat eats ate drive drives drove wear wears wore
break breaks broke choose chooses chose forget forgets forgot remember remembers remembered happen happens happened
learn learns learned learnt matter matters mattered work works worked look looks looked
"""
_NO_NOUN = frozenset(_NO_NOUN_WORDS.split())
"""Behind a noun these begin its clause, so that the thing ends before them."""
_OBJECTS = frozenset("me him them us her you it the a an my your his their our this that these those".split())
"""What follows a verb, but stands behind no thing unless a clause begins there."""
_LIKENING = frozenset("than like as".split())
"""What follows is spoken of only to compare something with it."""
_DAYS = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october"
    r"|november|december",
    re.IGNORECASE,
)
_NO_TALE = re.compile(r"(?:if|send|bring|give|find|tell|ask|take|write|come|mind|sit|put|go|let|please|try|call) ")
"""A condition or an order tells nothing that has a story."""
_QUOTED = re.compile(r"[\"“”]")
_LONGEST = 3
_TIME = re.compile(
    r"\b(?:(?:this|next|on)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight)\b"
    r"(?:\s+(?:morning|afternoon|evening|noon))?(?:,?\s+(?:at|after)\s+[\w:.']+)?",
    re.IGNORECASE,
)


def detail(said: Spoken, talk: Talk) -> str | None:
    """The most telling detail in the partner's words just before ``said``."""
    return best_phrase(said.before, cue_words(said, talk), _own_words(said, talk)) if said.before else None


def _own_words(said: Spoken, talk: Talk) -> frozenset[str]:
    """The learner's name and what she has spoken of before: the partner's word for it is no detail of the partner's."""
    earlier = [each.text for each in talk.said if each.turn < said.turn]
    return frozenset(w.norm for text in (talk.name() or "", *earlier) for w in words(text))


def cue_words(said: Spoken, talk: Talk) -> frozenset[str]:
    """Words by which the scenario's cues are known, to prefer a phrase that holds one."""
    partner = talk.partner(said.who)
    if partner is None:
        return frozenset()
    return frozenset(w for cue in partner.cues.values() for heard in cue.listen_for for w in heard.lower().split())


def best_phrase(text: str, wanted: frozenset[str] = frozenset(), own: frozenset[str] = frozenset()) -> str | None:
    """The phrase of ``text`` most worth taking up: a cue, else a name, else a thing with the longest word.

    A thing that the listener has a word of her ``own`` for is no detail.
    """
    ranked = [
        (bool(wanted & set(phrase.lower().split())), proper, max(map(len, phrase.split())), -at, phrase)
        for at, (phrase, proper) in enumerate(p for s in sentences(text) for p in _phrases(s, text))
        if phrase.lower().split()[-1] not in own
    ]
    return max(ranked)[-1] if ranked else None


def _phrases(sentence: Sentence, text: str) -> list[tuple[str, bool]]:
    if sentence.asks or _NO_TALE.match(sentence.norm) or _QUOTED.search(sentence.text):
        return []
    found: list[tuple[str, bool]] = []
    for at, word in enumerate(sentence.words):
        likened = at > 0 and sentence.words[at - 1].norm in _LIKENING
        run = _run(sentence.words, at + 1, text) if word.norm in _DETERMINERS and not likened else []
        if run:
            found.append((f"{_DETERMINERS[word.norm]} {text[run[0].start : run[-1].end]}", False))
        elif at > 0 and _is_name(word, sentence.words[at - 1], text):
            found.append((word.raw, True))
    return found


def _run(said: list[Word], at: int, text: str) -> list[Word]:
    """The words of a thing from ``at`` on; none where it can't be told whether they are one."""
    run: list[Word] = []
    for word in said[at : at + _LONGEST]:
        joined = not run or text[run[-1].end : word.start] in {" ", "-"}
        if word.norm in FUNCTION_WORDS or not joined or word.norm.endswith("ly"):
            break
        if word.norm in _NO_NOUN:
            return _thing(run)
        run.append(word)
    return _thing(_without_verb(run, said[at + len(run) :], text))


def _without_verb(run: list[Word], after: list[Word], text: str) -> list[Word]:
    """``run`` without a last word that the next one shows to be a verb."""
    if len(run) < 2 or not after or text[run[-1].end : after[0].start] != " ":
        return run
    return [] if after[0].norm in _OBJECTS or after[0].norm not in FUNCTION_WORDS else run


def _thing(run: list[Word]) -> list[Word]:
    """``run`` if its last word can be a thing: of some length, not everyday, and no verb of its own kind."""
    if not run or run[-1].norm in _PLAIN or (len(run) > 1 and run[0].norm == "rest"):
        return []
    verb = len(run) > 1 and run[-1].norm.endswith(("ed", "ing"))
    return run if len(run[-1].norm) > 2 and not verb else []


def _is_name(word: Word, before: Word, text: str) -> bool:
    """Whether a word is a name of a place or thing: large first letter inside a sentence, no title before it."""
    inside = text[before.end : word.start] == " "
    titled = before.norm in {"dr", "mr", "mrs", "ms", "miss", "prof", "professor"} or before.raw[:1].isupper()
    return inside and not titled and word.raw[:1].isupper() and _may_name(word)


def _may_name(word: Word) -> bool:
    return len(word.raw) > 3 and word.norm not in FUNCTION_WORDS and not _DAYS.fullmatch(word.norm)


def when(talk: Talk) -> str | None:
    """The last day or time that the partner named."""
    for _, text in reversed(talk.told):
        found = [match.group().strip() for match in _TIME.finditer(text)]
        if found:
            return found[-1]
    return None
