"""Files that are hostile, damaged or simply not content end in a clear error, and in nothing else."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from coach.errors import DataError, Problem, UsageError
from coach.library import Library, tree
from coach.library.source import MAX_BYTES, Source, read_source
from coach.library.tree import parse, skim
from coach.library.validate import validate
from tests.library.content import PACK, PERSONA, PLACES, SCENARIO, write


def only_problem(root: Path, data: bytes) -> str:
    path = write(root)
    path.write_bytes(data)
    problems = validate(path)
    assert len(problems) == 1
    with pytest.raises(DataError):
        Library([root]).scenario("after-rounds")
    return str(problems[0]).removeprefix(str(path))


BAD_BYTES = [
    (b"\x7fELF\x00\x01", ":1:1: this is a binary file, not text"),
    ("id: a\ntitle: caf\u00e9".encode("latin-1"), ":2:11: not UTF-8 text"),
    (b"id: a\ntitle: \x1b[2J", ":2:8: the control character U+001B is not allowed"),
    ("id: a\ntitle: ab\u202ecd".encode(), ":2:10: the control character U+202E is not allowed"),
    (b"a" * (MAX_BYTES + 1), ":1:1: larger than 1,000,000 bytes"),
    (b"a: " + b"[" * 5000, ":1:19: nested deeper than 16 levels"),
    (b"", ":1:1: the file is empty"),
    (b"# nothing\n", ":1:1: the file is empty"),
    (b"- a\n- b\n", ":1:1: the file must be a mapping"),
    (b"a: [1, 2\nb: 3\n", ":2:2: not valid YAML"),
    (b"a:\n\t- b\n", ":2:1: not valid YAML"),
]


@pytest.mark.parametrize(("data", "told"), BAD_BYTES, ids=[told[:30] for _, told in BAD_BYTES])
def test_bad_bytes_are_told(tmp_path: Path, data: bytes, told: str) -> None:
    assert only_problem(tmp_path, data).startswith(told)


def test_a_billion_laughs_stay_small(tmp_path: Path) -> None:
    laughs = "a: &a [ha, ha]\n" + "".join(f"b{n}: [*a, *a, *a]\n" for n in range(9))
    assert ":1:4: the anchor &a is not allowed" in only_problem(tmp_path, laughs.encode())


def test_a_byte_order_mark_and_windows_lines_are_read(tmp_path: Path) -> None:
    path = write(tmp_path)
    path.write_bytes(b"\xef\xbb\xbf" + SCENARIO.replace("\n", "\r\n").encode())
    assert validate(path) == []


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text(PERSONA, encoding="utf-8")
    write(tmp_path / "home")
    persona = tmp_path / "home" / PLACES["persona"]
    persona.unlink()
    persona.symlink_to(secret)
    assert "lies outside of" in validate(persona)[0].message
    with pytest.raises(DataError, match="lies outside of"):
        Library([tmp_path / "home"]).scenario("after-rounds")


@pytest.mark.parametrize(
    "name", ["../rotation/after-rounds", "/etc/passwd", "rotation/after-rounds", "", "a" * 5000, "."]
)
def test_ids_are_no_paths(tmp_path: Path, name: str) -> None:
    write(tmp_path)
    with pytest.raises(UsageError, match="There is no scenario"):
        Library([tmp_path]).scenario(name)


@pytest.mark.parametrize(
    "kind", ["persona: ../personas/ada-obi", "persona: /ada-obi", "persona: [ada-obi]", "persona: "]
)
def test_a_persona_is_named_by_id_alone(tmp_path: Path, kind: str) -> None:
    path = write(tmp_path, scenario=SCENARIO.replace("persona: ada-obi", kind))
    assert [problem for problem in validate(path) if problem.field == "partners[0].persona"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom a file's mode can stop")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    path = write(tmp_path)
    path.chmod(0)
    assert "can't be read" in validate(path)[0].message


def test_a_folder_called_like_a_file_is_told(tmp_path: Path) -> None:
    path = write(tmp_path)
    path.unlink()
    path.mkdir()
    with pytest.raises(DataError, match="no such file"):
        read_source(path, tmp_path)


def test_nothing_to_validate_is_a_usage_error(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing.yaml"):
        with pytest.raises(UsageError, match="there is no YAML file"):
            validate(path)


def test_many_faults_are_told_quickly_and_in_bounds(tmp_path: Path) -> None:
    path = write(tmp_path, scenario=SCENARIO + "".join(f"k{n}: {n}\n" for n in range(60_000)))
    assert 0 < len(validate(path)) < 1000


def test_events_of_both_parsers_make_the_same_tree(monkeypatch: pytest.MonkeyPatch) -> None:
    def places(text: str) -> list[tuple[object, ...]]:
        root, _ = parse(Source("x", text))
        return [(node.path, node.mark.line, node.mark.column, str(node.text)) for node in root.walk()]

    fast = [places(SCENARIO), places(PERSONA)]
    monkeypatch.setattr(tree, "YAML", lambda typ, pure: partial(YAML, pure=True)(typ=typ))
    assert [places(SCENARIO), places(PERSONA)] == fast


def test_skimming_stops_before_what_follows() -> None:
    root, problems = skim(Source("x", "id: a\nname: Ada\nrest: [[[ *never &read\n"), "name")
    assert problems == []
    assert root
    assert root.entries["name"].value == "Ada"


# fmt: off
PIECES = [
    "\n", "\t", "  ", "- ", ": ", "{", "}", "[", "]", "'", '"', "{{", "}}", "{%", "&a", "*a", "!x", "#", "|", ">",
    "null", "~", "---", "...", "%YAML", "?", ",", "topics", "lines", "needs", "pools", "7", "-1.5", "é", "\ufeff", "@",
    "\\x1b",
]
# fmt: on


def outcome(act: Callable[[], object]) -> tuple[Problem, ...]:
    """The problems told by an act that may end in a DataError, and in no other error."""
    try:
        act()
    except DataError as error:
        return error.problems or (Problem("", 0, 0, "", ""),)
    return ()


@st.composite
def garbled(draw: st.DrawFn) -> dict[str, str]:
    """The three files, one of them cut, overwritten or shuffled somewhere."""
    kind = draw(st.sampled_from(["pack", "persona", "scenario"]))
    text = {"pack": PACK, "persona": PERSONA, "scenario": SCENARIO}[kind]
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 40)))
        text = text[:start] + "".join(draw(st.lists(st.sampled_from(PIECES), max_size=5))) + text[end:]
    return {kind: text}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=garbled())
def test_garbled_content_loads_or_is_a_data_error(tmp_path: Path, texts: dict[str, str]) -> None:
    write(tmp_path, **texts)
    library = Library([tmp_path])
    library.headers()
    problems = outcome(lambda: library.scenario("after-rounds"))
    assert all(problem.line >= 1 and problem.column >= 1 and problem.message for problem in problems)


@settings(max_examples=150, deadline=None)
@given(
    data=st.one_of(
        st.binary(max_size=60).map(lambda b: b.decode("utf-8", "replace")),
        st.lists(st.sampled_from(PIECES)).map("".join),
    )
)
def test_any_text_is_a_tree_or_a_data_error(data: str) -> None:
    assert all(problem.line >= 1 for problem in outcome(lambda: parse(Source("x", data))))
