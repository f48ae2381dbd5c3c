from hypothesis import given
from hypothesis import strategies as st

from coach.tui.words import pieces, plain, staged


def test_stage_directions_are_set_apart() -> None:
    found = list(pieces("*looks up* Good. *turns back* You were saying?"))

    assert found == [
        ("stage", "looks up"),
        ("words", " Good. "),
        ("stage", "turns back"),
        ("words", " You were saying?"),
    ]


def test_the_first_stage_direction_stands_beside_the_name() -> None:
    stage, words = staged("*looks up* Good. *turns back* Well?")

    assert (stage.plain, words.plain) == ("looks up", "Good. (turns back) Well?")


def test_words_without_stage_directions_are_as_they_were() -> None:
    stage, words = staged("2 * 3 is six, [b]isn't[/b] it?")

    assert (stage.plain, words.plain) == ("", "2 * 3 is six, [b]isn't[/b] it?")


@given(st.text(max_size=200))
def test_nothing_is_ever_read_as_markup(text: str) -> None:
    assert not plain(text).spans


@given(st.text(alphabet="ab*[] \n", max_size=60))
def test_no_spoken_letter_is_lost(text: str) -> None:
    letters = [c for c in text if c in "ab[]"]

    assert [c for _, piece in pieces(text) for c in piece if c in "ab[]"] == letters


def test_terminal_escapes_are_taken_out() -> None:
    assert plain("a\x1b[31mb\u202ec").plain == "a[31mbc"
