import pytest

from coach.language import read
from coach.partner.reactions import find_reaction

LINE = "I went to Aberdeen to become a psychiatrist, and it rained for a year."


@pytest.mark.parametrize(
    ("said", "pool"),
    [
        ("Congratulations on the award!", "congratulated"),
        ("I'm so sorry, losing a patient that way must have been awful.", "sympathised"),
        ("oof. that sounds exhausting", "sympathised"),
        ("I see what you mean but I'm not sure I agree.", "disagreed"),
        ("That makes so much sense now.", "understood"),
        ("So it was the rain in Aberdeen that finished psychiatry for you.", "confirm"),
        ("Absolutely.", "agreed"),
        ("Thanks for that.", "thanked"),
        ("Sorry, that came out wrong.", "apologised"),
        ("My bus was late.", None),
        ("How did you end up here?", None),
    ],
)
def test_what_a_turn_does_to_a_person(said: str, pool: str | None) -> None:
    assert find_reaction(read(said, LINE), turn=1, agreed=False) == pool


def test_a_next_step_is_settled_once_something_was_granted() -> None:
    step = read("Great, I'll be there on Thursday at one.", "Come on Thursday.")
    assert find_reaction(step, turn=1, agreed=True) == "settled"
    assert find_reaction(step, turn=1, agreed=False) != "settled"


def test_now_and_then_a_paraphrase_is_refined() -> None:
    said = read("So it was the rain in Aberdeen that finished psychiatry for you.", LINE)
    assert {find_reaction(said, turn=turn, agreed=False) for turn in range(6)} == {"confirm", "refine"}
