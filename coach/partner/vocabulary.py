"""The words of a script, towards which a learner's typing errors are mended."""

from collections import defaultdict
from collections.abc import Iterable

from coach.language.words import FUNCTION_WORDS, LONGEST_WORD

_SWAP_LENGTH, _TYPO_LENGTH, _TYPO_LIKENESS, _MOST_MENDED = 3, 6, 0.8, 20_000


class Vocabulary:
    """The words of a script, by first letter and length."""

    def __init__(self, norms: Iterable[str]) -> None:
        self._known = frozenset(norms)
        self._near: dict[tuple[str, int], list[str]] = defaultdict(list)
        self._mended: dict[str, str] = {}
        for norm in sorted(self._known):
            self._near[norm[0], len(norm)].append(norm)

    def mend(self, norm: str) -> str:
        """The word that ``norm`` is a typing error of, else ``norm`` itself."""
        if norm in self._known or norm in FUNCTION_WORDS or not _SWAP_LENGTH <= len(norm) <= LONGEST_WORD:
            return norm
        if norm not in self._mended and len(self._mended) < _MOST_MENDED:
            self._mended[norm] = self._nearest(norm)
        return self._mended.get(norm, norm)

    def _nearest(self, norm: str) -> str:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        letters = sorted(norm)
        swapped = [word for word in self._near.get((norm[0], len(norm)), ()) if sorted(word) == letters]
        if swapped:
            return swapped[0]
        if len(norm) < _TYPO_LENGTH:
            return self._nearest_small(norm)
        near = [word for size in (-1, 0, 1) for word in self._near.get((norm[0], len(norm) + size), ())]
        found = process.extractOne(norm, near, scorer=OSA.normalized_similarity, score_cutoff=_TYPO_LIKENESS)
        return found[0] if found else norm

    def _nearest_small(self, norm: str) -> str:
        """A small word with a letter left out or doubled: "shoud", "wich", "abuot" for the words of grammar only."""
        from rapidfuzz.distance import OSA

        longer = self._near.get((norm[0], len(norm) + 1), ())
        close = [word for word in longer if word in FUNCTION_WORDS and OSA.distance(norm, word) == 1]
        return close[0] if len(norm) > _SWAP_LENGTH and close else norm
