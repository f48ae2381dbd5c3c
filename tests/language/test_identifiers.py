import pytest

from coach.language.identifiers import identifiers


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Mr Dorsey in bed 4 was kind", "Mr Dorsey in bed 4"),
        ("the lady in bed nine, Mrs. Petrie, fell", "Mrs. Petrie"),
        ("my patient Maria Lopez has lupus", "my patient Maria Lopez"),
        ("a patient named John Smith came in", "patient named John Smith"),
        ("patient called Ahmed", "patient called Ahmed"),
        ("MRN 4839201", "MRN 4839201"),
        ("NHS number 943 476 5919", "NHS number 943 476 5919"),
        ("SSN 123-45-6789", "SSN 123-45-6789"),
        ("DOB 12/03/1964", "DOB 12/03/1964"),
        ("she was born on 4 May 1956", "born on 4 May 1956"),
        ("the patient's phone is 555-123-4567", "555-123-4567"),
        ("her email is jane.doe@example.com", "jane.doe@example.com"),
        ("Dorsey in bed 4 is worse", "Dorsey in bed 4"),
        ("bed 12 Kowalski needs fluids", "bed 12 Kowalski"),
        ("call the family on +44 7700 900123", "+44 7700 900123"),
        ("the patient's name is Fatima", "the patient's name is Fatima"),
    ],
)
def test_identifier_is_found(text: str, quote: str):
    found = identifiers(text)
    assert [span.quote for span in found] == [quote]
    assert text[found[0].start : found[0].end] == quote


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Okafor, I'm Sam",
        "I'm Sam, third-year in 2024",
        "I scored 245 on step 2",
        "the patient in bed 6 was nice",
        "room 310 at 6:30",
        "call me at 555-123-4567",
        "my email is sam@example.ac.uk",
        "Hi Mr Prosser, do you have a minute?",
        "my AAMC ID is 12345678",
        "mean age 41, 214 patients, p 0.03",
        "12/03/2025 is the deadline",
        "He had a BP of 120/80",
        "it cost 1400000 naira",
        "my uncle waited four years",
        "I miss working there and I miss home",
        "an ms student",
        "I met Dr Baker in bed 4's bay",
    ],
)
def test_no_identifier(text: str):
    assert identifiers(text) == ()


def test_known_names_are_fine():
    assert identifiers("I told Mr Petrie so", known=["Mr. Petrie"]) == ()
    assert identifiers("I told Mr Petrie so", known=["Dr. Lee"])
