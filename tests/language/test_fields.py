import pytest

from coach.language.fields import find_field
from coach.language.stages import find_stage


@pytest.mark.parametrize(
    ("text", "quote", "name"),
    [
        ("I'm into cards", "cards", "cardiology"),
        ("thinking about peds", "peds", "pediatrics"),
        ("paeds is fun", "paeds", "paediatrics"),
        ("I want to specialise in O and G", "O and G", "obstetrics and gynaecology"),
        ("ob/gyn for me", "ob/gyn", "obstetrics and gynecology"),
        ("interested in IM", "IM", "internal medicine"),
        ("im residency maybe", "im", "internal medicine"),
        ("applying EM", "EM", "emergency medicine"),
        ("A&E nights", "A&E", "emergency medicine"),
        ("I like gas", "gas", "anesthesiology"),
        ("why psych tho", "psych", "psychiatry"),
        ("PM&R", "PM&R", "physical medicine and rehabilitation"),
        ("heme/onc fellowship", "heme/onc", "hematology-oncology"),
        ("a block in care of the elderly", "care of the elderly", "care of the elderly"),
        ("I want to be a GP", "GP", "general practice"),
        ("adn caridology wat", "caridology", "cardiology"),
        ("anesthisiology pls", "anesthisiology", "anesthesiology"),
        ("ask you about ID", "ID", "infectious disease"),
        ("matched into path", "path", "pathology"),
        ("two weeks of renal", "renal", "renal medicine"),
    ],
)
def test_field_is_found(text: str, quote: str, name: str):
    found = find_field(text)
    assert found is not None
    assert (found[0].quote, found[1]) == (quote, name)
    assert text[found[0].start : found[0].end] == quote


@pytest.mark.parametrize(
    "text",
    [
        "what a path you took",
        "your career path",
        "the gas station",
        "a box of index cards",
        "im tired",
        "show me your id card",
        "I told em so",
        "um, er, yes",
        "she had surgery last year",
        "my psychiatrist said so",
        "yes or no",
        "biology and technology",
    ],
)
def test_no_field(text: str):
    assert find_field(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("third-year", "a third-year"),
        ("3rd yr", "a third-year"),
        ("M3", "a third-year"),
        ("ms4", "a fourth-year"),
        ("MBBS final year", "a final-year"),
        ("final med", "a final-year"),
        ("500 level", "a 500-level student"),
        ("I am an intern", "an intern"),
        ("PGY-2", "a PGY-2"),
        ("your observer", "an observer"),
        ("visiting student", "a visiting student"),
        ("house officer", "a house officer"),
        ("SHO", "a senior house officer"),
        ("registrar", "a registrar"),
        ("IMG", "an international graduate"),
        ("2021 graduate", "a graduate"),
        ("premed", "a premed"),
        ("FY1 doctor", "an FY1"),
        ("third year resident", "a third-year resident"),
        ("med student", "a medical student"),
    ],
)
def test_stage_is_found(text: str, name: str):
    found = find_stage(text)
    assert found is not None
    assert found[1] == name


@pytest.mark.parametrize(
    "text", ["three years ago", "I have three kids", "on the third floor", "last thing", "my 2nd question"]
)
def test_no_stage(text: str):
    assert find_stage(text) is None
