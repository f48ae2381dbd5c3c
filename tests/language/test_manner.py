import pytest

from coach.language.manner import find_manner
from coach.language.sentences import sentences
from coach.records.reading import Manner


def read(text: str) -> Manner:
    return find_manner(text, sentences(text))


@pytest.mark.parametrize(
    "text",
    [
        "hi",
        "Hello Dr. Okafor",
        "Good morning sir",
        "um, hey",
        "Dr. Teague? Milo here",
        "assalam o alaikum doctor",
        "Ma'am, good evening",
    ],
)
def test_greeting(text: str):
    assert read(text).greeting is not None


@pytest.mark.parametrize("text", ["I saw Dr. Lee today and she was great fun, you know", "ok", "what about mornings"])
def test_no_greeting(text: str):
    assert read(text).greeting is None


@pytest.mark.parametrize(
    ("text", "found"),
    [("sorry to bother you", True), ("my bad", True), ("I'm so sorry for your loss", False), ("ok", False)],
)
def test_apology(text: str, found: bool):
    assert (read(text).apology is not None) is found


@pytest.mark.parametrize(
    "text",
    [
        "shut up",
        "that's not my problem",
        "you people lose everything",
        "you're just a resident though",
        "when can I talk to the actual doctor",
        "are you stupid",
        "this is a waste of my time",
        "hurry up",
        "I don't care what you think",
        "just answer my question",
    ],
)
def test_rude(text: str):
    assert read(text).rude is not None


@pytest.mark.parametrize(
    "text",
    [
        "I felt stupid",
        "see if I can shut up long enough",
        "You can tell me to mind my own business.",
        "it was so hard",
        "my attending said shut up",
        "no problem",
        "I'm an idiot sometimes",
        "nobody asked the patients?",
    ],
)
def test_not_rude(text: str):
    assert read(text).rude is None


@pytest.mark.parametrize(
    "text",
    ["You're the greatest doctor I have ever met", "you are my hero", "your program is number one in the entire world"],
)
def test_flattery(text: str):
    assert read(text).flattery is not None


@pytest.mark.parametrize(
    "text", ["I liked your talk", "that was the best coffee", "congratulations on the award", "you explain well"]
)
def test_praise_is_not_flattery(text: str):
    assert read(text).flattery is None


@pytest.mark.parametrize(
    ("text", "fillers"),
    [
        ("um, I, uh, wanted to ask", ["um", "uh"]),
        ("it was, like, really hard, you know", ["like", "you know"]),
        ("I kind of wanted to", ["kind of"]),
        ("do you know what kind of letter I would like", []),
        ("I like it here", []),
        ("that looks like mine", []),
        ("You know how to do it", []),
    ],
)
def test_fillers(text: str, fillers: list[str]):
    assert [span.quote for span in read(text).fillers] == fillers


def test_words_are_counted_with_fillers():
    assert read("um I, uh, came by").words == 5
