"""Goals: whether the partner knows what the student wants and why it makes sense.

The rules follow the rubric, section Goals.
"""

from coach.language.fields import find_field
from coach.language.sentences import Sentence
from coach.records.reading import Span
from coach.records.scorecard import Evidence
from coach.scoring.answers import asked
from coach.scoring.introduction import OPENING_TURNS
from coach.scoring.lived import lived
from coach.scoring.proposals import agrees, grants, laid_out, outright
from coach.scoring.requests import demands, leaves_choice, sum_asked, way_out
from coach.scoring.seen import Said, Sightings, Told
from coach.scoring.steps import bare, step
from coach.scoring.times import times
from coach.scoring.wishes import (
    clear,
    declines,
    explained,
    handle,
    hedged,
    held,
    invited,
    leads,
    needed_for,
    own_words,
    particular,
    tail,
    vague,
)

CHECKS = frozenset(("direction", "purpose", "specific", "motive", "ask", "fitting", "next-step"))
_OWN = frozenset(("i", "i'm", "i'd", "i've", "my", "we"))


class Goals:
    """Watches the whole talk for what the learner wants, why, and what is asked for."""

    def __init__(self) -> None:
        self._seen = Sightings()
        self._introduced = False
        self._vain = False
        self._named: frozenset[str] = frozenset()
        self._put: tuple[Evidence, bool] | None = None

    def hear(self, told: Told) -> None:
        """Remember the times that the partner names once there is a wish, and take a request that is granted."""
        if self._put:
            self._granted(told, *self._put)
            self._put = None
        if self._wanted():
            self._named |= times(told.text)

    def see(self, said: Said) -> None:
        """Take the parts of a goal found in ``said``."""
        intro, goal = said.reading.introduction, said.reading.goal
        self._introduced |= bool(intro.name or intro.role or intro.reason or intro.background)
        ask, answer = goal.ask or sum_asked(said) or outright(said), _answered_wish(said)
        wishes = [wish for wish in (goal.purpose or intro.interest, answer) if wish]
        for wish in wishes:
            self._wish(said, wish)
        if heading := None if wishes else _heading(said):
            self._seen.note("direction", said.evidence(heading))
        self._motive(said, bool(wishes or ask), ask)
        if ask:
            self._request(said, ask)
        self._put = None if ask else _put(said)
        self._open(said, ask, answer)
        self._vain |= (invited(said.told) or leads(said.told)) and declines(said)
        found = step(said, self._named, self._wanted())
        if found:
            self._seen.note("next-step", said.evidence(found))

    def _granted(self, told: Told, put: Evidence, open_: bool) -> None:
        """Take a plan or wish that the partner goes along with as the request that it was."""
        if grants(told) or (open_ and agrees(told)):
            for check in ("direction", "ask", "fitting"):
                self._seen.note(check, put)

    def _open(self, said: Said, ask: Span | Sentence | None, answer: Sentence | None) -> None:
        """Take a way out that is left after a request, and an exact answer to the partner who asks what is wanted."""
        out = way_out(said)
        if out and not ask and self._seen.count("ask"):
            self._seen.note("fitting", said.evidence(out))
        if answer and held(said, answer) and not demands(answer):
            self._seen.note("ask", said.evidence(answer))
            self._seen.note("fitting", said.evidence(answer))

    def _wanted(self) -> bool:
        return bool(self._seen.count("direction") or self._seen.count("ask"))

    def _motive(self, said: Said, wished: bool, ask: Span | Sentence | None) -> None:
        intro, goal = said.reading.introduction, said.reading.goal
        if wished:
            for span in (goal.reason, intro.reason, explained(said, ask) if ask else needed_for(said)):
                if span:
                    self._seen.note("motive", said.evidence(span))
        background = intro.background or (lived(said) if wished else None)
        if background and (wished or said.nth < OPENING_TURNS or asked(said.told)):
            self._seen.note("background", said.evidence(background))

    def _wish(self, said: Said, wish: Span | Sentence) -> None:
        ask, reason = said.reading.goal.ask, said.reading.goal.reason
        if _within(wish, ask) and not reason:
            return
        self._seen.note("direction", said.evidence(wish))
        text = tail(said, wish)
        if not clear(text):
            return
        self._seen.note("purpose", said.evidence(wish))
        taste = _within(wish, said.reading.introduction.interest)
        if handle(text) or (particular(text) and not taste):
            self._seen.note("specific", said.evidence(wish))

    def _request(self, said: Said, ask: Span | Sentence) -> None:
        self._seen.note("ask", said.evidence(ask))
        text = tail(said, ask)
        exact = (said.reading.goal.specific or own_words(text)) and not vague(text)
        if found := ask if exact else held(said, ask):
            self._seen.note("specific", said.evidence(found))
        polite = leaves_choice(said, ask, explained(said, ask) is not None)
        if polite:
            self._seen.note("direction", said.evidence(ask))
        if polite and (self._introduced or self._seen.count("motive") or said.nth >= OPENING_TURNS):
            self._seen.note("fitting", said.evidence(ask))
            if not vague(text):
                self._seen.note("purpose", said.evidence(ask))

    def passed(self) -> dict[str, tuple[Evidence, ...]]:
        """The parts found.

        A background counts as a motive once there is a wish for it to stand behind; a direction of which the learner,
        asked for more, says that nothing is wanted is none.
        """
        found = self._seen.every()
        background = found.pop("background", None)
        if background and "purpose" in found:
            found.setdefault("motive", background)
        if self._vain and not {"purpose", "ask"} & found.keys():
            found.pop("direction", None)
        return found

    def given(self) -> frozenset[str]:
        """Every talk leaves room for a goal."""
        return frozenset()


def _put(said: Said) -> tuple[Evidence, bool] | None:
    """What may turn out to be a request by the partner's answer, and whether a mere yes would grant it."""
    plan = laid_out(said)
    if plan:
        return said.evidence(plan), True
    purpose = said.reading.goal.purpose
    return (said.evidence(purpose), False) if purpose else None


def _within(wish: Span | Sentence, ask: Span | Sentence | None) -> bool:
    """Whether a wish is no more than the request itself."""
    return ask is not None and wish.start < ask.end and ask.start < wish.end


def _answered_wish(said: Said) -> Sentence | None:
    """What answers the partner who asks what is wanted, unless it is that nothing is."""
    if not invited(said.told) or declines(said):
        return None
    told = (s for s in said.sentences if not s.asks and clear(s.text))
    return next((s for s in told if handle(s.text) or _of_oneself(s)), None)


def _heading(said: Said) -> Sentence | None:
    """What answers the partner who asks where the learner is headed: a fragment, or something of oneself."""
    if not (leads(said.told) or invited(said.told)) or declines(said):
        return None
    first = next((s for s in said.sentences if not s.asks), None)
    if first is None:
        return None
    named = hedged(first.text) or find_field(first.text) is not None
    return first if (bare(first) and named) or (_of_oneself(first) and (named or clear(first.text))) else None


def _of_oneself(sentence: Sentence) -> bool:
    norms = {w.norm for w in sentence.words}
    return bool(norms & _OWN) and "you" not in norms
