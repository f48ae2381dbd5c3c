"""The learner's own sentences that are fit to be said again in a better line."""

import re

from coach.debrief.facts import Spoken, Talk, tidy
from coach.language.words import FUNCTION_WORDS, words
from coach.records.reading import Span

_GREETING = re.compile(
    r"^(?:(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening))(?: there)?"
    r"(?: (?:dr|doctor|prof|professor)\.? \w+)?[,.! ]+)+",
    re.IGNORECASE,
)
_VAGUE_WORDS = "talk talking speak ask something anything want wanted like learn more know came come here meet time"
_VAGUE = frozenset(_VAGUE_WORDS.split())
_FIRST_PERSON = frozenset("i i'm i've i'd my me we our".split())
_FEWEST, _MOST = 4, 36
_MOST_JOINED = 2
"""A sentence that strings more on with "and" than that rambles."""
_ADVISES = re.compile(r"\byou(?:'d better| (?:\w+ )?(?:should|shouldn't|ought|need to|have to|gotta|must|could get))\b")
_JUDGES = re.compile(
    r"\b(?:(?:this|your|the) (?:place|hospital|ward|building|job|coffee) (?:\w+ )?(?:is|looks|seems|feels|smells)"
    r"|salary|sucks?|stupid|boring|ugly|lol|lmao|haha|whatever|run down|rundown)\b"
)
_ELSEWHERE = re.compile(r"^(?:and |so |but |also )?my \w+'s ")
"""What a relative owns is not the learner's own story."""
_BACK = frozenset("it that those they them he she him her then afterwards though too again".split())
"""What points back to something said earlier can't stand in a first line."""


def own(talk: Talk, part: str) -> str | None:
    """The first sentence telling ``part`` that may be said again: on the matter, civil, and neither long nor strung.

    The one with the learner's name is built anew, and a question tells nothing: of these the slice alone is taken.
    """
    found = ((said, getattr(said.reading.introduction, part)) for said in talk.said if not _off(said))
    slices = (_slice(said, span) for said, span in found if isinstance(span, Span))
    return next((tidy(text) for text in slices if _fit(text)), None)


def _off(said: Spoken) -> bool:
    """Whether a turn is rude, or tells the other person what to do: nothing in it is worth saying again."""
    plain = " ".join(w.norm for w in words(said.text))
    return said.reading.manner.rude is not None or _ADVISES.search(plain) is not None


def _slice(said: Spoken, span: Span) -> str:
    sentence, name = said.sentence(span), said.reading.introduction.name
    whole = "?" not in sentence and not (name and name.quote in sentence)
    return _GREETING.sub("", sentence if whole else span.quote)


def _fit(text: str) -> bool:
    spoken = [w.norm for w in words(text)]
    plain = " ".join(spoken)
    told = _FEWEST <= len(spoken) <= _MOST and spoken.count("and") <= _MOST_JOINED
    mine = not _FIRST_PERSON.isdisjoint(spoken) and _says_something(spoken)
    return told and mine and not _JUDGES.search(plain) and not _ELSEWHERE.search(plain)


def _says_something(norms: list[str]) -> bool:
    """Whether a sentence holds a thing of its own, so that it is worth saying again."""
    return any(norm not in FUNCTION_WORDS and norm not in _VAGUE for norm in norms)


def own_question(talk: Talk) -> str | None:
    """The learner's first open question that stands by itself, as she asked it."""
    for said in talk.said:
        asked = said.reading.questions
        if len(asked) > 1 or _off(said):
            continue
        fitting = (q for q in asked if q.form == "open" and not q.follow_up and _stands_alone(q.quote))
        for question in fitting:
            bare = question.quote.strip(" .?!,")
            return f"{bare[0].upper()}{bare[1:]}?"
    return None


def _stands_alone(question: str) -> bool:
    norms = [w.norm for w in words(question)]
    plain = " ".join(norms)
    about = not plain.startswith(("what about", "how about", "and "))
    whole = len(norms) >= _FEWEST and _BACK.isdisjoint(norms) and not _JUDGES.search(plain)
    return about and whole and _says_something(norms)
