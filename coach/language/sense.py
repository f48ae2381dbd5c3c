"""Sense: whether an utterance says anything at all.

Plain, clipped, misspelt and non-native English makes sense. Keys hit at random, words in no order, another language,
marks and emoji alone, and the previous line copied back don't.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from coach.language.heard import Heard
from coach.language.question_forms import DIRECT
from coach.language.sentences import Sentence
from coach.language.word_order import disorder
from coach.language.words import FUNCTION_WORDS, Word

_VOWELS = frozenset("aeiouyàáâãäåèéêëìíîïòóôõöùúûü")
_MASHED = re.compile(
    r"(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|jkl;|qwer|wert|erty|uiop|zxcv|xcvb|cvbn|vbnm|lkjh|fdsa|poiu)|(.)\1{4,}"
    r"|[bcdfghjklmnpqrstvwxz]{6,}"
    r"|(?:[jqxz][bcdfghjklmnpqrstvwxz]){2,}|(.{2,3})\2{2,}"
)
_KEY_RUNS = "qwe rty uio iop asd sdf dfg fgh ghj hjk jkl zxc xcv cvb vbn bnm"
_KEYS = frozenset(_KEY_RUNS.split())
_FOREIGN_WORDS = """
mucho mucha interesa ser decir doctora soy también porque el la los las una unos por para porque
como pero muy que de del es soy eres está estoy podría puede gracias hola mi su
con sin cuando donde usted tengo quiero todavía je suis vous nous est les des une dans pour avec mais merci
bonjour que qui
ne pas très mon votre comment pourquoi ich bin sie ist nicht das der und ein eine mit für warum wie danke aber auf haben
eu você não uma para obrigado obrigada muito mais minha meu seu isso como está sono che non per una il gli perché
grazie molto mio questo ciao jestem nie jak dla czy dziękuję proszę ik ben niet het een voor waarom bedankt
jag är och inte
"""
_FOREIGN = frozenset(_FOREIGN_WORDS.split()) - FUNCTION_WORDS
_PLAIN = 3
"""Where one word in so many is an English function word, the text is English."""
SCRAMBLED = 0.03
"""A larger share of misplaced words, over all that one speaker said, makes them words in no order."""
_SHORT = (5, 10)
"""In a line of so many words, one misplaced word is enough; in a longer one it takes two."""
_ASKED = 12
_ASKED_NEEDED = 3
"""In a question of so many words it takes so many: its word order is its own ("where am I on your list")."""
_DISORDERED = 0.065
"""The share of words that may stand where English never puts them before a text counts as words in no order."""


class _Nature(NamedTuple):
    """What a word looks like by itself: English, foreign, of letters, of another script, keys hit at random."""

    english: bool
    foreign: bool
    latin: bool
    strange: bool
    odd: bool


def makes_sense(found: Sequence[Sentence], words: Sequence[Word], text: str, heard: Heard | None) -> bool:
    """Decide whether the utterance says something."""
    words = words[:400]
    if heard is not None and _copied(words, heard):
        return False
    english = sum([w.norm in FUNCTION_WORDS for w in words])
    if not words or (english * _PLAIN < len(words) and not _is_language(words, text)):
        return False
    wrong, _ = disorder(found)
    needed = 1 if _SHORT[0] <= len(words) <= _SHORT[1] else 2
    if len(words) <= _ASKED and _asks(found):
        needed = _ASKED_NEEDED
    return wrong < needed or wrong <= _DISORDERED * len(words)


def _asks(found: Sequence[Sentence]) -> bool:
    """Tell a line that opens, or whose last sentence opens, as a question."""
    norms = [re.sub(r"^(?:(?:so|and|but|okay|well|oh|um|hi|hey) )+", "", s.norm) for s in (found[0], found[-1])]
    return any(DIRECT.match(norm) for norm in norms)


def scrambled(misplaced: int, count: int) -> bool:
    """Tell whether ``count`` words of one speaker, ``misplaced`` of them, are words in no order.

    One shuffled line may hide its disorder; over a whole conversation it shows, while careless writers stay well below.
    """
    return misplaced >= 2 and misplaced > SCRAMBLED * count


def _is_language(words: Sequence[Word], text: str) -> bool:
    """Look closely at a text with few English function words."""
    natures = [_nature(w.norm) for w in words]
    if not any(n.latin for n in natures):
        return bool(words) and text.isascii() and all(w.norm.isdigit() for w in words)
    return not _mashed(words, natures) and not _foreign(natures)


@lru_cache(maxsize=8192)
def _nature(norm: str) -> _Nature:
    latin = any("a" <= letter <= "z" for letter in norm)
    strange = not latin and not norm.isdigit()
    foreign = norm in _FOREIGN or (latin and not norm.isascii())
    return _Nature(norm in FUNCTION_WORDS, foreign, latin, strange, _odd(norm))


def _odd(norm: str) -> bool:
    if len(norm) < 4 or not norm.isalpha():
        return norm in _KEYS
    return len(norm) > 28 or not _VOWELS & set(norm) or _MASHED.search(norm) is not None


def _copied(words: Sequence[Word], heard: Heard) -> bool:
    """Tell the previous line, or a long stretch of it, from an answer."""
    if len(words) < 5:
        return False
    norm = " ".join([w.norm for w in words])
    if norm == heard.norm:
        return True
    if len(heard.norms) >= 5 and heard.norm in norm and len(norm) < 1.25 * len(heard.norm):
        return True
    return len(words) >= 10 and f" {norm} " in f" {heard.norm} "


def _mashed(words: Sequence[Word], natures: Sequence[_Nature]) -> bool:
    """Tell keys hit at random; capitals alone may be an abbreviation."""
    odd = sum(
        [n.odd and not (w.raw.isupper() and len(w.raw) < 7) for w, n in zip(words, natures, strict=True) if n.odd]
    )
    known = sum([n.english for n in natures])
    return odd > 0 and odd * 2 >= len(words) - known and odd > known


def _foreign(natures: Sequence[_Nature]) -> bool:
    """Tell another language by its small words, or by letters of another script."""
    foreign = sum([n.foreign for n in natures])
    if foreign >= 2 and foreign > sum([n.english for n in natures]):
        return True
    return sum([n.strange for n in natures]) * 2 > len(natures)
