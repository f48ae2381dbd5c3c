"""Every rule of the reader carries examples and near misses, and does on them what it should."""

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.language.watching import fired, rules, tried, watched

EXAMPLES: dict[str, dict[str, dict[str, list[str]]]] = YAML(typ="safe").load(
    Path(__file__).with_name("rules.yaml").read_text("utf-8")
)
RULES = {f"{module}.{name}": found for module, named in EXAMPLES.items() for name, found in named.items()}


def parted(example: str) -> tuple[str, str | None]:
    previous, bar, text = example.rpartition(" // ")
    return text, previous if bar else None


@pytest.fixture(scope="module")
def watchers():
    with watched() as found:
        yield found


def test_every_rule_has_examples_and_near_misses():
    poor = [name for name in rules() if not RULES.get(name, {}).get("finds") or not RULES[name].get("misses")]
    assert poor == []


def test_every_example_belongs_to_a_rule():
    assert RULES.keys() <= rules().keys()


@pytest.mark.parametrize("name", RULES)
def test_a_rule_finds_its_examples_and_leaves_its_near_misses(name: str, watchers: Any):
    silent = [each for each in RULES[name]["finds"] if name not in fired(watchers, *parted(each))]
    wrong = [each for each in RULES[name]["misses"] if name in fired(watchers, *parted(each))]
    far = [each for each in RULES[name]["misses"] if name not in tried(watchers, *parted(each))]
    assert (silent, wrong, far) == ([], [], [])
