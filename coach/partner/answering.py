"""The middle of a partner's turn: answering what was asked, by topic, by an ask's ladder, or by asking back."""

from coach.partner.conditions import holds
from coach.partner.drafting import Draft
from coach.records.scenario import Rung

_TRUST_FOR_PRIVATE = 2
_FALLBACKS = ("clarify", "steer", "move-on")
_MOST_ANSWERS = 2


def answer(draft: Draft) -> None:
    """Answer what was asked, at most two things; ask back where nothing in the script answers."""
    heard = draft.heard
    answered = 0
    for match in heard.matches:
        if answered == _MOST_ANSWERS or draft.full:
            break
        if match.kind == "ask":
            answered += answer_ask(draft, match.key)
        elif match.kind == "topic":
            answered += answer_topic(draft, match.key)
    if heard.further and not draft.full and not answered:
        answered += _further(draft)
    if (
        heard.unmatched
        and not answered
        and not any(part.act == "react" and part.subject in draft.partner.remarks for part in draft.parts)
    ):
        _fall_back(draft)


def answer_topic(draft: Draft, key: str) -> bool:
    """Answer a topic: in short when hurried, in full, more of it, or by saying that it was told."""
    topic = draft.partner.topics[key]
    draft.decide(topic=draft.decided.get("topic") or key)
    if topic.private and draft.bond.rapport < _TRUST_FOR_PRIVATE:
        return draft.say("answer", "pools/dodge", key)
    told = draft.bond.told.get(key, 0)
    if draft.hurried and not told and draft.say("answer", f"topics/{key}/brief", key):
        return True
    if draft.say("answer", f"topics/{key}/lines", key):
        if topic.cue:
            draft.cues.append(topic.cue)
        return True
    ways = (f"topics/{key}/more", "pools/again", f"topics/{key}/brief", "pools/dodge")
    return any(draft.say("answer", path, key) for path in ways)


def _further(draft: Draft) -> bool:
    """More of the topic told last; a short answer before is now given in full."""
    key = draft.bond.last_topic
    if key is None or key not in draft.partner.topics:
        return False
    topic = draft.partner.topics[key]
    draft.decide(topic=key)
    if topic.cue and topic.cue not in draft.bond.dropped and draft.say("answer", f"topics/{key}/lines", key):
        draft.cues.append(topic.cue)
        return True
    return any(
        draft.say("answer", path, key)
        for path in (f"topics/{key}/more", f"topics/{key}/lines", "pools/again", "pools/dodge")
    )


def answer_ask(draft: Draft, key: str) -> bool:
    """Answer a request by the first rung whose needs hold."""
    ask = draft.partner.asks[key]
    for at, rung in enumerate(ask.ladder):
        if holds(rung.needs, draft.bond) and draft.say("grant", f"asks/{key}/ladder/{at}/lines", key):
            draft.decide(ask=key, answer=rung.answer)
            if rung.answer == "not-yet" and draft.asks_back:
                draft.decide(probe=_missing(draft, ask.ladder[0]))
            return True
    return draft.say("grant", "pools/again", key) or draft.say("grant", "pools/dodge", key)


def _missing(draft: Draft, rung: Rung) -> str | None:
    return next((fact for fact in rung.needs.knows if fact not in draft.bond.known), None)


def _fall_back(draft: Draft) -> None:
    """Clarify, then steer, then move on; what wasn't understood is kept for the scenario's author."""
    heard = draft.heard
    draft.decide(unmatched=heard.unmatched[0].quote)
    if heard.perhaps and heard.perhaps not in draft.bond.told and draft.say("clarify", "pools/perhaps", "perhaps"):
        answer_topic(draft, heard.perhaps)
        return
    asked = heard.reading.goal.ask
    if (
        asked
        and heard.unmatched[0].start < asked.end
        and asked.start < heard.unmatched[0].end
        and draft.say("grant", "pools/unknown-ask", "unknown-ask")
    ):
        return
    rung = min(draft.bond.fallbacks, len(_FALLBACKS) - 1)
    for pool in (*_FALLBACKS[rung:], "dodge", "steer"):
        if draft.say(pool if pool in ("clarify", "steer", "move-on") else "answer", f"pools/{pool}", pool):
            draft.decide(offered=draft.offered if pool in ("clarify", "steer") else ())
            return
