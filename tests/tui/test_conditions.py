import pytest

from coach.tui.conditions import aids, conditions


@pytest.mark.parametrize(
    ("take_backs", "used", "words"),
    [(True, False, "take-backs on"), (True, True, "take-backs on, used"), (False, False, "unaided")],
)
def test_aids_are_told_as_they_were_chosen(take_backs: bool, used: bool, words: str) -> None:
    assert aids(take_backs=take_backs, used=used) == words


def test_the_day_has_words_and_only_a_voice_that_is_not_the_scripts_is_named() -> None:
    assert conditions("busy", "scripted", take_backs=True, used=False) == "busy today · take-backs on"
    assert conditions("guarded", "llama", take_backs=False, used=False) == "guarded today · llama speaking · unaided"
