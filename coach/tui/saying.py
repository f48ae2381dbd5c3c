"""Where the learner types: several lines if need be; a paste arrives whole and is never sent by itself."""

from textual import events
from textual.message import Message
from textual.widgets import TextArea


class SayBox(TextArea):
    """A text area that says on Enter.

    Enter waits its turn among the keys, so that a line typed fast is told whole and what follows isn't part of it.
    """

    class Touched(Message):
        """A key was pressed or a text was pasted here."""

    class Entered(Message):
        """Enter was pressed on ``text``."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id, compact=True, tab_behavior="focus", soft_wrap=True, show_line_numbers=False)

    def on_resize(self) -> None:
        """Draw everything anew once the text is wrapped to its new width; the base class keeps lines it has drawn."""
        self.call_after_refresh(self._redraw)

    def _redraw(self) -> None:
        self.notify_style_update()
        self.refresh(layout=True)

    async def _on_key(self, event: events.Key) -> None:
        """Tell of the key, then type it; Enter tells what is typed by now."""
        self.post_message(self.Touched())
        if event.key == "enter":
            event.prevent_default()
            event.stop()
            self.post_message(self.Entered(self.take()))
            return
        await super()._on_key(event)

    async def _on_paste(self, event: events.Paste) -> None:
        """Take a paste whole, with the line ends of this machine."""
        event.prevent_default()
        event.stop()
        self.post_message(self.Touched())
        text = event.text.replace("\r\n", "\n").replace("\r", "\n")
        self.insert(text)

    def drop(self, said: str) -> None:
        """Take away what was said, and keep what was typed after it."""
        text = self.text.lstrip("\n")
        if text.startswith(said):
            self.load_text(text[len(said) :].lstrip("\n"))
            self.move_cursor(self.document.end)

    def take(self) -> str:
        """What is typed, without what has no meaning at its ends."""
        return self.text.strip("\n")
