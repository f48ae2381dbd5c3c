"""Sense: whether an utterance says anything at all.

Plain, clipped, misspelt and non-native English makes sense. Keys hit at random, words in no order, another language,
marks and emoji alone, and the previous line copied back don't.
"""

import re
from collections.abc import Sequence

from coach.language.heard import Heard
from coach.language.sentences import Sentence
from coach.language.word_order import disorder
from coach.language.words import FUNCTION_WORDS, Word

_VOWELS = frozenset("aeiouyàáâãäåèéêëìíîïòóôõöùúûü")
_MASHED = re.compile(
    r"(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|jkl;|qwer|wert|erty|uiop|zxcv|xcvb|cvbn|vbnm|lkjh|fdsa|poiu)|(.)\1{4,}|[bcdfghjklmnpqrstvwxz]{6,}"
    r"|(?:[jqxz][bcdfghjklmnpqrstvwxz]){2,}|(.{2,3})\2{2,}"
)
_FOREIGN_WORDS = """
el la los las una unos por para porque como pero muy que de del es soy eres está estoy podría puede gracias hola mi su
con sin cuando donde usted tengo quiero todavía je suis vous nous est les des une dans pour avec mais merci bonjour que qui
ne pas très mon votre comment pourquoi ich bin sie ist nicht das der und ein eine mit für warum wie danke aber auf haben
eu você não uma para obrigado obrigada muito mais minha meu seu isso como está sono che non per una il gli perché
grazie molto mio questo ciao jestem nie jak dla czy dziękuję proszę ik ben niet het een voor waarom bedankt jag är och inte
"""
_FOREIGN = frozenset(_FOREIGN_WORDS.split()) - FUNCTION_WORDS
_DISORDERED = 0.065
"""The share of words that may stand where English never puts them before a text counts as words in no order."""


def makes_sense(found: Sequence[Sentence], words: Sequence[Word], text: str, heard: Heard | None) -> bool:
    """Decide whether the utterance says something."""
    words = words[:400]
    if not words or not any(_latin(w.norm) for w in words):
        return bool(words) and all(w.norm.isdigit() for w in words) and text.isascii()
    if _copied(words, heard) or _mashed(words) or _foreign(words):
        return False
    wrong, _ = disorder(found)
    return not (wrong >= 2 and wrong > _DISORDERED * len(words))


def _latin(norm: str) -> bool:
    return any("a" <= letter <= "z" for letter in norm)


def _copied(words: Sequence[Word], heard: Heard | None) -> bool:
    """Tell the previous line, or a long stretch of it, from an answer."""
    if heard is None or len(words) < 5:
        return False
    norm = " ".join([w.norm for w in words])
    if norm == heard.norm or (
        heard.norm and len(heard.norms) >= 5 and heard.norm in norm and len(norm) < 1.25 * len(heard.norm)
    ):
        return True
    return len(words) >= 10 and f" {norm} " in f" {heard.norm} "


def _mashed(words: Sequence[Word]) -> bool:
    odd = sum(_odd(w) for w in words)
    known = sum(w.norm in FUNCTION_WORDS for w in words)
    return odd > 0 and odd * 2 >= len(words) - known and odd > known


def _odd(word: Word) -> bool:
    norm = word.norm
    if len(norm) < 4 or norm.isdigit() or word.raw.isupper():
        return len(norm) > 12 and word.raw.isupper()
    return len(norm) > 28 or not _VOWELS & set(norm) or _MASHED.search(norm) is not None


def _foreign(words: Sequence[Word]) -> bool:
    """Tell another language by its small words, or by letters of another script."""
    english = sum(w.norm in FUNCTION_WORDS for w in words)
    foreign = sum(w.norm in _FOREIGN for w in words)
    strange = sum(not _latin(w.norm) and not w.norm.isdigit() for w in words)
    return (foreign >= 2 and foreign > english) or strange * 2 > len(words)
