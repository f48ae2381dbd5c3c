"""Watch which rules of the reader find something while a text is read."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import FunctionType, ModuleType
from typing import Any

import coach.language
from coach.language import distress, fields, identifiers, read, sense, stages, word_order
from coach.language.phrases import Phrases
from coach.language.sentences import sentences
from coach.records.reading import Span

Watched = dict[str, "Watcher"]


class Watcher:
    """Stands in for a rule (pattern, set of phrases, predicate) and notes whether it found anything."""

    def __init__(self, rule: Any) -> None:
        self.rule = rule
        self.tried = self.fired = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self.rule, name)

    def _noted(self, found: Any) -> Any:
        self.tried = True
        self.fired = self.fired or bool(found)
        return found

    def __call__(self, *said: Any, **named: Any) -> Any:
        return self._noted(self.rule(*said, **named))

    def search(self, *where: Any) -> Any:
        return self._noted(self.rule.search(*where))

    def match(self, *where: Any) -> Any:
        return self._noted(self.rule.match(*where))

    def fullmatch(self, *where: Any) -> Any:
        return self._noted(self.rule.fullmatch(*where))

    def finditer(self, *where: Any) -> Iterator[Any]:
        return iter(self._noted(list(self.rule.finditer(*where))))

    def sub(self, *how: Any) -> Any:
        self._noted(self.rule.search(how[1]))
        return self.rule.sub(*how)


SPLITTING = {"clauses", "line", "phrases", "sentences", "spoken", "uptake", "words"}
"""Modules that take text apart and find nothing by themselves; each has tests of its own."""


def modules() -> list[ModuleType]:
    names = [found.name for found in iter_modules(coach.language.__path__)]
    return [import_module(f"coach.language.{name}") for name in names if name not in SPLITTING]


def rules() -> dict[str, Any]:
    """Every pattern, set of phrases and finding predicate that a module of the reader names, as ``module.name``."""
    named: dict[int, tuple[str, Any]] = {}
    for module in modules():
        predicates = _predicates(module)
        for name, value in vars(module).items():
            if (isinstance(value, re.Pattern | Phrases) or name in predicates) and (
                id(value) not in named or _made_here(module, name)
            ):
                named[id(value)] = (f"{module.__name__.rpartition('.')[2]}.{name}", value)
    return dict(named.values())


def _predicates(module: ModuleType) -> set[str]:
    """The functions that find a span or nothing; where a module has none, those that say yes or no."""
    own = {n: f for n, f in vars(module).items() if isinstance(f, FunctionType) and f.__module__ == module.__name__}
    spans = {name for name, function in own.items() if function.__annotations__.get("return") == Span | None}
    return spans or {name for name, function in own.items() if function.__annotations__.get("return") is bool}


def _made_here(module: ModuleType, name: str) -> bool:
    return re.search(rf"^(?:def )?{name}\b[^\n]*[=:]", _source(module), re.MULTILINE) is not None


def _source(module: ModuleType) -> str:
    return Path(str(module.__file__)).read_text("utf-8")


@contextmanager
def watched() -> Iterator[Watched]:
    """Put a watcher in the place of every rule, and the rules back afterwards."""
    found = rules()
    watchers = {name: Watcher(rule) for name, rule in found.items()}
    by_rule = {id(rule): watchers[name] for name, rule in found.items()}
    places = [(m, k, v) for m in modules() for k, v in vars(m).items() if _holds(v, by_rule)]
    for module, name, value in places:
        setattr(module, name, _replaced(value, by_rule))
    try:
        yield watchers
    finally:
        for module, name, value in places:
            setattr(module, name, value)


def _holds(value: Any, by_rule: dict[int, Watcher]) -> bool:
    return id(value) in by_rule or (isinstance(value, tuple) and any(_holds(each, by_rule) for each in value))


def _replaced(value: Any, by_rule: dict[int, Watcher]) -> Any:
    if isinstance(value, tuple):
        return tuple(_replaced(each, by_rule) for each in value)
    return by_rule.get(id(value), value)


def fired(watchers: Watched, text: str, previous: str | None) -> set[str]:
    """The rules that find something when ``text`` is read as an answer to ``previous``."""
    _read(watchers, text, previous)
    return {name for name, watcher in watchers.items() if watcher.fired}


def tried(watchers: Watched, text: str, previous: str | None) -> set[str]:
    """The rules that are held against some of ``text`` when it is read."""
    _read(watchers, text, previous)
    return {name for name, watcher in watchers.items() if watcher.tried}


def _read(watchers: Watched, text: str, previous: str | None) -> None:
    for watcher in watchers.values():
        watcher.tried = watcher.fired = False
    for module in modules():
        for value in vars(module).values():
            if hasattr(value, "cache_clear") and not isinstance(value, Watcher):
                value.cache_clear()
    read(text, previous)
    distress.despair(text)
    identifiers.identifiers(text)
    found = sentences(text)
    sense.scrambled(word_order.disorder(found)[0], sum(len(sentence.words) for sentence in found))
    stages.find_stage(text)
    fields.find_field(text)
