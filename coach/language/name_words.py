"""Which words may be a name, and what stands around them."""

from coach.language.fields import field_between
from coach.language.line import Line
from coach.language.not_names import ALSO_NAMES, CHAT, LAUGHS, NOT_NAMES
from coach.language.words import FUNCTION_WORDS

_NO_NAME_ENDINGS = ("ing", "'s", "'re", "'ve", "'ll", "'d", "n't", "'m")
_PLAIN_ENDINGS = ("ing", "ish", "less", "ness", "ment", "tion", "ician", "ologist", "holic", "in'", "tic", "ical")
_FOLLOWS = frozenset("from and the a one of at in your final with here again by i i'm we but over out dr who".split())
_MOST = 3
__all__ = ["LAUGHS", "capitalised", "ends_clause", "follows", "gap", "nameable", "plain"]


def gap(line: Line, index: int) -> str:
    """What stands between a word and the next in the line: a mark, or nothing."""
    return line.marks[index]


def capitalised(raw: str) -> bool:
    """Whether a word is written with a capital, and is no abbreviation."""
    return raw[:1].isalpha() and not raw[:1].islower() and not (raw.isupper() and len(raw) > 3)


def nameable(line: Line, index: int, capital: bool) -> bool:
    """Whether a word may be part of a name, with or without its capital."""
    word = line.words[index]
    if len(word.raw) < 2 or len(word.raw) > 25 or not word.raw[0].isalpha() or any(c.isdigit() for c in word.raw):
        return (
            len(word.raw) == 1
            and capital
            and word.raw.isupper()
            and word.raw not in "IA"
            and index + 1 < len(line.words)
        )
    if word.norm in NOT_NAMES and not (capital and word.norm in ALSO_NAMES):
        return False
    if word.norm.endswith(_NO_NAME_ENDINGS) and not (capital and word.norm.endswith("ing")):
        return False
    return capital or not word.norm.endswith(("ed", "ly", "ful", "ous", "able", "ible", "ology"))


def follows(line: Line, index: int) -> bool:
    """Whether a word is one that commonly follows a name."""
    if index >= len(line.words):
        return False
    norm = line.words[index].norm
    return norm in _FOLLOWS or norm[:1].isdigit()


def ends_clause(line: Line, last: int) -> bool:
    """Whether a clause ends with a word; laughter may follow it."""
    after = last + 1
    while after < len(line.words) and not gap(line, after - 1) and line.words[after].norm in CHAT:
        after += 1
    return after >= len(line.words) or gap(line, after - 1) in {".", ","}


def plain(line: Line, first: int, count: int) -> bool:
    """Whether words may be a name with or without capitals, and are no field of medicine."""
    found = line.words[first : first + count]
    if not 0 < count <= _MOST or len(found) < count:
        return False
    return all(
        nameable(line, first + at, False)
        and word.norm not in FUNCTION_WORDS
        and word.norm not in CHAT
        and not word.norm.endswith(_PLAIN_ENDINGS)
        for at, word in enumerate(found)
    ) and (field_between(line, line.at[first], line.at[first + count - 1] + 1) is None)
