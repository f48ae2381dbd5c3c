import pytest

from coach.language.line import lined
from coach.language.phrases import Phrases


@pytest.mark.parametrize(
    ("pattern", "text", "quote"),
    [
        ("i want|you (?:all )?need", "now you need it", "you need"),
        ("(?:so |and )?(?:hello|hi)(?: there)?", "and hi there you", "and hi there"),
        ("m[1-3]|ms ?[1-4]", "an MS-3, really", "MS-3"),
        (r"\d+ (?:weeks|years)", "in 6 weeks", "6 weeks"),
        ("(?!no )(?:no|yes) sir", "yes sir", "yes sir"),
        ("i wanted to ask", "I, um, wanted to, uh, ask", "I, um, wanted to, uh, ask"),
    ],
)
def test_phrase_is_found_and_quoted(pattern: str, text: str, quote: str):
    phrases = Phrases(pattern)
    line = lined(text)
    found = phrases.search(line)
    assert found is not None
    span = line.span(*found.span())
    assert span is not None
    assert span.quote == quote


def test_matches_do_not_overlap_and_keep_their_order():
    phrases = Phrases("a b|b c|c d")
    found = [m.group() for m in phrases.finditer(lined("a b c d"))]
    assert found == [" a b", " c d"]


@pytest.mark.parametrize("pattern", [r"\w+ so", "(?:a )?", ".* so"])
def test_a_phrase_must_begin_with_known_words(pattern: str):
    with pytest.raises(ValueError, match="begin"):
        Phrases(pattern).search(lined("a so"))
