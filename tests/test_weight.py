"""Light commands stay light: what a fresh process really loads."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"textual", "openai", "sqlalchemy", "alembic"}
PROBE = """
import sys, json, io
from coach.{module} import {name}
sys.argv = ["coach", *{arguments!r}]
sys.stdin = io.TextIOWrapper(io.BytesIO({stdin!r}))
sys.stdout = io.StringIO()
try:
    {name}()
except SystemExit:
    pass
print(json.dumps(sorted({{m.split(".")[0] for m in sys.modules}})), file=sys.__stdout__)
"""
UTTERANCE = b'{"id": 1, "text": "how did you end up here?", "previous": null}\n'
CONVERSATION = b'{"id": 1, "turns": [{"speaker": "learner", "text": "Hi, I am Sam, a third-year."}]}\n'


def loaded_by(arguments: list[str], stdin: bytes = b"") -> set[str]:
    probe = PROBE.format(module="__main__", name="main", arguments=arguments, stdin=stdin)
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True, env=os.environ)
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    ("arguments", "stdin"),
    [
        (["--version"], b""),
        (["analyze"], UTTERANCE),
        (["score", "--jsonl"], CONVERSATION),
        (["validate", str(Path(__file__).parent.parent / "scenarios" / "rubric.yaml")], b""),
        (["scenarios"], b""),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_light_commands_load_nothing_heavy(arguments: list[str], stdin: bytes) -> None:
    assert not loaded_by(arguments, stdin) & HEAVY


def test_version_loads_not_even_the_records() -> None:
    assert not loaded_by(["--version"]) & {"pydantic", "click", "ruamel"}


def test_reading_utterances_loads_no_scenarios() -> None:
    assert not loaded_by(["analyze"], UTTERANCE) & {"ruamel", "jinja2"}
