"""Concrete parts put together: content that ships with the program, and practice on the learner's own store."""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coach import paths
from coach.errors import UsageError
from coach.library import Library, find_country, look_up, nearest, read_rubric, scenario_hash, shipped_rubric
from coach.records.help import GlossaryEntry

if TYPE_CHECKING:
    from coach.practice import Practice
    from coach.records.scenario import Scenario
    from coach.scoring import RulesScorer
    from coach.store import SqlStore

OWN_SCENARIOS = "scenarios"


@dataclass(frozen=True)
class Content:
    """Scenarios, rubric, glossary and help lines: all that needs no store."""

    library: Library

    def conversation_scorer(self, rubric: Path | None = None) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
        """Scores a conversation row from anywhere, by the rules and the rubric in a file, or else the one in use."""
        from coach.scoring import score_conversation

        scorer = self.scorer(rubric)
        return lambda row: score_conversation(row, scorer, self.library.scenario)

    def scorer(self, rubric: Path | None = None) -> "RulesScorer":
        """The rule scorer, by the rubric in a file, or else by the one in use."""
        from coach.scoring import RulesScorer

        return RulesScorer(read_rubric(rubric) if rubric else self.library.rubric(), shipped_rubric())

    def glossary(self, term: str | None) -> tuple[GlossaryEntry, ...]:
        """All entries, or the one for ``term``; UsageError names the nearest when there is none."""
        entries = self.library.glossary()
        if term is None:
            return entries
        found = look_up(term, entries)
        if found is None:
            near = ", ".join(nearest(term, [entry.term for entry in entries]))
            raise UsageError(f"'{term}' isn't in the glossary" + (f"; near it: {near}" if near else ""))
        return (found,)

    def find_scenario(self, name: str) -> "tuple[Scenario, str] | None":
        """The scenario of an id with its hash, or None if there is none."""
        try:
            found = self.library.scenario(name)
        except UsageError:
            return None
        return found, scenario_hash(found)

    def help_for(self, text: str) -> str:
        """Where real help answers, for the country named in ``text``, else anywhere."""
        lines = self.library.help_lines()
        told = find_country(text, lines) or lines.elsewhere
        return "\n".join([*told.lines, f"Emergency: {told.emergency}"])


@lru_cache(maxsize=1)
def content() -> Content:
    """The shipped content, and the learner's own scenarios if there are any."""
    return Content(Library(content_folders(), cache=paths.cache()))


def content_folders() -> list[Path]:
    """Where content lies: what ships with the program, and the learner's own folder if there is one."""
    own = paths.home() / OWN_SCENARIOS
    return [paths.content("scenarios"), *([own] if own.is_dir() else [])]


@contextmanager
def open_records() -> Generator["SqlStore"]:
    """The learner's own store, closed afterwards."""
    from coach.store import open_store

    with open_store(paths.home()) as store:
        yield store


@contextmanager
def open_practice() -> Generator["Practice"]:
    """Practice on the learner's own store, closed afterwards."""
    from coach.debrief import make_debrief
    from coach.partner import ScriptedVoice
    from coach.practice import Practice

    parts = content()
    with open_records() as store:
        scorer = parts.scorer()
        debrief = partial(make_debrief, rubric=scorer.rubric)
        yield Practice(parts.library, store, ScriptedVoice(), scorer, debrief, parts.help_for)
