"""Making untrusted words safe to show; what is stored is never altered."""

import unicodedata

_KEPT = "\n\t"
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_JOINERS = "\u200c\u200d"


def clean(text: str) -> str:
    """``text`` without terminal escapes, control and direction-changing characters; joiners within words stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(c for c in text if c in _KEPT or c in _JOINERS or unicodedata.category(c) not in _HIDDEN)
