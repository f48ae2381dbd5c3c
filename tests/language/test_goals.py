import pytest

from coach.language.goals import find_goal
from coach.language.introduction import find_introduction
from coach.language.sentences import sentences
from coach.records.reading import Goal


def read(text: str) -> Goal:
    found = sentences(text)
    return find_goal(text, found, find_introduction(text, found))


@pytest.mark.parametrize(
    "text",
    [
        "Could I come on Thursday, just to watch?",
        "any chance i could tag along on a call night",
        "would you be willing to write me a letter?",
        "I was wondering whether you could look at my CV",
        "i wondered if you might write one for peds",
        "I humbly request for a reference letter, sir",
        "can you fix it for me",
        "I'd love to see your practice if you ever take students",
        "I want letter of recommendation",
        "hey could you do me a letter, deadline is friday",
        "Would it be possible to observe for a few days in June?",
        "Would you mind giving me your mobile number?",
        "is there a project that could use a pair of hands?",
        "are you looking for a med student",
        "Kindly put me forward to the committee",
        "I'd like to join you for two Saturdays",
        "would a quick zoom be ok sometime",
        "I need one more letter by friday, you in?",
        "Could you possibly put in a word for me with the director",
        "Can I please have the slides, ma?",
        "I would be grateful to work on it remotely",
        "would you be up for doing a mock interview with me",
        "You think there is place for a student there?",
        "i want to write him up with you, if thats ok",
        "Please let me help with the audit",
        "if there's room I'd like to help with the grading",
        "I'd enter the data and tidy it for you",
        "I could do the chart review at weekends",
        "happy to screen the abstracts",
        "give me a letter",
        "I'd really appreciate it if you could look at my CV",
        "I'm asking the society for two hundred dollars",
        "I now ask one more signature also",
        "Need a reference for Perth",
        "I'd request that you countersign the log",
        "I'm asking if you'd chair it",
        "Possible to walk along with the night porter?",
        "What I'm hoping for is one side of notes",
        "My idea is we share the skills room",
        "I've got one request and it's short",
        "Signature needed, page two",
        "is there anything on the board I could take",
    ],
)
def test_ask_is_found(text: str):
    assert read(text).ask is not None


@pytest.mark.parametrize(
    "text",
    [
        "Could you tell me how you chose it?",
        "can I ask you something?",
        "I was wondering whether case reports are still worth it",
        "Would you do it again?",
        "What would you look for in a student?",
        "How do you manage call?",
        "can you explain the sodium again",
        "I'd love to hear how you ended up there",
        "my mum asked if she could come",
        "would you say it's competitive?",
        "do you have kids?",
        "thanks for letting me watch",
        "could you give me some advice on the exam",
        "I was wondering if you could tell me how you got there",
        "is it hard to get in",
        "I can see why you stayed",
        "I don't write for a favour",
        "I'm not asking for a letter",
        "I ask everyone for their name",
        "I'd ask for directions",
        "do you want a biscuit?",
        "Is it okay if I ask you about the ferry?",
        "I won't put it down anywhere",
    ],
)
def test_a_question_is_no_ask(text: str):
    assert read(text).ask is None


@pytest.mark.parametrize(
    "text",
    [
        "I want to go into nephrology",
        "I'm hoping to do rural medicine",
        "im thinking of applying to psych",
        "my plan is to go home and open a clinic",
        "Long term I'd like to set up a stroke service",
        "I aim to go back and be a surgeon",
        "I'm planning for pathology after this",
        "I apply for internal medicine in September",
        "I'm looking for a research position",
        "I want to learn more about medicine",
        "I kind of want to, um, find somebody in rehab",
        "I've got six weeks in July with nothing planned",
        "I look for somebody to guide my thesis",
        "I imagine a leaflet for the ferries",
        "I would appreciate to remain in contact",
        "It'd be lovely to row with your crew",
        "I wouldn't mind a month at the harbour",
        "My heart is set on island practice",
        "I'm here to find a tutor for knots",
    ],
)
def test_purpose_is_found(text: str):
    assert read(text).purpose is not None


@pytest.mark.parametrize(
    "text",
    [
        "I don't know what I want yet",
        "I want to thank you",
        "I'd like to ask one thing",
        "I just wanted to say hi",
        "What do you want to do next?",
        "I hope this message finds you well",
        "She wants to be a doctor",
        "I need to go now",
        "do i need my own stethoscope",
        "I hope your shift ends soon",
        "I want first to say how sorry I am",
        "ok",
    ],
)
def test_no_purpose(text: str):
    assert read(text).purpose is None


@pytest.mark.parametrize(
    "text",
    [
        "I want to do cards because my grandad has heart failure",
        "my sister lost a baby. I'd like to do maternal medicine",
        "I ask you for a letter because you saw me fail",
        "I'd like to go into psych, I keep thinking about that night",
        "i want to do rural GP cos nobody stays there",
    ],
)
def test_reason_is_found(text: str):
    assert read(text).reason is not None


@pytest.mark.parametrize(
    "text", ["I want to do cards", "he can't drink because of the sodium", "could I come on Thursday?"]
)
def test_no_reason(text: str):
    assert read(text).reason is None


@pytest.mark.parametrize(
    ("text", "specific"),
    [
        ("Could I come this Thursday?", True),
        ("I want to shadow in clinic", True),
        ("I'm thinking of psych", True),
        ("I'd like five minutes with you", True),
        ("I want to learn more about medicine", False),
        ("I'm hoping to network", False),
    ],
)
def test_specific(text: str, specific: bool):
    assert read(text).specific is specific
