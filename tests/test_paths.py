import os
import stat
from pathlib import Path

import pytest

from coach import paths


def test_every_folder_made_is_private(tmp_path: Path) -> None:
    made = paths.make_private(tmp_path / "a" / "b")
    if os.name == "posix":
        assert [stat.S_IMODE(p.stat().st_mode) for p in (made, made.parent)] == [0o700, 0o700]


def test_coach_home_says_where_data_and_cache_are(home: Path) -> None:
    assert paths.home() == home
    assert paths.cache().parent == home


def test_without_it_the_platform_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COACH_HOME")
    assert paths.home().name == "coach"
    assert paths.home() != paths.cache()


def test_content_is_found_beside_the_package() -> None:
    assert (paths.content("scenarios") / "rubric.yaml").is_file()
