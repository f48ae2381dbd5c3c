import pytest
from pydantic import ValidationError

from coach.records.dispute import LONGEST_REASON, Dispute
from tests.store.conftest import make_dispute


def test_a_dispute_names_its_check_with_its_skill_and_does_not_change() -> None:
    dispute = make_dispute()
    assert dispute.name == "introduction.name"
    with pytest.raises(ValidationError, match="frozen"):
        dispute.reason = "other"
    assert Dispute.model_validate_json(dispute.model_dump_json()) == dispute


@pytest.mark.parametrize(
    "change", [{"reason": "x" * (LONGEST_REASON + 1)}, {"skill": "charm"}, {"check": ""}, {"mood": "cross"}]
)
def test_what_is_no_dispute_is_refused(change: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        make_dispute(**change)


def test_the_longest_reason_and_none_are_kept_whole() -> None:
    assert len(make_dispute(reason="x" * LONGEST_REASON).reason) == LONGEST_REASON
    assert make_dispute(reason="").reason == ""
