"""Starting, resuming, branching and finishing attempts."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from coach import __version__
from coach.conversation import Conversation
from coach.errors import NotScrubbed, UsageError
from coach.library import Library, scenario_hash
from coach.records.attempt import Aids, Attempt, AttemptStatus, Learner, Setup
from coach.records.debrief import Debrief
from coach.records.protocols import Scorer, Store, Voice
from coach.records.scenario import Difficulty, Scenario
from coach.records.scorecard import Scorecard
from coach.records.transcript import Turn

SEEDS = 2**31


@dataclass(frozen=True)
class Result:
    """A finished attempt with what it earned; no card when practice stopped for the learner's sake."""

    attempt: Attempt
    card: Scorecard | None
    debrief: Debrief


@dataclass(frozen=True)
class Practice:
    """Everything a door needs to let someone practise; parts are put in by ``coach.wiring``."""

    library: Library
    store: Store
    voice: Voice
    scorer: Scorer
    debriefer: Callable[..., Debrief]
    help_for: Callable[[str], str]
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    def start(
        self,
        scenario: Scenario,
        *,
        seed: int | None = None,
        difficulty: Difficulty | None = None,
        learner: Learner | None = None,
        aids: Aids | None = None,
        plan: Sequence[str] = (),
    ) -> Conversation:
        """A new conversation; its attempt is in the store before the first word."""
        setup = Setup(
            scenario=scenario,
            scenario_hash=scenario_hash(scenario),
            difficulty=difficulty or scenario.difficulty,
            seed=secrets.randbelow(SEEDS) if seed is None else seed,
            learner=learner or Learner(),
            aids=aids or Aids(),
            voice=self.voice.name,
            engine=__version__,
            plan=tuple(plan),
        )
        return self._begin(Attempt(id=new_id(), owner=self.store.owner, setup=setup, started=self.clock()))

    def resume(self, attempt_id: str) -> Conversation:
        """An unfinished conversation where it stood; UsageError if it is over."""
        attempt = self.store.load(attempt_id)
        if attempt.status != "open":
            raise UsageError(f"attempt {attempt.id} is over; `coach show {attempt.id}` shows it")
        return self._conversation(attempt)

    def take_back(self, talk: Conversation) -> Conversation:
        """A branch that stands before the learner's last line; the line stays in the attempt it was said in."""
        said = [at for at, turn in enumerate(talk.turns) if turn.speaker == "learner"]
        if not said:
            raise UsageError("there is no line of yours to take back yet")
        if not talk.setup.aids.take_backs:
            raise UsageError("taking lines back is off in this attempt")
        if not talk.scored:
            raise UsageError("nothing can be taken back once practice has stopped for your sake")
        branch = talk.attempt.model_copy(
            update={
                "id": new_id(),
                "parent": talk.attempt.id,
                "branch_turn": said[-1],
                "assisted": True,
                "status": "open",
                "ending": None,
                "started": self.clock(),
                "ended": None,
                "turns": tuple(talk.turns[: said[-1]]),
            }
        )
        begun = self._begin(branch)
        self._let_go(talk)
        return begun

    def finish(self, talk: Conversation) -> Result:
        """Score, debrief and save the end of a conversation, whether it came to an ending or was left."""
        ended: AttemptStatus = "ended" if talk.over else "left"
        attempt = self._closed(talk, ended if talk.scored else "care")
        card = talk.fold.card() if talk.scored else None
        debrief = self.debriefer(card, talk.turns, talk.setup.scenario, talk.setup.learner)
        self.store.finish(attempt, card, debrief)
        return Result(attempt, card, debrief)

    def blank(self, talk: Conversation, number: int, start: int, end: int) -> Conversation:
        """Take words out of a turn for good; ``talk`` goes on from the blanked transcript.

        :raises NotScrubbed: when that is done, but the database's log may keep the words.
        """
        try:
            self.store.blank(talk.attempt.id, number, start, end)
        except NotScrubbed:
            talk.stand_at(self.store.load(talk.attempt.id))
            raise
        talk.stand_at(self.store.load(talk.attempt.id))
        return talk

    def unfinished(self) -> list[str]:
        """Ids of attempts that can be resumed, newest first."""
        return [summary.id for summary in self.store.summaries(status="open")]

    def _let_go(self, talk: Conversation) -> None:
        """Close the attempt that a branch was taken from, unless that is done."""
        if self.store.load(talk.attempt.id).status != "open":
            return
        if talk.over:
            self.finish(talk)
        else:
            self.store.finish(self._closed(talk, "left"), None, None)

    def _begin(self, attempt: Attempt) -> Conversation:
        self.store.create(attempt)
        return self._conversation(attempt)

    def _conversation(self, attempt: Attempt) -> Conversation:
        return Conversation(attempt, self.voice, self.scorer, self.store, self.help_for)

    def _closed(self, talk: Conversation, status: AttemptStatus) -> Attempt:
        return talk.attempt.model_copy(
            update={
                "status": status,
                "ending": talk.state.ending,
                "ended": self.clock(),
                "turns": tuple[Turn, ...](talk.turns),
            }
        )


def new_id() -> str:
    """A random id for an attempt: 16 hexadecimal digits."""
    return secrets.token_hex(8)
