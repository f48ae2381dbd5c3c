"""The first part of a partner's turn: responding to what the learner told, reflected, thanked for or got wrong."""

from coach.partner.drafting import Draft
from coach.records.scenario import Fact

_TELLING_ORDER: tuple[Fact, ...] = ("background", "reason", "interest", "goal", "school", "stage")
_GREETING_WORDS = 7
_SURE_REMARK = 0.62


def manage(draft: Draft, slip: str) -> bool:
    """Deal with a slip in character; the same slip again falls back on ever plainer words."""
    return any(draft.say("manage", f"pools/{pool}", pool) for pool in dict.fromkeys((slip, "silence", "move-on")))


def respond(draft: Draft) -> None:
    """Add the reaction that fits the turn best, at most one; a plain question needs none."""
    heard = draft.heard
    remarks = [m for m in heard.matches if m.kind == "remark"]
    sure = [m for m in remarks if m.score >= _SURE_REMARK]
    done = (
        _remark(draft, [m.key for m in sure])
        or _noticed(draft)
        or (
            heard.reaction in ("confirm", "refine", "sympathised", "congratulated", "disagreed")
            and _pool(draft, heard.reaction)
        )
        or _remark(draft, [m.key for m in remarks])
        or _told(draft)
        or (heard.reaction is not None and _pool(draft, heard.reaction))
        or _greeted(draft)
    )
    if not done and not _asks_anything(draft):
        _ignored(draft) or _pool(draft, "noted")


def _asks_anything(draft: Draft) -> bool:
    heard = draft.heard
    return bool(
        heard.reading.questions or heard.unmatched or heard.further or any(m.kind != "remark" for m in heard.matches)
    )


def _pool(draft: Draft, pool: str | None) -> bool:
    return pool is not None and draft.say("react", f"pools/{pool}", pool)


def _remark(draft: Draft, keys: list[str]) -> bool:
    return any(draft.say("react", f"remarks/{key}/lines", key) for key in keys)


def _noticed(draft: Draft) -> bool:
    heard = draft.heard
    draft.decide(noticed=heard.noticed)
    return any(draft.say("react", f"cues/{cue}/noticed", cue) for cue in heard.noticed)


def _told(draft: Draft) -> bool:
    """React to the weightiest thing the learner told of herself just now, if it was news."""
    told = draft.heard.told
    news = [
        fact for fact in _TELLING_ORDER if fact in told and draft.bond.known.get(fact) == told[fact] and fact != "goal"
    ]
    if any(draft.say("react", f"pools/hear-{fact}", f"hear-{fact}") for fact in news):
        return True
    if "goal" in told and not any(m.kind == "ask" for m in draft.heard.matches) and _pool(draft, "hear-goal"):
        return True
    return "name" in told and _pool(draft, "greet-known")


def _greeted(draft: Draft) -> bool:
    manner = draft.heard.reading.manner
    return bool(manner.greeting and manner.words <= _GREETING_WORDS and draft.bond.turns <= 1 and _pool(draft, "greet"))


def _ignored(draft: Draft) -> bool:
    return draft.bond.pending is not None and not draft.heard.answered and _pool(draft, "ignored")
