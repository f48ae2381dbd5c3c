"""How fast a partner's words appear: near the pace of reading, unless COACH_PACE says otherwise."""

READING_PACE = 45.0
PACE = "COACH_PACE"


def pace_from(told_pace: str | None) -> float:
    """Characters a second at which a partner's words appear; 0 shows them at once."""
    try:
        return max(0.0, float(told_pace)) if told_pace else READING_PACE
    except ValueError:
        return READING_PACE
