"""Looking after the data as a whole: backups, imports, and whether all is well."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from coach import paths
from coach.errors import Problem, UsageError
from coach.wiring.parts import content, content_folders

if TYPE_CHECKING:
    from coach.store import SqlStore
    from coach.store.doctor import Finding
    from coach.store.importing import ImportReport


def write_backup(store: "SqlStore", target: Path) -> None:
    """Write everything in ``store`` to one file."""
    from coach.store.backups import backup

    backup(store, target)


def read_import(store: "SqlStore", source: Path) -> "ImportReport":
    """Add the attempts of ``source`` to ``store``."""
    from coach.store.importing import import_attempts

    return import_attempts(store, source, find_scenario=content().find_scenario)


def validate(path: Path | None = None) -> list[Problem]:
    """Everything that is wrong with the content at ``path``, or with all content in use."""
    from coach.library import validate as rules

    if path is not None:
        return rules.validate(path)
    shipped, *own = content_folders()
    found = rules.validate(shipped)
    for folder in own:
        with suppress(UsageError):  # an empty folder is fine
            found += rules.validate(folder)
    return found


def examine() -> list["Finding"]:
    """How the data folder, the store and the content are."""
    from coach.store.doctor import Finding, doctor

    problems = validate()
    folders = ", ".join(map(str, content_folders()))
    detail = f"{len(problems)} problems; `coach validate` tells them" if problems else folders
    return [*doctor(paths.home()), Finding(name="scenarios", ok=not problems, detail=detail)]
