from coach.language import read
from coach.partner.pieces import MOST_PIECES, pieces


def kinds(text: str) -> list[tuple[str, str]]:
    return [(piece.kind, piece.span.quote.strip()) for piece in pieces(read(text))]


def test_a_question_of_two_parts_gives_two_pieces() -> None:
    found = kinds("Where did you go to medical school and why did you come here?")
    assert [quote for _, quote in found] == ["Where did you go to medical school and", "why did you come here?"]
    assert {kind for kind, _ in found} == {"question"}


def test_a_question_without_a_mark_is_one() -> None:
    assert kinds("do residents moonlight in your hospital")[0][0] == "question"


def test_what_is_told_is_no_question() -> None:
    assert kinds("My grandfather had heart failure.") == [("telling", "My grandfather had heart failure.")]


def test_a_flood_is_cut_short() -> None:
    assert len(pieces(read("Why is that? " * 100))) == MOST_PIECES


def test_spans_are_slices() -> None:
    text = "Hello Dr. Reyes. I like kidneys; do you? Could I come to clinic?"
    assert all(text[p.span.start : p.span.end] == p.span.quote for p in pieces(read(text)))
