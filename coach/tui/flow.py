"""The conversation as it stands on the screen: one widget a turn, the partner's words revealed at a reading pace.

What has happened is saved before it comes here; the pace is only for the eye and can be skipped at any time.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from textual.containers import VerticalScroll
from textual.timer import Timer
from textual.widget import Widget

from coach.tui.paragraph import Paragraph

TICK = 1 / 20
BREATH = 0.5


@dataclass
class Coming:
    """Something that waits for its turn on the screen; ``whole`` once no more words can come."""

    widget: Widget
    whole: bool = True
    waited: float = 0.0


class Flow(VerticalScroll):
    """Shows what comes in order; ``pace`` is in characters a second, 0 shows everything at once."""

    def __init__(self, pace: float, *, id: str) -> None:
        super().__init__(id=id, can_focus=False)
        self.pace = pace
        self.coming: deque[Coming] = deque()
        self._timer: Timer | None = None

    @property
    def calm(self) -> bool:
        """Whether everything that has come is shown."""
        return not self.coming

    def on_mount(self) -> None:
        """Keep to the end unless the learner scrolls away."""
        self.anchor()
        self._timer = self.set_interval(TICK, self._tick, pause=True)

    def add(self, widget: Widget) -> None:
        """Show something after everything that is still coming."""
        self._expect(Coming(widget))

    def hear(self, number: int, name: str, words: str, *, done: bool) -> None:
        """Take a piece of the partner's words of turn ``number``."""
        last = self.coming[-1] if self.coming else None
        if last is None or last.whole:
            last = Coming(Paragraph(number, name, "", mine=False), whole=False)
            self._expect(last)
        if isinstance(last.widget, Paragraph):
            last.widget.extend(words)
        last.whole = done
        if done and not self.pace:
            self.skip()

    def forget_unfinished(self) -> None:
        """Take away words that broke off before they were saved."""
        for coming in [one for one in self.coming if not one.whole]:
            self.coming.remove(coming)
            if coming.widget.is_mounted:
                coming.widget.remove()

    def skip(self) -> None:
        """Show everything that has come, now."""
        for coming in self.coming:
            self._mount_once(coming)
            if isinstance(coming.widget, Paragraph):
                coming.widget.reveal()
        self.coming = deque(one for one in self.coming if not one.whole)
        self._rest_if_calm()

    def retell(self, texts: Sequence[str]) -> None:
        """Show these turns, and nothing of what came after them."""
        self.skip()
        shown = list(self.query(Paragraph))
        gone = next((turn for turn in shown if turn.number >= len(texts)), None)
        if gone is not None:
            for widget in list(self.children)[self.children.index(gone) :]:
                widget.remove()
        for turn in shown:
            if turn.number < len(texts) and turn.text != texts[turn.number]:
                turn.retell(texts[turn.number])

    def _expect(self, coming: Coming) -> None:
        self.coming.append(coming)
        if not self.pace and coming.whole:
            self.skip()
        elif self._timer:
            self._timer.resume()
            self._mount_once(self.coming[0])

    def _rest_if_calm(self) -> None:
        if not self.coming and self._timer:
            self._timer.pause()

    def _mount_once(self, coming: Coming) -> None:
        if coming.widget.parent is None:
            self.mount(coming.widget)

    def _tick(self) -> None:
        """Show a little more of what comes first."""
        if not self.coming:
            return
        first = self.coming[0]
        self._mount_once(first)
        first.waited += TICK
        turn = first.widget
        if isinstance(turn, Paragraph) and not turn.revealed:
            if turn.shown or first.waited > BREATH:
                turn.advance(max(1, round(self.pace * TICK)))
        elif first.whole:
            self.coming.popleft()
            self._rest_if_calm()
