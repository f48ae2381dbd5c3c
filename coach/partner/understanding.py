"""One learner turn held against one partner's script: what it asks, tells, picks up, and what needs managing."""

import re

from coach.language.words import stem, words
from coach.partner.cues import picks_up
from coach.partner.matching import Candidate, Index, Kind, index_of
from coach.partner.pieces import Piece, PieceKind, pieces
from coach.partner.pointing import AVAILABLE, CALLING, PLAIN, RECIPROCAL, asks_further, dangles, points, says_little
from coach.partner.reactions import find_reaction
from coach.partner.slips import find_slip, is_copied
from coach.partner.telling import told_by
from coach.records.reading import Reading, Span
from coach.records.scenario import Fact, Partner, Scenario
from coach.records.state import Bond, Match, State, Understanding

SURE = 0.45
"""From this score on a match is acted on; below, the partner asks back rather than answer beside the point."""
_TELLING_SURE = 0.5
_PERHAPS = 0.3
"""From this score on a topic is answered as what may be meant, told as such."""
_NEAR = 0.15
_YES = frozenset("yes yeah yep sure please okay ok that exactly first former".split())
_SECOND = frozenset("second latter other".split())
_FOR_TIME = re.compile(r"\b(?:for|of) (?:your|the) (?:time|help|advice)\b|\bgod bless\b", re.IGNORECASE)
"""Thanks as they are said when a talk is over."""
_REPLYING = (
    _YES | _SECOND | frozenset("the one i mean meant do we both either sorry um oh tell me about go for".split())
)
_LONELY_WORDS, _WIDER = 8, 0.95
_PRIORS: dict[PieceKind, dict[Kind, float]] = {
    "question": {"topic": 1.0, "ask": 0.88, "remark": 0.9},
    "request": {"ask": 1.05, "topic": 0.85, "remark": 0.8},
    "telling": {"remark": 1.0, "topic": 0.7, "ask": 0.85},
    "leaving": {"remark": 0.8, "topic": 0.0, "ask": 0.8},
}
_MANAGED = frozenset(
    {
        "silence",
        "emoji",
        "nonsense",
        "language",
        "bot",
        "injection",
        "template",
        "parrot",
        "pasted",
        "hesitation",
        "flat",
    }
)


def understand(reading: Reading, state: State, scenario: Scenario) -> Understanding:
    """What the turn means to the partner the learner is talking with."""
    partner = next(p for p in scenario.partners if p.id == state.who)
    bond = state.bonds[state.who]
    slip = find_slip(reading, state.last_partner, state.learner_said)
    taken = _offer_taken(reading, bond, partner)
    if taken:
        return Understanding(reading=reading, matches=(taken,))
    if slip in _MANAGED and not _is_answer(reading, bond, slip):
        return Understanding(reading=reading, slip=slip)
    told, _ = told_by(reading, bond.pending)
    matches, unmatched, near, further = _matched(reading, partner, bond)
    unwelcome = any(m.kind == "remark" and partner.remarks[m.key].rapport < 0 for m in matches)
    perhaps = next((c.key for c in near if c.score >= _PERHAPS), None)
    return Understanding(
        reading=reading,
        matches=tuple(matches),
        unmatched=tuple(unmatched),
        near=tuple(dict.fromkeys(c.key for c in near))[:2],
        perhaps=perhaps,
        noticed=_noticed(reading, partner, bond, state.last_partner),
        told=told,
        slip=None if slip in _MANAGED or (slip == "rude" and unwelcome) else slip,
        reaction=find_reaction(reading, state.turn, agreed=bool(bond.granted)),
        answered=_answered(bond, told),
        further=further,
        leaves=_leaves(reading, matches),
        towards=_towards(reading, scenario, state),
    )


def _is_answer(reading: Reading, bond: Bond, slip: str | None) -> bool:
    """A one-word turn is no slip when it answers the partner's question, such as a bare name."""
    return slip in {"flat", "nonsense"} and bond.pending == "name" and bool(told_by(reading, "name")[0].get("name"))


def _offer_taken(reading: Reading, bond: Bond, partner: Partner) -> Match | None:
    """The topic that the partner offered when asking back, if the learner just says yes to it."""
    said = [word.norm for word in words(reading.text)]
    if not bond.offered or not _REPLYING.issuperset(said):
        return None
    at = 1 if _SECOND.intersection(said) else 0 if _YES.intersection(said) else None
    if at is None or at >= len(bond.offered) or bond.offered[at] not in partner.topics:
        return None
    whole = Span(start=0, end=len(reading.text), quote=reading.text)
    return Match(kind="topic", key=bond.offered[at], score=1.0, span=whole)


def _matched(reading: Reading, partner: Partner, bond: Bond) -> tuple[list[Match], list[Span], list[Candidate], bool]:
    index = index_of(partner)
    matches: list[Match] = []
    unmatched: list[Span] = []
    near: list[Candidate] = []
    further = False
    for piece in pieces(reading):
        ranked = _ranked(index, piece, reading)
        best = ranked[0] if ranked else None
        if bond.last_topic and asks_further(piece.span.quote, piece.kind, best.score if best else 0.0):
            further = True
        elif best and best.score >= _needed(piece):
            matches.append(Match(kind=best.kind, key=best.key, score=best.score, span=piece.span))
        elif _wants_answer(piece, reading):
            unmatched.append(piece.span)
            near.extend(c for c in ranked if c.kind == "topic" and c.score >= _NEAR and best and best.kind == "topic")
    if unmatched:
        matches.extend(_remark_of_all(index, reading))
    return _once_each(matches), unmatched, sorted(near, key=lambda c: -c.score), further


def _remark_of_all(index: Index, reading: Reading) -> list[Match]:
    """The remark that the turn as a whole makes, where a part of it says too little: "… should I just stop it?"."""
    whole = Span(start=0, end=len(reading.text), quote=reading.text)
    ranked = index.rank(reading.text, {"remark": 1.0})
    return [Match(kind="remark", key=c.key, score=c.score, span=whole) for c in ranked[:1] if c.score >= _TELLING_SURE]


def _wants_answer(piece: Piece, reading: Reading) -> bool:
    """Whether a piece that nothing matches has to be asked back about; "do you have a minute?" needs no answer."""
    said = piece.span.quote
    if piece.kind not in ("question", "request") or RECIPROCAL.match(said) or AVAILABLE.search(said):
        return False
    greeting = reading.manner.greeting
    return not (greeting and greeting.start < piece.span.end and CALLING.match(said))


def _needed(piece: Piece) -> float:
    """The score from which a match to a piece is acted on; much where the piece says little by itself."""
    if piece.kind not in ("question", "request"):
        return _TELLING_SURE
    return PLAIN if dangles(piece.span.quote) else SURE


def _ranked(index: Index, piece: Piece, reading: Reading) -> list[Candidate]:
    """Candidates for a piece; a short question that says little by itself is also tried with the whole turn."""
    priors = _PRIORS[piece.kind]
    ranked = index.rank(piece.span.quote, priors)
    said = piece.span.quote
    lonely = not ranked or ranked[0].score < SURE or (says_little(said) and points(said))
    short = len(said.split()) <= _LONELY_WORDS and len(reading.text) > len(said) + 2
    if piece.kind in ("question", "request") and lonely and short:
        wider = index.rank(reading.text, {"topic": _WIDER * priors["topic"], "ask": _WIDER * priors["ask"]})
        if wider and (not ranked or wider[0].score > ranked[0].score):
            return wider
    return ranked


def _once_each(matches: list[Match]) -> list[Match]:
    found: dict[tuple[str, str], Match] = {}
    for match in matches:
        found.setdefault((match.kind, match.key), match)
    return list(found.values())


def _noticed(reading: Reading, partner: Partner, bond: Bond, previous: str) -> tuple[str, ...]:
    """The cues let fall earlier that the learner's words pick up, each once."""
    if is_copied(reading.text, previous):
        return ()
    said = [stem(word.norm) for word in words(reading.text)]
    fresh = [key for key in bond.dropped if key not in bond.noticed and key in partner.cues]
    return tuple(key for key in fresh if picks_up(said, partner.cues[key]))


def _answered(bond: Bond, told: dict[Fact, str]) -> bool:
    """Whether the partner's own question was answered."""
    return bond.pending is not None and bond.pending in told


def _leaves(reading: Reading, matches: list[Match]) -> bool:
    """Taking leave, unless the same turn still asks for something that wants an answer."""
    closing = reading.closing
    if not closing.leave:
        parting = closing.thanks and closing.next_step and not reading.questions and not reading.goal.ask
        return bool(parting and _FOR_TIME.search(reading.text))
    end = closing.leave.end
    if reading.goal.ask and reading.goal.ask.start >= end:
        return False
    return not any(q.start > end for q in reading.questions) and not any(
        m.kind == "ask" and m.span.start > end for m in matches
    )


def _towards(reading: Reading, scenario: Scenario, state: State) -> str | None:
    """The person named in a turn by which the learner leaves, when it is someone she hasn't met yet."""
    if len(scenario.partners) == 1 or not reading.closing.leave:
        return None
    said = {word.norm for word in words(reading.text)}
    others = [p for p in scenario.partners if p.id != state.who and p.id not in state.met]
    return next((p.id for p in others if said & {name.lower() for name in p.names}), None)
