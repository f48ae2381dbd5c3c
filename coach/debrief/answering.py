"""Better lines for an answer that was not given and for a question that yes or no would answer."""

import re

from coach.debrief.facts import Spoken, told_sentences

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


def answer_to(said: Spoken, name: str | None, role: str | None) -> str | None:
    """The beginning of an answer to what the partner asked, with the learner's own part left for her to fill in."""
    asked = [s.norm for s in told_sentences(said.before) if s.asks]
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
