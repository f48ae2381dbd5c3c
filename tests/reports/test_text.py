import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.records.attempt import AttemptSummary
from coach.records.scorecard import Check, Evidence, Scorecard, ScorerName, SkillScore
from coach.records.transcript import Turn
from coach.reports.clean import clean
from coach.reports.text import SUMMARY_HEADING, card_lines, earned_lines, proof, summary_line, turn_line
from coach.reports.wrapping import filled, fitted, line_width
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


def test_what_was_done_more_than_once_has_two_quotes_in_the_order_they_were_said() -> None:
    said = [Evidence(turn=turn, start=0, end=3, quote=quote) for turn, quote in ((4, "how"), (2, "why"), (6, "who"))]
    assert [one.quote for one in proof("open", said)] == ["how"]
    assert [one.quote for one in proof("several", said)] == ["why", "how"]
    check = Check(id="several", passed=True, reason="You asked more than one.", evidence=tuple(said))
    scorer = ScorerName(name="rules", version="1.0", rubric="networking 1.0")
    card = Scorecard(skills={"questions": SkillScore(status="scored", level=3, checks=(check,))}, scorer=scorer)
    assert '  yes  You asked more than one. "why" "how"' in card_lines(card)


def test_a_command_is_never_broken() -> None:
    told = filled("one two `coach dispute ea92f340` three", 20)
    assert told.splitlines() == ["one two", "`coach dispute ea92f340`", "three"]


@pytest.mark.parametrize(("columns", "width"), [("60", 59), ("80", 79), ("200", 88), ("3", 20)])
def test_lines_are_as_wide_as_the_terminal(monkeypatch: pytest.MonkeyPatch, columns: str, width: int) -> None:
    assert line_width() == 88
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdout", terminal)
    monkeypatch.setenv("COLUMNS", columns)
    assert line_width() == width


def test_a_row_of_the_history_fits_eighty_columns() -> None:
    row = AttemptSummary(
        id="0123456789abcdef",
        owner="me",
        origin="own",
        voice="scripted",
        parent=None,
        ended=None,
        scenario="conference-mingling",
        title="A reception",
        difficulty="open",
        status="ended",
        ending="clinic-arranged",
        assisted=True,
        started=datetime(2026, 3, 1, tzinfo=UTC),
        learner_turns=3,
        levels={"introduction": 4, "goals": None},
    )
    line = summary_line(row)
    assert len(line) < 80
    assert line.endswith(" 4 -       t clinic-arranged")
    assert SUMMARY_HEADING.index("T") == line.index(" t ") + 1
