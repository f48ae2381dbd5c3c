"""Words, spellings and stems."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from snowballstemmer.english_stemmer import EnglishStemmer  # pyright: ignore[reportMissingTypeStubs]

from coach.language.words import content_stems, norms, stem, words


@pytest.mark.parametrize(
    ("said", "norm"),
    [
        ("u", "you"),
        ("ur", "your"),
        ("dont", "don't"),
        ("I’m", "i'm"),
        ("'cause", "because"),
        ("b/c", "because"),
        ("w/", "with"),
        ("ppl", "people"),
        ("goin", "going"),
        ("programme", "program"),
        ("wld", "would"),
        ("shoud", "should"),
        ("som1", "someone"),
        ("yuo", "you"),
        ("tonite", "tonight"),
    ],
)
def test_chat_dialect_and_british_spellings_have_one_form(said: str, norm: str):
    assert [w.norm for w in words(said)] == [norm]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("id love to hear", ["i'd", "love", "to", "hear"]),
        ("my ID badge", ["my", "id", "badge"]),
        ("ill email you", ["i'll", "email", "you"]),
        ("I was ill", ["i", "was", "ill"]),
        ("the U.S. exam", ["the", "u", "s", "exam"]),
        ("R u sure", ["are", "you", "sure"]),
        ("third-year", ["third", "year"]),
        ("il email it", ["i'll", "email", "it"]),
        ("from Chicago IL", ["from", "chicago", "il"]),
        ("he was ill, take care", ["he", "was", "ill", "take", "care"]),
        ("too ill come Friday", ["too", "ill", "come", "friday"]),
        ("whats that ur cleaning", ["what's", "that", "you're", "cleaning"]),
        ("ur training", ["your", "training"]),
        ("ur so right", ["you're", "so", "right"]),
    ],
)
def test_ambiguous_spellings_are_settled_by_what_stands_around_them(said: str, expected: list[str]):
    assert norms(said) == expected or [w.norm for w in words(said)] == expected


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("dyou agree", [("d", "do"), ("you", "you"), ("agree", "agree")]),
        ("D’you", [("D’", "do"), ("you", "you")]),
        ("dya", [("d", "do"), ("ya", "you")]),
        ("hbu?", [("h", "how"), ("b", "about"), ("u", "you")]),
        ("wbu", [("w", "what"), ("b", "about"), ("u", "you")]),
    ],
)
def test_words_run_together_are_parted_letter_by_letter(text: str, parts: list[tuple[str, str]]):
    found = words(text)
    assert [(w.raw, w.norm) for w in found] == parts
    assert [w.norm for w in found] == norms(text)
    assert all(text[w.start : w.end] == w.raw for w in found)


@given(st.text())
def test_every_word_is_an_exact_slice_in_order(text: str):
    found = words(text)
    assert all(text[w.start : w.end] == w.raw for w in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_inflected_forms_share_a_stem():
    assert stem("monitors") == stem("monitor") == stem("monitor's")
    assert stem("x" * 5000) == "x" * 5000


@pytest.mark.parametrize(
    "norm", ["hospital", "talk", "rounds", "hoping", "quickly", "cardiologist", "die", "team", "ward"]
)
def test_a_word_that_needs_no_stemmer_gets_the_same_stem(norm: str):
    assert stem(norm) == EnglishStemmer().stemWord(norm)  # pyright: ignore[reportUnknownMemberType]


def test_content_leaves_out_function_words():
    assert content_stems(words("so it was the monitor that you unplugged")) == [stem("monitor"), stem("unplugged")]
