"""The rule scorer: a fold over turns whose card at any time is the final card of the turns so far."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from coach.language import read
from coach.language.sense import scrambled
from coach.language.sentences import Sentence, sentences
from coach.language.spoken import spoken
from coach.language.word_order import disorder
from coach.language.words import content_stems
from coach.records.reading import Reading
from coach.records.rubric import LeftOut, Rubric
from coach.records.scenario import Fact, Partner, Skill
from coach.records.scorecard import Check, Evidence, Scorecard, ScorerName, SkillScore
from coach.records.transcript import Turn
from coach.scoring import closing, goals, introduction, listening, questions
from coach.scoring.levels import level, title, verify
from coach.scoring.narrowing import narrowed
from coach.scoring.pasted import Pasted, blanked
from coach.scoring.repeats import Repeats, without
from coach.scoring.seen import Observer, Said, Told

VERSION = "1.1"
ENOUGH_WORDS = 15
"""A learner who said fewer sensible words can't be scored (rubric, head)."""
REPEATED = 0.6
"""A turn made of so much that was said before is a repeat as a whole."""
LEAST_COPIED = 4
"""Fewer words of the partner's said over are a nod or a confirmation ("Friday noon.")."""

_IN_ORDER = frozenset(("greeted", "name", "role", "fragment", "asked", "several", "deeper"))
"""Checks whose evidence is told in the order in which it was said."""
_GLANCE = 120

CHECKS: dict[str, AbstractSet[str]] = {
    "introduction": introduction.CHECKS,
    "goals": goals.CHECKS,
    "questions": questions.CHECKS,
    "listening": listening.CHECKS,
    "closing": closing.CHECKS,
}


class RulesScorer:
    """Scores by rules alone; ``rubric`` gives the checks their words and makes levels of them.

    Scores name it by id and version where it is the ``shipped`` one or none is given, else by its content as well.
    """

    name = "rules"

    def __init__(self, rubric: Rubric, shipped: Rubric | None = None) -> None:
        verify(rubric, CHECKS)
        self.rubric = rubric
        self.made_by = ScorerName(name=self.name, version=VERSION, rubric=title(rubric, shipped))
        self._pasted = Pasted(rubric)

    def start(
        self,
        partners: Sequence[Partner],
        skills: Sequence[str],
        names: Sequence[str] = (),
        *,
        leaves_out: LeftOut | None = None,
    ) -> "RulesFold":
        """A fold over no turns; ``names`` are what a partner from elsewhere is called."""
        rubric = narrowed(self.rubric, leaves_out) if leaves_out else self.rubric
        return RulesFold(rubric, self.made_by, self._pasted, partners, skills, names)


class RulesFold:
    """Reads each turn once; what it keeps is bounded, so that turn 200 costs what turn 2 did."""

    def __init__(
        self,
        rubric: Rubric,
        made_by: ScorerName,
        pasted: Pasted,
        partners: Sequence[Partner],
        skills: Sequence[str],
        names: Sequence[str] = (),
    ) -> None:
        self._rubric = rubric
        self._made_by = made_by
        self._skills = frozenset(skills) or frozenset(rubric.skills)
        self._observers = _observers(partners, names)
        self._turn = 0
        self._nth = 0
        self._words = 0
        self._all_words = 0
        self._misplaced = 0
        self._told: Told | None = None
        self._repeats = Repeats()
        self._theirs: set[int] = set()
        self._pasted = pasted

    def add(self, turn: Turn) -> None:
        """Take the next turn, of either speaker."""
        if turn.speaker == "partner":
            self._hear(turn)
        else:
            self._see(turn)
        self._turn += 1

    def _hear(self, turn: Turn) -> None:
        text = spoken(turn.text)
        found = tuple(sentences(text))
        self._repeats.old(found)
        self._theirs.update(hash(s.norm) for s in found)
        count = sum(len(s.words) for s in found)
        stems = frozenset(stem for s in found for stem in content_stems(s.words))
        cues = turn.move.cues if turn.move else ()
        self._told = Told(self._turn, text, found, stems, count, cues, turn.who)
        for observer in self._observers.values():
            observer.hear(self._told)

    def _see(self, turn: Turn) -> None:
        text = blanked(turn.text)
        found = tuple(sentences(text))
        old = self._repeats.old(found)
        old += [s for s in self._pasted.found(found, turn.text) if s not in old]
        reading = read(text, self._told.text if self._told else None)
        count = sum(len(s.words) for s in found)
        self._all_words += count
        self._misplaced += disorder(found)[0]
        if not reading.sense or self._is_copy(found) or sum(len(s.words) for s in old) > REPEATED * count:
            return
        self._observe(turn, without(reading, old), tuple(s for s in found if s not in old))

    def _is_copy(self, found: Sequence[Sentence]) -> bool:
        """Whether a line, short as it may be, is the partner's own said over."""
        if sum(len(s.words) for s in found) < LEAST_COPIED:
            return not found
        return all(hash(s.norm) in self._theirs for s in found)

    def _observe(self, turn: Turn, reading: Reading, found: tuple[Sentence, ...]) -> None:
        if not found:
            return
        count = sum(len(s.words) for s in found)
        stems = frozenset(stem for s in found for stem in content_stems(s.words))
        said = Said(self._turn, self._nth, turn.text, reading, found, stems, count, self._told, turn.who)
        self._words += count
        self._nth += 1
        for observer in self._observers.values():
            observer.see(said)

    def card(self) -> Scorecard:
        """The card over the turns so far."""
        return Scorecard(skills={skill: self._score(skill) for skill in self._rubric.skills}, scorer=self._made_by)

    def _score(self, skill: Skill) -> SkillScore:
        if skill not in self._skills or not self._rubric.skills[skill].checks:
            return SkillScore(status="not_observed")
        if self._words < ENOUGH_WORDS or scrambled(self._misplaced, self._all_words):
            return SkillScore(status="not_scorable")
        observer = self._observers[skill]
        part = self._rubric.skills[skill]
        found, given = observer.passed(), observer.given()
        checks = tuple(
            _check(rule.id, rule.passes, rule.missing, found.get(rule.id, ()))
            for rule in part.checks
            if rule.id in found or rule.id not in given
        )
        return SkillScore(status="scored", level=level(part, given.union(found)), checks=checks)


def _observers(partners: Sequence[Partner], names: Sequence[str]) -> dict[str, Observer]:
    called = [*names, *(name for p in partners for name in (p.name, p.address, *p.names))]
    return {
        "introduction": introduction.Introduction(_known(partners)),
        "goals": goals.Goals(),
        "questions": questions.Questions(),
        "listening": listening.Listening(partners, called),
        "closing": closing.Closing(),
    }


def _check(check: str, passes: str, missing: str, evidence: tuple[Evidence, ...]) -> Check:
    passed = bool(evidence)
    return Check(id=check, passed=passed, reason=passes if passed else missing, evidence=_ranked(check, evidence))


def _ranked(check: str, evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """The most telling first: of a recall the latest, else the fullest."""
    if check in _IN_ORDER:
        return evidence
    return evidence[::-1] if check == "recalled" else tuple(sorted(evidence, key=_telling, reverse=True))


def _telling(evidence: Evidence) -> int:
    """A fuller quote tells more, up to the length that a reader takes in at a glance."""
    return min(len(evidence.quote), _GLANCE)


def _known(partners: Sequence[Partner]) -> tuple[Fact, ...]:
    """What the first partner, to whom an introduction is made, knows of the learner already."""
    return partners[0].knows_learner if partners else ()
