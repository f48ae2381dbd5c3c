"""Cutting a turn into the pieces a partner answers one by one: questions, requests, and what is told."""

import re
from typing import Literal, NamedTuple

from coach.language.sentences import sentences
from coach.language.words import norms
from coach.partner.forms import opens_question
from coach.records.reading import Reading, Span

PieceKind = Literal["question", "request", "telling", "leaving"]
MOST_PIECES = 12
_SECOND_PART = re.compile(
    r",? (?:and|or|but) (?=(?:also |then |so )?"
    r"(?:what|why|how|when|where|who|which|did|do|does|is|are|was|were|would|could|can|have|has|if yes)\b)",
    re.IGNORECASE,
)
_LEAST = 8


class Piece(NamedTuple):
    """A slice of the turn and what it is."""

    kind: PieceKind
    span: Span


def pieces(reading: Reading) -> list[Piece]:
    """The pieces of a turn in order; a question of two parts gives two."""
    found: list[Piece] = []
    for sentence in sentences(reading.text)[: 4 * MOST_PIECES]:
        for start, end in _parts(reading.text, sentence.start, sentence.end):
            span = Span(start=start, end=end, quote=reading.text[start:end])
            found.append(Piece(_kind(reading, span), span))
    return found[:MOST_PIECES]


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = [
        m.end()
        for m in _SECOND_PART.finditer(text, start, end)
        if m.start() - start >= _LEAST and end - m.end() >= _LEAST
    ]
    return list(zip([start, *cuts], [*cuts, end], strict=True))


def _overlap(one: Span, other: Span | None) -> bool:
    if other is None:
        return False
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared > 0.4 * min(one.end - one.start, other.end - other.start)


def _kind(reading: Reading, span: Span) -> PieceKind:
    if _overlap(span, reading.goal.ask):
        return "request"
    if any(_overlap(span, question) for question in reading.questions) or span.quote.rstrip().endswith("?"):
        return "question"
    if _overlap(span, reading.closing.leave) or _overlap(span, reading.closing.thanks):
        return "leaving"
    return "question" if opens_question(norms(span.quote)) else "telling"
