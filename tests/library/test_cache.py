"""The cache never shows anything but what the files say."""

from pathlib import Path

import pytest

from coach.errors import DataError
from coach.library import Library, library
from tests.library.content import PERSONA, PLACES, SCENARIO, write


@pytest.fixture
def filled(tmp_path: Path) -> tuple[Path, Path]:
    root, cache = tmp_path / "content", tmp_path / "cache"
    write(root)
    Library([root], cache).scenario("after-rounds")
    return root, cache


def test_a_kept_scenario_is_the_same_and_needs_no_reading(
    filled: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    root, cache = filled
    fresh = Library([root]).scenario("after-rounds")
    monkeypatch.setattr(library, "read_scenario", None)
    assert Library([root], cache).scenario("after-rounds") == fresh


@pytest.mark.parametrize("kind", ["pack", "persona", "scenario"])
def test_a_changed_file_is_read_again(filled: tuple[Path, Path], kind: str) -> None:
    root, cache = filled
    path = root / PLACES[kind]
    path.write_text(path.read_text(encoding="utf-8") + "# changed\nbad: 1\n", encoding="utf-8")
    with pytest.raises(DataError, match="unknown key 'bad'"):
        Library([root], cache).scenario("after-rounds")


def test_an_own_persona_that_takes_over_is_seen(filled: tuple[Path, Path], tmp_path: Path) -> None:
    root, cache = filled
    own = tmp_path / "own" / PLACES["persona"]
    own.parent.mkdir(parents=True)
    own.write_text(PERSONA.replace("Speaks fast.", "Speaks slowly."), encoding="utf-8")
    scenario = Library([root, tmp_path / "own"], cache).scenario("after-rounds")
    assert scenario.partners[0].who == "Speaks slowly."


@pytest.mark.parametrize("damage", [b"", b"{}", b"[]\n{}", b"\x00\xff", b'{"files": 3}\n', b'{"files": [[1]]}\n'])
def test_a_damaged_entry_is_ignored_and_written_anew(filled: tuple[Path, Path], damage: bytes) -> None:
    root, cache = filled
    (entry,) = cache.iterdir()
    whole = entry.read_bytes()
    entry.write_bytes(damage)
    assert Library([root], cache).scenario("after-rounds").title == "After rounds"
    assert entry.read_bytes() == whole


def test_an_entry_cut_in_its_body_is_ignored(filled: tuple[Path, Path]) -> None:
    root, cache = filled
    (entry,) = cache.iterdir()
    entry.write_bytes(entry.read_bytes()[:-40])
    assert Library([root], cache).scenario("after-rounds").title == "After rounds"


def test_faulty_scenarios_are_not_kept(tmp_path: Path) -> None:
    write(tmp_path / "content", scenario=SCENARIO.replace("minutes: 8", "minutes: x"))
    with pytest.raises(DataError):
        Library([tmp_path / "content"], tmp_path / "cache").scenario("after-rounds")
    assert not (tmp_path / "cache").exists()


def test_a_cache_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    write(tmp_path / "content")
    (tmp_path / "cache").write_text("a file", encoding="utf-8")
    assert Library([tmp_path / "content"], tmp_path / "cache").scenario("after-rounds")


def test_the_cache_is_private(filled: tuple[Path, Path]) -> None:
    assert filled[1].stat().st_mode & 0o077 == 0
