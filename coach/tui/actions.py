"""The one table of what can be done where; footer, help, palette and /words are made from it."""

from collections.abc import Iterator
from dataclasses import dataclass

from textual.binding import Binding


@dataclass(frozen=True)
class Action:
    """Something a learner can do: its keys (the first is the one shown), its /words, and what it does in words.

    ``where`` names the screen, or ``everywhere``; ``label`` is for the footer and empty where there is no room for it.
    ``priority`` keys work also while a text is being typed.
    """

    where: str
    name: str
    keys: tuple[str, ...]
    about: str
    label: str = ""
    words: tuple[str, ...] = ()
    shown: str = ""
    priority: bool = True

    @property
    def id(self) -> str:
        """The name by which keys can be given to it."""
        return f"{self.where}.{self.name}"


EVERYWHERE = "everywhere"
ACTIONS: tuple[Action, ...] = (
    Action("home", "choose", ("enter",), "Open what is marked", "Open"),
    Action("home", "leave", ("escape",), "Quit, from here", "Quit"),
    Action("brief", "begin", ("f5", "ctrl+s"), "Begin the conversation", "Begin"),
    Action("brief", "go_on", ("enter",), "Begin; from a line of the plan, go to the next one first", shown="Enter"),
    Action("brief", "back", ("escape", "alt+left"), "Back to the library", "Back"),
    Action("brief", "earlier", ("pageup", "alt+up"), "Read what stands above"),
    Action("brief", "later", ("pagedown", "alt+down"), "Read what stands below", "Read on"),
    Action("talk", "say", ("enter", "ctrl+s"), "Say what you typed", "Say", shown="Enter", priority=False),
    Action("talk", "new_line", ("ctrl+j", "shift+enter"), "Begin a new line", "New line", shown="^J"),
    Action(
        "talk", "take_back", ("alt+up", "ctrl+r"), "Take your last line back, and try again", "Take back", ("back",)
    ),
    Action(
        "talk", "side", ("f3", "ctrl+o"), "Show or hide your plan and what you have earned", "Side", ("side", "so-far")
    ),
    Action("talk", "pause", ("escape", "alt+p"), "Pause: everything is kept, go on when you like", "Pause", ("pause",)),
    Action("talk", "leave", ("f9", "alt+l"), "Break off, and see how it went", "Leave", ("leave",)),
    Action("talk", "brief", ("f5", "ctrl+b"), "Read the brief again", "", ("brief",)),
    Action("talk", "blank", ("f8", "alt+b"), "Take a patient's identifier out of your line, for good", "", ("blank",)),
    Action("talk", "glossary", ("f10", "alt+g"), "Explain a word, or all, of American training", "", ("glossary",)),
    Action("talk", "pace", ("f7", "alt+w"), "Show the partner's words at once, or at a reading pace", "", ("pace",)),
    Action("talk", "earlier", ("pageup", "alt+pageup"), "Look at what was said earlier"),
    Action("talk", "later", ("pagedown", "alt+pagedown"), "Look at what was said later"),
    Action("debrief", "unfold", ("enter", "space"), "Unfold or fold the marked skill; from the words, go on", "Unfold"),
    Action("debrief", "other_pane", ("tab", "f6"), "From the words to the skills, to the conversation, and on", "Next"),
    Action(
        "debrief", "dispute", ("w",), "Say that the marked check is wrong, and why; or withdraw that", "That's wrong"
    ),
    Action("debrief", "explain", ("e",), "Tell how the marked skill's level was made", "Explain"),
    Action("debrief", "again", ("r", "f5"), "Start the same conversation again", "Again"),
    Action("debrief", "home", ("escape", "h"), "Back to the library", "Home"),
    Action(EVERYWHERE, "help", ("f1", "ctrl+g"), "Show what can be done here", "Help", ("help",)),
    Action(EVERYWHERE, "theme", ("f4", "ctrl+t"), "Change between dark and light", "", ("theme",)),
    Action(EVERYWHERE, "command_palette", ("ctrl+p", "f12"), "Find an action by its name", "", ("actions",)),
    Action(
        EVERYWHERE,
        "quit",
        ("ctrl+q", "alt+q"),
        "Quit; everything said is kept, a draft isn't",
        "",
        ("quit",),
    ),
)
_NAMES = {"ctrl": "Ctrl", "alt": "Alt", "shift": "Shift", "escape": "Esc", "pageup": "PgUp", "pagedown": "PgDn"} | {
    "up": "↑",
    "left": "←",
}


def actions(where: str) -> Iterator[Action]:
    """What can be done on one screen, then what can be done everywhere."""
    for place in dict.fromkeys((where, EVERYWHERE)):
        yield from (action for action in ACTIONS if action.where == place)


def bindings(where: str) -> list[Binding]:
    """The table's rows of one place as Textual knows them."""
    return [
        Binding(
            ",".join(action.keys),
            action.name,
            action.label or action.about,
            show=bool(action.label),
            key_display=action.shown or key_name(action.keys[0]),
            priority=action.priority,
            tooltip=action.about,
            id=action.id,
        )
        for action in ACTIONS
        if action.where == where
    ]


def by_word(word: str, where: str) -> Action | None:
    """The action of a /word typed on one screen."""
    return next((action for action in actions(where) if word in action.words), None)


def key_name(key: str) -> str:
    """A key as people write it: ``Alt+↑``."""
    return "+".join(_NAMES.get(part, part.upper() if len(part) == 1 else part.capitalize()) for part in key.split("+"))
