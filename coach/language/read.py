"""Reading one utterance: every finding of this package, put together."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from coach.language.acknowledgements import acknowledgements
from coach.language.clauses import clauses
from coach.language.closing import find_closing
from coach.language.goals import find_goal
from coach.language.heard import Heard, heard
from coach.language.introduction import find_introduction
from coach.language.manner import find_manner
from coach.language.questions import Asked, builds_on, questions_in
from coach.language.reflections import Setting, offers, reflection_in
from coach.language.sense import makes_sense
from coach.language.sentences import Sentence, sentences
from coach.language.uptake import picked_up, uptake
from coach.language.words import norms
from coach.records.reading import Question, Reading, Reflection, ReflectionKind, Span

LONGEST = 20_000
"""Characters of one utterance that are read; what stands after them is kept, but nothing is found in it."""

_TALK_NOW = re.compile(
    r"\b(?:talk|talked|talking|discuss|discussing|explore|exploring|ask you|asked you|share|shared|go over|went over"
    r"|tell you"
    r"|told you|look at|looking at|fill(?:ing)? me in"
    r"|interested in|missed|do you think|is it true|are there|do you need|(?:is|would) (?:that|this"
    r"|it)(?: be)? (?:okay|fine|good|alright|all right))\b"
)
"""Permission to go on talking here and now is no favour."""
_ANOTHER_TIME = re.compile(
    r"\b(?:weeks?|months?|sometime|some time|coffee|(?<!a )(?<!few )(?<!of )minutes?|call|zoom|phone|later|e-?mail"
    r"|office|(?!today)\w+day"
    r"|appointment|meet|letter|cv|shadow)\b"
)


@lru_cache(maxsize=16)
def read(text: str, previous: str | None = None) -> Reading:
    """Read what ``text`` does as an answer to ``previous``, each finding with its span in ``text``.

    The last few readings are kept: the partner and the scorers stand on the same ones.
    """
    head = text[:LONGEST]
    found = sentences(head)
    words = [word for sentence in found for word in sentence.words]
    before = heard(previous[-LONGEST:]) if previous else None
    taken = before.taken_up([word.norm for word in words]) if before else {}
    questions, reflections = _questions_and_reflections(head, found, before, taken)
    introduction = find_introduction(head, found, before)
    goal = find_goal(head, found, introduction)
    questions = tuple(q for q in questions if not _is_favour(q, goal.ask))
    return Reading(
        text=text,
        questions=questions,
        reflections=reflections,
        acknowledgements=acknowledgements(head, found),
        picked_up=picked_up(head, words, taken),
        uptake=uptake(words, before, taken, questions),
        introduction=introduction,
        goal=goal,
        closing=find_closing(head, found),
        manner=find_manner(head, found),
        sense=makes_sense(found, words, head, before),
    )


def _questions_and_reflections(
    text: str, found: Sequence[Sentence], before: Heard | None, taken: Mapping[str, str]
) -> tuple[tuple[Question, ...], tuple[Reflection, ...]]:
    parts = [clauses(text, sentence) for sentence in found]
    asked = [
        questions_in(each, parts[at], found[at + 1] if at + 1 < len(found) else None) for at, each in enumerate(found)
    ]
    asked = [[q for q in each if not (q.marked_only and offers(s))] for s, each in zip(found, asked, strict=True)]
    asks = any(not q.marked_only for each in asked for q in each)
    setting = Setting(before, taken, asks, sum(len(s.words) for s in found))
    questions: list[Question] = []
    reflections: list[Reflection] = []
    for sentence, part, each in zip(found, parts, asked, strict=True):
        questions.extend(_question(text, q, sentence, setting) for q in each)
        if all(q.marked_only and q.form != "choice" for q in each):
            reflected = reflection_in(sentence, part, setting)
            if reflected:
                reflections.append(_reflection(sentence, reflected.kind))
    return tuple(questions), tuple(reflections)


def _question(text: str, asked: Asked, sentence: Sentence, setting: Setting) -> Question:
    start, end = asked.words[0].start, asked.words[-1].end
    if asked.words[-1] is sentence.words[-1]:
        end = sentence.end
    follow_up = setting.heard is not None and builds_on(asked, sentence, setting.taken)
    return Question(start=start, end=end, quote=text[start:end], form=asked.form, follow_up=follow_up)


def _reflection(sentence: Sentence, kind: ReflectionKind) -> Reflection:
    return Reflection(start=sentence.start, end=sentence.end, quote=sentence.text, kind=kind)


def _is_favour(question: Question, ask: Span | None) -> bool:
    """Tell a request for a favour, which belongs to goals, from a question (rubric, Edges)."""
    if ask is None or question.form == "open" or question.start >= ask.end or ask.start >= question.end:
        return False
    said = " ".join(norms(question.quote))
    return not _TALK_NOW.search(said) or _ANOTHER_TIME.search(said) is not None
