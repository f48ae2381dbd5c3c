"""Keeps attempts on disk: the only part of the program that knows SQL."""

from coach.store.attempts import FILE, SqlStore, open_store
from coach.store.backups import backup
from coach.store.doctor import Finding, doctor
from coach.store.importing import FindScenario, ImportReport, import_attempts

__all__ = [
    "FILE",
    "FindScenario",
    "Finding",
    "ImportReport",
    "SqlStore",
    "backup",
    "doctor",
    "import_attempts",
    "open_store",
]
