"""Active listening: can the partner tell that they were heard? (rubric, Active listening)"""

from collections.abc import Sequence

from coach.language.words import content_stems, words
from coach.records.reading import Span
from coach.records.scenario import Partner
from coach.records.scorecard import Evidence
from coach.scoring import replies
from coach.scoring.accuracy import Accuracy
from coach.scoring.memory import Memory
from coach.scoring.seen import Said, Sightings, Told

CHECKS = frozenset(
    ("acknowledged", "detail", "regular", "understood", "answered", "balanced", "about-them", "accurate", "recalled")
)
REGULAR = 0.4
"""Details in so many of the replies are "regular"."""
OWN_SHARE = 0.62
"""A learner with more of the words than this leaves too little room."""

Phrases = tuple[frozenset[str], ...]


class Cues:
    """The cues a scripted partner has let fall, and the words that show one was picked up."""

    def __init__(self, partners: Sequence[Partner]) -> None:
        self._phrases: dict[tuple[str, str], Phrases] = {
            (partner.id, key): tuple(frozenset(content_stems(words(phrase))) for phrase in cue.listen_for)
            for partner in partners
            for key, cue in partner.cues.items()
        }
        self._dropped: dict[tuple[str, str], int] = {}

    def hear(self, told: Told) -> None:
        """Note the cues of a partner's turn; a cue told before keeps its first turn."""
        for cue in told.cues:
            for (who, key), _ in self._phrases.items():
                if key == cue and who == (told.who or who):
                    self._dropped.setdefault((who, key), told.turn)

    def taken(self, said: Said) -> list[int]:
        """The turns in which the cues fell that ``said`` takes up."""
        return [
            turn
            for cue, turn in self._dropped.items()
            if any(phrase and phrase <= said.stems for phrase in self._phrases[cue])
        ]


class Listening:
    """Holds each learner turn against what the partner said before it, and earlier."""

    def __init__(self, partners: Sequence[Partner], names: Sequence[str]) -> None:
        self._seen = Sightings()
        self._memory = Memory()
        self._cues = Cues(partners)
        self._accuracy = Accuracy(names)
        self._replies = 0
        self._ignored = 0
        self._asked = 0
        self._own_words = 0
        self._their_words = 0
        self._gave_back = False
        self._answered_last = False

    def hear(self, told: Told) -> None:
        """Remember the details; a partner who protests or corrects tells how the last reply fared."""
        self._their_words += told.words
        if self._answered_last and replies.protests(told):
            self._seen.note("dodged", Evidence(turn=told.turn, start=0, end=1, quote="-"))
        self._accuracy.hear(told, self._gave_back)
        self._memory.hear(told)
        self._cues.hear(told)

    def see(self, said: Said) -> None:
        """Take one learner turn."""
        if said.told is not None:
            self._own_words += said.words
            self._reply(said)
        self._accuracy.see(said)
        self._memory.say(said)

    def _reply(self, said: Said) -> None:
        taken = self._details(said)
        understood = self._understanding(said)
        self._acknowledgement(said, taken or understood)
        if replies.substantial(said.told):
            self._replies += 1
            self._ignored += not (taken or understood)
        self._answer(said)
        self._gave_back = bool(taken or understood)
        for sentence in self._memory.recalled(said)[:1]:
            self._seen.note("recalled", said.evidence(sentence))

    def _details(self, said: Said) -> bool:
        last = said.told.turn if said.told else -1
        found: list[Span] = list(replies.details(said))
        for turn in self._cues.taken(said):
            sentence = said.sentences[0]
            self._seen.note("cue", said.evidence(sentence))
            if turn < last:
                self._seen.note("recalled", said.evidence(sentence))
        if found:
            self._seen.note("detail", said.evidence(found[0]))
        return bool(found)

    def _understanding(self, said: Said) -> bool:
        given_back = replies.reflections(said)
        follow = [q for q in said.reading.questions if q.follow_up]
        for span in [*given_back[:1], *follow[:1]]:
            self._seen.note("understood", said.evidence(span))
        return bool(given_back or follow)

    def _acknowledgement(self, said: Said, heard: bool) -> None:
        span = next(iter(said.reading.acknowledgements), None)
        if span:
            self._seen.note("acknowledged", said.evidence(span))
        elif heard:
            self._seen.note("acknowledged", said.evidence(said.sentences[0]))

    def _answer(self, said: Said) -> None:
        self._answered_last = False
        if not replies.asked(said.told):
            return
        self._asked += 1
        sentence = replies.answer(said)
        if sentence:
            self._answered_last = True
            self._seen.note("answered", said.evidence(sentence))

    def passed(self) -> dict[str, tuple[Evidence, ...]]:
        """What holds so far."""
        count, evidence = self._seen.count, self._seen.evidence
        detail = (evidence("cue") + evidence("detail"))[:4]
        total = self._own_words + self._their_words
        held = {
            "acknowledged": (True, evidence("acknowledged")),
            "detail": (True, detail),
            "regular": (count("detail") >= 2 and count("detail") >= REGULAR * self._replies, detail),
            "understood": (True, evidence("understood")),
            "answered": (3 * (count("answered") - count("dodged")) >= 2 * self._asked, evidence("answered")),
            "balanced": (self._own_words <= OWN_SHARE * total, evidence("acknowledged")),
            "about-them": (2 * self._ignored <= self._replies, detail or evidence("understood")),
            "accurate": (self._accuracy.right(), detail or evidence("understood")),
            "recalled": (True, evidence("recalled")),
        }
        return {check: found for check, (ok, found) in held.items() if ok and found}

    def given(self) -> frozenset[str]:
        """A partner who asked nothing can't be dodged."""
        return frozenset() if self._asked else frozenset({"answered"})
