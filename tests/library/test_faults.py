"""Every class of fault is told with file, line, column, field and what would mend it."""

from pathlib import Path

import pytest

from coach.errors import DataError, Problem
from coach.library import Library
from coach.library.validate import validate
from tests.library.content import PACK, PERSONA, PLACES, SCENARIO, write

WHOLE = {"pack": PACK, "persona": PERSONA, "scenario": SCENARIO}


def broken(root: Path, kind: str, old: str, new: str) -> tuple[str, list[Problem]]:
    assert WHOLE[kind].count(old) == 1, old
    text = WHOLE[kind].replace(old, new)
    write(root, **{kind: text})
    return text, validate(root)


def place(text: str, mark: str) -> tuple[int, int]:
    start = text.index(mark)
    return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)


# kind, what is replaced, by what, the text at which the problem stands, field, message, hint
FAULTS = [
    # keys
    ("persona", "address:", "adress:", "adress:", "adress", "unknown key 'adress'", "did you mean 'address'?"),
    (
        "persona",
        '    examples: ["why medicine"]',
        '    exampels: ["why medicine"]',
        "exampels",
        "topics.journey.exampels",
        "unknown key 'exampels'",
        "did you mean 'examples'?",
    ),
    (
        "scenario",
        "picked_up: 1",
        "pickedup: 1",
        "pickedup",
        "partners[0].asks.shadow.ladder[0].needs.pickedup",
        "unknown key 'pickedup'",
        "did you mean 'picked_up'?",
    ),
    ("pack", "id: everyone", "id: everyone\nwho: all", "who:", "who", "unknown key 'who'", "known: "),
    ("scenario", "title: After rounds\n", "", "id: after", "", "'title' is missing", ""),
    ("scenario", "what: an afternoon", "hat: an afternoon", "shadow:", "partners[0].asks.shadow", "'what' is miss", ""),
    ("persona", "role: attending cardiologist", "role:", "role:", "role", "must not be empty", ""),
    ("persona", "avoids:", "who: Twice.\navoids:", "who: Twice", "who", "'who' stands twice (first at line 6)", ""),
    ("persona", "facts: {city", "facts: {City", "City", "facts.City", "the key 'City' must be made of lower-case", ""),
    # types and values
    ("scenario", "minutes: 8", "minutes: eight", "eight", "minutes", "must be a whole number", ""),
    ("scenario", "minutes: 8", "minutes: 80", "80", "minutes", "must be at most 60", ""),
    ("scenario", "turns: 14", "turns: 2", "2\nbrief", "turns", "must be at least 4", ""),
    ("scenario", 'version: "1.0"', "version: one", "one", "version", 'must be a version such as "1.0"', ""),
    ("scenario", "difficulty: busy", "difficulty: bussy", "bussy", "difficulty", "must be one of", "mean 'busy'?"),
    ("scenario", "answer: no,", "answer: nope,", "nope", "partners[0].asks.shadow.ladder[1].answer", "must be one", ""),
    ("scenario", "about: name", "about: nam", "nam,", "partners[0].wants[0].about", "must be one of", "mean 'name'?"),
    ("persona", "names: [obi, ada]", "names: obi", "obi\nrole", "names", "must be a list", ""),
    ("persona", "role: attending cardiologist", "role: [a]", "[a]", "role", "must be text", ""),
    ("persona", 'noted: ["Hm."]', "noted: [[Hm]]", "[Hm]", "pools.noted[0]", "must be a mapping", ""),
    ("persona", "temper: {rapport: 0,", "temper: {rapport: 9,", "9,", "temper.rapport", "must be at most 5", ""),
    ("persona", 'noted: ["Hm."]', 'noted: [""]', '""', "pools.noted[0]", "must not be empty", ""),
    ("persona", "Hm.", "m" * 1300, '"mmm', "pools.noted[0]", "is longer than 1200 characters", ""),
    (
        "scenario",
        "brief: {setting: A ward., you: A student., goal: Meet her.}",
        "brief: short",
        "short",
        "brief",
        "map",
        "",
    ),
    # references
    (
        "persona",
        "cue: monitor",
        "cue: monitr",
        "monitr",
        "topics.journey.cue",
        "there is no cue 'monitr'",
        "'monitor'?",
    ),
    (
        "scenario",
        "granted: [shadow]",
        "granted: [shado]",
        "shado]",
        "partners[0].endings[0].needs.granted[0]",
        "there is no 'shado' among the asks",
        "did you mean 'shadow'?",
    ),
    (
        "scenario",
        "heard: [monitor]",
        "heard: [monitors]",
        "monitors]",
        "partners[0].asks.shadow.ladder[0].needs.heard[0]",
        "there is no 'monitors' among the cues",
        "did you mean 'monitor'?",
    ),
    (
        "scenario",
        "picked_up: 1",
        "picked_up: 2",
        "2, heard",
        "partners[0].asks.shadow.ladder[0].needs.picked_up",
        "asks for 2, more than there are cues (1)",
        "",
    ),
    ("persona", "packs: [everyone]", "packs: [evryone]", "evryone", "packs[0]", "no pack 'evryone'", "'everyone'?"),
    (
        "scenario",
        "persona: ada-obi",
        "persona: ada-oby",
        "ada-oby",
        "partners[0].persona",
        "there is no persona",
        "obi",
    ),
    ("persona", "noted:", "notd:", "notd:", "pools.notd", "there is no pool 'notd'", "did you mean 'noted'?"),
    ("persona", "  noted:", "  again: 3\n  noted:", "3\n", "pools.again", "must be a list", ""),
    ("scenario", "id: after-rounds", "id: before-rounds", "before", "id", "but the file is called 'after-rounds'", ""),
    ("scenario", "place: rotation", "place: letters", "letters", "place", "but the folder is 'rotation'", ""),
    (
        "scenario",
        "hours: {",
        "hors: null\n      hours: {",
        "hors:",
        "partners[0].topics.hors",
        "nothing to remove: no topics entry 'hors' is inherited",
        "did you mean 'hours'?",
    ),
    # ladders, endings, interruptions, cues
    (
        "scenario",
        "{answer: no, lines",
        "{answer: no, needs: {rapport: 1}, lines",
        "{answer: no",
        "partners[0].asks.shadow.ladder[1]",
        "the last rung must need nothing",
        "",
    ),
    (
        "scenario",
        "needs: {knows: [name], picked_up: 1, heard: [monitor]}",
        "needs: {}",
        "answer: warm-yes",
        "partners[0].asks.shadow.ladder[0]",
        "this rung needs nothing, so those below it are never reached",
        "",
    ),
    (
        "scenario",
        "{id: plain, outcome",
        "{id: plain, by: [learner, time], outcome",
        "endings:",
        "partners[0].endings",
        "no ending without needs for patience",
        "",
    ),
    (
        "scenario",
        "{id: plain, outcome",
        "{id: plain, needs: {turns: 3}, outcome",
        "{id: plain",
        "partners[0].endings[1]",
        "the last ending must need nothing",
        "",
    ),
    (
        "scenario",
        'needs: {granted: [shadow]}, outcome: good, lines: ["See you then."]}',
        'outcome: good, lines: ["See you then."]}\n      - {id: x, by: [learner], outcome: poor, lines: ["Oh."]}',
        "{id: x",
        "partners[0].endings[1]",
        "never reached",
        "",
    ),
    (
        "scenario",
        "id: plain",
        "id: good",
        "good, outcome: fair",
        "partners[0].endings[1].id",
        "'good' stands twice",
        "",
    ),
    ("scenario", "at: 7", "at: 14", "14, lines", "partners[0].interruptions[0].at", "never happens", ""),
    ("persona", "    cue: monitor\n", "", "monitor:", "partners[0].cues.monitor", "nothing lets the cue", "give it"),
    (
        "scenario",
        "turns: 14",
        "turns: 14\nopens: partner",
        "persona: ada-obi",
        "partners[0]",
        "'opening' is missing",
        "",
    ),
    # lines and slots
    (
        "scenario",
        '["Who are you?", "Your name again?"]',
        '["Who are you?"]',
        'lines: ["Who',
        "partners[0].wants[0].lines",
        "needs at least 2 lines",
        "",
    ),
    (
        "scenario",
        '["Seven to seven."]',
        "[]",
        "lines: []",
        "partners[0].topics.hours.lines",
        "needs at least 1 line",
        "",
    ),
    ("persona", '["Hm."]', '["Hm.", "hm."]', '"hm."', "pools.noted[1]", "this line stands at line 19 already", ""),
    ("persona", '["Hm."]', '["Hm {{ nme }}.", "Hm."]', '"Hm {', "pools.noted[0]", "unknown slot 'nme'", "mean 'name'?"),
    ("persona", '["Hm."]', '["{{ first }}?", "Hm."]', '"{{ f', "pools.noted[0]", "only filled in the pools", ""),
    ("persona", "fact('city')", "fact('cty')", '"By', "topics.journey.lines[0]", "unknown fact 'cty'", "mean 'city'?"),
    (
        "persona",
        "{{ fact('city') }}",
        "{{ facts.city }}",
        '"By',
        "topics.journey.lines[0]",
        'written {{ fact("city")',
        "",
    ),
    (
        "persona",
        "{{ fact('city') }}",
        "{{ name.upper() }}",
        '"By',
        "topics.journey.lines[0]",
        "a line may hold slots",
        "",
    ),
    ("persona", "{{ fact('city') }}", "{{ range(9) }}", '"By', "topics.journey.lines[0]", "range() isn't a slot", ""),
    ("persona", "{{ fact('city') }}", "{{ 'a' * 9 }}", '"By', "topics.journey.lines[0]", "no calculations", ""),
    ("persona", "{{ fact('city') }}", "{% if a %}b{% endif %}", '"By', "topics.journey.lines[0]", "no statements", ""),
    ("persona", "{{ fact('city') }}", "{# hm #}", '"By', "topics.journey.lines[0]", "no comments", ""),
    ("persona", "{{ fact('city') }}", "{{ fact('city') }", '"By', "topics.journey.lines[0]", "not a valid slot", ""),
    (
        "persona",
        "\"By way of {{ fact('city') }}.\"",
        '"By way of {{ school }}."',
        "lines:",
        "topics.journey.lines",
        "no line without slots and needs",
        "",
    ),
    ("persona", "Hm.", "Hm\\e[31m.", '"Hm', "", "the control character U+001B is not allowed", ""),
    # what content may not use
    ("persona", "who: Speaks fast.", "who: &x Speaks fast.", "&x", "", "the anchor &x is not allowed", "quotes"),
    ("persona", "who: Speaks fast.", "who: *fast", "*fast", "", "the alias *fast", "quotes"),
    ("persona", "who: Speaks fast.", "who: *nods*", "*\navoids", "", "scanning an alias", "starts with *"),
    ("persona", "who: Speaks fast.", "who: !!str fast", "!!str", "", "the tag", "quotes"),
    ("persona", "who: Speaks fast.", "{a: 1}: fast", "{a: 1}", "", "a key must be a word", "quotes"),
    ("persona", "who: Speaks fast.", "who: fast: slow", ": slow", "", "mapping values are not allowed", "quotes"),
    ("persona", "who: Speaks fast.", "who: fast\n---\nwho: slow", "---", "", "a second document", "---"),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault[5]} {fault[4]}"[:60])
def test_fault_is_told_in_its_place(tmp_path: Path, fault: tuple[str, ...]) -> None:
    kind, old, new, mark, field, message, hint = fault
    text, problems = broken(tmp_path, kind, old, new)
    found = [each for each in problems if message in each.message]
    assert found, problems
    told = found[0]
    where = place(SCENARIO if told.path.endswith("rounds.yaml") and kind != "scenario" else text, mark)
    expected = PLACES["scenario"] if told.path.endswith("rounds.yaml") else PLACES[kind]
    assert told.path == str(tmp_path / expected)
    assert (told.line, told.column) == where
    assert told.field == field
    assert hint in told.hint
    assert f":{told.line}:{told.column}:" in str(told)


def test_whole_content_has_no_problems(tmp_path: Path) -> None:
    write(tmp_path)
    assert validate(tmp_path) == []


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    text = SCENARIO.replace("minutes: 8", "minutes: x").replace("article:", "artikle:").replace("[shadow]", "[shado]")
    write(tmp_path, scenario=text)
    messages = [problem.message for problem in validate(tmp_path / PLACES["scenario"])]
    assert len(messages) == 4
    assert [m for m in messages if "whole number" in m]
    assert [m for m in messages if "unknown key 'artikle'" in m]
    assert [m for m in messages if "'article' is missing" in m]
    assert [m for m in messages if "'shado'" in m]


def test_a_missing_pool_is_told(tmp_path: Path) -> None:
    write(tmp_path, pack=PACK.replace('  silence: ["A shared line for silence."]\n', ""))
    assert "no lines for the pools silence" in validate(tmp_path)[0].message


def test_a_persona_topic_nobody_gave_lines_is_told(tmp_path: Path) -> None:
    text = PERSONA.replace("pools:", '  family:\n    label: kin\n    examples: ["kids?"]\npools:')
    write(tmp_path, persona=text)
    problem = validate(tmp_path / PLACES["persona"])[0]
    assert (problem.field, problem.message) == ("topics.family", "'lines' is missing")


@pytest.mark.parametrize("kind", ["pack", "persona"])
def test_a_key_twice_in_what_a_scenario_names_stops_it(tmp_path: Path, kind: str) -> None:
    write(tmp_path, **{kind: WHOLE[kind].replace("pools:", "pools: {}\npools:")})
    with pytest.raises(DataError, match="'pools' stands twice"):
        Library([tmp_path]).scenario("after-rounds")


def test_a_person_stands_in_a_scene_once(tmp_path: Path) -> None:
    entry = SCENARIO[SCENARIO.index("  - persona") :]
    write(tmp_path, scenario=SCENARIO + entry)
    assert "'ada-obi' is a partner twice" in [problem.message for problem in validate(tmp_path)]
