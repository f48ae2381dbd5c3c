"""How a partner's rapport and patience move: interest shown and answers given warm, slips and demands cool."""

from coach.records.scenario import Partner, Remark
from coach.records.state import Bond, Understanding

LOWEST, HIGHEST = -3, 5
_PATIENCE_COST = {
    "rude": 2,
    "injection": 1,
    "silence": 1,
    "nonsense": 1,
    "flat": 1,
    "monologue": 1,
    "barrage": 1,
    "parrot": 1,
    "pasted": 1,
    "emoji": 1,
}
_RAPPORT_COST = {"rude": 2, "monologue": 1, "barrage": 1, "pasted": 1, "injection": 1}
_LISTENED = frozenset({"confirm", "refine", "sympathised"})
_FEW_WORDS = 3


def rapport_after(heard: Understanding, bond: Bond, partner: Partner) -> int:
    """Rapport after a learner turn, from ``LOWEST`` to ``HIGHEST``."""
    if heard.slip:
        change = -_RAPPORT_COST.get(heard.slip, 0)
    else:
        remarks = sum(remark.rapport for remark in _remarks(heard, partner))
        change = _gained(heard, bond) + remarks - _demands(heard, bond) - _dodges(heard, bond)
    return max(LOWEST, min(HIGHEST, bond.rapport + change))


def patience_after(heard: Understanding, bond: Bond, partner: Partner) -> int:
    """Patience after a learner turn: slips and rude remarks cost some, a good turn gives one back."""
    if heard.slip:
        return bond.patience - _PATIENCE_COST.get(heard.slip, 0)
    rude = sum(remark.rapport <= -2 for remark in _remarks(heard, partner))
    return bond.patience - rude if rude else min(max(bond.patience, partner.temper.patience), bond.patience + 1)


def _remarks(heard: Understanding, partner: Partner) -> list[Remark]:
    return [partner.remarks[m.key] for m in heard.matches if m.kind == "remark" and m.key in partner.remarks]


def _gained(heard: Understanding, bond: Bond) -> int:
    told = heard.told
    introduced = "name" in told and ("reason" in told or "interest" in told) and "name" not in bond.known
    asks_well = any(q.form == "open" or q.follow_up for q in heard.reading.questions) or heard.further
    shown = (introduced, asks_well, bool(heard.noticed), heard.reaction in _LISTENED, heard.answered)
    return min(sum(shown), 2 if introduced else 1)


def _demands(heard: Understanding, bond: Bond) -> bool:
    """Whether a favour is asked for in the very first words, by someone who hasn't said who she is."""
    nameless = "name" not in heard.told and "name" not in bond.known
    return nameless and bond.turns == 0 and any(m.kind == "ask" for m in heard.matches)


def _dodges(heard: Understanding, bond: Bond) -> bool:
    """Whether the partner's question was passed over by telling something else."""
    asked = bond.pending is not None and not heard.answered
    tells = not heard.matches and not heard.reading.questions and heard.reading.manner.words > _FEW_WORDS
    return asked and tells
