"""The brief: where, with whom, what for; how hard it shall be, and a plan to keep in sight."""

from collections.abc import Iterator
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Footer, Input, Static

from coach.records.scenario import Scenario
from coach.tui.actions import bindings
from coach.tui.choice import Pick, Possibility
from coach.tui.messages import BeginAsked, Choice, HomeAsked
from coach.tui.page import Page
from coach.tui.words import plain

DIFFICULTIES = (
    Possibility("open", "open", "time, and a warm ear"),
    Possibility("busy", "busy", "kind, but short of time"),
    Possibility("guarded", "guarded", "short answers at first"),
)
AIDS = (
    Possibility("aided", "take-backs", "counted when used"),
    Possibility("unaided", "unaided", "every line stands"),
)
PLANS = (
    ("First words", "who you are, and why here"),
    ("You want", "in one sentence"),
    ("You'll ask", "two or three questions"),
)
MOST = 300
MOVES = (
    Binding("down", "app.focus_next", "The next field", show=False),
    Binding("up", "app.focus_previous", "The field before", show=False),
)


class PlanLine(Input):
    """One line of a plan; a paste of several lines arrives whole, joined."""

    def __init__(self, text: str, hint: str) -> None:
        super().__init__(text, placeholder=hint, max_length=MOST, compact=True, classes="plan", select_on_focus=False)

    def _on_paste(self, event: events.Paste) -> None:
        """Take the whole paste where the base class takes its first line."""
        event.prevent_default()
        event.stop()
        self.replace(" · ".join(filter(None, map(str.strip, event.text.splitlines()))), *sorted(self.selection))


class BriefScreen(Page):
    """One screen to read before talking."""

    WHERE = "brief"
    CSS_PATH = "brief.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("brief"), *MOVES]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (126, "-wide")]  # noqa: RUF012 - as the base class has it

    def __init__(self, scenario: Scenario, choice: Choice) -> None:
        super().__init__()
        self.scenario = scenario
        self.choice = choice
        self.begun = False

    def compose(self) -> ComposeResult:
        """What to read beside (or above) what to choose."""
        yield Static(plain(self.scenario.title).stylize("bold"), id="top")
        with Container(id="sides"):
            with VerticalScroll(id="reading"):
                for part in reading(self.scenario):
                    yield Static(part, classes="part")
            with VerticalScroll(id="choosing", can_focus=False):
                if self.choice.last_time:
                    yield Static(Content.assemble(("Last time  ", "bold"), plain(self.choice.last_time)), id="last")
                yield Pick(
                    "Their day", DIFFICULTIES, self.choice.difficulty or self.scenario.difficulty, id="difficulty"
                )
                yield Pick("Aids", AIDS, "unaided" if self.choice.unaided else "aided", id="aids")
                yield Static(
                    Content.styled("A plan, if you like; it stays in sight while you talk", "bold"), id="plan-label"
                )
                for at, (label, hint) in enumerate(PLANS):
                    with Horizontal(classes="row"):
                        yield Static(Content(label), classes="label")
                        yield PlanLine(self._planned(at), hint)
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        """Enter begins, so the keys go to a choice and not into a text."""
        self.query_one("#difficulty").focus()

    def _planned(self, at: int) -> str:
        return self.choice.plan[at] if at < len(self.choice.plan) else ""

    def _chosen(self) -> Choice:
        return Choice(
            self.scenario.id,
            difficulty=self.query_one("#difficulty", Pick).value,
            unaided=self.query_one("#aids", Pick).value == "unaided",
            seed=self.choice.seed,
            plan=tuple(line.value.strip() for line in self.query(PlanLine)),
        )

    def on_key(self, event: events.Key) -> None:
        """Whoever types before going to the plan is writing its first line."""
        if event.is_printable and event.character and event.character.strip():
            event.stop()
            self._write(event.character)

    def on_paste(self, event: events.Paste) -> None:
        """The same for a paste."""
        event.stop()
        self._write(" · ".join(filter(None, map(str.strip, event.text.splitlines()))))

    def _write(self, text: str) -> None:
        """Put a text that no field took into the plan's first line, and go there."""
        first = self.query(PlanLine).first()
        if not isinstance(self.focused, PlanLine):
            first.cursor_position = len(first.value)
            first.insert_text_at_cursor(text)
            self.set_focus(first)

    def action_begin(self) -> None:
        """Begin as chosen, once."""
        if not self.begun:
            self.begun = True
            self.post_message(BeginAsked(self._chosen()))

    def failed(self, error: BaseException, group: str) -> None:
        """Tell of it; what was chosen and planned stays, to begin again."""
        self.refused()
        super().failed(error, group)

    def refused(self) -> None:
        """It can be asked for again."""
        self.begun = False

    def action_go_on(self) -> None:
        """Begin, unless a plan is being written that has a next line."""
        lines = list(self.query(PlanLine))
        if isinstance(self.focused, PlanLine) and self.focused.value and self.focused is not lines[-1]:
            self.focus_next()
        else:
            self.action_begin()

    def action_earlier(self) -> None:
        """Scroll up."""
        self.query_one("#reading", VerticalScroll).scroll_page_up()

    def action_later(self) -> None:
        """Scroll down."""
        self.query_one("#reading", VerticalScroll).scroll_page_down()

    def action_back(self) -> None:
        """To the library."""
        self.post_message(HomeAsked())


def reading(scenario: Scenario) -> Iterator[Content]:
    """The brief in parts, each under its name."""
    people = Content("\n").join(
        Content.assemble(plain(p.name).stylize("bold"), plain(f", {p.role}. {p.who}")) for p in scenario.partners
    )
    brief = scenario.brief
    tips = Content("  ").join(Content.assemble("· ", plain(tip)) for tip in brief.tips)
    shown = (("Where", plain(brief.setting)), ("You", plain(brief.you)), ("Your aim", plain(brief.goal)))
    for label, words in (*shown, ("Who", people), ("Worth knowing", tips)):
        if words:
            yield Content.assemble((f"{label}  ", "bold $accent"), words)
    yield Content.styled(f"About {scenario.minutes} minutes, {scenario.turns} lines of yours at most.", "$quiet")
