"""Whether an attempt from elsewhere can be told again: its scenario holds plain lines, and its moves name them.

A scenario that comes in with an attempt is as untrusted as any file, and isn't read by the library again.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

from coach.records.attempt import Attempt
from coach.records.base import Record
from coach.records.move import Move
from coach.records.scenario import Line, Partner, Scenario

_SLOT = re.compile(r"""\{\{-?\s*(?:(?P<slot>\w+)|fact\(\s*(?P<q>["'])(?P<fact>[^"'{}]*)(?P=q)\s*\))\s*-?\}\}""")
_TEMPLATE = re.compile(r"\{[{%#]|\}\}")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Characters that can move a terminal's cursor, hide or reorder text; tab and newline are none of them."""


@dataclass(frozen=True)
class _Script:
    """A partner with the slots of each line, by the line's path such as ``pools/greet/0``."""

    partner: Partner
    slots: Mapping[str, frozenset[str]]


def check_attempt(attempt: Attempt, body: str) -> None:
    """Raise ValueError for what can't be told again; ``body`` is the scenario as text."""
    scripts = _scripts(body)
    for words in (attempt.owner, attempt.setup.voice, attempt.setup.engine):
        _refuse_controls(words)
    for number, turn in enumerate(attempt.turns):
        if turn.who is not None and turn.who not in scripts:
            raise ValueError(f"turn {number} names {turn.who!r}, who isn't in its scenario")
        if turn.move:
            _check_move(turn.move, number, scripts)


def _check_move(move: Move, number: int, scripts: Mapping[str, _Script]) -> None:
    script = scripts.get(move.who)
    if script is None:
        raise ValueError(f"the move of turn {number} names {move.who!r}, who isn't in its scenario")
    for part in move.parts:
        if part.line not in script.slots:
            raise ValueError(f"the move of turn {number} names the line {part.line!r}, which isn't in its scenario")
        if not script.slots[part.line] <= move.slots.keys():
            raise ValueError(f"the move of turn {number} doesn't fill the slots of the line {part.line!r}")
    for name, named, there in _named(move, script.partner):
        if not named <= there:
            raise ValueError(f"the move of turn {number} names the {name} {min(named - there)!r}, which isn't there")


def _named(move: Move, partner: Partner) -> Iterator[tuple[str, set[str], set[str]]]:
    """What a move names of its partner's script: the kind, the names, and those that are there."""
    yield "topic", {*move.offered, *filter(None, (move.topic,))}, set(partner.topics)
    yield "cue", {*move.cues, *move.noticed}, set(partner.cues)
    yield "request", set(filter(None, (move.ask,))), set(partner.asks)
    yield "ending", set(filter(None, (move.ending,))), {ending.id for ending in partner.endings}


@lru_cache(maxsize=8)
def _scripts(body: str) -> Mapping[str, _Script]:
    """The scripts of a scenario's partners by their ids; each line of them is held against the rules."""
    scenario = Scenario.model_validate_json(body)
    for words in _texts(scenario.model_dump()):
        _refuse_controls(words)
    scripts: dict[str, _Script] = {}
    for partner in scenario.partners:
        slots = {path: _slots(line.say, partner) for path, line in _lines(partner)}
        scripts[partner.id] = _Script(partner, slots)
    return scripts


def _lines(value: Any, path: str = "") -> Iterator[tuple[str, Line]]:
    """Each line at or below ``value`` with its path."""
    if isinstance(value, Line):
        yield path, value
        return
    below: Iterable[tuple[Any, Any]] = ()
    if isinstance(value, Record):
        below = value
    elif isinstance(value, dict):
        below = cast("dict[str, Any]", value).items()
    elif isinstance(value, tuple):
        below = enumerate(cast("tuple[Any, ...]", value))
    for key, one in below:
        yield from _lines(one, f"{path}/{key}" if path else str(key))


def _slots(say: str, partner: Partner) -> frozenset[str]:
    """The slots that a line needs; it may hold ``{{ slot }}`` and ``{{ fact("key") }}`` and no more of a template."""
    if _TEMPLATE.search(_SLOT.sub("", say)):
        raise ValueError("a line of its scenario holds more than slots")
    found = list(_SLOT.finditer(say))
    unknown = {match["fact"] for match in found if match["fact"] is not None} - partner.facts.keys()
    if unknown:
        raise ValueError(f"a line of its scenario names the fact {min(unknown)!r}, which isn't there")
    return frozenset(match["slot"] for match in found if match["slot"])


def _texts(value: Any) -> Iterator[str]:
    """Every text in a record that was turned into plain values; keys can hold letters and hyphens only."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in cast("dict[str, Any]", value).values():
            yield from _texts(one)
    elif isinstance(value, tuple):
        for one in cast("tuple[Any, ...]", value):
            yield from _texts(one)


def _refuse_controls(words: str) -> None:
    found = _CONTROLS.search(words)
    if found:
        raise ValueError(f"a text holds the control character U+{ord(found.group()):04X}")
