import pytest

from coach.partner.concepts import concepts_of, root
from coach.partner.lexicon import LEXICON
from coach.partner.medical_lexicon import MEDICAL_LEXICON


def of(text: str) -> set[str]:
    return concepts_of([root(word) for word in text.split()])


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("cardiologist", "heart", "heart"),
        ("burned out", "exhausted", "burnout"),
        ("wind up", "end up", "path"),
        ("maternity leave", "parental leave", "leave_parental"),
        ("reference", "recommendation", "letter"),
        ("step two", "boards", "exam"),
    ],
)
def test_words_and_phrases_that_mean_the_same_share_a_concept(one: str, other: str, shared: str) -> None:
    assert shared in of(one) & of(other)


def test_a_phrase_needs_its_words_in_order() -> None:
    assert "shadow" in of("sit in")
    assert "shadow" not in of("in sit")


def test_an_intern_is_not_internal() -> None:
    assert "intern" not in of("internal medicine")
    assert "intern" in of("interns")


def test_every_concept_has_words() -> None:
    lines = [*LEXICON.strip().splitlines(), *MEDICAL_LEXICON.strip().splitlines()]
    assert all(line.startswith(" ") or line.partition(":")[2].strip() for line in lines)
    names = [line.partition(":")[0] for line in lines if not line.startswith(" ")]
    assert len(names) == len(set(names))
