"""Better lines for an answer that was not given and for a question that yes or no would answer."""

import re

from coach.debrief.facts import Spoken, told_sentences
from coach.language.sentences import Sentence, sentences
from coach.language.words import FUNCTION_WORDS

GAP = "…"
_WHY = re.compile(r"\b(?:why|what (?:made|makes|brought|brings|drew|draws|got|gets)|how come)\b")
_WHO = re.compile(r"\b(?:who are you|who is this|your name|who's (?:this|asking)|you are$|call you)\b")
_YES_NO = re.compile(
    r"^(?:and |so |but |well )?(?:do|did|does|are|is|was|were|have|has|can|could|would|will|any|you)\b"
)
_LIKES = re.compile(r"\b(do|did) you (?:\w+ )?(like|enjoy|love|miss|hate) ([^?.!,]{2,50})", re.IGNORECASE)
_HOW_IT_IS = re.compile(
    r"\b(?:is|was) (it|that|this) (?:\w+ )?"
    r"(hard|difficult|busy|stressful|tiring|lonely|scary|fun|rewarding|easy)\b",
    re.IGNORECASE,
)
_FLOOR = re.compile(
    r"^(?:(?:and|so|sorry|now|right|well|yes) )*(?:you were \w+|where were (?:we|you)"
    r"|what were you (?:saying|going to say)|go on)$"
)
"""What gives the floor back, and asks nothing."""
_LEAST_ASKED = 3
"""Shorter questions ("Right?") ask for a nod only."""
_SAYS_NOTHING = frozenset("great nice good cool awesome interesting amazing wow haha lol whatever thank thanks".split())
_GIVES_BACK = re.compile(r"^(?:and |well )?(?:so|you|it sounds|sounds|that sounds)\b.*\byou\b")
_OF_ONES_OWN = re.compile(r"\b(?:i|i'm|i've|i'd|my|me|we|our)\b")
_ANSWERS = re.compile(
    r"^(?:(?:well|oh|um|so) )?(?:yes|yeah|no|not|sure|maybe|both|neither|probably|honestly|because|to)\b"
)


def questions_to(said: Spoken) -> list[Sentence]:
    """What the partner wanted to know at the end of the words before ``said``."""
    last = told_sentences(said.before)[-2:]
    return [
        s for s in last if s.asks and (_WHO.search(s.norm) or len(s.words) >= _LEAST_ASKED) and not _FLOOR.match(s.norm)
    ]


def evades(said: Spoken) -> bool:
    """Whether nothing in a reply to a question can be an answer: it asks back, or says the other's words again."""
    if any(_WHO.search(s.norm) for s in questions_to(said)):
        intro = said.reading.introduction
        return not (intro.name or intro.role)
    others = (*said.reading.questions, *said.reading.reflections)
    told = (s for s in sentences(said.text) if not s.asks and not any(s.start <= o.start < s.end for o in others))
    return not any(_can_answer(s) for s in told)


def _can_answer(sentence: Sentence) -> bool:
    if _GIVES_BACK.match(sentence.norm) and not _OF_ONES_OWN.search(sentence.norm):
        return False
    content = {w.norm for w in sentence.words} - FUNCTION_WORDS - _SAYS_NOTHING
    return bool(content) or _ANSWERS.match(sentence.norm) is not None


def answer_to(said: Spoken, name: str | None, role: str | None) -> str | None:
    """The beginning of an answer to what the partner asked, with the learner's own part left for her to fill in."""
    asked = [s.norm for s in questions_to(said) or told_sentences(said.before) if s.asks]
    if not asked:
        return None
    question = asked[-1]
    if _WHO.search(question):
        return f"I'm {name or GAP}, {role or f'a {GAP} student'}."
    if _WHY.search(question):
        return f"Honestly, it was {GAP}"
    return f"Yes and no: {GAP}" if _YES_NO.search(question) else f"I think it's {GAP}"


def opened(said: Spoken) -> str | None:
    """A closed question of the learner's as an open one, where that takes no guessing."""
    for question in said.reading.questions:
        if question.form == "open":
            continue
        likes, how = _LIKES.search(question.quote), _HOW_IT_IS.search(question.quote)
        if likes:
            return f"What {likes[1].lower()} you {likes[2].lower()} about {likes[3].strip()}?"
        if how:
            return f"What is {how[2].lower()} about {how[1].lower()}?"
    return None
