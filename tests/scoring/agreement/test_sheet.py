import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.scoring.agreement.marks import Faults, Marking
from coach.scoring.agreement.sheet import Sheet, read_sheet

PLAIN = "conversation,rater,goals,listening\na1,NK,3,\na1,TT,4,n/a\n\na2,NK,,\n"
MEANT = (Marking(2, "a1", "NK", {"goals": 3}), Marking(3, "a1", "TT", {"goals": 4, "listening": None}))


def read(text: str) -> Sheet:
    faults = Faults("marks.csv")
    sheet = read_sheet(text, faults)
    assert not faults.found, faults.found
    return sheet


def problems(text: str) -> list[str]:
    faults = Faults("marks.csv")
    read_sheet(text, faults)
    return [str(problem) for problem in faults.found]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_a_sheet_is_read_as_any_spreadsheet_writes_it(delimiter: str, ending: str) -> None:
    assert read(PLAIN.replace(",", delimiter).replace("\n", ending)).markings == MEANT


@pytest.mark.parametrize(
    "text",
    [
        "Conversation;RATER;Goals;Active Listening;;\na1;NK;3,0;;;\na1;TT;4.0;N/A;;\n;;;;;\n;;;;;\n",
        '"attempt","rater","goals","listening"\n" a1 ","NK","3,0",""\n"a1","TT","4","na"\n',
        "listening,goals,rater,conversation\n,3,NK,a1\nn/a,4,TT,a1\n",
    ],
    ids=["excel", "quoted", "columns in another order"],
)
def test_case_blanks_decimals_and_trailing_emptiness_do_no_harm(text: str) -> None:
    assert read(text).markings == MEANT


def test_excels_line_about_the_delimiter_is_passed_over_and_counted() -> None:
    assert [each.line for each in read("sep=;\n" + PLAIN.replace(",", ";")).markings] == [3, 4]


def test_a_lone_rater_needs_no_column() -> None:
    assert read("conversation,goals\na1,3\n").markings == (Marking(2, "a1", "rater 1", {"goals": 3}),)


def test_remarks_are_not_used_and_told_and_do_not_shift_lines() -> None:
    sheet = read('conversation,remark,goals\na1,"long,\nand longer",3\na2,,4\n')
    assert [(each.line, each.conversation) for each in sheet.markings] == [(2, "a1"), (4, "a2")]
    assert sheet.unused == ("remark",)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", '1:1: no column "conversation" in the heading (nothing)'),
        ("a1,3\n", '1:1: no column "conversation" in the heading (a1, 3) (it holds the ids'),
        ("conversation,rater\na1,NK\n", "1:1: no column for a skill in the heading (name columns introduction, goals"),
        ("conversation,goals,listning\na1,3,3\n", "1:3: listning: there is no such column (did you mean listening?)"),
        ("conversation,goals,Goals\na1,3,3\n", "1:3: Goals: column 2 is for the goals too (leave one out)"),
        ("conversation,attempt,goals\na1,a1,3\n", "1:2: attempt: column 1 is for the conversation too"),
        ("conversation,goals\na1,3\na2,9\n", "3:2: goals: '9' is no mark (give a level from 1 to 5, n/a"),
        ("conversation,goals\n,3\n", "2:1: conversation: marks of no conversation (give its id)"),
        ("conversation,goals\na1,3,0\n", "2:3: '0' stands in a column without a heading (a mark such as 3,0 needs"),
        ("conversation,,goals\na1,x,3\n", "2:2: 'x' stands in a column without a heading"),
        ('conversation,goals\na1,3\n"a2,4\na3,5\n', "3:1: not CSV (unexpected end of data)"),
        ("conversation,goals\na1," + "3" * 200_000 + "\n", "2:1: not CSV (field larger than"),
    ],
)
def test_what_is_wrong_is_told_with_line_column_and_cure(text: str, told: str) -> None:
    assert [problem for problem in problems(text) if problem.startswith(f"marks.csv:{told}")], problems(text)


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading(text: str) -> None:
    read_sheet(text, Faults("marks.csv"))


NAMES = st.text(st.characters(categories=("L", "N", "P")), min_size=1, max_size=8)
ROWS = st.lists(st.tuples(NAMES, NAMES, st.sampled_from((1.0, 2.5, 5.0))), min_size=1, max_size=8)


@given(ROWS, st.sampled_from(",;\t"))
def test_what_is_written_is_what_is_read(rows: list[tuple[str, str, float]], delimiter: str) -> None:
    written = StringIO()
    csv.writer(written, delimiter=delimiter).writerows([("conversation", "rater", "goals"), *rows])
    found = read(written.getvalue()).markings
    assert [(each.conversation, each.rater, each.marks["goals"]) for each in found] == rows
