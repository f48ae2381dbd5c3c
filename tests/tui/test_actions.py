import importlib

import pytest
from textual.binding import Binding
from textual.keys import Keys

from coach.tui.actions import ACTIONS, EVERYWHERE, actions, bindings, by_word, key_name
from coach.tui.app import CoachApp

SCREENS = {
    "home": ("coach.tui.home", "HomeScreen"),
    "brief": ("coach.tui.brief", "BriefScreen"),
    "talk": ("coach.tui.talk", "TalkScreen"),
    "debrief": ("coach.tui.debrief", "DebriefScreen"),
}


def screen_class(where: str) -> type:
    module, name = SCREENS[where]
    return getattr(importlib.import_module(module), name)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_action_of_the_table_can_be_done_where_it_says(action) -> None:
    owner = CoachApp if action.where == EVERYWHERE else screen_class(action.where)

    assert callable(getattr(owner, f"action_{action.name}"))


@pytest.mark.parametrize("where", SCREENS)
def test_no_key_means_two_things_on_a_screen(where: str) -> None:
    keys = [key for action in actions(where) for key in action.keys]

    assert len(keys) == len(set(keys))


def test_ids_are_unique_and_each_action_of_the_talk_has_a_second_key() -> None:
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    assert all(len(action.keys) > 1 for action in actions("talk"))


@pytest.mark.parametrize("word", ["help", "back", "brief", "so-far", "blank", "pause", "leave"])
def test_the_words_of_the_plain_door_are_known(word: str) -> None:
    assert by_word(word, "talk") is not None


def test_words_of_one_screen_are_not_those_of_another() -> None:
    assert by_word("back", "debrief") is None
    assert by_word("nonsense", "talk") is None


def test_the_table_becomes_bindings_with_ids() -> None:
    made = {binding.id: binding for binding in bindings("talk")}

    assert set(made) == {action.id for action in ACTIONS if action.where == "talk"}
    assert all(isinstance(binding, Binding) and binding.description for binding in made.values())
    assert "enter" in made["talk.say"].key.split(",")


def test_keys_are_written_as_people_write_them() -> None:
    assert key_name("alt+up") == "Alt+↑"
    assert key_name("escape") == "Esc"
    assert key_name("ctrl+p") == "Ctrl+P"
    assert key_name(Keys.F1.value) == "F1"
