"""The quiet side: the learner's plan, and what has been earned."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from coach.conversation import Conversation
from coach.records.events import Earned
from coach.records.rubric import Rubric
from coach.records.scenario import SKILLS, Skill
from coach.records.scorecard import Scorecard
from coach.reports.text import SKILL_NAMES
from coach.tui.words import plain, shortened

EACH_DOT = "Each dot is something you did, with your own words as proof."
UNSCORED = "Scoring has stopped for this conversation."
QUOTED = 90


class Side(VerticalScroll, can_focus=False):
    """Plan and meters; meters are checks earned, and say what the last one was for."""

    def __init__(self, plan: Sequence[str], rubric: Rubric, *, id: str) -> None:
        super().__init__(id=id)
        self.rubric = rubric
        self.plan = [line for line in plan if line.strip()]

    def compose(self) -> ComposeResult:
        """Parts that change by themselves."""
        if self.plan:
            yield Static(Content.styled("Your plan", "bold $accent"))
            for line in self.plan:
                yield Static(Content.assemble(("▸ ", "$quiet"), plain(line)), classes="planned")
        yield Static(Content.styled("Earned so far", "bold $accent"), id="earned-label")
        yield Static(id="meters")
        yield Static(Content.styled(EACH_DOT, "$quiet"), id="earned")

    def show_card(self, card: Scorecard, earned: Sequence[Earned] = ()) -> None:
        """Move the meters; tell the last check that was earned."""
        rows = [
            _meter(
                skill, sum(check.passed for check in card.skills[skill].checks), len(self.rubric.skills[skill].checks)
            )
            for skill in SKILLS
            if skill in card.skills
        ]
        self.query_one("#meters", Static).update(Content("\n").join(rows))
        shown = [one for one in earned if one.skill in SKILLS]
        if shown:
            self.query_one("#earned", Static).update(_told(shown[-1]))

    def show_talk(self, talk: Conversation) -> None:
        """Where the talk stands: its card, if it has one."""
        if talk.scored:
            self.show_card(talk.fold.card())
        else:
            self.query_one("#meters", Static).update(Content())
            self.query_one("#earned", Static).update(Content.styled(UNSCORED, "$quiet"))


def _meter(skill: Skill, passed: int, of: int) -> Content:
    name = f"{SKILL_NAMES[skill]:13}"
    return Content.assemble(name, ("●" * passed, "$them"), ("○" * (of - passed), "$quiet"))


def _told(one: Earned) -> Content:
    quote = shortened(one.quote, QUOTED)
    return Content.assemble(("+ ", "bold $them"), plain(one.reason), "\n  ", plain(f"“{quote}”").stylize("italic"))
