"""Names that only what was said before shows to be names: bare answers, corrections and repeats."""

import re
from difflib import SequenceMatcher

from coach.language.heard import Heard
from coach.language.line import Line
from coach.language.name_words import capitalised, ends_clause, follows, gap, plain
from coach.language.not_names import CHAT, LAUGHS
from coach.records.reading import Span

_ASKS_NAME = re.compile(
    r"\b(?:your (?:\w+ )?names?|who(?:'s| is) (?:this|that|calling|there|speaking|asking)|which one are you"
    r"|(?:remind me|tell me|sorry|and) who|who (?:are you|am i (?:talking|speaking) (?:to|with)|you are"
    r"|i'm (?:talking|speaking) to)"
    r"|what (?:do|should|shall|can|may) (?:i|we|people|they) call you|and you are)\b"
)
_LEADS = CHAT | frozenset("i'm am i this is name name's names my it me called".split())
_POINTS = frozenset("it's its i'm am is name's names this".split())
_LONGEST = 3
_LIKE = 0.6
"""A wrong name shares so much of its letters with the right one."""


def corrected_name(line: Line, before: Heard | None) -> Span | None:
    """The right name in "it's Priya, not Leila" or "not Leila, it's Priya"."""
    for at, word in enumerate(line.words[:-1]):
        if word.norm != "not":
            continue
        right = at - 1 if at and _leads(line, at - 1) else _after_wrong(line, at + 1)
        if right is not None and plain(line, right, 1) and _wrong(line, at + 1, right, before):
            return line.words_span(right, right)
    return None


def _leads(line: Line, at: int) -> bool:
    """Whether a possible name stands at the beginning of a clause or after "it's"."""
    return at == 0 or bool(gap(line, at - 1)) or line.words[at - 1].norm in _POINTS


def _after_wrong(line: Line, wrong: int) -> int | None:
    """Where the right name stands that follows the wrong one."""
    at = wrong + 1
    while at < len(line.words) and line.words[at].norm in _LEADS:
        at += 1
    return at if at < len(line.words) and ends_clause(line, at) and bool(gap(line, wrong) or at > wrong + 1) else None


def _wrong(line: Line, at: int, right: int, before: Heard | None) -> bool:
    """Whether a word is a wrong name: laughter, what the partner said, or what is written like the right one."""
    word, meant = line.words[at], line.words[right]
    if word.norm in LAUGHS:
        return True
    if not plain(line, at, 1):
        return False
    said = before is not None and word.norm in before.norms
    capitals = capitalised(word.raw) and capitalised(meant.raw)
    return said or capitals or SequenceMatcher(None, word.norm, meant.norm).ratio() >= _LIKE


def answered_name(line: Line, before: Heard | None) -> Span | None:
    """The name that answers being asked for one, after laughter, hesitation or courtesies.

    A name with nothing before it is no self-presentation; who asked for it takes it as the answer.
    """
    if before is None or not _ASKS_NAME.search(before.norm):
        return None
    for start in range(len(line.words)):
        if start and not gap(line, start - 1):
            continue
        found = _bare(line, start)
        if found is not None:
            return None if line.asks(line.at[start]) else found
        if not _courteous(line, start):
            return None
    return None


def _courteous(line: Line, first: int) -> bool:
    """Whether a clause holds nothing but laughter and courtesies."""
    while first < len(line.words) and line.words[first].norm in CHAT:
        if gap(line, first):
            return True
        first += 1
    return False


def _bare(line: Line, first: int) -> Span | None:
    """The name that a clause is, but for words that lead up to it."""
    while first < len(line.words) and line.words[first].norm in _LEADS:
        if gap(line, first):
            return None
        first += 1
    count = 0
    while count < _LONGEST and plain(line, first, count + 1):
        count += 1
        if ends_clause(line, first + count - 1) or follows(line, first + count):
            return line.words_span(first, first + count - 1)
        if gap(line, first + count - 1):
            return None
    return None


def repeated_name(line: Line) -> Span | None:
    """The full name in "Priya. Priya Nair" or "Nair. Priya Nair"."""
    for at in range(len(line.words) - 2):
        if gap(line, at) not in {".", ","} or (at and not gap(line, at - 1)) or gap(line, at + 1):
            continue
        twice = line.words[at].norm in {line.words[at + 1].norm, line.words[at + 2].norm}
        if twice and gap(line, at + 2) in {"", "."} and ends_clause(line, at + 2) and plain(line, at + 1, 2):
            return line.words_span(at + 1, at + 2)
    return None
