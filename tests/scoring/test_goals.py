"""Goals over whole turns: what counts as wish, request, reason and step, and what takes a wish back."""

from coach.language import read
from coach.language.sentences import sentences
from coach.scoring.goals import Goals
from tests.scoring.build import said, told


def _passed(*lines: str) -> set[str]:
    """The checks passed by lines said in turn, partner first; every quote stands in the line that it is from."""
    goals = Goals()
    for turn, line in enumerate(lines):
        if turn % 2:
            before = told(turn - 1, lines[turn - 1])
            reading = read(line, lines[turn - 1])
            goals.see(said(turn, line, before, reading, nth=turn // 2))
        else:
            goals.hear(told(turn, line))
    found = goals.passed()
    assert all(lines[e.turn][e.start : e.end] == e.quote for each in found.values() for e in each)
    return set(found)


HELLO = ("Yes?", "Good morning, I'm Ilse, third year. My brother was burnt on a trawler.")
FULL = {"direction", "purpose", "specific", "motive", "ask", "fitting", "next-step"}


def test_an_answer_to_what_is_wanted_needs_no_form_of_request():
    talk = (*HELLO, "What are you looking for?", "Six weeks in the burns theatre, from 2 June, unpaid.")
    assert _passed(*talk) >= {"purpose", "specific", "ask", "fitting"}
    assert "ask" not in _passed(*HELLO, "Where is he now?", "Six weeks in the burns theatre, then home.")


def test_a_demand_in_answer_is_no_fitting_request():
    assert "fitting" not in _passed("What do you want?", "I need two letters by Friday.")


def test_a_whole_goal_in_plain_words():
    talk = (
        *HELLO,
        "Oh dear. And now?",
        "I ask for one hour with your nurse. If no, is no problem. The trawlers carry butter for burns still.",
        "Tuesday at nine, then.",
        "Tuesday, nine, I bring the butter tin.",
    )
    assert _passed(*talk) == FULL
    assert len(sentences(talk[-1])) == 1


def test_a_vague_wish_is_a_direction_only():
    talk = (*HELLO, "I see.", "I'd like to be involved somehow.", "In what?", "In some form, generally.")
    assert _passed(*talk) & {"direction", "purpose", "specific"} == {"direction"}


def test_a_vague_direction_is_taken_back_by_wanting_nothing():
    vague = ("Yes?", "I'd love to leverage this at some point.")
    assert "direction" in _passed(*vague)
    assert "direction" not in _passed(*vague, "What do you want from it?", "Nothing really.")


def test_a_clear_wish_is_not_taken_back():
    wish = ("Yes?", "I want to dress burns aboard trawlers.")
    after = ("Is there anything I can do for you?", "No, that was all, thank you.")
    assert _passed(*wish, *after) >= {"direction", "purpose", "specific"}


def test_a_sum_named_for_something_is_a_request():
    talk = (*HELLO, "Go on.", "It's £90. For a burns kit on the quay, since nobody there has one.")
    assert _passed(*talk) >= {"ask", "specific", "motive", "fitting"}
    assert "ask" not in _passed(*HELLO, "Go on.", "The kit cost £90. For a quay that's cheap.")


def test_a_way_out_may_come_after_the_request():
    demand = ("Yes?", "I need two letters.", "Hm.")
    assert "fitting" not in _passed(*demand, "They must be strong.")
    assert "fitting" in _passed(*demand, "If you can't, I have a backup.")


def test_a_declined_offer_is_no_goal():
    assert _passed(*HELLO, "Anything we can do for you?", "No no, I only came for the tea. I'll find you.") == set()


def test_a_wish_that_is_granted_was_a_request():
    wish = (*HELLO, "I see.", "I want to learn the sewing of sails.")
    granted = (*wish, "Come on Monday, bring a needle.", "Monday, with a needle.")
    assert not {"ask", "fitting"} & _passed(*wish, "Sails, well.", "Yes.")
    assert _passed(*granted) >= {"ask", "fitting", "next-step"}


def test_a_plan_is_a_request_once_it_is_agreed():
    plan = (*HELLO, "Go on.", "I bring the sail on Friday, you look at the seam?")
    assert "ask" not in _passed(*plan, "Was it heavy?", "Very.")
    assert "ask" in _passed(*plan, "Sure.", "Thanks.")


def test_where_one_is_headed_may_be_told_loosely():
    talk = (*HELLO, "Are you thinking of surgery?")
    assert _passed(*talk, "Something with hands, maybe, some day.") & {"direction", "purpose"} == {"direction"}
    assert "direction" not in _passed(*talk, "We'll see.")
    assert "direction" not in _passed(*talk, "Who made that ship?")


def test_what_something_is_needed_for_is_a_reason():
    wish = "I'm looking for two divers for my Sunday class."
    assert "motive" not in _passed("Yes?", wish)
    assert "motive" in _passed("Yes?", f"{wish} I need six lessons for the licence.")
