"""What the partner has told so far, so that a detail named again later can be recognised."""

from collections.abc import Set

from coach.language.sentences import Sentence
from coach.language.words import FUNCTION_WORDS, stem
from coach.scoring.common import COMMON
from coach.scoring.seen import Said, Told
from coach.scoring.stance import of_self

ROOM = 600
"""So many stems are remembered; the oldest go first, so that turn 200 costs what turn 2 did."""


class Memory:
    """Details by the turn the partner first told them, unless the learner had brought them up herself."""

    def __init__(self) -> None:
        self._told: dict[str, int] = {}
        self._latest: dict[str, int] = {}
        self._own: dict[str, int] = {}

    def hear(self, told: Told) -> None:
        """Remember the details of a partner turn."""
        for detail in sorted(told.stems - COMMON):
            self._latest[detail] = told.turn
            if detail not in self._own:
                self._told.setdefault(detail, told.turn)
        _trim(self._told)
        _trim(self._latest)

    def say(self, said: Said) -> None:
        """Remember what the learner has spoken of."""
        for detail in sorted(said.stems - COMMON):
            self._own[detail] = said.turn
        _trim(self._own)

    def own(self) -> Set[str]:
        """Details that the learner has spoken of."""
        return self._own.keys()

    def recalled(self, said: Said) -> list[Sentence]:
        """Sentences of ``said`` that name a detail from before the partner's last turn, not still under discussion."""
        if said.told is None:
            return []
        return [
            s
            for s in said.sentences
            if not of_self(s) and any(self._is_earlier(stem(w.norm), said) for w in s.words if _carries(w.norm))
        ]

    def _is_earlier(self, detail: str, said: Said) -> bool:
        last = said.told.turn if said.told else said.turn
        since = self._latest.get(detail)
        own = self._own.get(detail, -1)
        return detail in self._told and since is not None and since < last - 1 and own < said.turn - 2


def _carries(norm: str) -> bool:
    return norm not in FUNCTION_WORDS and (len(norm) >= 4 or norm.isdigit())


def _trim(kept: dict[str, int]) -> None:
    while len(kept) > ROOM:
        del kept[next(iter(kept))]
