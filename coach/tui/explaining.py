"""How a level was made, in a box to read: what `coach explain` prints, of the marked skill."""

from collections.abc import Iterator

from textual import work
from textual.widgets import Static

from coach.records.explained import Explanation
from coach.records.scenario import Skill
from coach.reports.explained import explanation_parts
from coach.reports.text import SKILL_NAMES
from coach.reports.wrapping import GLUE
from coach.tui.disputing import Disputing
from coach.tui.messages import Accounted
from coach.tui.rereading import RereadingScreen
from coach.tui.skills import Skills
from coach.tui.words import plain

NOTHING = "There are no scores here to explain."


class Explaining(Disputing):
    """A screen with a card whose levels can be explained."""

    def action_explain(self) -> None:
        """Tell how the level of the marked skill was made."""
        skills = next(iter(self.query(Skills)), None)
        if skills is None:
            self.notify(NOTHING, markup=False)
        else:
            self.account_for(skills.marked_skill())

    @work(thread=True, group="explaining", exclusive=True, exit_on_error=False)
    def account_for(self, skill: Skill) -> None:
        """Work out how a level was made."""
        from coach.wiring.explaining import explain_attempt

        self.post_message(Accounted(skill, explain_attempt(self.practice.store, self.attempt.id)))

    def on_accounted(self, message: Accounted) -> None:
        """Show it."""
        title = f"{SKILL_NAMES[message.skill]}: how the level was made"
        self.program.push_screen(RereadingScreen(title, paragraphs(message.explanation, message.skill)))


def paragraphs(found: Explanation, skill: Skill) -> Iterator[Static]:
    """One skill of an explanation, each paragraph set in as far as it is in print."""
    for part in explanation_parts(found, skill):
        shown = Static(plain(part.text.replace(GLUE, " ")))
        shown.styles.padding = (0, 0, 0, part.indent)
        yield shown
