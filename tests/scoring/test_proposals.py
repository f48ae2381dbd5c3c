"""What is put to the partner, known by its form, and whether the partner lets it happen."""

import pytest

from coach.scoring.proposals import agrees, grants, laid_out, outright
from tests.scoring.build import said, told


@pytest.mark.parametrize(
    "text",
    [
        "Could I hold the lamp for one suture?",
        "Right so may we measure the corridor with you at noon?",
        "Would you mark two of my drawings, the wrist ones?",
        "I'd like you to stand behind me for one round.",
        "From you I need a key and nothing else.",
        "Could my brother come and look at the loom?",
        "Maybe you come with us?",
    ],
)
def test_a_request_is_known_by_its_form(text: str):
    found = outright(said(1, text))
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    "text",
    [
        "Can I sit?",
        "May I ask about the loom?",
        "How can I get better at that?",
        "Could you tell me what you saw?",
        "Would you do it again?",
        "I'd like you to rest now.",
        "You could, I don't know, laugh about it.",
        "I could have cried.",
    ],
)
def test_courtesies_questions_and_kind_words_are_no_requests(text: str):
    assert outright(said(1, text)) is None


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("I bring the chart on Friday, you sign?", True),
        ("So we try it tomorrow at six. Fair?", True),
        ("If I draw it, would you look?", True),
        ("Then you get the draft on Monday.", True),
        ("What do you do first on Monday?", False),
        ("I went home on Friday.", False),
        ("If I fall, I fall.", False),
    ],
)
def test_a_plan_for_both_is_laid_out(text: str, plan: bool):
    assert (laid_out(said(1, text)) is not None) is plan


@pytest.mark.parametrize(
    ("text", "granted", "agreed"),
    [
        ("Come on Tuesday and bring boots.", True, True),
        ("I'll sign it.", True, True),
        ("You can use the small room.", True, True),
        ("Sure.", False, True),
        ("I can't. Send it elsewhere.", False, False),
        ("What for?", False, False),
        ("The rain came early that year.", False, False),
    ],
)
def test_the_answer_tells_whether_it_may_happen(text: str, granted: bool, agreed: bool):
    assert grants(told(0, text)) is granted
    assert agrees(told(0, text)) is agreed
