from coach.tui.paragraph import EVIDENCE, Paragraph


def test_marks_light_up_exactly_the_slice() -> None:
    paragraph = Paragraph(0, "You", "Hi, I'm [b]Sam[/b], a third-year.", mine=True)
    paragraph.mark([(4, 18)])
    content = paragraph._content()
    lit = [content.plain[span.start : span.end] for span in content.spans if span.style == EVIDENCE]

    assert lit == ["I'm [b]Sam[/b]"]
    assert content.plain == "You\nHi, I'm [b]Sam[/b], a third-year."


def test_marks_that_overlap_or_touch_lose_no_words() -> None:
    paragraph = Paragraph(0, "You", "abcdefgh", mine=True)
    paragraph.mark([(0, 3), (2, 5), (5, 8)])

    assert paragraph._content().plain == "You\nabcdefgh"
