"""The first part of a partner's turn: responding to what the learner told, reflected, thanked for or got wrong."""

from collections.abc import Callable

from coach.partner.drafting import Draft
from coach.records.scenario import Fact, Remark
from coach.records.state import Match

_TELLING_ORDER: tuple[Fact, ...] = ("background", "reason", "interest", "goal", "school", "stage")
_GREETING_WORDS = 7
_SURE_REMARK, _SURE_BESIDE = 0.62, 0.8
_CIVIL = ("apologised", "thanked", "agreed")
_LISTENED = ("confirm", "refine", "sympathised", "congratulated", "disagreed", "settled", "understood")


def manage(draft: Draft, slip: str) -> bool:
    """Deal with a slip in character; the same slip again falls back on ever plainer words."""
    return any(draft.say("manage", f"pools/{pool}", pool) for pool in dict.fromkeys((slip, "silence", "move-on")))


def respond(draft: Draft) -> None:
    """Add the reaction that fits the turn best, at most one; a plain question needs none.

    What must not pass comes first, then what shows that the learner listened, then what she told.
    """
    reaction = draft.heard.reaction

    def about_herself(_: Remark, match: Match) -> bool:
        return _about_herself(draft, match)

    ways = (
        lambda: _remark(draft, _unwelcome),
        lambda: _noticed(draft),
        lambda: reaction in _LISTENED and _pool(draft, reaction),
        lambda: _remark(draft, about_herself),
        lambda: _told(draft),
        lambda: not _answerable(draft) and _remark(draft, _surely_meant),
        lambda: not (reaction in _CIVIL and _asks_anything(draft)) and _pool(draft, reaction),
        lambda: _remark(draft, _stray if _answerable(draft) else _any_remark),
        lambda: _greeted(draft),
    )
    if not any(way() for way in ways) and not _asks_anything(draft) and not _ignored(draft):
        _pool(draft, "noted")


def _answerable(draft: Draft) -> bool:
    """Whether the turn asks for something that the script answers."""
    heard = draft.heard
    return heard.further or any(m.kind != "remark" for m in heard.matches)


def _asks_anything(draft: Draft) -> bool:
    return bool(draft.heard.reading.questions or draft.heard.unmatched or _answerable(draft))


def _pool(draft: Draft, pool: str | None) -> bool:
    return pool is not None and draft.say("react", f"pools/{pool}", pool)


def _remark(draft: Draft, wanted: Callable[[Remark, Match], bool]) -> bool:
    """Say what the partner says to the first remark of the learner's that is ``wanted``."""
    remarks = draft.partner.remarks
    found = [m.key for m in draft.heard.matches if m.kind == "remark" and wanted(remarks[m.key], m)]
    return any(draft.say("react", f"remarks/{key}/lines", key) for key in found)


def _unwelcome(remark: Remark, _: Match) -> bool:
    return remark.rapport < 0


def _surely_meant(_: Remark, match: Match) -> bool:
    return match.score >= _SURE_REMARK


def _any_remark(_: Remark, __: Match) -> bool:
    return True


def _stray(_: Remark, match: Match) -> bool:
    """Whether a remark beside something asked is sure enough to be taken up; alone, any is."""
    return match.score >= _SURE_BESIDE


def _about_herself(draft: Draft, match: Match) -> bool:
    """Whether a remark stands in what the learner tells of her background or interest."""
    intro = draft.heard.reading.introduction
    spans = [span for span in (intro.background, intro.interest) if span]
    return any(match.span.start < span.end and span.start < match.span.end for span in spans)


def _noticed(draft: Draft) -> bool:
    heard = draft.heard
    return any(draft.say("react", f"cues/{cue}/noticed", cue) for cue in heard.noticed)


def _told(draft: Draft) -> bool:
    """React to the weightiest thing the learner told of herself just now, if it was news."""
    told = draft.heard.told
    news = [fact for fact in _TELLING_ORDER if fact in told and draft.bond.known.get(fact) == told[fact]]
    if draft.heard.reading.goal.ask:
        news = [fact for fact in news if fact != "goal"]
    return any(draft.say("react", f"pools/hear-{fact}", f"hear-{fact}") for fact in news) or (
        "name" in told and _pool(draft, "greet-known")
    )


def _greeted(draft: Draft) -> bool:
    manner = draft.heard.reading.manner
    return bool(manner.greeting and manner.words <= _GREETING_WORDS and draft.bond.turns <= 1 and _pool(draft, "greet"))


def _ignored(draft: Draft) -> bool:
    return draft.bond.pending is not None and not draft.heard.answered and _pool(draft, "ignored")
