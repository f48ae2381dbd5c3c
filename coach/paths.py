"""Where data lives: the content that ships with the program, and the learner's own folder."""

import os
from importlib import resources
from pathlib import Path


def home() -> Path:
    """The learner's data folder: ``COACH_HOME``, else the platform's place for user data. Not created here."""
    told = os.environ.get("COACH_HOME")
    if told:
        return Path(told).expanduser()
    from platformdirs import user_data_path

    return user_data_path("coach", appauthor=False)


def cache() -> Path:
    """The folder for what can be made again: below ``COACH_HOME``, else the platform's place for caches."""
    if os.environ.get("COACH_HOME"):
        return home() / "cache"
    from platformdirs import user_cache_path

    return user_cache_path("coach", appauthor=False)


def make_private(folder: Path) -> Path:
    """Make ``folder``, and each parent that is missing, with access for its owner only, and return it."""
    for missing in reversed([each for each in (folder, *folder.parents) if not each.exists()]):
        missing.mkdir(mode=0o700, exist_ok=True)
    return folder


def content(name: str) -> Path:
    """The folder of shipped content ``name`` (scenarios, prompts): in the wheel, else beside the package."""
    package = Path(str(resources.files("coach")))
    installed = package / "content" / name
    return installed if installed.is_dir() else package.parent / name
