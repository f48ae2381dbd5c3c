"""Turns as the observers see them, built from plain words."""

from coach.language.sentences import sentences
from coach.language.spoken import spoken
from coach.language.words import content_stems
from coach.records.reading import Reading
from coach.scoring.seen import Said, Told


def told(turn: int, text: str) -> Told:
    clean = spoken(text)
    found = tuple(sentences(clean))
    stems = frozenset(s for sentence in found for s in content_stems(sentence.words))
    return Told(turn, clean, found, stems, sum(len(s.words) for s in found))


def said(turn: int, text: str, before: Told | None = None, reading: Reading | None = None, nth: int = 1) -> Said:
    found = tuple(sentences(text))
    stems = frozenset(s for sentence in found for s in content_stems(sentence.words))
    count = sum(len(s.words) for s in found)
    return Said(turn, nth, text, reading or Reading(text=text), found, stems, count, before)
