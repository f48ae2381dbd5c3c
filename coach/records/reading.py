"""What one utterance does, each finding with the span of text it was found in."""

from typing import Literal

from coach.records.base import Record

QuestionForm = Literal["open", "closed", "choice"]
ReflectionKind = Literal["simple", "complex"]


class Span(Record):
    """A slice of an utterance: ``text[start:end] == quote``, Python string offsets."""

    start: int
    end: int
    quote: str


class Question(Span):
    """A question put to the partner, with or without a question mark."""

    form: QuestionForm
    follow_up: bool = False


class Reflection(Span):
    """A statement that offers the partner's meaning back; complex when it adds to the partner's words."""

    kind: ReflectionKind


class Introduction(Record):
    """The parts of a self-presentation that were found."""

    name: Span | None = None
    role: Span | None = None
    institution: Span | None = None
    interest: Span | None = None
    background: Span | None = None
    reason: Span | None = None
    invites: Span | None = None


class Goal(Record):
    """A purpose, what is behind it, and what is asked for."""

    purpose: Span | None = None
    reason: Span | None = None
    ask: Span | None = None
    specific: bool = False


class Closing(Record):
    """The parts of taking leave."""

    thanks: Span | None = None
    next_step: Span | None = None
    leave: Span | None = None


class Manner(Record):
    """How it was said; told in words, never levelled, but a partner reacts to it."""

    greeting: Span | None = None
    apology: Span | None = None
    rude: Span | None = None
    flattery: Span | None = None
    fillers: tuple[Span, ...] = ()
    words: int = 0


class Reading(Record):
    """Everything found in one utterance, given the line before it.

    ``uptake`` (0 to 1) tells how far the utterance builds on the previous line. ``sense`` is false for
    text that says nothing: keys hit at random, words in no order, another language, the previous line
    copied back.
    """

    text: str
    questions: tuple[Question, ...] = ()
    reflections: tuple[Reflection, ...] = ()
    acknowledgements: tuple[Span, ...] = ()
    picked_up: tuple[Span, ...] = ()
    uptake: float = 0.0
    introduction: Introduction = Introduction()
    goal: Goal = Goal()
    closing: Closing = Closing()
    manner: Manner = Manner()
    sense: bool = True
