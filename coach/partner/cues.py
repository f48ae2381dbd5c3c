"""Whether the learner picked up a detail that the partner let fall."""

from coach.language.words import stem, words
from coach.records.scenario import Cue


def picks_up(said: list[str], cue: Cue) -> bool:
    """Whether a turn, as stems, has one of the words or phrases that show a cue was heard."""
    return any(_has(said, [stem(word.norm) for word in words(phrase)]) for phrase in cue.listen_for)


def _has(said: list[str], phrase: list[str]) -> bool:
    return bool(phrase) and any(said[at : at + len(phrase)] == phrase for at in range(len(said) - len(phrase) + 1))
