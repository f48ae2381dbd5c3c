from coach.records.dispute import Dispute, DisputedCheck
from coach.reports.disputes import by_check, check_lines, dispute_lines, disputed_lines
from tests.store.conftest import make_card, make_dispute

CARD = make_card(0, 11, 14, "Sam", reason="You gave your name.\x1b[2J")
(SAID,) = CARD.skills["introduction"].checks


def about(dispute: Dispute) -> DisputedCheck:
    said = SAID.model_copy(update={"id": dispute.check, "passed": dispute.passed})
    return DisputedCheck(dispute=dispute, scenario="after-rounds", title="After rounds", said=said)


def test_checks_are_listed_by_the_name_that_disputes_them() -> None:
    lines = list(check_lines(CARD, [make_dispute(reason="")]))
    assert lines == [
        "Introduction: 3 of 5",
        "  introduction.name: yes. You gave your name.[2J",
        "    You say that's wrong: no reason given",
        "Goals: no room for it here",
    ]


def test_the_check_most_often_disputed_comes_first() -> None:
    found = [about(make_dispute("a1", check="brief")), about(make_dispute("a1")), about(make_dispute("a2"))]
    assert [(name, len(group)) for name, group in by_check(found)] == [
        ("introduction.name", 2),
        ("introduction.brief", 1),
    ]
    assert by_check([]) == []


def test_an_owner_reads_what_the_score_said_and_what_the_learner_says() -> None:
    found = [about(make_dispute("a1", "I\ndid\x1b[31m not.")), about(make_dispute("a2", "", passed=False))]
    lines = list(disputed_lines(found))
    assert lines[0] == "introduction.name: disputed 2 times; the score said yes once, no once"
    assert lines[1].startswith("  after-rounds, attempt a1, 2026-03-01, rules 1.0, rubric networking 1.0")
    assert lines[2:5] == ["    Score: yes. You gave your name.[2J", '    Quoted: "Sam"', "    Learner: I did[31m not."]
    assert lines[-2:] == [
        "    Learner: no reason given",
        "    `coach explain a2` tells where it would have been; `coach show a2` has the talk.",
    ]
    alone = [*disputed_lines(found[:1])]
    assert alone[0] == "introduction.name: disputed once; the score said yes"
    assert "coach show" not in alone[-1]


def test_a_reason_can_not_pass_for_a_line_of_its_own() -> None:
    (line,) = dispute_lines([make_dispute(reason="no\nDisputed: other")])
    assert "\n" not in line
    assert line == "Disputed: introduction.name, to which the score says yes: no Disputed: other"
