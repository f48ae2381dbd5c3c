"""The partner's details: short phrases out of the partner's own words that a listener could have taken up."""

import re

from coach.debrief.facts import Spoken, Talk
from coach.language.sentences import Sentence, sentences
from coach.language.words import FUNCTION_WORDS, Word

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
_LONGEST = 3
_TIME = re.compile(
    r"\b(?:(?:this|next|on)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tonight)\b"
    r"(?:\s+(?:morning|afternoon|evening|noon))?(?:,?\s+(?:at|after)\s+[\w:.']+)?",
    re.IGNORECASE,
)


def detail(said: Spoken, talk: Talk) -> str | None:
    """The most telling detail in the partner's words just before ``said``."""
    return best_phrase(said.before, cue_words(said, talk)) if said.before else None


def cue_words(said: Spoken, talk: Talk) -> frozenset[str]:
    """Words by which the scenario's cues are known, to prefer a phrase that holds one."""
    partner = talk.partner(said.who)
    if partner is None:
        return frozenset()
    return frozenset(w for cue in partner.cues.values() for heard in cue.listen_for for w in heard.lower().split())


def best_phrase(text: str, wanted: frozenset[str] = frozenset()) -> str | None:
    """The phrase of ``text`` most worth taking up: a cue, else a name, else a thing with the longest word."""
    ranked = [
        (bool(wanted & set(phrase.lower().split())), proper, max(map(len, phrase.split())), -at, phrase)
        for at, (phrase, proper) in enumerate(p for s in sentences(text) for p in _phrases(s, text))
    ]
    return max(ranked)[-1] if ranked else None


def _phrases(sentence: Sentence, text: str) -> list[tuple[str, bool]]:
    if sentence.asks or sentence.norm.startswith("if "):
        return []
    found: list[tuple[str, bool]] = []
    for at, word in enumerate(sentence.words):
        run = _run(sentence.words, at + 1, text) if word.norm in _DETERMINERS else []
        if run:
            found.append((f"{_DETERMINERS[word.norm]} {text[run[0].start : run[-1].end]}", False))
        elif at > 0 and _is_name(word, sentence.words[at - 1], text):
            found.append((word.raw, True))
    return found


def _run(words: list[Word], at: int, text: str) -> list[Word]:
    """The words of content that follow on each other from ``at``, with nothing but blanks or hyphens between."""
    run: list[Word] = []
    for word in words[at : at + _LONGEST]:
        joined = not run or text[run[-1].end : word.start] in {" ", "-"}
        if word.norm in FUNCTION_WORDS or not joined or word.norm.endswith("ly"):
            break
        run.append(word)
    if not run or run[-1].norm in _PLAIN or (len(run) > 1 and run[0].norm == "rest"):
        return []
    return run if len(run[-1].norm) > 2 else []


def _is_name(word: Word, before: Word, text: str) -> bool:
    """Whether a word is a name of a place or thing: large first letter inside a sentence, no title before it."""
    inside = text[before.end : word.start] == " "
    titled = before.norm in {"dr", "mr", "mrs", "ms", "miss", "prof", "professor"} or before.raw[:1].isupper()
    return inside and not titled and word.raw[:1].isupper() and len(word.raw) > 3 and word.norm not in FUNCTION_WORDS


def when(talk: Talk) -> str | None:
    """The last day or time that the partner named."""
    for _, text in reversed(talk.told):
        found = [match.group().strip() for match in _TIME.finditer(text)]
        if found:
            return found[-1]
    return None
