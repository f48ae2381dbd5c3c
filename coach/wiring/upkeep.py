"""Looking after the data as a whole: backups, imports, and whether all is well."""

from pathlib import Path
from typing import TYPE_CHECKING

from coach import paths
from coach.wiring.parts import content

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
    from coach.practice.practice import OWNER
    from coach.store.importing import import_attempts

    return import_attempts(store, source, find_scenario=content().find_scenario, owner=OWNER)


def examine() -> list["Finding"]:
    """How the data folder, the store and the content are."""
    from coach.library.validate import validate
    from coach.store.doctor import Finding, doctor

    problems = validate(paths.content("scenarios"))
    detail = f"{len(problems)} problems; `coach validate` tells them" if problems else str(paths.content("scenarios"))
    return [*doctor(paths.home()), Finding(name="scenarios", ok=not problems, detail=detail)]
