"""The library: content files read into records, with every fault told by file, line and column."""

from coach.library.fingerprint import scenario_hash
from coach.library.glossary import look_up
from coach.library.help import find_country
from coach.library.library import Header, Library
from coach.library.nearest import nearest
from coach.library.rubric import Examined, examine_rubric, read_rubric, shipped_rubric, shipped_text

__all__ = [
    "Examined",
    "Header",
    "Library",
    "examine_rubric",
    "find_country",
    "look_up",
    "nearest",
    "read_rubric",
    "scenario_hash",
    "shipped_rubric",
    "shipped_text",
]
