"""Active listening: whether the partner can tell that they were heard.

The rules follow the rubric, section Active listening.
"""

from collections.abc import Sequence

from coach.language.sentences import Sentence
from coach.language.words import content_stems, words
from coach.records.reading import Span
from coach.records.scenario import Partner
from coach.records.scorecard import Evidence
from coach.scoring import answers, replies
from coach.scoring.accuracy import Accuracy
from coach.scoring.memory import Memory
from coach.scoring.seen import Said, Sightings, Told
from coach.scoring.stance import directs, of_self

CHECKS = frozenset(
    (
        "acknowledged",
        "detail",
        "regular",
        "understood",
        "attuned",
        "answered",
        "balanced",
        "about-them",
        "accurate",
        "recalled",
    )
)
REGULAR = 0.55
"""Taking up what was said in so many of the replies is "regular"."""
SOMETIMES = 0.4
"""Whoever takes up what was said in so many replies stays with it."""
LEAST = 5
"""A reply of fewer words ("mm-hm", "go on") leaves the floor to the partner, and isn't counted as a reply."""
ADVICE = 0.5
"""Telling the partner what to do is borne once, or so often for each statement that gave back what was meant."""
OWN_GROUND = 0.35
"""More of the learner's words than this about herself leaves the partner too little room."""
MISSED = 0.25
"""So many of the partner's questions may go by unanswered."""

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

    def taken(self, said: Said) -> list[tuple[int, Sentence]]:
        """The cues of this partner that ``said`` takes up: the turn each fell in, and the sentence that names it."""
        found: list[tuple[int, Sentence]] = []
        for cue, turn in self._dropped.items():
            sentence = self._names(cue, said) if said.who in {None, cue[0]} else None
            if sentence:
                found.append((turn, sentence))
        return found

    def _names(self, cue: tuple[str, str], said: Said) -> Sentence | None:
        for sentence in said.sentences:
            if of_self(sentence):
                continue
            stems = frozenset(content_stems(sentence.words))
            if any(phrase and phrase <= stems for phrase in self._phrases[cue]) and not replies.echo(
                sentence, said.told
            ):
                return sentence
        return None


class Listening:
    """Holds each learner turn against what the partner said before it, and earlier."""

    def __init__(self, partners: Sequence[Partner], names: Sequence[str]) -> None:
        self._seen = Sightings()
        self._memory = Memory()
        self._who: str | None = None
        self._cues = Cues(partners)
        self._accuracy = Accuracy(names)
        self._replies = 0
        self._engaged = 0
        self._insights = 0
        self._directives = 0
        self._asked = 0
        self._words = 0
        self._own_words = 0
        self._gave_back = False
        self._answered_last = False

    def hear(self, told: Told) -> None:
        """Remember the details; a partner who protests or corrects tells how the last reply fared."""
        if self._answered_last and answers.protests(told):
            self._seen.note("dodged", Evidence(turn=told.turn, start=0, end=1, quote="-"))
        self._accuracy.hear(told, self._gave_back)
        if told.who != self._who:
            self._who, self._memory = told.who, Memory()
        self._memory.hear(told)
        self._cues.hear(told)

    def see(self, said: Said) -> None:
        """Take one learner turn."""
        if said.told is not None:
            self._reply(said)
        self._accuracy.see(said)
        self._memory.say(said)

    def _reply(self, said: Said) -> None:
        recalled = self._recalled(said)
        details, insights = self._details(said), self._insight(said)
        follow_ups = [q for q in said.reading.questions if replies.builds_on(q, said)]
        taken_up = [*insights, *details, *follow_ups, *recalled]
        if taken_up:
            self._seen.note("engaged", said.around(taken_up[0]))
        self._acknowledgement(said, taken_up)
        if taken_up or said.words >= LEAST:
            self._replies += 1
            self._engaged += bool(taken_up)
        self._insights += bool(insights)
        self._directives += sum(directs(s) for s in said.sentences)
        self._words += said.words
        self._own_words += sum(len(s.words) for s in said.sentences if of_self(s))
        self._answer(said)
        self._gave_back = bool(details or insights)

    def _recalled(self, said: Said) -> list[Sentence]:
        """Take the fullest statement that comes back to something told before the partner's last turn."""
        last = said.told.turn if said.told else -1
        found = [*self._memory.recalled(said), *(s for turn, s in self._cues.taken(said) if turn < last)]
        stated = [s for s in found if not said.asks(s) and not directs(s)]
        if stated:
            self._seen.note("recalled", said.evidence(max(stated, key=lambda s: len(s.text))))
        return stated

    def _details(self, said: Said) -> list[Span | Sentence]:
        found: list[Span | Sentence] = [d for d in replies.details(said) if self._is_theirs(d, said)]
        named = self._cues.taken(said)
        for _, sentence in named:
            self._seen.note("cue", said.evidence(sentence))
        if found:
            self._seen.note("detail", said.around(found[0]))
        return [*found, *(sentence for _, sentence in named)]

    def _insight(self, said: Said) -> list[Span]:
        """Statements that give back what the partner meant."""
        found = [r for r in replies.reflections(said) if not said.asks(r) and self._is_theirs(r, said)]
        if found:
            self._seen.note("understood", said.evidence(found[0]))
        return found

    def _is_theirs(self, span: Span, said: Said) -> bool:
        """Whether what is taken up came from the partner, and wasn't the learner's own matter come back."""
        told = said.told.stems if said.told else frozenset[str]()
        shared = told.intersection(content_stems(words(span.quote)))
        return not shared or bool(shared - self._memory.own())

    def _acknowledgement(self, said: Said, taken_up: Sequence[Span | Sentence]) -> None:
        span = next(iter(said.reading.acknowledgements), None)
        if span and said.nth:
            self._seen.note("acknowledged", said.around(span))
        elif taken_up:
            self._seen.note("acknowledged", said.around(taken_up[0]))

    def _answer(self, said: Said) -> None:
        self._answered_last = False
        if said.nth == 0 or not answers.asked(said.told):
            return
        self._asked += 1
        sentence = answers.answer(said)
        if sentence:
            self._answered_last = True
            self._seen.note("answered", said.evidence(sentence))

    def passed(self) -> dict[str, tuple[Evidence, ...]]:
        """What holds so far."""
        evidence = self._seen.evidence
        detail, understood = (evidence("cue") + evidence("detail"))[:4], evidence("understood")
        engaged = detail or understood or evidence("engaged")
        held = {
            "acknowledged": (True, evidence("acknowledged")),
            "detail": (True, detail),
            "about-them": (self._engaged >= SOMETIMES * self._replies, engaged),
            "regular": (self._engaged >= 2 and self._engaged >= REGULAR * self._replies, engaged),
            "understood": (True, understood),
            "attuned": (self._attuned(), engaged),
            "answered": (self._answered(), evidence("answered")),
            "balanced": (self._own_words <= OWN_GROUND * self._words, evidence("acknowledged")),
            "accurate": (self._accuracy.right(), engaged),
            "recalled": (True, evidence("recalled")),
        }
        return {check: found for check, (ok, found) in held.items() if ok and found}

    def _attuned(self) -> bool:
        return self._directives <= max(1, ADVICE * self._insights)

    def _answered(self) -> bool:
        missed = self._asked - self._seen.count("answered") + self._seen.count("dodged")
        return missed <= MISSED * self._asked

    def given(self) -> frozenset[str]:
        """A partner who asked nothing can't be dodged; where nothing was given back, nothing was wrong with it."""
        room = {"answered"} if not self._asked else set[str]()
        if not self._seen.count("engaged"):
            right = {"accurate": self._accuracy.right(), "attuned": self._attuned()}
            room |= {check for check, held in right.items() if held}
        return frozenset(room)
