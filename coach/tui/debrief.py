"""The debrief: levels in words, the conversation with the evidence lit up, and what to do next time."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Footer, Static

from coach.practice import Practice
from coach.records.attempt import Attempt
from coach.records.debrief import Change, Debrief
from coach.records.rubric import Rubric
from coach.records.scorecard import Evidence, Scorecard
from coach.tui.actions import bindings
from coach.tui.conditions import DAYS, aids
from coach.tui.explaining import Explaining
from coach.tui.messages import AttemptLoaded, BriefAsked, Choice, HomeAsked
from coach.tui.paragraph import Paragraph
from coach.tui.skills import Skills
from coach.tui.words import plain, shortened

QUOTED = 120
NEXT = "Enter goes on to the skills, with what you said for each."
UNDONE = "This conversation was left to begin a new branch from one of its lines, so it has no debrief of its own."


class DebriefScreen(Explaining):
    """How an attempt went; made from what is stored, so an old one looks as it did when it was new."""

    WHERE = "debrief"
    CSS_PATH = "debrief.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("debrief")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (38, "-high")]  # noqa: RUF012 - as the base class has it

    def __init__(self, loaded: AttemptLoaded, rubric: Rubric, practice: Practice) -> None:
        super().__init__(practice, loaded.attempt)
        self.card = card = loaded.card
        self.debrief = loaded.debrief
        self.help = loaded.help
        self.disputes = loaded.disputes
        self.rubric = rubric
        self.scorable = card is not None and any(score.status == "scored" for score in card.skills.values())

    def compose(self) -> ComposeResult:
        """The words that matter most, then the skills beside the conversation.

        Where there isn't room for all, the words have the screen until the next pane is asked for.
        """
        with Horizontal(id="top"):
            yield Static(plain(self.attempt.setup.scenario.title).stylize("bold"), id="title")
            yield Static(plain(f"{self.attempt.started.astimezone():%d %b %Y, %H:%M}").stylize("$quiet"), id="when")
        with VerticalScroll(id="words") as words:
            words.border_title = "How it went"
            words.border_subtitle = plain(provenance(self.attempt, self.card)).markup
            yield from self._words()
        with Horizontal(id="sides"):
            if self.card and self.scorable:
                yield Skills(self.card, self.rubric, self.disputes, id="skills")
            with VerticalScroll(id="conversation"):
                yield from self._turns()
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        """Keys go to the words, which come first."""
        self.add_class("-scored" if self.scorable else "-unscored")
        self.query_one("#words").focus()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Past the words, the other panes have the room."""
        self.set_class(event.widget.id != "words", "-past")

    def _turns(self) -> Iterator[Paragraph]:
        names = {p.id: p.address for p in self.attempt.setup.scenario.partners}
        for number, turn in enumerate(self.attempt.turns):
            mine = turn.speaker == "learner"
            name = "You" if mine else names.get(turn.who or "", next(iter(names.values())))
            yield Paragraph(number, name, turn.text, mine=mine, shown=None)

    def _words(self) -> Iterator[Widget]:
        if self.debrief is None:
            yield Static(Content(UNDONE))
            return
        yield Static(plain(self.debrief.opening))
        if self.help:
            yield _labelled("Real help", plain(self.help).stylize("bold"))
        yield from words_of(self.debrief)
        if self.scorable:
            yield Static(Content.styled(NEXT, "$quiet"), id="next")

    def on_skills_marked(self, message: Skills.Marked) -> None:
        """Light up what was said for what is marked, and go there."""
        paragraphs = list(self.query(Paragraph))
        for paragraph in paragraphs:
            paragraph.mark(_in_turn(message.evidence, paragraph.number))
        first = min((one.turn for one in message.evidence), default=None)
        if first is not None and first < len(paragraphs):
            conversation = self.query_one("#conversation", VerticalScroll)
            conversation.scroll_to_widget(paragraphs[first], animate=False, center=True)

    def action_home(self) -> None:
        """To the library."""
        self.post_message(HomeAsked())

    def action_again(self) -> None:
        """The same scenario's brief, with the plan as it was and what this debrief advised."""
        setup = self.attempt.setup
        advice = self.debrief.if_then if self.debrief else None
        choice = Choice(
            setup.scenario.id,
            difficulty=setup.difficulty,
            unaided=not setup.aids.take_backs,
            plan=setup.plan,
            last_time=advice,
        )
        self.post_message(BriefAsked(choice))

    def action_other_pane(self) -> None:
        """The next of the panes: words, skills, conversation."""
        panes = list(self.query("#words, #skills, #conversation"))
        at = panes.index(self.focused) if self.focused in panes else -1
        pane = panes[(at + 1) % len(panes)]
        self.set_class(pane.id != "words", "-past")
        self.call_after_refresh(pane.focus)

    def action_unfold(self) -> None:
        """The checks of the marked skill; from the words, on to the skills."""
        if isinstance(self.focused, Skills):
            self.focused.unfold()
        elif self.focused is self.query_one("#words"):
            self.action_other_pane()


def provenance(attempt: Attempt, card: Scorecard | None) -> str:
    """What made the score, and under what conditions."""
    made = f"{card.scorer.name} {card.scorer.version} · rubric {card.scorer.rubric}" if card else "not scored"
    day = DAYS.get(attempt.setup.difficulty, attempt.setup.difficulty)
    return f"{made} · {day} · {aids(take_backs=attempt.setup.aids.take_backs, used=attempt.assisted)}"


def words_of(debrief: Debrief) -> Iterator[Widget]:
    """The strongest moment, what to change, the better line, the plan."""
    if debrief.strongest:
        quote = plain(f"“{shortened(debrief.strongest.evidence.quote, QUOTED)}”").stylize("italic")
        yield _labelled("Strongest", Content.assemble(quote, "  ", plain(debrief.strongest.why)))
    for at, change in enumerate(debrief.changes):
        yield from _change("Change" if at == 0 else "And", change)
    if debrief.if_then:
        yield _labelled("If … then", plain(debrief.if_then))
    for remark in debrief.manner:
        yield _labelled("Manner", plain(remark))


def _change(label: str, change: Change) -> Iterator[Widget]:
    what = plain(change.what)
    if change.at:
        said = plain(f"“{shortened(change.at.quote, QUOTED)}”").stylize("italic $quiet")
        what = Content.assemble(what, "  You said: ", said)
    yield _labelled(label, what)
    if change.better:
        yield _labelled("  Try", plain(change.better).stylize("bold"))


def _labelled(label: str, words: Content) -> Widget:
    return Horizontal(Static(Content(label), classes="label"), Static(words, classes="telling"), classes="row")


def _in_turn(evidence: Sequence[Evidence], number: int) -> list[tuple[int, int]]:
    return [(one.start, one.end) for one in evidence if one.turn == number]
