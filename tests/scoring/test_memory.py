"""Recall: a detail named again later, and bounds to what is remembered."""

from coach.scoring.memory import ROOM, Memory
from tests.scoring.build import said, told


def _talk(memory: Memory, *lines: str) -> list[list[str]]:
    """Partner and learner in turn; what each learner line recalls."""
    found: list[list[str]] = []
    last = None
    for turn, text in enumerate(lines):
        if turn % 2 == 0:
            last = told(turn, text)
            memory.hear(last)
        else:
            line = said(turn, text, last)
            found.append([s.text for s in memory.recalled(line)])
            memory.say(line)
    return found


def test_a_detail_from_the_line_just_before_is_no_recall():
    assert _talk(Memory(), "I grew up beside a lighthouse.", "A lighthouse, really?") == [[]]


def test_a_detail_from_an_earlier_line_is_recalled():
    found = _talk(
        Memory(),
        "I grew up beside a lighthouse.",
        "What was school like?",
        "Small, one teacher for all of us.",
        "That must have been close. I'll tell my brother about your lighthouse.",
    )
    assert found == [[], ["I'll tell my brother about your lighthouse."]]


def test_what_the_learner_brought_up_herself_is_no_recall():
    found = _talk(
        Memory(),
        "Good morning.",
        "My uncle keeps bees.",
        "Bees are good company.",
        "They are.",
        "I see.",
        "So I like bees.",
    )
    assert found == [[], [], []]


def test_words_of_every_such_talk_are_no_recall():
    found = _talk(
        Memory(), "The clinic has many patients.", "I see.", "It rains a lot.", "How many patients come to the clinic?"
    )
    assert found == [[], []]


def test_what_is_remembered_is_bounded():
    memory = Memory()
    for turn in range(0, 4000, 2):
        memory.hear(told(turn, f"Alpha{turn} beta{turn} gamma{turn} delta{turn}."))
    assert all(len(kept) <= ROOM for kept in (memory._told, memory._latest, memory._own))
