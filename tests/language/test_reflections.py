"""Reflections: the other's meaning offered back; not advice, talk of oneself, praise, or the same words again."""

import pytest

from coach.language import read

STORY = (
    "I went to Aberdeen to become a psychiatrist. Then a man told me he could feel his own heart making up its mind, "
    "and I listened to it for ten minutes."
)
HOURS = "The nights are long. I drive home after twenty-eight hours and I don't remember the road."
RETURN = "I left private practice after six years and came back to teach. I missed the students."

REFLECTED = [
    (STORY, "so it was him describing it more than the physiology that got you"),
    (STORY, "It sounds like listening to him changed everything."),
    (STORY, "So you came for the mind and stayed for the heart."),
    (STORY, "you sound fond of him"),
    (HOURS, "So you're driving home half asleep."),
    (HOURS, "That must have been scary, not remembering the road."),
    (HOURS, "you seem worn out by it"),
    (HOURS, "so the nights are harder on you than the days"),
    (RETURN, "so basically you missed the teaching and not the money side"),
    (RETURN, "You wanted the students back in your life."),
    (RETURN, "So it was never about the money."),
    (HOURS, "a whole day without sleep"),
    (RETURN, "The students, then."),
    (RETURN, "So you are missing the students very much, even the practice was good."),
]

NOT_REFLECTED = [
    (STORY, "How did you end up there?"),
    (STORY, "I did a summer in a physiology lab myself."),
    (STORY, "My goal is to become a cardiologist."),
    (STORY, "Thank you so much for telling me."),
    (STORY, "That's great."),
    (STORY, "I went to Aberdeen to become a psychiatrist."),
    (HOURS, "You should take the bus home."),
    (HOURS, "Try to sleep before you drive."),
    (HOURS, "You'll need to be careful on the road."),
    (HOURS, "Let's talk about something else."),
    (HOURS, "I'll email you tomorrow."),
    (HOURS, "ok"),
    (HOURS, "You're going to take the bus from now on."),
    (HOURS, "You just need to sleep before."),
    (HOURS, "Lovely weather today."),
    (HOURS, "My own nights."),
    ("And your name was? Tell me again.", "Rosa Delgado, pediatrics."),
    (HOURS, "I can see that."),
    (HOURS, "So it was nice talking to you."),
    (RETURN, "Could you write me a letter?"),
    (RETURN, "Have a nice day."),
    ("What year are you in?", "I'm in third year at the state school."),
    ("Why medicine?", "So I had an aunt with heart failure."),
    (None, "I would like to learn more about medicine."),
]


@pytest.mark.parametrize(("previous", "text"), REFLECTED)
def test_a_guess_at_the_others_meaning_is_a_reflection(previous: str, text: str):
    assert read(text, previous).reflections


@pytest.mark.parametrize(("previous", "text"), NOT_REFLECTED)
def test_other_statements_are_none(previous: str | None, text: str):
    assert read(text, previous).reflections == ()


def test_the_quote_is_the_sentence_that_reflects():
    text = "Wow. So you're driving home half asleep. I had no idea."
    assert [r.quote for r in read(text, HOURS).reflections] == ["So you're driving home half asleep."]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("So you listened to his heart for ten minutes.", "simple"),
        ("It sounds like you were afraid of missing something.", "complex"),
    ],
)
def test_a_reflection_that_adds_meaning_is_complex(text: str, kind: str):
    assert [r.kind for r in read(text, STORY).reflections] == [kind]
