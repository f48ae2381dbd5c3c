import pytest

from coach.errors import DataError, UsageError
from coach.records.transcript import Turn
from coach.scoring.agreement.marks import Faults, Marking
from coach.scoring.agreement.talks import Talk, found, score_talks, talk_of, talks_of
from tests.partner.conftest import scenario_of
from tests.store.conftest import make_attempt

INTRODUCED = "Hi, I'm Sam, a third-year student, and my grandfather's stroke is why I would like to talk with you."


def nowhere(name: str):
    raise UsageError(f"no scenario {name}")


def row(**fields: object) -> dict[str, object]:
    return {"turns": [{"speaker": "learner", "text": INTRODUCED}], **fields}


def test_conversations_are_called_by_their_id_or_their_line() -> None:
    faults = Faults("talks.jsonl")
    talks = talks_of([(1, row(id=7)), (3, row())], nowhere, faults)
    assert [(line, talk.id) for line, talk in talks.items()] == [(1, "7"), (3, "line 3")]
    talks_of([(1, row(id=7)), (2, row(id="7"))], nowhere, faults)
    assert str(faults.found[0]) == (
        "talks.jsonl:2:1: id: the conversation on line 1 is called 7 too (give it another id)"
    )


def test_marks_go_to_the_full_id_and_a_conversation_not_found_is_told() -> None:
    talk = Talk("a1b2c3", row(), "here", nowhere)

    def find(name: str) -> Talk:
        if not talk.id.startswith(name):
            raise UsageError(f"There is no attempt {name!r}.")
        return talk

    faults = Faults("marks.csv")
    asked = [Marking(at, name, "NK", {"goals": 3}) for at, name in enumerate(("a1", "a1b", "1,2E+45"), 2)]
    kept, talks = found(asked, find, faults)
    assert [marking.conversation for marking in kept] == ["a1b2c3", "a1b2c3"]
    assert talks == {"a1b2c3": talk}
    assert [str(problem) for problem in faults.found] == [
        "marks.csv:4:1: conversation: There is no attempt '1,2E+45'. "
        "(a spreadsheet made a number of it; format that column as text)"
    ]


def test_scores_are_those_of_the_scorer_with_the_setting_beside(scorer) -> None:
    scenario = scenario_of()
    talks = [
        Talk("own", row(setting="On the stairs"), "line 1", nowhere),
        Talk("ours", row(scenario=scenario.id), "line 2", lambda _: scenario),
        Talk("bare", {"turns": []}, "line 3", nowhere),
    ]
    made_by, scored = score_talks(talks, scorer)
    assert made_by.name == "rules"
    assert [talk.setting for talk in scored.values()] == ["On the stairs", scenario.title, ""]
    assert scored["own"].skills["introduction"].level
    assert scored["bare"].skills["introduction"].status == "not_scorable"


@pytest.mark.parametrize(
    ("talk", "kind"),
    [
        (Talk("x", {"turns": 3}, "talks.jsonl, line 9", nowhere), DataError),
        (Talk("x", row(scenario="gone"), "talks.jsonl, line 9", nowhere), UsageError),
    ],
)
def test_a_conversation_that_cannot_be_scored_is_told_by_its_place(talk: Talk, kind, scorer) -> None:
    with pytest.raises(kind, match=r"talks\.jsonl, line 9: "):
        score_talks([talk], scorer)


def test_an_attempt_is_scored_with_the_scenario_it_was_played_with(scorer) -> None:
    attempt = make_attempt("a1", Turn(speaker="learner", text=INTRODUCED, who="okafor"))
    talk = talk_of(attempt)
    assert talk.find("anything") == attempt.setup.scenario
    _, scored = score_talks([talk], scorer)
    assert scored["a1"].setting == attempt.setup.scenario.title
    assert scored["a1"].skills["introduction"].level


def test_an_attempt_that_was_stopped_for_the_learners_sake_is_not_scored() -> None:
    with pytest.raises(UsageError, match="leave it out"):
        talk_of(make_attempt("a1", status="care"))
