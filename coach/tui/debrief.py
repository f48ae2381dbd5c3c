"""The debrief: levels in words, the conversation with the evidence lit up, and what to do next time."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Footer, Static

from coach.records.attempt import Attempt
from coach.records.debrief import Change, Debrief
from coach.records.rubric import Rubric
from coach.records.scorecard import Evidence, Scorecard
from coach.tui.actions import bindings
from coach.tui.messages import AttemptLoaded, BriefAsked, Choice, HomeAsked
from coach.tui.page import Page
from coach.tui.paragraph import Paragraph
from coach.tui.skills import Skills
from coach.tui.words import plain, shortened

QUOTED = 120
UNDONE = "This conversation was left to begin a new branch from one of its lines, so it has no debrief of its own."


class DebriefScreen(Page):
    """How an attempt went; made from what is stored, so an old one looks as it did when it was new."""

    WHERE = "debrief"
    CSS_PATH = "debrief.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("debrief")]

    def __init__(self, loaded: AttemptLoaded, rubric: Rubric) -> None:
        super().__init__()
        self.attempt = loaded.attempt
        self.card = card = loaded.card
        self.debrief = loaded.debrief
        self.help = loaded.help
        self.rubric = rubric
        self.scorable = card is not None and any(score.status == "scored" for score in card.skills.values())

    def compose(self) -> ComposeResult:
        """Skills beside the conversation, and below both the words that matter most."""
        with Horizontal(id="top"):
            yield Static(plain(self.attempt.setup.scenario.title).stylize("bold"), id="title")
            yield Static(plain(f"{self.attempt.started.astimezone():%d %b %Y, %H:%M}").stylize("$quiet"), id="when")
        with Horizontal(id="sides"):
            if self.card and self.scorable:
                yield Skills(self.card, self.rubric, id="skills")
            with VerticalScroll(id="conversation"):
                yield from self._turns()
        with VerticalScroll(id="words") as words:
            words.border_title = "How it went"
            words.border_subtitle = plain(provenance(self.attempt, self.card)).markup
            yield from self._words()
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        """Keys go to the skills if there are any."""
        self.add_class("-scored" if self.scorable else "-unscored")
        self.query_one("#skills" if self.scorable else "#conversation").focus()

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
        """The next of the panes."""
        self.focus_next()


def provenance(attempt: Attempt, card: Scorecard | None) -> str:
    """What made the score, and under what conditions."""
    made = f"{card.scorer.name} {card.scorer.version} · rubric {card.scorer.rubric}" if card else "not scored"
    return f"{made} · {attempt.setup.difficulty} · {'assisted' if attempt.assisted else 'unaided'}"


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
