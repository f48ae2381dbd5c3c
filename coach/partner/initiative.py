"""The last part of a partner's turn: wanting to know something, letting a detail fall, or an interruption."""

from coach.partner.drafting import Draft
from coach.partner.script import line_at
from coach.records.scenario import Interruption, Want

_TRIES = 2
_ANSWERS = frozenset({"answer", "grant", "clarify", "steer", "move-on"})
_SAYS_SOMETHING = 40


def take_initiative(draft: Draft) -> None:
    """Ask for what the partner wants to know, else let a cue fall, so that the talk goes on.

    Nothing new is begun once the end is near: the learner keeps her turn to leave well.

    After an answered question the partner asks back every other time, who this is at once, never twice running.
    """
    if draft.asks_back or draft.full or draft.bond.remaining is not None:
        return
    asked = any(part.act in _ANSWERS for part in draft.parts)
    want = _next_want(draft)
    just_asked = draft.bond.pending is not None
    if (
        want
        and not just_asked
        and (not asked or want.about == "name" or draft.draw("probe", 2))
        and _probe(draft, want)
    ):
        return
    if not asked and not _enough(draft) and not _drop(draft):
        draft.say("drop", "pools/apart", "apart")


def _enough(draft: Draft) -> bool:
    """Whether the reaction can stand alone and the learner has the floor; mostly so when it says something."""
    said = sum(len(line_at(draft.partner, part.line).say) for part in draft.parts if part.act == "react")
    return said >= _SAYS_SOMETHING and draft.draw("enough", 4) > 0


def _next_want(draft: Draft) -> Want | None:
    bond = draft.bond
    return next(
        (w for w in draft.partner.wants if w.about not in bond.known and bond.probed.count(w.about) < _TRIES), None
    )


def _probe(draft: Draft, want: Want) -> bool:
    at = draft.partner.wants.index(want)
    if not draft.say("probe", f"wants/{at}/lines", want.about):
        return False
    draft.decide(probe=want.about)
    return True


def _drop(draft: Draft) -> bool:
    """Let the next cue fall by itself, in an order that the seed decides."""
    fresh = [
        key
        for key, cue in draft.partner.cues.items()
        if key not in draft.bond.dropped and cue.lines and key not in draft.cues
    ]
    if not fresh:
        return False
    turn = draft.draw("drop", len(fresh))
    for key in [*fresh[turn:], *fresh[:turn]]:
        if draft.say("drop", f"cues/{key}/lines", key):
            draft.cues.append(key)
            return True
    return False


def due(draft: Draft) -> tuple[int, Interruption] | None:
    """The interruption whose time has come, with its place in the script."""
    for at, interruption in enumerate(draft.partner.interruptions):
        if interruption.id not in draft.bond.interrupted and draft.bond.turns >= interruption.at:
            return at, interruption
    return None


def interrupt(draft: Draft, at: int, interruption: Interruption) -> None:
    """Let an interruption happen; it may leave only a few more turns."""
    if draft.say("interrupt", f"interruptions/{at}/lines", interruption.id) and interruption.leaves is not None:
        left = draft.bond.remaining
        draft.decide(remaining=interruption.leaves if left is None else min(left, interruption.leaves))
