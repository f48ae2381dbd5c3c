"""One turn of the conversation: who speaks, how, and what is said."""

from collections.abc import Iterable

from textual.content import Content
from textual.widgets import Static

from coach.reports.clean import clean
from coach.tui.words import STAGE_STYLE, plain, staged

EVIDENCE = "bold underline on $evidence"
HIDDEN = "transparent"
TYPING = "…"


class Paragraph(Static):
    """A turn of the learner's (``mine``) or of a partner's, whose words can appear little by little."""

    def __init__(self, number: int, name: str, text: str, *, mine: bool, shown: int | None = 0) -> None:
        super().__init__(classes="mine" if mine else "theirs")
        self.number = number
        self.speaker = name
        self.text = text
        self.mine = mine
        self.shown: int | None = None if mine else shown
        self.marks: tuple[tuple[int, int], ...] = ()

    @property
    def revealed(self) -> bool:
        """Whether all words are shown."""
        return self.shown is None

    def on_mount(self) -> None:
        """Draw it."""
        self._draw()

    def extend(self, words: str) -> None:
        """Take more of the partner's words."""
        self.text += words
        self._draw()

    def advance(self, characters: int) -> None:
        """Show some more; the room is taken from the start, so nothing below moves."""
        if self.shown is not None:
            self.shown += characters
            if self.shown >= len(self._body()):
                self.shown = None
            self._draw(layout=False)

    def reveal(self) -> None:
        """Show all words."""
        self.shown = None
        self._draw()

    def mark(self, spans: Iterable[tuple[int, int]]) -> None:
        """Light up slices of the text, and no others."""
        marks = tuple(spans)
        if marks != self.marks:
            self.marks = marks
            self._draw(layout=False)

    def retell(self, text: str) -> None:
        """Show other words in its place."""
        self.text = text
        self._draw()

    def _body(self) -> Content:
        return self._marked() if self.mine else staged(self.text)[1]

    def _marked(self) -> Content:
        """The learner's words; cleaning may drop characters, so each piece is cleaned by itself."""
        parts: list[Content] = []
        end = 0
        for start, stop in sorted(self.marks):
            if start >= end:
                parts += [plain(self.text[end:start]), plain(self.text[start:stop]).stylize(EVIDENCE)]
                end = stop
        return Content("").join([*parts, plain(self.text[end:])])

    def _draw(self, *, layout: bool = True) -> None:
        if self.is_attached:
            self.update(self._content(), layout=layout)

    def _content(self) -> Content:
        name = Content.styled(clean(self.speaker), "bold $you" if self.mine else "bold $them")
        stage = Content() if self.mine else staged(self.text)[0]
        head = Content.assemble(name, "  ", (stage.plain, STAGE_STYLE)) if stage else name
        body = self._body()
        if self.shown is not None:
            head = Content.assemble(head, f" {TYPING}" if not self.shown else "")
            body = body.stylize(HIDDEN, self.shown)
        return Content.assemble(head, "\n", body)
