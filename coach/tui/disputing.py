"""Saying of a check that it is wrong: a line for the reason, and what keeps it beside the score."""

from dataclasses import dataclass
from typing import ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, Static

from coach.practice import Practice
from coach.practice.disputing import dispute, withdraw
from coach.records.attempt import Attempt
from coach.records.dispute import LONGEST_REASON, Dispute
from coach.records.scorecard import Check
from coach.reports.clean import clean
from coach.tui import messages
from coach.tui.page import Page
from coach.tui.skills import Skills
from coach.tui.words import plain

WHICH = "Which check? Mark it with ↑ and ↓, then press W again."
NOTHING = "There are no scores here that could be wrong."
WHY = "Why? A few words in your own way help; none are needed."
TOO_LONG = f"At most {LONGEST_REASON:,} characters are kept; what doesn't fit was not put in."
IDENTIFIER = "That looks like a patient's identifier. Press W to say it without; the old words are then replaced."


@dataclass(frozen=True)
class Verdict:
    """What a learner says of a check: a ``reason``, or that it is all right after all."""

    reason: str = ""
    withdrawn: bool = False


class ReasonBox(Input):
    """One line; what is pasted arrives whole in it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "submit", "Keep", key_display="Enter")]

    def on_resize(self) -> None:
        """Show the end of a long reason, where the cursor stands to begin with."""
        self.call_after_refresh(self.scroll_to, x=self.max_scroll_x, animate=False)

    def _on_paste(self, event: events.Paste) -> None:
        """Take the paste with its line ends as spaces."""
        event.prevent_default()
        event.stop()
        self.replace(" ".join(event.text.split()), *self.selection)

    def restricted(self) -> None:
        """Tell that what was typed or pasted doesn't fit, instead of cutting it."""
        self.notify(TOO_LONG, severity="warning", markup=False)


class ReasonScreen(ModalScreen[Verdict | None]):
    """Asks why a check is wrong; gives None when everything shall stay as it was."""

    CSS_PATH = "disputing.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "Leave as it was", key_display="Esc"),
        Binding("f8,alt+w", "withdraw", "Withdraw", key_display="F8"),
    ]

    def __init__(self, name: str, check: Check, before: Dispute | None) -> None:
        super().__init__()
        self.title_of_check = name
        self.check = check
        self.before = before
        self.shown = clean(" ".join(before.reason.split())) if before else ""

    def compose(self) -> ComposeResult:
        """What the score says, and a line to answer in."""
        with Vertical() as box:
            box.border_title = plain(f"That's wrong: {self.title_of_check}").markup
            sign = ("✓ ", "bold") if self.check.passed else ("○ ", "$quiet")
            yield Static(Content.assemble(sign, plain(self.check.reason)), id="said")
            yield Static(Content.styled(WHY, "$quiet"), id="why")
            yield ReasonBox(self.shown, max_length=LONGEST_REASON, compact=True, select_on_focus=False, id="reason")
        yield Footer(show_command_palette=False, compact=True)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's
        """There is something to withdraw only where something was said."""
        return self.before is not None if action == "withdraw" else True

    @on(Input.Submitted)
    def keep(self, event: Input.Submitted) -> None:
        """Keep what is typed; words that weren't touched stay as they were said."""
        untouched = self.before is not None and event.value == self.shown
        self.dismiss(Verdict(self.before.reason if self.before and untouched else event.value))

    def action_withdraw(self) -> None:
        """The check is all right after all."""
        self.dismiss(Verdict(withdrawn=True))


class Disputing(Page):
    """A screen with a card on which a check can be called wrong."""

    def __init__(self, practice: Practice, attempt: Attempt) -> None:
        super().__init__()
        self.practice = practice
        self.attempt = attempt

    async def action_dispute(self) -> None:
        """Ask why the marked check is wrong; without one, say how to mark it."""
        skills = next(iter(self.query(Skills)), None)
        marked = skills.marked_check() if skills else None
        if skills is None:
            self.notify(NOTHING, markup=False)
        elif marked is None:
            self.add_class("-past")
            skills.unfold_to_check()
            self.call_after_refresh(skills.focus)
            self.notify(WHICH, markup=False)
        else:
            skill, check = marked
            name = f"{skill}.{check.id}"
            asked = ReasonScreen(name, check, skills.disputes.get(name))
            await self.program.push_screen(asked, lambda verdict: self._decided(name, verdict))

    def _decided(self, name: str, verdict: Verdict | None) -> None:
        if verdict is not None:
            self.keep_verdict(name, verdict)

    @work(thread=True, group="disputes", exit_on_error=False)
    def keep_verdict(self, name: str, verdict: Verdict) -> None:
        """Put it into the store, beside the score."""
        from coach.language.identifiers import identifiers

        store, attempt = self.practice.store, self.attempt.id
        if verdict.withdrawn:
            withdraw(store, attempt, name)
        else:
            dispute(store, attempt, name, verdict.reason, self.practice.clock())
        self.post_message(messages.Disputed(store.disputes(attempt), bool(identifiers(verdict.reason))))

    def on_disputed(self, message: messages.Disputed) -> None:
        """Mark the checks that are disputed now."""
        self.query_one(Skills).show_disputes(message.disputes)
        if message.identifier:
            self.notify(IDENTIFIER, severity="warning", markup=False)
