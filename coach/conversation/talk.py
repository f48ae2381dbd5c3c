"""One conversation: a learner's line goes in, events come out, and every turn is saved before the next."""

import re
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property

from coach.conversation import care
from coach.conversation.elsewhere import OFFER, offers_glossary
from coach.conversation.replay import listened, replayed
from coach.language.identifiers import identifiers
from coach.partner import heard_partner, plan, plan_leaving, plan_opening
from coach.records.attempt import Attempt
from coach.records.events import Checks, Earned, Ended, Event, Moved, Notice, Saved, Words
from coach.records.move import Move
from coach.records.protocols import Fold, Scorer, Store, Voice
from coach.records.reading import Span
from coach.records.scenario import Partner
from coach.records.scorecard import Scorecard
from coach.records.state import State
from coach.records.transcript import Turn

LONGEST_TURN = 8_000
"""So many characters can be said in one turn; the doors refuse more and keep what was typed."""
IDENTIFIER = (
    "That looks like something that could identify a patient. It is on this machine only; "
    "/blank takes the words out of the saved conversation for good."
)
_NAMES = re.compile(r"\b[A-Z][a-z]+\b")


@dataclass
class Conversation:
    """A talk in progress; resumes from whatever turns its attempt already has.

    ``help_for`` gives the words that name real help for a country told in free text.
    """

    attempt: Attempt
    voice: Voice
    scorer: Scorer
    store: Store
    help_for: Callable[[str], str]
    turns: list[Turn] = field(default_factory=list[Turn])

    def __post_init__(self) -> None:
        self.stand_at(self.attempt)

    def stand_at(self, attempt: Attempt) -> None:
        """Go on from ``attempt`` as it is stored, as after words were blanked there."""
        self.attempt = attempt
        self.setup = self.attempt.setup
        self.turns = list(self.attempt.turns)
        self.state: State = replayed(self.setup, self.turns)
        self.care, self._taken = care.last(self.turns)
        scenario = self.setup.scenario
        self.fold: Fold = self.scorer.start(scenario.partners, scenario.skills, leaves_out=scenario.leaves_out)
        for turn in self.turns:
            self.fold.add(turn)
        self._passed: set[tuple[str, str]] = _passed(self.fold.card())

    @property
    def partner(self) -> Partner:
        """The person the learner is talking with."""
        return next(p for p in self.setup.scenario.partners if p.id == self.state.who)

    @property
    def over(self) -> bool:
        """Whether nothing more can be said."""
        return self.state.ending is not None or self.care is care.Step.TOLD

    @property
    def scored(self) -> bool:
        """Whether scoring goes on; it stops for good when a learner's words show despair."""
        return self.care is care.Step.NONE

    @property
    def turns_left(self) -> int:
        """Learner turns until time is up, as far as is known now."""
        bond = self.state.bonds[self.state.who]
        whole = self.setup.scenario.turns - self.state.learner_turns
        return max(0, whole if bond.remaining is None else min(whole, bond.remaining))

    @property
    def suspect(self) -> tuple[int, tuple[Span, ...]] | None:
        """The learner's newest turn with what may identify a patient: its number, and where; None if there is none."""
        for number in range(len(self.turns) - 1, -1, -1):
            turn = self.turns[number]
            found = self._identifiers(turn.text) if turn.speaker == "learner" else ()
            if found:
                return number, found
        return None

    async def open(self) -> AsyncIterator[Event]:
        """The partner's first words where the partner speaks first; after a resume, whatever is still owed."""
        if self.care in (care.Step.ASKED, care.Step.TOLD):
            for event in self._cared(self.turns[-1].text):
                yield event
        elif not self.over:
            async for event in self._owed():
                yield event

    async def _owed(self) -> AsyncIterator[Event]:
        """First words, a reply, or the arrival at the next person, if the talk was broken off before it."""
        if not self.turns:
            events = self._opening()
        elif self.turns[-1].speaker == "learner" and not self._taken:
            events = self._reply()
        elif self.turns[-1].who not in (None, self.state.who):
            events = self._arrival()
        else:
            return
        async for event in events:
            yield event

    async def say(self, text: str) -> AsyncIterator[Event]:
        """Take one learner turn: save it, then answer it."""
        self._save(Turn(speaker="learner", text=text, who=self.state.who))
        yield Saved(turn=len(self.turns) - 1, text=text)
        before, self.care = self.care, care.step(self.care, text)
        self._taken = care.takes(before, self.care)
        if self._taken:
            for event in self._cared(text):
                yield event
            return
        for event in self._noticed(text):
            yield event
        self.state = listened(self.state, text, self.setup)
        async for event in self._reply():
            yield event

    async def leave(self) -> AsyncIterator[Event]:
        """Break off: the partner has a last word, and the talk is over."""
        if not self.over and self.care is care.Step.NONE:
            async for event in self._speak(plan_leaving(self.state, self.setup)):
                yield event
            yield self._ended()

    def _cared(self, text: str) -> Iterable[Event]:
        """Step out of role, name help, or go back in when the words were misread."""
        turn = len(self.turns) - 1
        if self.care is care.Step.ASKED:
            yield Notice(about="care", text=care.STEP_OUT, turn=turn)
        elif self.care is care.Step.MISREAD:
            yield Notice(about="scoring-stopped", text=care.MISREAD, turn=turn)
        else:
            yield Notice(about="care", text=f"{self.help_for(text)}\n{care.CLOSING}", turn=turn)
            yield Ended(ending=None)

    def _noticed(self, text: str) -> Iterable[Event]:
        found = self._identifiers(text)
        if found:
            yield Notice(about="identifier", text=IDENTIFIER, turn=len(self.turns) - 1, spans=found)
        if offers_glossary(text, self.turns[:-1]):
            yield Notice(about="glossary", text=OFFER)
        if self.scored:
            card = self.fold.card()
            yield Checks(card=card, earned=tuple(self._earned(card)))

    def _identifiers(self, text: str) -> tuple[Span, ...]:
        """What may identify a patient; the people whom the script itself names are no patients."""
        found = identifiers(text)
        if not found:
            return ()
        return identifiers(text, known=self._known)

    @cached_property
    def _known(self) -> frozenset[str]:
        """The names of the partners, and the names in the facts that they may tell."""
        known: set[str] = set()
        for partner in self.setup.scenario.partners:
            known |= {partner.name, partner.address, *partner.names}
            known.update(name for fact in partner.facts.values() for name in _NAMES.findall(fact))
        return frozenset(known)

    def _earned(self, card: Scorecard) -> Iterable[Earned]:
        now = _passed(card)
        fresh, self._passed = now - self._passed, now
        for skill, score in card.skills.items():
            for check in score.checks:
                if (skill, check.id) in fresh and check.evidence:
                    yield Earned(skill=skill, check=check.id, reason=check.reason, quote=check.evidence[-1].quote)

    async def _opening(self) -> AsyncIterator[Event]:
        if self.setup.scenario.opens == "partner" or len(self.state.met) > 1:
            move = plan_opening(self.state, self.setup)
            if move:
                async for event in self._speak(move):
                    yield event

    async def _reply(self) -> AsyncIterator[Event]:
        before = self.state.who
        async for event in self._speak(plan(self.state, self.setup)):
            yield event
        if self.state.ending is not None:
            yield self._ended()
        elif self.state.who != before:
            async for event in self._arrival():
                yield event

    async def _arrival(self) -> AsyncIterator[Event]:
        yield Notice(about="arrival", text=f"You make your way over to {self.partner.name}, {self.partner.role}.")
        async for event in self._opening():
            yield event

    async def _speak(self, move: Move) -> AsyncIterator[Event]:
        number = len(self.turns)
        partner = next(p for p in self.setup.scenario.partners if p.id == move.who)
        yield Moved(turn=number, move=move)
        said = ""
        async for piece in self.voice.say(move, partner, self.state):
            said += piece
            yield Words(turn=number, who=move.who, text=piece)
        self._save(Turn(speaker="partner", text=said, who=move.who, move=move))
        self.state = heard_partner(self.state, move, said, self.setup)
        yield Words(turn=number, who=move.who, text="", done=True)

    def _save(self, turn: Turn) -> None:
        """Write a turn to the store; only what is on disk becomes part of the talk."""
        self.store.append(self.attempt.id, len(self.turns), turn)
        self.turns.append(turn)
        self.fold.add(turn)

    def _ended(self) -> Ended:
        endings = [e for p in self.setup.scenario.partners for e in p.endings if e.id == self.state.ending]
        return Ended(ending=self.state.ending, outcome=endings[0].outcome if endings else None)


def _passed(card: Scorecard) -> set[tuple[str, str]]:
    return {(skill, check.id) for skill, score in card.skills.items() for check in score.checks if check.passed}
