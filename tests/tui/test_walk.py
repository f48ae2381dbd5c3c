"""From the library to the debrief and back, on the real scenario."""

from pathlib import Path

from textual.widgets import OptionList

from coach.tui.brief import BriefScreen, PlanLine
from coach.tui.choice import Pick
from coach.tui.debrief import DebriefScreen
from coach.tui.home import HomeScreen
from coach.tui.paragraph import Paragraph
from coach.tui.side import Side
from coach.tui.skills import Skills
from coach.tui.talk import TalkScreen
from tests.tui.conftest import SCENARIO, Program, Walk

SCRIPT = Path(__file__).parent.parent / "scripts" / f"{SCENARIO}-strong.txt"
LINES = SCRIPT.read_text("utf-8").splitlines()


def mark(walk: Walk, option: str) -> None:
    things = walk.screen(HomeScreen).query_one(OptionList)
    things.highlighted = things.get_option_index(option)


async def test_library_brief_talk_debrief(program: Program) -> None:
    async with program() as walk:
        mark(walk, f"scenario {SCENARIO}")
        await walk.press("enter")
        brief = walk.screen(BriefScreen)
        assert brief.query_one("#difficulty", Pick).value == "busy"
        await walk.press("left")
        await walk.press("tab", "tab", *"hello", "enter", *"clinic")
        await walk.press("f5")
        setup = walk.talk.talk.setup
        assert (setup.difficulty, setup.plan) == ("open", ("hello", "clinic", ""))
        assert "clinic" in walk.talk.query_one(Side).plan
        for line in LINES:
            if walk.talk.talk.over:
                break
            await walk.say(line)
        assert walk.talk.finished
        attempt = walk.talk.talk.attempt.id
        await walk.press("enter")
        debrief = walk.screen(DebriefScreen)
        assert debrief.attempt.id == attempt
        assert [turn.text for turn in debrief.attempt.turns] == [p.text for p in debrief.query(Paragraph)]
        assert "rules" in walk.seen()
        await walk.press("escape")
        ids = [option.id for option in walk.screen(HomeScreen).query_one(OptionList).options]
        assert f"attempt {attempt}" in ids
        mark(walk, f"attempt {attempt}")
        await walk.press("enter")
        assert walk.screen(DebriefScreen).debrief.status == "ready"


async def test_marking_a_check_lights_up_its_evidence(talking: Program) -> None:
    async with talking() as walk:
        for line in LINES[:4]:
            await walk.say(line)
        walk.box.load_text("/leave")
        await walk.press("enter")
        await walk.press("enter")
        skills = walk.screen(DebriefScreen).query_one(Skills)
        name = next(check for check in skills.card.skills["introduction"].checks if check.id == "name")
        await walk.press("tab", "enter")
        skills.highlighted = skills.get_option_index("introduction/name")
        await walk.settle()

        lit = {p.number: p.marks for p in walk.app.screen.query(Paragraph) if p.marks}
        assert name.passed
        assert lit == {one.turn: ((one.start, one.end),) for one in name.evidence}


async def test_enter_unfolds_the_marked_skill_and_folds_the_one_before(talking: Program) -> None:
    async with talking() as walk:
        await walk.say(LINES[0])
        await walk.press("f9", "f9")
        await walk.press("enter")
        skills = walk.screen(DebriefScreen).query_one(Skills)
        assert [str(option.id) for option in skills.options] == list(skills.card.skills)
        await walk.press("tab", "enter")
        assert "introduction/name" in [str(option.id) for option in skills.options]
        skills.highlighted = skills.get_option_index("goals")
        await walk.press("enter")

        ids = [str(option.id) for option in skills.options]
        assert any(one.startswith("goals/") for one in ids)
        assert not any(one.startswith("introduction/") for one in ids)
        assert skills.highlighted_option is not None
        assert skills.highlighted_option.id == "goals"
        await walk.press("enter")
        assert not any("/" in str(option.id) for option in skills.options)
        walk.screen(DebriefScreen)


async def test_again_begins_at_the_brief_with_the_plan_and_the_advice(program: Program) -> None:
    async with program(scenario=SCENARIO) as walk:
        await walk.press("tab", "tab", *"hello")
        await walk.press("f5")
        await walk.say("Hello. I need a letter of recommendation.")
        await walk.say("It is for my application. It must be a strong letter and they want it on Friday, please.")
        await walk.press("f9", "f9")
        await walk.press("enter")
        advice = walk.screen(DebriefScreen).debrief.if_then
        await walk.press("r")
        brief = walk.screen(BriefScreen)

        assert next(iter(brief.query(PlanLine))).value == "hello"
        assert brief.choice.last_time == advice
        assert advice is not None


async def test_escape_goes_back_everywhere_and_the_talk_can_be_gone_on_with(talking: Program) -> None:
    async with talking() as walk:
        await walk.say(LINES[0])
        said = [turn.text for turn in walk.talk.talk.turns]
        attempt = walk.talk.talk.attempt.id
        walk.box.load_text("not said yet")
        await walk.press("escape")
        things = walk.screen(HomeScreen).query_one(OptionList)
        assert things.highlighted_option is not None
        assert things.highlighted_option.id == f"resume {attempt}"
        await walk.press("enter")

        assert [turn.text for turn in walk.talk.talk.turns] == said
        assert [p.text for p in walk.talk.query(Paragraph)] == said
        assert walk.box.text == "not said yet"


async def test_a_talk_that_was_cut_off_goes_on_with_the_answer_that_is_owed(program: Program, home: Path) -> None:
    from coach.records.transcript import Turn
    from coach.wiring import content, open_practice

    with open_practice() as practice:
        talk = practice.start(content().library.scenario(SCENARIO), seed=7)
        practice.store.append(talk.attempt.id, 0, Turn(speaker="learner", text=LINES[0], who=talk.state.who))
    async with program(resume=talk.attempt.id) as walk:
        turns = walk.talk.talk.turns
        assert turns[0].text == LINES[0]
        assert [turn.speaker for turn in turns] == ["learner", "partner"]
        assert [p.text for p in walk.talk.query(Paragraph)] == [turn.text for turn in turns]


async def test_too_little_said_is_told_kindly_and_without_levels(talking: Program) -> None:
    async with talking() as walk:
        await walk.say("hi")
        await walk.press("f9", "f9")
        await walk.press("enter")
        debrief = walk.screen(DebriefScreen)

        assert debrief.debrief.status == "too_short"
        assert not debrief.query(Skills)
        assert "of 5" not in walk.seen()


async def test_help_names_every_key_of_the_screen_and_goes_away(talking: Program) -> None:
    from coach.tui.actions import actions, key_name
    from coach.tui.help import HelpScreen

    async with talking(size=(120, 60)) as walk:
        await walk.press("f1")
        walk.screen(HelpScreen)
        seen = walk.seen()
        assert all(key_name(key) in seen for action in actions("talk") for key in action.keys)
        await walk.press("escape")
        walk.screen(TalkScreen)


async def test_beginning_twice_begins_one_attempt(program: Program) -> None:
    async with program(scenario=SCENARIO) as walk:
        brief = walk.screen(BriefScreen)
        brief.action_begin()
        brief.action_begin()
        await walk.settle()
        assert len(walk.talk.practice.unfinished()) == 1


async def test_dark_and_light(program: Program) -> None:
    async with program() as walk:
        before = walk.app.current_theme.dark
        await walk.press("f4")
        assert walk.app.current_theme.dark is not before


async def test_the_palette_offers_the_actions_of_the_screen(talking: Program) -> None:
    async with talking() as walk:
        titles = [command.title for command in walk.app.get_system_commands(walk.talk)]
        assert "Take back" in titles
        assert "Leave" in titles
