"""What the learner tells of herself, as short values that a partner can use in a sentence.

A value is only made where it is sure to read well: "Sam", "a third-year", "cardiology", "your grandad has
heart failure". What can't be worded so is remembered as told, without a slot.
"""

import re

from coach.language.fields import find_field
from coach.language.not_names import NOT_NAMES
from coach.language.stages import find_stage
from coach.records.reading import Introduction, Reading, Span
from coach.records.scenario import Fact

_SLOT_WORDS = 10
_TOLD_WORDS = 4
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,2}")
_FLIP = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "i'm": "you're", "im": "you're",
    "i've": "you've", "ive": "you've", "i'd": "you'd", "i'll": "you'll", "am": "are", "we": "you", "our": "your",
    "us": "you", "ours": "yours",
}  # fmt: skip
_CLAUSE_END = re.compile(r"[,;:.!?]|\s(?:and|but|so|because|which|who|when|while|since|though)\s", re.IGNORECASE)
_MY_SOMEONE = re.compile(
    r"my (?:[\w-]+ ){1,3}?"
    r"(?:is|was|are|were|has|had|have|got|died|lost|raised|taught|went|came|lives?|works?|\w{3,}ed)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:dr|doctor|mr|mrs|ms|prof|professor)\.?\s+", re.IGNORECASE)
SLOT_OF: dict[Fact, str] = {
    "name": "name",
    "stage": "stage",
    "school": "school",
    "interest": "field",
    "background": "background",
}


def told_by(reading: Reading, pending: Fact | None) -> tuple[dict[Fact, str], dict[str, str]]:
    """The facts a turn tells, in the learner's words, and the slots that can be filled from them."""
    said = _stated(reading)
    if pending and pending not in said:
        answer = _answer(reading, pending)
        if answer:
            said[pending] = answer
    slots = {slot: value for fact, slot in SLOT_OF.items() if fact in said and (value := _slot(fact, said[fact]))}
    return said, slots


def _stated(reading: Reading) -> dict[Fact, str]:
    intro: Introduction = reading.introduction
    goal = reading.goal
    found: dict[Fact, Span | None] = {
        "name": intro.name,
        "stage": intro.role,
        "school": intro.institution,
        "interest": intro.interest,
        "background": intro.background,
        "reason": intro.reason or goal.reason,
        "goal": goal.purpose or goal.ask,
    }
    asked = reading.questions
    return {
        fact: span.quote
        for fact, span in found.items()
        if span and not any(q.start <= span.start and span.end <= q.end for q in asked)
    }


def _answer(reading: Reading, pending: Fact) -> str | None:
    """The learner's reply to the partner's own question about ``pending``, if it is one."""
    if reading.reflections or reading.closing.next_step or not reading.sense:
        return None
    text = reading.text.strip(" .,!")
    if pending == "name":
        first = text.split(",")[0].strip()
        short = len(first.split()) <= 3 and _NAME.fullmatch(first) and first.split()[0].lower() not in NOT_NAMES
        return first if short else None
    if pending == "stage":
        found = find_stage(text)
        return found[0].quote if found else None
    if pending == "interest" and (field := find_field(text)):
        return field[0].quote
    statement = reading.manner.words >= _TOLD_WORDS and not reading.questions
    return text if statement else None


def _slot(fact: Fact, said: str) -> str | None:
    if fact == "name":
        return _first_name(said)
    if fact == "stage":
        stage = find_stage(said)
        return stage[1] if stage else None
    if fact == "interest":
        field = find_field(said)
        return field[1] if field else None
    if fact == "school":
        return said if said[:1].isupper() and len(said.split()) <= 5 else None
    clause = _CLAUSE_END.split(said, maxsplit=1)[0]
    return flipped(clause) if _flippable(clause) else None


def _first_name(said: str) -> str | None:
    words = _TITLE.sub("", said).split()
    if not words or len(words[0]) > 24:
        return None
    first = words[0].strip(".,!")
    return first if first[:1].isupper() and not first.isupper() else first.capitalize()


def _flippable(said: str) -> bool:
    """Only "my …" with a verb of its own reads well when it is turned round."""
    return len(said.split()) <= _SLOT_WORDS and bool(_MY_SOMEONE.match(said))


def flipped(said: str) -> str:
    """The learner's words turned to the second person: "my grandad …" becomes "your grandad …"."""
    out = [_FLIP.get(word.lower().replace("’", "'"), word) for word in said.strip(" .,;!").split()]
    return " ".join("were" if word == "was" and at and out[at - 1] == "you" else word for at, word in enumerate(out))
