"""Holding a tree of nodes against a record type: the value if it fits, else every problem with its place."""

import re
from collections.abc import Callable, Iterator
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, cast, get_args, get_origin

from pydantic import BaseModel, ValidationError

from coach.errors import Problem
from coach.library.nearest import suggestion
from coach.library.node import Node
from coach.library.shapes import SECTIONS

LINE_KEYS = frozenset({"lines", "brief", "more", "noticed", "opening"})
"""Keys whose lists hold lines, each a text or ``{say, needs}``; every pool is such a list too."""

MOST = 200
"""As many problems of one file's shape are told; nobody mends more at a time."""

M = TypeVar("M", bound=BaseModel)
Loc = tuple[int | str, ...]
Excuse = Callable[[Loc], bool]


def plain(node: Node) -> Any:
    """The node's value as plain Python; entries set to null are left out."""
    value = node.value
    if isinstance(value, dict):
        return {name: plain(below) for name, below in value.items() if below.value is not None}
    return [plain(item) for item in value] if isinstance(value, list) else value


def scripted(node: Node, key: str = "", inside: str = "") -> Any:
    """As :func:`plain`, with every line of a partner as a mapping."""
    value = node.value
    if isinstance(value, dict):
        return {name: scripted(below, name, key) for name, below in value.items() if below.value is not None}
    if isinstance(value, list):
        as_lines = key in LINE_KEYS or inside == "pools"
        return [_line(item) if as_lines else scripted(item) for item in value]
    return value


def _line(item: Node) -> Any:
    value = plain(item)
    if isinstance(item.value, str):
        value = {"say": value}
    if item.source.pack and isinstance(value, dict):
        return {**cast("dict[str, Any]", value), "shared": True}
    return value


def check(
    node: Node, model: type[M], excuse: Excuse = lambda _: False, read: Callable[[Node], Any] = scripted
) -> tuple[M | None, list[Problem]]:
    """``node`` as a ``model``; a missing field is no problem where ``excuse`` holds for its place."""
    try:
        return model.model_validate(read(node)), []
    except ValidationError as error:
        errors = error.errors(include_url=False, include_input=False)
    if _take_as_written(node, errors):
        return check(node, model, excuse, read)
    told = [each for each in errors if not (each["type"] == "missing" and excuse(each["loc"]))]
    told = [each for each in told if not (each["type"] == "too_short" and _long_enough(node, each))]
    return None, [_problem(node, model, cast("dict[str, Any]", each)) for each in told[:MOST]]


def may_come_from_elsewhere(loc: Loc) -> bool:
    """Whether a missing field may be given by a pack or persona: one of an entry's own fields, or of the temper."""
    parts = loc[2:] if loc and loc[0] == "partners" else loc
    return (len(parts) == 3 and parts[0] in SECTIONS) or (len(loc) == 4 and parts[0] == "temper")


def _take_as_written(node: Node, errors: Any) -> bool:
    """Let an unquoted number or true/false stand as the words it was written with, where words are wanted."""
    changed = False
    for error in errors:
        found = _find(node, error["loc"])[0]
        if error["type"] == "string_type" and isinstance(found.value, int | float) and found.text:
            found.value, changed = found.text, True
    return changed


def _long_enough(node: Node, error: Any) -> bool:
    """Whether a list is short only because its faulty items, told by themselves, weren't counted."""
    return len(_find(node, error["loc"])[0].items) >= error["ctx"]["min_length"]


def _find(node: Node, loc: Loc) -> tuple[Node, bool]:
    """The node at ``loc`` or the nearest above it, and whether the whole way was there."""
    for part in loc:
        below: Node | None = None
        if isinstance(node.value, dict):
            below = node.value.get(str(part))
        elif isinstance(node.value, list) and isinstance(part, int) and part < len(node.value):
            below = node.value[part]
        if below is None:
            return node, False
        node = below
    return node, True


def _problem(root: Node, model: type[BaseModel], error: dict[str, Any]) -> Problem:
    loc: Loc = error["loc"]
    kind: str = error["type"]
    if loc and loc[-1] == "[key]":
        node, _ = _find(root, loc[:-1])
        return node.problem(f"the key '{loc[-2]}' {_explain(error)}", _nearest_of(error, str(loc[-2])), key=True)
    node, there = _find(root, loc)
    if kind == "extra_forbidden" and there:
        return node.problem(f"unknown key '{loc[-1]}'", suggestion(str(loc[-1]), _known(model, loc[:-1])), key=True)
    if kind == "missing":
        return node.problem("must not be empty" if there else f"'{loc[-1]}' is missing", key=True)
    return node.problem(_explain(error), _nearest_of(error, str(node.value)))


def _nearest_of(error: dict[str, Any], written: str) -> str:
    """The value that was meant, where only some can stand and one of them is like what is written."""
    if error["type"] != "literal_error":
        return ""
    hint = suggestion(written, re.findall(r"'([^']+)'", error["ctx"]["expected"]))
    return hint if hint.startswith("did") else ""


EXPLAIN: dict[str, str] = {
    "string_type": "must be text",
    "tuple_type": "must be a list",
    "dict_type": "must be a mapping (key: value)",
    "model_type": "must be a mapping (key: value); a line is a text or a mapping with 'say'",
    "model_attributes_type": "must be a mapping (key: value)",
    "literal_error": "must be one of {expected}",
    "string_too_short": "must not be empty",
    "string_too_long": "is longer than {max_length} characters",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "too_short": "needs at least {min_length}, and has {actual_length}",
    "too_long": "may have at most {max_length}, and has {actual_length}",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
}
PATTERNS = {
    r"^[a-z][a-z0-9-]*$": "must be made of lower-case letters, digits and hyphens, and begin with a letter",
    r"^\d+\.\d+$": 'must be a version such as "1.0"',
}


def _explain(error: dict[str, Any]) -> str:
    context: dict[str, Any] = error.get("ctx", {})
    if error["type"] == "string_pattern_mismatch":
        return PATTERNS.get(context["pattern"], "is not of the right form")
    told = EXPLAIN.get(error["type"])
    return told.format(**context) if told else str(error["msg"])


def _known(model: type[BaseModel], loc: Loc) -> list[str]:
    """The keys that a mapping at ``loc`` of ``model`` may have."""
    here: Any = model
    for part in loc:
        here = next(iter(_below(here, part)), None)
    here = next(_models(here), None)
    if here is None:
        return []
    return [info.alias or name for name, info in here.model_fields.items() if name != "shared"]


def _below(kind: Any, part: int | str) -> Iterator[Any]:
    """What stands at ``part`` of a value of type ``kind``."""
    for model in _models(kind):
        fields = {info.alias or name: info.annotation for name, info in model.model_fields.items()}
        if part in fields:
            yield fields[str(part)]
        return
    kind = _bare(kind)
    if get_origin(kind) is dict:
        yield get_args(kind)[1]
    elif get_origin(kind) is tuple:
        yield get_args(kind)[0]


def _bare(kind: Any) -> Any:
    """A type without its annotations and without ``None``."""
    while get_origin(kind) in (Annotated, Union, UnionType):
        kind = next(each for each in get_args(kind) if each is not type(None))
    return kind


def _models(kind: Any) -> Iterator[type[BaseModel]]:
    kind = _bare(kind)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind
