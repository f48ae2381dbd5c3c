from hypothesis import given
from hypothesis import strategies as st

from coach.records.scorecard import Check, Evidence, Scorecard, ScorerName, SkillScore
from coach.records.transcript import Turn
from coach.reports.clean import clean
from coach.reports.text import card_lines, earned_lines, fitted, turn_line
from tests.partner.conftest import scenario_of


def test_escapes_and_direction_marks_do_not_reach_the_screen() -> None:
    assert clean("a\x1b[31mred\x07 \u202eabc\u2066 ok\r\n") == "a[31mred abc ok\n"


@given(st.text())
def test_nothing_that_steers_a_terminal_is_left(text: str) -> None:
    assert not {c for c in clean(text) if ord(c) < 32 or 0x7F <= ord(c) < 0xA0} - {"\n", "\t"}


@given(st.text(alphabet=st.characters(whitelist_categories=("L", "N", "P", "Zs"))))
def test_plain_words_in_any_alphabet_stay_as_they_are(text: str) -> None:
    assert clean(text) == text


def test_turns_are_told_by_name() -> None:
    partners = scenario_of().partners
    assert turn_line(Turn(speaker="partner", text="Yes?", who="ana-reyes"), partners) == "Dr. Reyes: Yes?"
    assert turn_line(Turn(speaker="learner", text="Hi\x1b[2J"), partners) == "You: Hi[2J"


def test_a_card_tells_levels_checks_and_quotes_and_what_made_it() -> None:
    evidence = Evidence(turn=0, start=0, end=3, quote="why")
    scored = SkillScore(
        status="scored", level=3, checks=(Check(id="asked", passed=True, reason="You asked.", evidence=(evidence,)),)
    )
    card = Scorecard(
        skills={"questions": scored, "goals": SkillScore(status="not_observed")},
        scorer=ScorerName(name="rules", version="1.0", rubric="networking 1.0"),
    )
    assert list(card_lines(card)) == [
        "Questions: 3 of 5",
        '  yes  You asked. "why"',
        "Goals: no room for it here",
        "Scored by rules 1.0, rubric networking 1.0.",
    ]


def test_a_long_line_is_broken_between_words_and_set_in() -> None:
    assert fitted("Dr. Reyes: one two three four\nshort", 20) == "Dr. Reyes: one two\n  three four\nshort"
    assert fitted("  yes  You asked twice, and waited.", 24) == "  yes  You asked twice,\n    and waited."


@given(st.text(alphabet="ab -\n", max_size=200), st.integers(20, 60))
def test_breaking_lines_loses_no_word(text: str, width: int) -> None:
    assert fitted(text, width).split() == text.split() or any(len(word) > width - 6 for word in text.split())


def test_what_is_earned_is_told_with_its_quote() -> None:
    evidence = Evidence(turn=0, start=0, end=3, quote="why")
    checks = (
        Check(id="asked", passed=True, reason="You asked.", evidence=(evidence,)),
        Check(id="waited", passed=False, reason="You waited."),
    )
    card = Scorecard(
        skills={"questions": SkillScore(status="scored", level=2, checks=checks)},
        scorer=ScorerName(name="rules", version="1.0", rubric="networking 1.0"),
    )
    assert list(earned_lines(card)) == ['Questions: You asked. "why"']
