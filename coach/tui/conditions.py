"""Under what conditions a conversation is held, in words that stand for themselves."""

DAYS = {"open": "open today", "busy": "busy today", "guarded": "guarded today"}
SCRIPTED = "scripted"


def conditions(difficulty: str, voice: str, *, take_backs: bool, used: bool) -> str:
    """The partner's day, whose words are heard if they aren't the script's, and what may be taken back."""
    voices = [] if voice == SCRIPTED else [f"{voice} speaking"]
    return " · ".join([DAYS.get(difficulty, difficulty), *voices, aids(take_backs=take_backs, used=used)])


def aids(*, take_backs: bool, used: bool) -> str:
    """The aids as they were chosen, and whether they were used."""
    if used:
        return "take-backs on, used"
    return "take-backs on" if take_backs else "unaided"
