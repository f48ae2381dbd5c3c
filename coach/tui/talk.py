"""The talk: what happens in the conversation is put on the screen, and what the learner wants is asked of it."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widgets import Footer, Static

from coach.conversation import Conversation
from coach.conversation.care import Step
from coach.conversation.talk import LONGEST_TURN
from coach.errors import UsageError
from coach.practice import Practice
from coach.records.events import Checks, Ended, Notice, Saved, Words
from coach.records.rubric import Rubric
from coach.scoring.narrowing import narrowed
from coach.tui import messages
from coach.tui.actions import EVERYWHERE, bindings, by_word
from coach.tui.around import SayFrame, TalkTop
from coach.tui.flow import Flow
from coach.tui.looking import Looking
from coach.tui.notices import NoticeCard
from coach.tui.page import told
from coach.tui.paragraph import Paragraph
from coach.tui.saying import SayBox
from coach.tui.side import Side
from coach.tui.words import plain

SAVED = "Your line is saved. Press Enter on an empty line to try again, or Esc to go on later."
NOT_SAVED = "Nothing you typed is lost: it is still in the box below. Press Enter to try again."
OVER = "Enter shows how it went."
STOPPED = "Nothing here is scored. Enter shows what is kept, with where to find help."


class TalkScreen(Looking):
    """One conversation; every word of the learner's is on disk before it is answered."""

    WHERE = "talk"
    CSS_PATH = "talk.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("talk")]

    def __init__(self, practice: Practice, talk: Conversation, rubric: Rubric, pace: float, draft: str = "") -> None:
        super().__init__(practice, talk, pace)
        self.rubric = narrowed(rubric, talk.setup.scenario.leaves_out)
        self.draft = draft
        self.names = {p.id: p.address for p in talk.setup.scenario.partners}
        self.pending: str | None = None
        self.leaving = False
        self.said = -1

    def compose(self) -> ComposeResult:
        """The conversation has the room; the side is quiet and can go."""
        yield TalkTop(id="top")
        with Horizontal(id="middle"):
            yield Flow(self.pace, id="flow")
            yield Side(self.talk.setup.plan, self.rubric, id="side")
        yield SayFrame(id="saying")
        yield Static(id="hint")
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        """Show what was said before, then go on from there."""
        flow = self.query_one(Flow)
        flow.mount(Static(plain(self.talk.setup.scenario.brief.setting), classes="scene"))
        flow.mount_all(
            Paragraph(at, self._speaker(turn.who, turn.speaker), turn.text, mine=turn.speaker == "learner", shown=None)
            for at, turn in enumerate(self.talk.turns)
        )
        box = self.query_one(SayBox)
        box.placeholder = "" if self.talk.turns else "What do you say first? Enter says it."
        self._give_back(self.draft)
        box.focus()
        self._show_state()
        self.go_on()

    def _speaker(self, who: str | None, speaker: str) -> str:
        return "You" if speaker == "learner" else self.names.get(who or "", next(iter(self.names.values())))

    def on_happened(self, message: messages.Happened) -> None:
        """Put one event on the screen."""
        flow = self.query_one(Flow)
        match message.event:
            case Saved(turn=number, text=text):
                self.said = number
                flow.add(Paragraph(number, "You", text, mine=True))
                self._forget_typed()
            case Words(turn=number, who=who, text=words, done=done):
                flow.hear(number, self.names[who], words, done=done)
            case Notice() as notice:
                self._notice(notice)
            case Checks(card=card):
                self.query_one(Side).show_card(card, self.said)
            case Ended():
                flow.add(NoticeCard("ended", STOPPED if self.talk.care is Step.TOLD else OVER))
            case _:
                pass

    def _notice(self, notice: Notice) -> None:
        flow = self.query_one(Flow)
        if notice.about == "care":
            flow.skip()
        flow.add(NoticeCard(notice.about, notice.text))

    def _forget_typed(self) -> None:
        """The line is saved: the box is free for the next one."""
        box = self.query_one(SayBox)
        if self.pending is not None:
            box.drop(self.pending)
        box.placeholder = ""
        self.pending = None

    def _give_back(self, text: str) -> None:
        """Put a text into the box, unless something is being typed there."""
        box = self.query_one(SayBox)
        if text and not box.text.strip():
            box.load_text(text)
            box.move_cursor(box.document.end)

    def on_answered(self) -> None:
        """The turn is over: show where things stand; what didn't work before has worked now."""
        self.busy = False
        self.query_one(Flow).query(".fault").remove()
        self._show_state()

    def on_finished(self) -> None:
        """The attempt is scored and saved."""
        self.finished = True

    def on_changed(self, message: messages.Changed) -> None:
        """Go on with what is left after a line was taken back, or words were blanked."""
        self.busy = False
        if message.talk.attempt.id != self.talk.attempt.id:
            self.finished = False
        self.talk = message.talk
        flow = self.query_one(Flow)
        flow.retell([turn.text for turn in self.talk.turns])
        flow.add(NoticeCard("done", message.told))
        self._give_back(message.restored)
        self._show_state()

    def failed(self, error: BaseException, group: str) -> None:
        """Tell what didn't work, in the conversation; what was typed stays typed unless it is saved."""
        if group != "talk":
            self.hint(str(error)) if isinstance(error, UsageError) else super().failed(error, group)
            return
        self.busy, self.pending = False, None
        flow = self.query_one(Flow)
        flow.forget_unfinished()
        if isinstance(error, UsageError):
            self.hint(str(error))
        else:
            flow.skip()
            flow.add(NoticeCard("fault", f"{told(error).plain}\n{SAVED if self.owing else NOT_SAVED}"))
        self._show_state()

    def _show_state(self) -> None:
        self.query_one(TalkTop).show(self.talk)
        self.query_one(SayFrame).show(self.talk)
        self.query_one(Side).show_talk(self.talk)

    def on_say_box_touched(self) -> None:
        """A key: show all that has come, and forget the hint."""
        self.leaving = False
        self.hint("")
        self.query_one(Flow).skip()

    async def action_say(self) -> None:
        """Say what is typed, do what its /word asks for, or go on from where things stand."""
        await self._say(self.query_one(SayBox).take())

    async def on_say_box_entered(self, message: SayBox.Entered) -> None:
        """Enter was pressed on a line."""
        await self._say(message.text)

    async def _say(self, text: str) -> None:
        self.on_say_box_touched()
        if self.busy:
            self.hint("One moment: your last line is being answered.")
        elif text.startswith("/") and text[1:2].isalpha():
            await self._obey(*text[1:].split(maxsplit=1))
        elif self.talk.over:
            self._conclude()
        elif not text.strip():
            if self.owing:
                self.go_on()
        elif len(text) > LONGEST_TURN:
            self.hint(f"That has {len(text):,} characters; at most {LONGEST_TURN:,} can be said in one turn.")
        else:
            self.pending = text
            self.put(text)

    async def _obey(self, word: str, rest: str = "") -> None:
        action = by_word(word, self.WHERE)
        if action is None:
            self.hint(f"There is no /{word}; F1 lists what there is. To say it, put a space before the slash.")
            return
        self.query_one(SayBox).clear()
        self.leaving = action.name == "leave"
        if action.name == "glossary":
            self.action_glossary(rest.strip())
            return
        await self.run_action(f"app.{action.name}" if action.where == EVERYWHERE else action.name)

    def _conclude(self) -> None:
        if self.finished:
            self.post_message(messages.AttemptAsked(self.talk.attempt.id))
        else:
            self.go_on()

    def action_new_line(self) -> None:
        """Begin a new line in the box."""
        self.query_one(SayBox).insert("\n")

    def action_take_back(self) -> None:
        """Take the last line back."""
        if not self.busy:
            self.busy = True
            self.query_one(Flow).skip()
            self.take_line_back()

    def action_blank(self) -> None:
        """Blank what looks like an identifier."""
        if self.busy:
            return
        suspect = self.talk.suspect
        if suspect is None:
            self.hint("Nothing in your lines looks like a patient's identifier.")
        else:
            self.busy = True
            self.query_one(Flow).skip()
            self.blank_words(*suspect)

    def action_leave(self) -> None:
        """Break off, when asked twice (or by its /word)."""
        if self.talk.over:
            self._conclude()
        elif not self.leaving:
            self.hint("Leave now? F9 again breaks off and shows how it went; any other key goes on.")
            self.leaving = True
        elif not self.busy:
            self.query_one(Flow).skip()
            self.break_off()

    def action_pause(self) -> None:
        """Home; everything said is saved, and what is typed waits."""
        self.post_message(messages.Paused(self.talk.attempt.id, self.query_one(SayBox).text))
