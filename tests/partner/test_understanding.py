import pytest

from coach.language import read
from coach.partner import begin, understand
from coach.records.attempt import Setup
from coach.records.state import Bond, State, Understanding


def heard(setup: Setup, said: str, last_topic: str | None = None) -> Understanding:
    state = State(who="ana-reyes", met=("ana-reyes",), bonds={"ana-reyes": Bond(last_topic=last_topic)})
    return understand(read(said), state, setup.scenario)


def keys(found: Understanding) -> list[str]:
    return [match.key for match in found.matches]


@pytest.mark.parametrize("said", ["Was it expensive?", "How long did that take?", "what was she called"])
def test_a_question_that_dangles_asks_back_or_asks_on(setup: Setup, said: str) -> None:
    assert not heard(setup, said).matches
    assert not heard(setup, said).further
    assert heard(setup, said, "journey").further


def test_a_question_of_its_own_is_no_asking_on(setup: Setup) -> None:
    found = heard(setup, "What time do you get home?", "journey")
    assert keys(found) == ["hours"]
    assert not found.further


def test_two_questions_are_both_matched(setup: Setup) -> None:
    assert keys(heard(setup, "How did you end up in nephrology, and what time do you get home?")) == [
        "journey",
        "hours",
    ]


def test_what_nothing_answers_is_kept_as_unmatched(setup: Setup) -> None:
    found = heard(setup, "Which bus goes to the aquarium?")
    assert not found.matches
    assert [span.quote for span in found.unmatched] == ["Which bus goes to the aquarium?"]


def test_a_request_is_matched_to_its_ask(setup: Setup) -> None:
    found = heard(setup, "Could I shadow you in clinic one afternoon?")
    assert [(match.kind, match.key) for match in found.matches] == [("ask", "shadow")]


def test_a_leave_taken_while_still_asking_is_no_leave(setup: Setup) -> None:
    assert heard(setup, "Thank you, I should go now. Goodbye!").leaves
    assert not heard(setup, "I should go now, bye. But what time do you get home?").leaves


@pytest.mark.parametrize(
    ("said", "key"),
    [("yes", "journey"), ("the first one", "journey"), ("second please", "hours"), ("sorry that was rude", None)],
)
def test_a_topic_that_was_offered_is_taken_by_a_word(setup: Setup, said: str, key: str | None) -> None:
    state = begin(setup)
    bond = state.bonds[state.who].model_copy(update={"offered": ("journey", "hours")})
    state = state.model_copy(update={"bonds": {state.who: bond}})
    found = understand(read(said, "The boat, or the hours?"), state, setup.scenario)
    assert [match.key for match in found.matches if match.kind == "topic"] == ([key] if key else [])


@pytest.mark.parametrize("said", ["Do you have a minute?", "Sorry to bother you, is this a bad time?", "Got a sec?"])
def test_asking_for_a_moment_needs_no_asking_back(setup: Setup, said: str) -> None:
    assert not heard(setup, said).unmatched


def test_calling_someone_by_name_is_no_question(setup: Setup) -> None:
    assert not heard(setup, "Hi Dr. Reyes? I'm Maya, a third year. Do you have two minutes?").unmatched
    assert heard(setup, "Hi Dr. Reyes, which bus goes to the aquarium?").unmatched
