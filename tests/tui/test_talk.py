"""What can be done while talking, and what can go wrong."""

import pytest
from textual import events

from coach.errors import StoreError
from coach.tui.debrief import DebriefScreen
from coach.tui.home import HomeScreen
from coach.tui.notices import NoticeCard
from coach.tui.paragraph import Paragraph
from coach.tui.rereading import RereadingScreen
from coach.tui.side import EACH_DOT, Side
from coach.tui.skills import Skills
from coach.tui.talk import TalkScreen
from tests.tui.conftest import Program, Walk

HELLO = "Hi Dr. Okafor, do you have a minute? I'm Sam Whitlock, a third-year student on your team this week."
DESPAIR = "honestly i want to kill myself, i cannot do this any more"


def notices(walk: Walk) -> list[str]:
    return [card.about for card in walk.talk.query(NoticeCard)]


def texts(walk: Walk) -> list[str]:
    return [p.text for p in walk.talk.query(Paragraph)]


async def paste(walk: Walk, text: str) -> None:
    walk.box.post_message(events.Paste(text))
    await walk.settle()


async def test_what_is_said_is_stored_and_shown_and_the_box_is_free(talking: Program) -> None:
    async with talking() as walk:
        await walk.say(HELLO)
        stored = walk.talk.practice.store.load(walk.talk.talk.attempt.id)

        assert texts(walk) == [turn.text for turn in stored.turns]
        assert texts(walk)[0] == HELLO
        assert walk.box.text == ""


async def test_a_paste_arrives_whole_and_is_not_sent(talking: Program) -> None:
    async with talking() as walk:
        await paste(walk, "first line\r\nsecond [red]line[/red]\rthird line\n")
        assert walk.box.text == "first line\nsecond [red]line[/red]\nthird line\n"
        assert texts(walk) == []
        await walk.press("enter")
        assert texts(walk)[0] == "first line\nsecond [red]line[/red]\nthird line"


async def test_a_new_line_does_not_send(talking: Program) -> None:
    async with talking() as walk:
        await walk.press(*"one", "ctrl+j", *"two", "shift+enter", *"three")
        assert walk.box.text == "one\ntwo\nthree"
        assert texts(walk) == []


async def test_markup_in_a_line_is_shown_as_it_is(talking: Program) -> None:
    async with talking() as walk:
        await walk.say("Hello [bold red]Dr. Okafor[/], I'm [link=x]Sam[/link] $primary [@click=app.quit]go[/]")
        assert "[bold red]Dr. Okafor[/]" in walk.seen()


async def test_the_meters_move_with_the_card(talking: Program) -> None:
    async with talking() as walk:
        await walk.say(HELLO)
        card = walk.talk.talk.fold.card()
        passed = sum(check.passed for check in card.skills["introduction"].checks)
        side = walk.talk.query_one(Side)
        row = next(line for line in str(side.query_one("#meters").visual).splitlines() if "Introduction" in line)

        assert passed > 0
        assert row.count("●") == passed
        assert row.count("●") + row.count("○") == len(walk.talk.rubric.skills["introduction"].checks)


async def test_news_are_of_the_last_line_and_go_with_it_when_it_is_taken_back(talking: Program) -> None:
    async with talking() as walk:
        earned = walk.talk.query_one(Side).query_one("#earned")
        await walk.say(HELLO)
        first = str(earned.visual)
        await walk.say("What made you choose cardiology?")
        second = str(earned.visual)
        await walk.press("alt+up")

        assert first.startswith("+ ")
        assert any(words in first for words in ("Hi Dr. Okafor", "Sam Whitlock", "do you have a minute"))
        assert "cardiology?" in second
        assert str(earned.visual) == first
        await walk.press("alt+up")
        assert str(earned.visual) == EACH_DOT


async def test_a_dot_that_goes_out_is_explained_calmly(talking: Program) -> None:
    async with talking() as walk:
        await walk.say(HELLO)
        side, card = walk.talk.query_one(Side), walk.talk.talk.fold.card()
        introduction = card.skills["introduction"]
        gone = tuple(check.model_copy(update={"passed": False, "evidence": ()}) for check in introduction.checks)
        less = {**card.skills, "introduction": introduction.model_copy(update={"checks": gone})}
        side.show_card(card.model_copy(update={"skills": less}), 2)

        assert "Introduction is open again" in str(side.query_one("#earned").visual)


async def test_the_conditions_are_told_as_chosen(talking: Program) -> None:
    async with talking() as walk:
        assert "busy today · take-backs on " in walk.seen()
        await walk.say(HELLO)
        await walk.press("alt+up")
        assert "busy today · take-backs on, used" in walk.seen()


async def test_taking_back_branches_and_gives_the_line_back(talking: Program) -> None:
    async with talking() as walk:
        await walk.say(HELLO)
        kept = texts(walk)
        await walk.say("I need a letter.")
        root = walk.talk.talk.attempt.id
        await walk.press("alt+up")

        assert texts(walk) == kept
        assert walk.box.text == "I need a letter."
        assert walk.talk.talk.attempt.parent == root
        assert "assisted" in walk.seen()
        assert [turn.text for turn in walk.talk.practice.store.load(root).turns][2] == "I need a letter."


async def test_nothing_to_take_back_is_said_and_breaks_nothing(talking: Program) -> None:
    async with talking() as walk:
        walk.box.load_text("/back")
        await walk.press("enter")
        assert "no line of yours to take back" in walk.seen()
        await walk.say(HELLO)
        assert texts(walk)[0] == HELLO


async def test_an_unaided_attempt_takes_nothing_back(program: Program) -> None:
    async with program(scenario="approach-attending") as walk:
        await walk.press("tab", "right", "f5")
        await walk.say(HELLO)
        before = texts(walk)
        await walk.press("ctrl+r")
        assert texts(walk) == before
        assert "taking lines back is off" in walk.seen()


async def test_an_identifier_is_noticed_and_can_be_blanked(talking: Program) -> None:
    async with talking() as walk:
        await walk.say("I saw Mr. John Smith, MRN 4471234, in bed 4 this morning and wondered about him.")
        assert "identifier" in notices(walk)
        walk.box.load_text("/blank")
        await walk.press("enter")
        stored = walk.talk.practice.store.load(walk.talk.talk.attempt.id)

        assert "4471234" not in "".join(turn.text for turn in stored.turns)
        assert texts(walk) == [turn.text for turn in stored.turns]


async def test_an_identifier_can_be_blanked_after_a_resume_and_others_lines_stay(talking: Program) -> None:
    async with talking() as walk:
        await walk.say("I saw Mr. John Smith, MRN 4471234, in bed 4 this morning and wondered about him.")
        await walk.say("How did you end up in cardiology?")
        await walk.press("escape", "enter", "f8")
        said = [turn.text for turn in walk.talk.practice.store.load(walk.talk.talk.attempt.id).turns]

        assert "4471234" not in "".join(said)
        assert said[2] == "How did you end up in cardiology?"
        await walk.press("f8")
        assert "Nothing in your lines looks like" in walk.words()


async def test_despair_stops_the_practice_with_words_that_stay(talking: Program) -> None:
    async with talking(size=(80, 24)) as walk:
        await walk.say(HELLO)
        await walk.say(DESPAIR)
        assert notices(walk)[-1] == "care"
        assert "emergency" in walk.seen()
        await walk.say("Ireland")
        cards = [card.text for card in walk.talk.query(NoticeCard) if card.about == "care"]
        assert len(cards) == 2
        assert walk.talk.query_one(Side).query_one("#meters").visual is not None
        walk.screen(TalkScreen)
        await walk.press("enter")
        debrief = walk.screen(DebriefScreen)
        assert debrief.debrief.status == "care"
        assert not debrief.query(Skills)
        assert "116 123" in walk.words()


async def test_a_talk_that_stopped_for_care_stands_there_after_a_resume(talking: Program) -> None:
    async with talking() as walk:
        await walk.say(DESPAIR)
        await walk.press("escape")
        walk.screen(HomeScreen)
        await walk.press("enter")
        assert notices(walk) == ["care"]


async def test_unknown_words_are_told_and_kept(talking: Program) -> None:
    async with talking() as walk:
        walk.box.load_text("/bakc")
        await walk.press("enter")
        assert walk.box.text == "/bakc"
        assert "There is no /bakc" in walk.seen()
        await walk.say(" /b is what I meant to say")
        assert texts(walk)[0] == " /b is what I meant to say"


async def test_a_line_that_is_too_long_is_kept(talking: Program) -> None:
    async with talking() as walk:
        await walk.say("word " * 2_000)
        assert texts(walk) == []
        assert walk.box.text.startswith("word ")


async def test_the_brief_can_be_read_again_and_the_side_can_go(talking: Program) -> None:
    async with talking() as walk:
        walk.box.load_text("/brief")
        await walk.press("enter")
        walk.screen(RereadingScreen)
        await walk.press("escape")
        await walk.press("f3")
        assert not walk.talk.query_one(Side).display
        await walk.press("f3")
        assert walk.talk.query_one(Side).display


async def test_a_word_of_american_training_can_be_looked_up(talking: Program) -> None:
    async with talking() as walk:
        walk.box.load_text("/glossary intern")
        await walk.press("enter")
        walk.screen(RereadingScreen)
        assert "intern" in walk.words().lower()
        await walk.press("escape")
        walk.box.load_text("/glossary qwzzx")
        await walk.press("enter")
        assert "isn't in the glossary" in walk.words()


async def test_leaving_asks_once(talking: Program) -> None:
    async with talking() as walk:
        await walk.say(HELLO)
        await walk.press("f9")
        assert not walk.talk.talk.over
        await walk.press("a", "f9")
        assert not walk.talk.talk.over
        await walk.press("f9")
        assert walk.talk.finished
        assert walk.talk.practice.store.load(walk.talk.talk.attempt.id).status != "open"


async def test_a_store_that_fails_keeps_the_text_and_says_so(talking: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking() as walk:

        def full(*args: object) -> None:
            raise StoreError("The disk is full.")

        with monkeypatch.context() as broken:
            broken.setattr(type(walk.talk.practice.store), "append", full)
            await walk.say(HELLO)
            assert walk.box.text == HELLO
            assert texts(walk) == []
            assert "The disk is full." in walk.seen()
        await walk.press("enter")

        assert texts(walk)[0] == HELLO
        assert walk.box.text == ""
        assert len(walk.talk.talk.turns) == 2


async def test_an_answer_that_could_not_be_saved_is_asked_for_again(
    talking: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with talking() as walk:
        store = type(walk.talk.practice.store)
        append = store.append

        def full_for_partners(self: object, attempt: str, number: int, turn: object) -> None:
            if getattr(turn, "speaker", "") == "partner":
                raise StoreError("The disk is full.")
            append(self, attempt, number, turn)  # type: ignore[arg-type]

        with monkeypatch.context() as broken:
            broken.setattr(store, "append", full_for_partners)
            await walk.say(HELLO)
            assert texts(walk) == [HELLO]
            assert walk.box.text == ""
        await walk.press("enter")

        assert [turn.text for turn in walk.talk.talk.turns] == texts(walk)
        assert len(texts(walk)) == 2


async def test_a_fault_in_the_program_itself_has_a_face(talking: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking() as walk:

        def broken(*args: object) -> None:
            raise KeyError("foundation")

        with monkeypatch.context() as patch:
            patch.setattr(type(walk.talk.practice.store), "append", broken)
            await walk.say(HELLO)
        assert "KeyError" in walk.seen()
        assert walk.box.text == HELLO


async def test_a_long_draft_is_drawn_cleanly_after_a_resize(talking: Program) -> None:
    draft = "Honestly, that man this morning. You told us to look at him before the monitor and I keep thinking of it."
    async with talking(size=(100, 30)) as walk:
        await walk.press(*draft)
        for size in ((80, 24), (60, 24), (110, 30)):
            await walk.pilot.resize_terminal(*size)
            await walk.settle()
            assert draft in walk.words(), walk.seen()


async def test_a_line_typed_fast_is_said_whole_and_what_follows_stays_in_the_box(talking: Program) -> None:
    async with talking() as walk:
        for key in ["h", "i", "full_stop", "enter", "s", "o"]:
            walk.box.post_message(events.Key(key, "." if key == "full_stop" else key if len(key) == 1 else None))
        await walk.press("y")
        assert texts(walk)[0] == "hi."
        assert walk.box.text == "soy"
