"""A value in a content file that knows where it stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from coach.errors import Problem
from coach.library.source import Source

Scalar: TypeAlias = str | int | float | bool | None


class Mark(Protocol):
    """A position as the parser tells it, counted from 0."""

    line: int
    column: int


@dataclass(slots=True, eq=False)
class Node:
    """A value in a file, with its position, the key it stands under and the node it stands in."""

    value: "Scalar | list[Node] | dict[str, Node]"
    mark: Mark
    source: Source
    key: str | int = ""
    parent: "Node | None" = None
    key_mark: Mark | None = None
    text: str = ""

    @property
    def path(self) -> str:
        """The field path within the file, such as ``partners[0].asks.shadow``."""
        if self.parent is None:
            return ""
        above = self.parent.path
        if isinstance(self.key, int):
            return f"{above}[{self.key}]"
        return f"{above}.{self.key}" if above else self.key

    @property
    def entries(self) -> "Mapping[str, Node]":
        """The entries of a mapping; nothing for anything else."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def items(self) -> "Sequence[Node]":
        """The items of a list; nothing for anything else."""
        return self.value if isinstance(self.value, list) else ()

    def at(self, *keys: str) -> "Node | None":
        """The node reached by ``keys``, if each of them is there."""
        node: Node | None = self
        for key in keys:
            node = node.entries.get(key) if node else None
        return node

    def problem(self, message: str, hint: str = "", *, key: bool = False) -> Problem:
        """A problem of this node, placed at its key when ``key`` is asked for."""
        mark = self.key_mark if key and self.key_mark else self.mark
        return self.source.problem(mark.line + 1, mark.column + 1, message, field=self.path, hint=hint)

    def walk(self) -> "Iterator[Node]":
        """Yield the node and all below it."""
        yield self
        for below in (*self.entries.values(), *self.items):
            yield from below.walk()
