"""YAML as a tree of nodes that know where they stand, built from parse events.

Only what content needs is understood: mappings with plain keys, lists and scalars. Anchors, aliases and tags are
refused, so a small file can't unfold into a large one; scalars are resolved as in YAML 1.2, so ``no`` is a word.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from coach.errors import DataError, Problem
from coach.library.node import Mark, Node, Scalar
from coach.library.source import CONTROLS, Source, control_message

MAX_DEPTH = 16
"""Content nests ten deep at most (partner, ask, ladder, rung, needs)."""

INTEGER = re.compile(r"[-+]?[0-9]{1,12}")
DECIMAL = re.compile(r"[-+]?[0-9]{1,12}\.[0-9]{1,12}")
WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip


@dataclass(slots=True)
class _Builder:
    """The tree in the making: the open nodes, and the key that waits for its value."""

    source: Source
    open: list[Node] = field(default_factory=list[Node])
    keys: list[tuple[str, Mark] | None] = field(default_factory=list["tuple[str, Mark] | None"])
    root: Node | None = None
    problems: list[Problem] = field(default_factory=list[Problem])

    def take(self, event: Any) -> None:
        kind = type(event).__name__
        if kind == "DocumentStartEvent" and self.root:
            raise self._refuse(event, "a second document begins here", "one file holds one thing; remove the ---")
        if kind in ("MappingStartEvent", "SequenceStartEvent", "ScalarEvent", "AliasEvent"):
            self._refuse_magic(event, kind)
            self._value(event, kind)
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            self.open.pop()
            self.keys.pop()

    def _value(self, event: Any, kind: str) -> None:
        parent = self.open[-1] if self.open else None
        if parent is not None and isinstance(parent.value, dict) and self.keys[-1] is None:
            self._key(event, kind)
            return
        node = self._node(event, kind)
        self._place(node, parent)
        if kind != "ScalarEvent":
            self.open.append(node)
            self.keys.append(None)
            if len(self.open) > MAX_DEPTH:
                raise self._refuse(event, f"nested deeper than {MAX_DEPTH} levels")

    def _key(self, event: Any, kind: str) -> None:
        if kind != "ScalarEvent":
            raise self._refuse(event, "a key must be a word", 'put text that contains "{" or "[" in quotes')
        if len(event.value) > 200:
            raise self._refuse(event, "a key is longer than 200 characters", 'put text that contains ": " in quotes')
        self._controls(event)
        self.keys[-1] = (event.value, event.start_mark)

    def _place(self, node: Node, parent: Node | None) -> None:
        node.parent = parent
        if parent is None:
            self.root = node
        elif isinstance(parent.value, list):
            node.key = len(parent.value)
            parent.value.append(node)
        else:
            entries = cast("dict[str, Node]", parent.value)
            node.key, node.key_mark = cast("tuple[str, Mark]", self.keys[-1])
            self.keys[-1] = None
            if node.key in entries:
                first = cast("Mark", entries[node.key].key_mark).line + 1
                self.problems.append(node.problem(f"'{node.key}' stands twice (first at line {first})", key=True))
            entries.setdefault(node.key, node)

    def _node(self, event: Any, kind: str) -> Node:
        if kind == "MappingStartEvent":
            return Node({}, event.start_mark, self.source)
        if kind == "SequenceStartEvent":
            return Node([], event.start_mark, self.source)
        self._controls(event)
        plain = bool(event.implicit[0])
        return Node(resolve(event.value) if plain else event.value, event.start_mark, self.source, text=event.value)

    def _controls(self, event: Any) -> None:
        found = CONTROLS.search(event.value)
        if found:
            mark: Mark = event.start_mark
            self.problems.append(self.source.problem(mark.line + 1, mark.column + 1, control_message(found.group())))

    def _refuse_magic(self, event: Any, kind: str) -> None:
        if kind == "AliasEvent":
            raise self._refuse(
                event, f"the alias *{event.anchor} is not allowed", "text that starts with * needs quotes"
            )
        if event.anchor:
            raise self._refuse(
                event, f"the anchor &{event.anchor} is not allowed", "text that starts with & needs quotes"
            )
        if event.tag:
            raise self._refuse(event, f"the tag {event.tag} is not allowed", "text that starts with ! needs quotes")

    def _refuse(self, event: Any, message: str, hint: str = "") -> DataError:
        mark: Mark = event.start_mark
        return self.source.refuse(mark.line + 1, mark.column + 1, message, hint=hint)


def resolve(text: str) -> Scalar:
    """What an unquoted scalar means: nothing, true, false, a number, or else the words themselves."""
    if len(text) <= 5 and text in WORDS:
        return WORDS[text]
    if text[0] in "+-0123456789":
        if INTEGER.fullmatch(text):
            return int(text)
        if DECIMAL.fullmatch(text):
            return float(text)
    return text


def parse(source: Source) -> tuple[Node, list[Problem]]:
    """The tree of a file, which must be a mapping, with the problems that didn't stop its reading.

    :raises DataError: where the text isn't YAML, or uses what content may not use.
    """
    builder = _Builder(source)
    _feed(builder, frozenset())
    if builder.root is None or builder.root.value is None:
        raise source.refuse(1, 1, "the file is empty")
    if not isinstance(builder.root.value, dict):
        raise source.refuse(1, 1, "the file must be a mapping: lines such as 'id: my-scenario'")
    return builder.root, builder.problems


def skim(source: Source, *keys: str) -> tuple[Node | None, list[Problem]]:
    """The tree of a file as far as its top-level ``keys`` are found, with its problems; the rest isn't looked at.

    :raises DataError: where the text isn't YAML before that.
    """
    builder = _Builder(source)
    _feed(builder, frozenset(keys))
    return builder.root, builder.problems


def _feed(builder: _Builder, until: frozenset[str]) -> None:
    """Put a file's events into the builder, to the end or until all of the wanted top-level keys are there."""
    source = builder.source
    reader = YAML(typ="safe", pure=False)
    try:
        for event in cast("Iterator[Any]", reader.parse(source.text)):  # pyright: ignore[reportUnknownMemberType]
            builder.take(event)
            if until and builder.root and len(builder.open) == 1 and until <= builder.root.entries.keys():
                return
    except YAMLError as error:
        raise _not_yaml(error, source) from None
    except (ValueError, IndexError, AttributeError, RecursionError, OverflowError) as error:
        raise source.refuse(1, 1, f"not valid YAML: {error}") from None


HINTS = (
    ("scanning an alias", "text that starts with * needs quotes"),
    ("scanning an anchor", "text that starts with & needs quotes"),
    ("mapping values are not allowed", 'put text that contains ": " in quotes'),
    ("'\\t'", "indent with spaces, not with tabs"),
    ("that cannot start any token", "indent with spaces, not tabs; put text that starts with @, % or ` in quotes"),
    ("could not find expected ':'", 'a key needs a colon; text over several lines needs quotes or ">"'),
    ("did not find expected key", "look for a quote that ends too early, or an indentation that is off by one"),
    ("did not find expected ',' or", "a [list] or {mapping} on one line lacks a comma or its closing bracket"),
    ("quoted scalar", "a quote is opened and never closed"),
)


def _not_yaml(error: YAMLError, source: Source) -> DataError:
    if not isinstance(error, MarkedYAMLError):
        return source.refuse(1, 1, "not valid YAML")
    fault = cast("Any", error)
    parts = [str(part) for part in (fault.context, fault.problem) if part]
    message = f"not valid YAML: {', '.join(parts) or 'this is not understood here'}"
    mark: Mark | None = fault.problem_mark or fault.context_mark
    hint = next((hint for text, hint in HINTS if text in message), "")
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return source.refuse(line, column, message, hint=hint)
