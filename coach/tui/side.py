"""The quiet side: the learner's plan, and what has been earned."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from coach.conversation import Conversation
from coach.records.rubric import Rubric
from coach.records.scenario import SKILLS, Skill
from coach.records.scorecard import Check, Scorecard
from coach.reports.text import SKILL_NAMES
from coach.tui.words import plain, shortened

EACH_DOT = "Each dot is something you did, with your own words as proof."
OPEN_AGAIN = "A dot of {} is open again: it looks at the whole conversation so far, and can come back."
Passed = frozenset[tuple[str, str]]
UNSCORED = "Scoring has stopped for this conversation."
QUOTED = 90


class Side(VerticalScroll, can_focus=False):
    """Plan and meters; meters are checks earned, and say what the last one was for."""

    def __init__(self, plan: Sequence[str], rubric: Rubric, *, id: str) -> None:
        super().__init__(id=id)
        self.rubric = rubric
        self.plan = [line for line in plan if line.strip()]
        self.number = -1
        self.before: Passed = frozenset()
        self.passed: Passed = frozenset()

    def compose(self) -> ComposeResult:
        """Parts that change by themselves."""
        if self.plan:
            yield Static(Content.styled("Your plan", "bold $accent"))
            for line in self.plan:
                yield Static(Content.assemble(("▸ ", "$quiet"), plain(line)), classes="planned")
        yield Static(Content.styled("Earned so far", "bold $accent"), id="earned-label")
        yield Static(id="meters")
        yield Static(Content.styled(EACH_DOT, "$quiet"), id="earned")

    def show_card(self, card: Scorecard, number: int) -> None:
        """Move the meters; tell what the line of turn ``number``, the learner's last, earned or opened again."""
        if number != self.number:
            self.before = self.passed if number > self.number else frozenset()
            self.number = number
        self.passed = passed_checks(card)
        rows = [
            _meter(
                skill, sum(check.passed for check in card.skills[skill].checks), len(self.rubric.skills[skill].checks)
            )
            for skill in SKILLS
            if skill in card.skills
        ]
        self.query_one("#meters", Static).update(Content("\n").join(rows))
        self.query_one("#earned", Static).update(news(card, number, self.before))

    def show_talk(self, talk: Conversation) -> None:
        """Where the talk stands: its card, if it has one."""
        if talk.scored:
            said = [at for at, turn in enumerate(talk.turns) if turn.speaker == "learner"]
            self.show_card(talk.fold.card(), said[-1] if said else -1)
        else:
            self.query_one("#meters", Static).update(Content())
            self.query_one("#earned", Static).update(Content.styled(UNSCORED, "$quiet"))


def _meter(skill: Skill, passed: int, of: int) -> Content:
    name = f"{SKILL_NAMES[skill]:13}"
    return Content.assemble(name, ("●" * passed, "$them"), ("○" * (of - passed), "$quiet"))


def passed_checks(card: Scorecard) -> Passed:
    """What counts as earned now."""
    return frozenset(
        (skill, check.id) for skill, score in card.skills.items() for check in score.checks if check.passed
    )


def news(card: Scorecard, number: int, before: Passed) -> Content:
    """What the learner's last line did: the check that is its own doing, or why a dot went out; else what dots are."""
    gone = before - passed_checks(card)
    again = [SKILL_NAMES[skill] for skill in SKILLS if any(skill == one for one, _ in gone)]
    parts = [_told(check) for check in _of_line(card, number)[-1:]]
    parts += [Content.styled(OPEN_AGAIN.format(" and ".join(again)), "$quiet")] if again else []
    return Content("\n\n").join(parts or [Content.styled(EACH_DOT, "$quiet")])


def _of_line(card: Scorecard, number: int) -> list[Check]:
    """Checks that rest on the line of turn ``number`` and on nothing before it."""
    checks = [check for skill in SKILLS if skill in card.skills for check in card.skills[skill].checks]
    return [check for check in checks if check.passed and {one.turn for one in check.evidence} == {number}]


def _told(check: Check) -> Content:
    quote = shortened(check.evidence[-1].quote, QUOTED)
    return Content.assemble(("+ ", "bold $them"), plain(check.reason), "\n  ", plain(f"“{quote}”").stylize("italic"))
