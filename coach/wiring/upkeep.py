"""Looking after the data as a whole: backups, imports, and whether all is well."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from coach import paths
from coach.errors import DataError, Problem, UsageError
from coach.wiring.parts import OWN_SCENARIOS, content, content_folders

if TYPE_CHECKING:
    from coach.library import Examined
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


def examine_rubric(path: Path) -> "Examined":
    """Everything there is to say of the rubric at ``path``."""
    from coach.library import examine_rubric as rules

    return rules(path)


def copy_rubric(target: Path) -> None:
    """Write the shipped rubric, with its comments, to ``target``; UsageError if something is there already."""
    from coach.library import shipped_text

    try:
        with target.open("x", encoding="utf-8") as file:
            file.write(shipped_text())
    except FileExistsError:
        raise UsageError(f"{target} is there already; nothing was written") from None
    except OSError as error:
        raise UsageError(f"{target} can't be written: {error.strerror}") from None


def own_rubric() -> Path:
    """Where a rubric holds for the learner's own practice."""
    return paths.home() / OWN_SCENARIOS / "rubric.yaml"


def examine() -> list["Finding"]:
    """How the data folder, the store and the content are."""
    from coach.store.doctor import Finding, doctor

    problems = validate()
    folders = ", ".join(map(str, content_folders()))
    detail = f"{len(problems)} problems; `coach validate` tells them" if problems else folders
    scenarios = Finding(name="scenarios", ok=not problems, detail=detail)
    whole, rubric = _rubric()
    return [*doctor(paths.home()), scenarios, Finding(name="rubric", ok=whole, detail=rubric)]


def _rubric() -> tuple[bool, str]:
    """Whether the rubric in use can be used, and its name, or how to go on."""
    try:
        return True, content().scorer().made_by.rubric
    except DataError as error:
        return False, str(error).partition("\n")[0].rstrip(":")
