"""A better line for the weakest turn, put together from the learner's own facts and the partner's own words.

Nothing is made up: what the learner hasn't told stands as ``…`` for her to fill in, and a line that would have
nothing of hers or of the partner's in it is not offered at all.
"""

from collections.abc import Callable

from coach.debrief.answering import GAP, answer_to, opened
from coach.debrief.details import detail, when
from coach.debrief.facts import Spoken, Talk, tidy
from coach.debrief.own import own, own_question
from coach.records.scenario import Skill

_FOLLOW = "You mentioned {0}. What's the story there?"
_ASK_FOR = {
    "reason": f"I came to you because {GAP}",
    "interest": f"What draws me to this is {GAP}",
    "pointed": f"What I keep thinking about is {GAP}",
    "background": f"It goes back to {GAP}",
}
"""How a line goes on where the learner has still to find the words."""


def better_line(skill: Skill, check: str, at: Spoken, talk: Talk) -> str | None:
    """The line for ``check`` at the turn ``at``; None where the talk gives nothing to build it from."""
    if skill == "introduction":
        return _introduction(check, at, talk)
    made = _LINES.get(check, _BY_SKILL[skill])
    return made(at, talk)


def _introduction(check: str, at: Spoken, talk: Talk) -> str | None:
    name, role = talk.name(), talk.role()
    address = _address(at, talk)
    who = f"I'm {name or GAP}, {_with_article(role) if role else f'a {GAP} student'}."
    told = _told(check, talk)
    if not told and not (name or role or address):
        return None
    asked = own_question(talk)
    greeting = f"Hello{f' {address}' if address else ''}, {who}"
    return " ".join([greeting, *(told or [_ASK_FOR["reason"]]), *([asked] if asked else [])])


def _told(check: str, talk: Talk) -> list[str]:
    """What follows on the name: reason and background, and whatever ``check`` asks for, if only as a beginning."""
    why = own(talk, "reason") or own(talk, "interest")
    kept = [part for part in (why, own(talk, "background")) if part]
    if check in _ASK_FOR:
        kept.append((check != "pointed" and own(talk, check)) or _ASK_FOR[check])
    return list(dict.fromkeys(kept))


def _with_article(role: str) -> str:
    first = role.split()[0].lower()
    if first in {"a", "an", "the", "your", "one", "from", "in"}:
        return role
    return f"{'an' if first[0] in 'aeio' else 'a'} {role}"


def _address(at: Spoken, talk: Talk) -> str | None:
    partner = talk.partner(at.who)
    return partner.address if partner else None


def _purpose(at: Spoken, talk: Talk) -> str | None:
    del at
    behind = own(talk, "interest") or own(talk, "background") or own(talk, "reason")
    return f"{behind} What I'd like from this talk is {GAP}" if behind else None


def _motive(at: Spoken, talk: Talk) -> str | None:
    wish = at.reading.goal.purpose or at.reading.goal.ask
    if wish is None:
        return None
    wanted = tidy(at.sentence(wish))
    behind = own(talk, "background") or own(talk, "reason")
    if behind is None or behind in wanted:
        return None if wanted.endswith("?") else f"{wanted.rstrip('.!')}, because {GAP}"
    return f"{wanted} {behind}"


def _fitting(at: Spoken, talk: Talk) -> str | None:
    behind = own(talk, "background") or own(talk, "reason") or own(talk, "interest")
    ask = at.reading.goal.ask
    if ask is None:
        return f"{behind} Could I ask you for {GAP}? If it's too much, a no is fine." if behind else None
    wanted = tidy(at.sentence(ask))
    lead = f"{behind} " if behind and behind not in wanted else ""
    return f"{lead}{wanted} If it's too much, a no is fine."


def _next_step(at: Spoken, talk: Talk) -> str | None:
    time = when(talk)
    if time:
        return f"{time[0].upper()}{time[1:]}, then. I'll write it down and come with {GAP}"
    found = detail(at, talk)
    return f"May I write to you this week about {found}?" if found else None


def _single(at: Spoken, talk: Talk) -> str | None:
    del talk
    questions = at.reading.questions
    if len(questions) < 2:
        return None
    kept = next((q for q in questions if q.form == "open"), questions[0])
    return tidy(kept.quote)


def _follow(at: Spoken, talk: Talk) -> str | None:
    found = detail(at, talk)
    return _FOLLOW.format(found) if found else None


def _understood(at: Spoken, talk: Talk) -> str | None:
    found = detail(at, talk)
    return f"It sounds as if {found} stayed with you. Have I got that right?" if found else None


def _answered(at: Spoken, talk: Talk) -> str | None:
    role = talk.role()
    begun = answer_to(at, talk.name(), _with_article(role) if role else None)
    back = next((f" {tidy(q.quote)}" for q in at.reading.questions if q.form == "open"), "")
    return f"{begun}{back}" if begun else None


def _open(at: Spoken, talk: Talk) -> str | None:
    return opened(at) or _follow(at, talk)


def _thanks(at: Spoken, talk: Talk) -> str | None:
    earlier = next((found for said in talk.said[:-1] if (found := detail(said, talk))), None)
    found = earlier or detail(at, talk)
    address = _address(at, talk)
    return (
        f"Thank you{f', {address}' if address else ''}. I'll remember what you said about {found}." if found else None
    )


_LINES: dict[str, Callable[[Spoken, Talk], str | None]] = {
    "purpose": _purpose,
    "motive": _motive,
    "specific": _motive,
    "fitting": _fitting,
    "next-step": _next_step,
    "one-at-a-time": _single,
    "open": _open,
    "mostly-open": _open,
    "understood": _understood,
    "answered": _answered,
    "recalled": _thanks,
}
_BY_SKILL: dict[str, Callable[[Spoken, Talk], str | None]] = {
    "goals": _purpose,
    "questions": _follow,
    "listening": _follow,
    "closing": _thanks,
}
