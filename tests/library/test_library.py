"""Loading: merging, listing, hashing, naming what isn't there."""

import json
from pathlib import Path

import pytest

from coach.errors import DataError, UsageError
from coach.library import Library, scenario_hash
from coach.paths import content
from coach.records.scenario import Partner, Scenario
from tests.library.content import PACK, PERSONA, SCENARIO, write


def partner(root: Path, **texts: str) -> Partner:
    write(root, **texts)
    return Library([root]).scenario("after-rounds").partners[0]


def said(lines: object) -> list[tuple[str, bool]]:
    return [(line.say, line.shared) for line in lines]  # type: ignore[attr-defined]


def test_fields_of_persona_and_scenario_replace_those_of_the_pack(tmp_path: Path) -> None:
    hours = partner(tmp_path).topics["hours"]
    assert hours.label == "the hours"
    assert said(hours.lines) == [("Seven to seven.", False)]
    assert said(hours.brief) == [("Long.", True)]


def test_examples_add_up_without_doubles(tmp_path: Path) -> None:
    text = PERSONA.replace('["why medicine"]', '["why medicine", "How did you get here"]')
    assert partner(tmp_path, persona=text).topics["journey"].examples == ("how did you get here", "why medicine")


def test_own_pool_lines_stand_before_shared_ones(tmp_path: Path) -> None:
    text = SCENARIO + '    pools: {noted: ["Mm."]}\n'
    pool = partner(tmp_path, scenario=text).pools["noted"]
    assert said(pool) == [("Mm.", False), ("Hm.", False), ("A shared line for noted.", True)]


def test_null_removes_what_is_inherited(tmp_path: Path) -> None:
    text = (
        SCENARIO.replace("      hours: {", "      journey: null\n      hours: {")
        + "    facts: {since: null, pet: a cat}\n"
    )
    text = text.replace("listen_for: [monitor]}", 'listen_for: [monitor], lines: ["I once unplugged one."]}')
    merged = partner(tmp_path, scenario=text)
    assert set(merged.topics) == {"hours"}
    assert merged.facts == {"city": "Aberdeen", "pet": "a cat"}


def test_pack_topics_without_lines_are_left_out(tmp_path: Path) -> None:
    text = PACK.replace("pools:", '  family:\n    label: my family\n    examples: ["any kids"]\npools:')
    assert "family" not in partner(tmp_path, pack=text).topics


def test_later_packs_go_over_earlier_ones(tmp_path: Path) -> None:
    write(tmp_path, persona=PERSONA.replace("packs: [everyone]", "packs: [everyone, attending]"))
    (tmp_path / "packs" / "attending.yaml").write_text(
        'id: attending\ntopics:\n  hours: {brief: ["Endless."]}\n'
        '  money: {label: pay, examples: ["what do you earn"], lines: ["Enough."], private: true}\n'
        'pools: {noted: ["Right."]}\n',
        encoding="utf-8",
    )
    merged = Library([tmp_path]).scenario("after-rounds").partners[0]
    assert said(merged.topics["hours"].brief) == [("Endless.", True)]
    assert merged.topics["money"].private
    assert said(merged.pools["noted"]) == [("Hm.", False), ("Right.", True), ("A shared line for noted.", True)]


def test_temper_merges_field_by_field(tmp_path: Path) -> None:
    temper = partner(tmp_path, scenario=SCENARIO + "    temper: {patience: 2}\n").temper
    assert (temper.patience, temper.manner) == (2, "quick")


def test_unquoted_numbers_and_words_are_taken_as_written(tmp_path: Path) -> None:
    text = PERSONA.replace("since: 1998", "since: 1998, rate: 1.50, sure: true, code: 007, other: no")
    merged = partner(tmp_path, persona=text)
    assert merged.facts == {
        "city": "Aberdeen", "since": "1998", "rate": "1.50", "sure": "true", "code": "007", "other": "no"
    }  # fmt: skip
    assert [rung.answer for rung in merged.asks["shadow"].ladder] == ["warm-yes", "no"]


def test_what_is_known_of_the_learner_is_read(tmp_path: Path) -> None:
    text = SCENARIO.replace("persona: ada-obi\n", "persona: ada-obi\n    knows-learner: [name, school]\n")
    assert partner(tmp_path, scenario=text).knows_learner == ("name", "school")


def test_headers_list_scenarios_without_their_scripts(tmp_path: Path) -> None:
    write(tmp_path)
    (header,) = Library([tmp_path]).headers()
    assert (header.id, header.place, header.minutes, header.difficulty) == ("after-rounds", "rotation", 8, "busy")
    assert header.partners == ("Dr. Ada Obi",)
    assert "closing" in header.skills


def test_a_damaged_scenario_is_left_out_of_the_list_and_told(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "rotation" / "broken.yaml").write_text("id: [", encoding="utf-8")
    library = Library([tmp_path])
    assert [header.id for header in library.headers()] == ["after-rounds"]
    assert library.damaged()[0].path.endswith("broken.yaml")


@pytest.mark.parametrize("title", [r'"Ti\e[31mtle"', r'"Tit\u202ele"', r'"Tit\x9ble"', "One\ntitle: Two"])
def test_a_title_that_could_deceive_a_terminal_is_not_listed(tmp_path: Path, title: str) -> None:
    write(tmp_path, scenario=SCENARIO.replace("title: After rounds", f"title: {title}"))
    library = Library([tmp_path])
    assert library.headers() == ()
    assert [Path(problem.path).name for problem in library.damaged()] == ["after-rounds.yaml"]
    assert library.headers() == ()
    assert len(library.damaged()) == 1


@pytest.mark.parametrize("read_before", [False, True])
def test_a_partners_name_that_could_deceive_a_terminal_is_not_listed(tmp_path: Path, read_before: bool) -> None:
    write(tmp_path, persona=PERSONA.replace("name: Dr. Ada Obi", r'name: "Dr. \e[2JObi"'))
    library = Library([tmp_path])
    if read_before:
        with pytest.raises(DataError, match="U\\+001B"):
            library.scenario("after-rounds")
    assert library.headers() == ()
    assert "U+001B" in library.damaged()[0].message


def test_an_unknown_id_names_the_nearest(tmp_path: Path) -> None:
    write(tmp_path)
    with pytest.raises(UsageError, match=r"no scenario 'after-round' \(did you mean 'after-rounds'\?\)"):
        Library([tmp_path]).scenario("after-round")
    with pytest.raises(UsageError, match="there are: after-rounds"):
        Library([tmp_path]).scenario("zzzzzz")


def test_the_learners_own_scenario_is_taken_before_the_shipped_one(tmp_path: Path) -> None:
    write(tmp_path / "shipped")
    own = write(tmp_path / "own", scenario=SCENARIO.replace("title: After rounds", "title: Mine"))
    (tmp_path / "own" / "personas" / "ada-obi.yaml").unlink()
    library = Library([tmp_path / "shipped", tmp_path / "own"])
    assert [header.title for header in library.headers()] == ["Mine"]
    assert library.scenario("after-rounds").title == "Mine"
    assert own.is_file()


def test_a_hash_depends_on_content_alone(tmp_path: Path) -> None:
    write(tmp_path)
    scenario = Library([tmp_path]).scenario("after-rounds")
    body = json.loads(scenario.model_dump_json())

    def turned(value: object) -> object:
        if isinstance(value, dict):
            return {key: turned(value[key]) for key in reversed(value)}
        return [turned(item) for item in value] if isinstance(value, list) else value

    again = Scenario.model_validate(turned(body))
    assert scenario_hash(again) == scenario_hash(scenario)
    changed = scenario.model_copy(update={"title": "Before rounds"})
    assert scenario_hash(changed) != scenario_hash(scenario)


def test_a_hash_is_the_same_everywhere() -> None:
    body = {
        "id": "a", "version": "1.0", "title": "Café", "place": "rotation", "minutes": 5, "article": "x", "turns": 9,
        "brief": {"setting": "s", "you": "y", "goal": "g"},
        "partners": [
            {
                "id": "b", "name": "B", "address": "B", "role": "r", "who": "w", "avoids": "v", "names": ["b"],
                "temper": {"manner": "m"}, "topics": {}, "cues": {}, "wants": [], "asks": {}, "pools": {},
                "endings": [],
            }
        ],
    }  # fmt: skip
    known = "bf71520f5d59a8d53725944806da5a2b750d4af47c8eb3de39dd79abbb19362b"
    assert scenario_hash(Scenario.model_validate(body)) == known


def test_a_missing_root_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"no rubric\.yaml"):
        Library([tmp_path]).rubric()


def test_shipped_rubric_loads() -> None:
    rubric = Library([content("scenarios")]).rubric()
    assert {"introduction", "goals", "questions", "listening", "closing"} == set(rubric.skills)
