"""Home: what can be gone on with, the library, and what was practised lately. Light, since it is the first frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from coach.tui import messages
from coach.tui.actions import bindings
from coach.tui.conditions import DAYS
from coach.tui.page import Page
from coach.tui.words import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coach.library.library import Header
    from coach.records.attempt import AttemptSummary

WELCOME = Content.assemble(
    ("coach", "bold $primary"), ("  rehearse the conversations that shape a medical career", "$quiet")
)
NEVER = "Choose one and press Enter. Its brief comes first; nothing starts by itself."
NONE = "There is no scenario here. `coach doctor` tells what is wrong with the content."
SHORT = {"introduction": "Intro", "goals": "Goals", "questions": "Quest.", "listening": "Listen.", "closing": "Close"}
READING = "Reading the library …"


class HomeScreen(Page):
    """The screen that all others stand on."""

    WHERE = "home"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("home")]

    def __init__(self) -> None:
        super().__init__()
        self.headers: Sequence[Header] | None = None
        self.damaged = 0
        self.unfinished: Sequence[AttemptSummary] = ()
        self.recent: Sequence[AttemptSummary] | None = None

    def compose(self) -> ComposeResult:
        """One list of everything that can be opened, and room to say more of what is marked."""
        yield Static(WELCOME, id="top")
        yield Static(id="fault")
        with Horizontal():
            yield OptionList(_heading("Scenarios"), _words(READING), id="things")
            with VerticalScroll(id="more", can_focus=False):
                yield Static(id="about")
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        """Keys go to the list."""
        self.query_one(OptionList).focus()

    def show_library(self, headers: Sequence[Header], damaged: int) -> None:
        """The scenarios are known."""
        self.headers, self.damaged = headers, damaged
        self._fill()

    def show_history(self, unfinished: Sequence[AttemptSummary], recent: Sequence[AttemptSummary]) -> None:
        """The attempts are known, or known anew."""
        fresh = {row.id for row in unfinished} - {row.id for row in self.unfinished}
        self.unfinished, self.recent = unfinished, recent
        self._fill(f"resume {unfinished[0].id}" if fresh else None)

    def show_fault(self, text: Content) -> None:
        """Something that everything else depends on is wrong; it stays on the screen."""
        self.query_one("#fault", Static).update(text)
        self.add_class("-fault")

    def _fill(self, mark: str | None = None) -> None:
        """Build the list anew, with the mark where it was or where it is useful."""
        things = self.query_one(OptionList)
        before = things.highlighted_option.id if things.highlighted_option else None
        things.set_options(self._options())
        ids = [option.id for option in things.options]
        wanted = [one for one in (mark, before) if one is not None and one in ids]
        first = next((at for at, option in enumerate(things.options) if not option.disabled), None)
        things.highlighted = ids.index(wanted[0]) if wanted else first

    def _options(self) -> Iterator[Option]:
        if self.unfinished:
            yield _heading("Go on with")
            yield from (Option(_open_row(row), f"resume {row.id}") for row in self.unfinished)
            yield _words("")
        yield _heading("Scenarios")
        if self.recent is not None and not self.recent and not self.unfinished:
            yield _words(NEVER)
        if self.headers is None:
            yield _words(READING)
        elif not self.headers:
            yield _words(NONE)
        yield from (Option(_scenario_row(header), f"scenario {header.id}") for header in self.headers or ())
        if self.damaged:
            yield _words(f"{self.damaged} problems keep files out of this list; `coach validate` tells where.")
        yield _words("")
        yield _heading("Lately")
        if self.recent is not None and not self.recent:
            yield _words("Nothing is finished yet.")
        yield from (Option(_past_row(row), f"attempt {row.id}") for row in self.recent or ())

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Say more of what is marked."""
        self.query_one("#about", Static).update(self._about(event.option_id or ""))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open what was chosen."""
        kind, _, name = (event.option_id or "").partition(" ")
        if kind == "scenario":
            self.post_message(messages.BriefAsked(messages.Choice(name)))
        elif kind == "resume":
            self.post_message(messages.ResumeAsked(name))
        elif kind == "attempt":
            self.post_message(messages.AttemptAsked(name))

    def _about(self, option: str) -> Content:
        kind, _, name = option.partition(" ")
        if kind == "scenario":
            header = next(one for one in self.headers or () if one.id == name)
            return _scenario_about(header)
        row = next((one for one in (*self.unfinished, *(self.recent or ())) if one.id == name), None)
        return _attempt_about(row) if row else Content()

    def action_choose(self) -> None:
        """Open what is marked."""
        self.query_one(OptionList).action_select()

    async def action_leave(self) -> None:
        """Quit; from home there is nowhere else to go back to."""
        await self.program.action_quit()


def _heading(text: str) -> Option:
    return Option(Content.styled(text, "bold $accent"), disabled=True)


def _words(text: str) -> Option:
    return Option(Content.styled(text, "$quiet"), disabled=True)


def _two_lines(title: str, below: str) -> Content:
    return Content.assemble(plain(title).stylize("bold"), "\n", plain(below).stylize("$quiet"))


def _scenario_row(header: Header) -> Content:
    people = ", ".join(header.partners)
    return _two_lines(header.title, f"{header.place} · {header.minutes} min · {people}")


def _open_row(row: AttemptSummary) -> Content:
    return _two_lines(row.title, f"begun {row.started.astimezone():%a %d %b, %H:%M} · {_lines(row)}")


def _lines(row: AttemptSummary) -> str:
    return f"{row.learner_turns} line{'s' * (row.learner_turns != 1)} of yours"


def _past_row(row: AttemptSummary) -> Content:
    aid = " · a line taken back" if row.assisted else ""
    return _two_lines(row.title, f"{row.started.astimezone():%a %d %b, %H:%M}{aid}\n{_levels(row)}")


def _levels(row: AttemptSummary) -> str:
    scored = {skill: level for skill, level in row.levels.items() if level is not None}
    levels = [f"{SHORT.get(skill, skill)}\N{NO-BREAK SPACE}{level}" for skill, level in scored.items()]
    return "  ".join(levels) or {"care": "stopped", "open": "unfinished"}.get(row.status, "not scored")


def _scenario_about(header: Header) -> Content:
    people = Content("\n").join(plain(name) for name in header.partners)
    facts = f"{header.place} · about {header.minutes} minutes · {DAYS.get(header.difficulty, header.difficulty)}"
    return Content.assemble(
        plain(header.title).stylize("bold"),
        "\n",
        plain(facts).stylize("$quiet"),
        "\n\n",
        ("With\n", "$accent"),
        people,
        "\n\n",
        ("What helps here\n", "$accent"),
        plain(header.article),
        "\n\n",
        ("Enter shows the brief.", "$quiet"),
    )


def _attempt_about(row: AttemptSummary) -> Content:
    rows = [
        Content.assemble(plain(f"{skill.capitalize():14}"), f"{level} of 5" if level else "no level")
        for skill, level in row.levels.items()
    ]
    said = f"{row.started.astimezone():%A %d %B %Y, %H:%M}\n{_lines(row)} · {DAYS.get(row.difficulty, row.difficulty)}"
    then = "Enter goes on where you stopped." if row.status == "open" else "Enter shows what was said and how it went."
    return Content.assemble(
        plain(row.title).stylize("bold"),
        "\n",
        plain(said).stylize("$quiet"),
        "\n\n",
        Content("\n").join(rows),
        "\n\n" if rows else "",
        (then, "$quiet"),
    )
