"""The one place that picks concrete parts; each is imported when it is asked for."""

from coach.wiring.parts import Content, content, open_practice, open_records
from coach.wiring.upkeep import copy_rubric, examine, examine_rubric, own_rubric, read_import, validate, write_backup

__all__ = [
    "Content",
    "content",
    "copy_rubric",
    "examine",
    "examine_rubric",
    "open_practice",
    "open_records",
    "own_rubric",
    "read_import",
    "validate",
    "write_backup",
]
