"""Questions: what asks, what only looks like it, their form, and whether they build on what was said."""

import pytest

from coach.language import read

ASKED = [
    ("How did you end up in cardiology?", "open"),
    ("how did you end up in cardiology", "open"),
    ("So, what was the hardest part of residency", "open"),
    ("Hi Dr. Lee, I'm Ana, a second year. What drew you to pathology?", "open"),
    ("I'd love to hear how you ended up here", "open"),
    ("i was wondering what made u pick psych", "open"),
    ("I would be curious to know how you manage call", "open"),
    ("Tell me more about the clinic.", "open"),
    ("could you tell me about your path", "open"),
    ("You'll have to tell me about Aberdeen", "open"),
    ("Any advice for someone starting out?", "open"),
    ("whats that ur cleaning?", "open"),
    ("when wld u need my stuff by", "closed"),
    ("shd i send u my cv", "closed"),
    ("what still gives you joy", "open"),
    ("hbu", "open"),
    ("I've been wondering about what you do", "open"),
    ("any tips on studying for boards", "open"),
    ("why psych tho", "open"),
    ("I'm thinking about surgery, and you?", "open"),
    ("What kind of patients do you see", "open"),
    ("walk me through a normal day", "open"),
    ("Why you choose this field?", "open"),
    ("hi im sam third year here what do you like about cards", "open"),
    ("what's a typical week like for you", "open"),
    ("Where do you see the field going?", "open"),
    ("be honest what would you change", "open"),
    ("Catch me up on the trial since March.", "open"),
    ("would you mind filling me in on the trial", "open"),
    ("Where do you think I should go from here?", "open"),
    ("What needs to change?", "open"),
    ("So you stayed because of what they said?", "closed"),
    ("Where would you put yourself on a scale of 1 to 10?", "closed"),
    ("That sound okay?", "closed"),
    ("Where are you based?", "closed"),
    ("Do you enjoy teaching?", "closed"),
    ("do u need research to match", "closed"),
    ("is anybody working on the register yet", "closed"),
    ("How many calls do you do a month?", "closed"),
    ("When did you finish training?", "closed"),
    ("what time does the clinic open", "closed"),
    ("I was wondering whether case reports still count", "closed"),
    ("You trained in Leeds, didn't you?", "closed"),
    ("so you stayed on for the nights, eh", "closed"),
    ("are the hours as bad as they say", "closed"),
    ("do most residents moonlight", "closed"),
    ("can students scrub in on the long cases", "closed"),
    ("is being on call every third night hard", "closed"),
    ("you ever regret it", "closed"),
    ("could we talk about call for a minute", "closed"),
    ("got any tips for the interview", "open"),
    ("why you choose this field", "open"),
    ("did you always want this or did it just happen", "choice"),
    ("Was it more the patients, or more the procedures?", "choice"),
]

NOT_ASKED = [
    "I didn't know what I wanted at first.",
    "What I like about surgery is the pace.",
    "When I was in college I worked nights.",
    "Why don't we leave it there.",
    "There is a clinic on Thursday, which you can see.",
    "I've been wondering about cardiology, and that thing you did at the bedside.",
    "How interesting!",
    "What a story.",
    "Who knows, right?",
    'People think "Oh no. What if I fail?"',
    "She is someone who stays late, is someone who cares.",
    "Do the right thing.",
    "Ever since the talk I read about valves.",
    "I have any number of reasons.",
    "How cool is that?",
    "You know what? I think I get it.",
    "It's hard to know where to start, isn't it?",
    "What do you -- Some people say it takes years.",
    "Why don't you try that first.",
    "Okay?",
    "Yeah? That makes sense.",
    "Why surgery? Because I like to fix things.",
    "Let me tell you about my project.",
    "My brother, who is a nurse, told me about you.",
    "I told him how you run the clinic.",
    "I'm glad to hear that you liked it.",
    "thanks, have a good day",
    "Did a summer in a lab last year.",
    "I'll ask around",
    "ok",
    "",
]


@pytest.mark.parametrize(("text", "form"), ASKED)
def test_a_question_is_found_with_its_form(text: str, form: str):
    questions = read(text).questions
    assert [q.form for q in questions] == [form]


@pytest.mark.parametrize("text", NOT_ASKED)
def test_what_does_not_ask_is_no_question(text: str):
    assert read(text).questions == ()


def test_the_quote_is_the_question_and_not_what_stands_before():
    text = "Okay, thanks. So, how did you choose GI?"
    assert [q.quote for q in read(text).questions] == ["how did you choose GI?"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("How did you choose it, and did you ever look back?", 2),
        ("Is it competitive? What's the pay? How many calls do you do?", 3),
        ("What-what made you stay?", 1),
        ("How did you -- what made you stay?", 1),
    ],
)
def test_each_question_counts_once(text: str, count: int):
    assert len(read(text).questions) == count


@pytest.mark.parametrize(
    ("previous", "text", "follows"),
    [
        ("I went to Aberdeen to become a psychiatrist.", "What was Aberdeen like?", True),
        ("I went to Aberdeen to become a psychiatrist.", "What made you change your mind about that?", True),
        ("My mentor told me to wait a year.", "And what did she say when you told her?", True),
        ("I unplugged a monitor once.", "tell me more", True),
        ("I went to Aberdeen to become a psychiatrist.", "How many calls do you do a month?", False),
        ("I unplugged a monitor once.", "Is it competitive to get in?", False),
        (None, "What was that like?", False),
    ],
)
def test_a_follow_up_builds_on_the_previous_line(previous: str | None, text: str, follows: bool):
    assert [q.follow_up for q in read(text, previous).questions] == [follows]


@pytest.mark.parametrize(
    "text",
    ["Could you write me a letter of recommendation?", "would it be possible to shadow you next week?"],
)
def test_a_favour_belongs_to_goals(text: str):
    reading = read(text)
    assert reading.goal.ask is not None
    assert reading.questions == ()
