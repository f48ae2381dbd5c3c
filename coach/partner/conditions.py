"""Whether the needs of a line, a rung or an ending hold for what passed so far."""

from coach.records.scenario import Needs
from coach.records.state import Bond


def _enough(least: int | None, have: int) -> bool:
    return least is None or have >= least


def holds(needs: Needs | None, bond: Bond) -> bool:
    """True when every condition that is given holds."""
    if needs is None:
        return True
    return (
        all(fact in bond.known for fact in needs.knows)
        and _enough(needs.rapport, bond.rapport)
        and _enough(needs.picked_up, len(bond.noticed))
        and _enough(needs.asked, len(bond.told))
        and _enough(needs.turns, bond.turns)
        and set(needs.granted) <= set(bond.granted)
        and set(needs.refused) <= set(bond.refused)
        and set(needs.heard) <= set(bond.dropped)
    )
