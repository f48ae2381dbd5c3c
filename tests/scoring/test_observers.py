"""The observers, one a skill, on readings made by hand: what each check needs, and what is near but not enough."""

import pytest

from coach.records.move import Move, Part
from coach.records.reading import Closing as ClosingReading
from coach.records.reading import Goal, Manner, Question, Reading, Reflection, Span
from coach.records.reading import Introduction as IntroductionReading
from coach.records.scenario import Cue, Line, Partner, Temper
from coach.records.transcript import Turn
from coach.scoring.closing import Closing
from coach.scoring.goals import Goals
from coach.scoring.introduction import Introduction
from coach.scoring.listening import Listening
from coach.scoring.questions import Questions, is_real
from tests.scoring.build import said, told


def _span(text: str, quote: str) -> Span:
    start = text.index(quote)
    return Span(start=start, end=start + len(quote), quote=quote)


def _question(text: str, quote: str, form: str = "open", follow_up: bool = False) -> Question:
    found = _span(text, quote)
    return Question(start=found.start, end=found.end, quote=quote, form=form, follow_up=follow_up)


def _passed(observer, *turns) -> set[str]:
    for turn in turns:
        observer.see(turn)
    return set(observer.passed())


# introduction


INTRO = (
    "Hi Dr. Okafor, I'm Sam Whitlock, a third-year. I came because of your slide on swollen ankles. My gran had them."
)


def _intro_reading(**more: Span) -> Reading:
    parts = {
        "name": _span(INTRO, "Sam Whitlock"),
        "role": _span(INTRO, "third-year"),
        "reason": _span(INTRO, "because of your slide on swollen ankles"),
        "background": _span(INTRO, "My gran had them"),
    }
    return Reading(text=INTRO, introduction=IntroductionReading(**{**parts, **more}), manner=Manner())


def test_an_introduction_in_the_first_line_has_all_its_parts():
    found = _passed(Introduction(), said(0, INTRO, reading=_intro_reading(), nth=0))
    assert {"fragment", "name", "role", "reason", "pointed", "background", "brief", "hands-over"} <= found


def test_a_name_drawn_out_later_is_a_fragment_only():
    first = [
        said(0, "I wanted to ask about the ward and the hours here.", nth=0),
        said(2, "And about the lunch break too."),
    ]
    late = said(4, INTRO, reading=_intro_reading(), nth=2)
    assert _passed(Introduction(), *first, late) == {"fragment"}


def test_a_first_line_of_two_words_doesnt_use_up_the_opening():
    hello = said(0, "Hello there.", nth=0)
    more = said(2, "Do you have a minute for me?", nth=1)
    assert "name" in _passed(Introduction(), hello, more, said(4, INTRO, reading=_intro_reading(), nth=2))


def test_a_long_introduction_is_not_brief():
    text = INTRO + " I also did this and that at school and after it." * 12
    reading = _intro_reading().model_copy(update={"text": text})
    found = _passed(Introduction(), said(0, text, reading=reading, nth=0))
    assert "name" in found
    assert "brief" not in found


def test_a_fields_name_is_no_specific_interest():
    text = "Hello, I'm Sam, a third-year. I'm interested in internal medicine."
    parts = IntroductionReading(
        name=_span(text, "Sam"), role=_span(text, "third-year"), interest=_span(text, "interested in internal medicine")
    )
    found = _passed(Introduction(), said(0, text, reading=Reading(text=text, introduction=parts), nth=0))
    assert "interest" in found
    assert "pointed" not in found


def test_what_the_partner_knows_is_not_asked_for():
    assert Introduction(("name", "stage")).given() == {"name", "unprompted", "role"}
    assert Introduction().given() == frozenset()


# goals


def _goal(text: str, nth: int = 3, **parts) -> object:
    specific = parts.pop("specific", False)
    spans = {name: _span(text, quote) for name, quote in parts.items()}
    return said(2 * nth, text, reading=Reading(text=text, goal=Goal(**spans, specific=specific)), nth=nth)


def test_a_bare_demand_is_an_ask_and_nothing_else():
    text = "I need a letter for the portal by Friday."
    demand = _goal(text, nth=0, ask="I need a letter for the portal", purpose="I need a letter", specific=True)
    assert _passed(Goals(), demand) <= {"ask", "specific"}


def test_a_request_that_can_be_declined_is_fitting_after_some_rapport_only():
    text = "Could I come along on Thursday? If it doesn't suit, no problem."
    assert "fitting" not in _passed(Goals(), _goal(text, nth=0, ask="Could I come along on Thursday"))
    assert {"ask", "fitting", "purpose"} <= _passed(Goals(), _goal(text, nth=3, ask="Could I come along on Thursday"))


def test_a_background_stands_behind_a_wish_and_is_none_by_itself():
    text = "My gran had swollen ankles for years."
    reading = Reading(text=text, introduction=IntroductionReading(background=_span(text, "My gran had swollen ankles")))
    told_first = said(0, text, reading=reading, nth=0)
    assert "motive" not in _passed(Goals(), told_first)
    wish = _goal("I'd like to spend a month in heart failure clinics.", purpose="I'd like to spend a month")
    assert "motive" in _passed(Goals(), told_first, wish)


@pytest.mark.parametrize(("step", "concrete"), [("I'll e-mail you on Friday", True), ("I'll see", False)])
def test_a_next_step_names_a_time_or_a_thing(step: str, concrete: bool):
    reading = Reading(text=step, closing=ClosingReading(next_step=_span(step, step)))
    assert ("next-step" in _passed(Goals(), said(9, step, reading=reading, nth=4))) is concrete


# questions


def _asking(turn: int, text: str, *questions: Question, before: str = "I grew up beside a lighthouse."):
    return said(turn, text, told(turn - 1, before), Reading(text=text, questions=questions))


def test_two_open_questions_that_follow_answers_pass_every_check():
    one = "So the lighthouse came first. What did you see from up there?"
    two = "Ships, and nobody to talk to about them. How did you come to leave it?"
    observer = Questions()
    found = _passed(
        observer,
        _asking(1, one, _question(one, "What did you see from up there?", follow_up=True)),
        _asking(3, two, _question(two, "How did you come to leave it?", follow_up=True), before="Ships, mostly."),
    )
    assert found == {
        "asked", "several", "open", "mostly-open", "relevant", "follow-up", "deeper", "one-at-a-time", "paced"
    }  # fmt: skip


def test_three_questions_in_a_breath_are_a_barrage():
    text = "What is your day like? How many calls do you do? Where do you live?"
    quotes = [q.strip() + "?" for q in text.split("?") if q.strip()]
    found = _passed(Questions(), _asking(1, text, *[_question(text, q) for q in quotes]))
    assert "several" in found
    assert "one-at-a-time" not in found
    assert "paced" not in found


def _questions(score, *lines: str) -> dict:
    talk = [pair for line in lines for pair in (("P", "I grew up beside a lighthouse on the coast."), ("L", line))]
    return {c.id: c for c in score(talk).skills["questions"].checks}


BARRAGE = "Do you like it here? Is it loud at night? What does it cost?"


def test_a_barrage_sets_the_tone_of_few_questions_and_not_of_many(score):
    single = ["How did the lighthouse look?", "What did you learn there?", "Why did you leave the coast?"]
    assert not _questions(score, BARRAGE, single[0])["one-at-a-time"].passed
    assert not _questions(score, BARRAGE, *single[:2])["one-at-a-time"].passed
    many = _questions(score, BARRAGE, *single)["one-at-a-time"]
    assert many.passed
    assert {e.quote for e in many.evidence} == set(single)


def test_a_favour_in_the_same_breath_makes_two_questions_a_barrage(score):
    asked = "Can you write me a letter? Also is the exam hard? And when are the forms due?"
    assert not _questions(score, asked, "How did the lighthouse look?")["one-at-a-time"].passed


def test_what_was_given_between_questions_is_no_question(score):
    story = "I spent two summers on a lightship."
    paced = _questions(score, "How did the lighthouse look?", f"{story} What did you learn there?")["paced"]
    assert [e.quote for e in paced.evidence] == [story]
    bare = _questions(score, "How did the lighthouse look?", "What did you learn there?", "Why did you leave it?")
    assert not bare["paced"].passed


def test_questions_are_quoted_in_the_order_in_which_they_were_asked(score):
    first, second = "How was it?", "What did you learn from the people on the lightship there?"
    found = _questions(score, f"I like the coast as well. {first}", second, "Why did you leave the lighthouse?")
    assert [e.quote for e in found["asked"].evidence] == [first]
    assert [e.quote for e in found["several"].evidence] == [first, second]


def test_a_greeting_in_the_form_of_a_question_is_none(score):
    found = _questions(score, "hey whats up", "I walked up here through all of the rain and it is cold in the hall.")
    assert not found["asked"].passed


def test_a_favour_and_leave_to_speak_are_no_questions():
    text = "Could I come to your clinic on Thursday?"
    ask = Reading(text=text, questions=(_question(text, text, "closed"),), goal=Goal(ask=_span(text, text)))
    assert not is_real(ask.questions[0], said(1, text, None, ask))
    leave = "Do you have a minute?"
    reading = Reading(text=leave, questions=(_question(leave, leave, "closed"),))
    assert not is_real(reading.questions[0], said(1, leave, None, reading))


def test_an_open_question_about_nothing_here_is_asked_but_not_relevant():
    text = "What is the capital of Mongolia?"
    found = _passed(Questions(), _asking(1, text, _question(text, text)))
    assert {"asked", "open"} <= found
    assert "relevant" not in found


# closing


def _parting(turn: int, text: str, who: str | None = None, **parts: str):
    spans = {name: _span(text, quote) for name, quote in parts.items()}
    made = said(turn, text, reading=Reading(text=text, closing=ClosingReading(**spans)))
    return made if who is None else type(made)(**{f: getattr(made, f) for f in made.__slots__ if f != "who"}, who=who)


def test_a_goodbye_with_named_thanks_and_a_named_step_is_whole():
    text = "Thank you for the story of the lighthouse. I'll write on Friday. Bye."
    last = _parting(9, text, thanks="Thank you", next_step="I'll write on Friday", leave="Bye")
    assert _passed(Closing(), last) == {"left", "thanked", "thanked-for", "step", "step-named", "short"}


def test_thanks_for_your_time_name_nothing():
    assert "thanked-for" not in _passed(Closing(), _parting(9, "Thank you so much for your time.", thanks="Thank you"))


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Thank you, goodbye.", set()),
        ("Thank you. Goodbye.", set()),
        ("Thank you very much, see you tomorrow.", set()),
        ("Thank you for the tale of the lighthouse, goodbye.", {"thanked-for"}),
        ("Thank you, I will keep the lighthouse in mind. Bye.", {"thanked-for"}),
        ("Thank you, I'll email you on Friday.", {"step-named"}),
    ],
)
def test_a_goodbye_is_nothing_that_thanks_are_for(score, text: str, holds: set[str]):
    opening = [("P", "Yes?"), ("L", "Good evening, I have walked up here to ask you how the night shift works.")]
    card = score([*opening, ("P", "Slowly."), ("L", text)]).skills["closing"]
    assert {c.id for c in card.checks if c.passed} & {"thanked-for", "step-named"} == holds


def test_see_you_tomorrow_is_a_named_step_where_tomorrow_was_agreed_on(score):
    opening = [("P", "Yes?"), ("L", "Good evening, I have walked up here to ask you how the night shift works.")]
    card = score([*opening, ("P", "Come tomorrow at six."), ("L", "Thank you, see you tomorrow.")]).skills["closing"]
    assert {c.id: c.passed for c in card.checks}["step-named"]


def test_thanks_in_the_middle_are_no_goodbye():
    thanks = _parting(3, "Thank you for the tip about clinic.", thanks="Thank you")
    assert _passed(Closing(), thanks, said(5, "What else do you do there?"), said(7, "I see what you mean.")) == set()


def test_a_goodbye_to_one_person_stays_when_the_next_is_met():
    first = _parting(3, "Goodbye, Renato.", who="renato", leave="Goodbye")
    met = _parting(5, "Good evening to you.", who="verna")
    assert "left" in _passed(Closing(), first, met)


# listening


def _partner() -> Partner:
    line = (Line(say="…"),)
    return Partner(
        id="okafor", name="Dr. Ngozi Okafor", address="Dr. Okafor", role="attending", who="x", avoids="x",
        names=("okafor",), temper=Temper(manner="dry"), topics={}, wants=(), asks={}, pools={}, endings=(),
        cues={"aberdeen": Cue(detail="Aberdeen", listen_for=("aberdeen", "wrong coat"), lines=line)},
    )  # fmt: skip


def _cue_turn(observer: Listening, turn: int, text: str, *cues: str) -> object:
    heard = told(turn, text)
    heard = type(heard)(heard.turn, heard.text, heard.sentences, heard.stems, heard.words, cues, "okafor")
    observer.hear(heard)
    return heard


def test_a_cue_that_was_dropped_is_picked_up_and_recalled_later():
    observer = Listening((_partner(),), ())
    heard = _cue_turn(observer, 0, "I arrived in Aberdeen with the wrong coat on.", "aberdeen")
    observer.see(said(1, "The wrong coat? In Aberdeen?", heard, nth=0))
    assert "detail" in observer.passed()
    assert "recalled" not in observer.passed()
    later = _cue_turn(observer, 2, "I bought another one in the end.")
    observer.see(said(3, "I see.", later, nth=1))
    last = _cue_turn(observer, 4, "Anyway, that's my pager.")
    observer.see(said(5, "Thank you. I'll pack well for Aberdeen, then.", last, nth=2))
    assert [e.quote for e in observer.passed()["recalled"]][-1] == "I'll pack well for Aberdeen, then."


def test_a_cue_that_was_never_dropped_earns_nothing():
    observer = Listening((_partner(),), ())
    heard = _cue_turn(observer, 0, "Good morning to you.")
    observer.see(said(1, "I hear you were in Aberdeen.", heard, nth=0))
    assert "detail" not in observer.passed()


def test_parroting_is_neither_detail_nor_understanding():
    line = "My partner Len died in March and I can't carry his patients and mine."
    heard = told(0, line)
    text = "So your partner Len died in March and you can't carry his patients and yours."
    reading = Reading(
        text=text,
        picked_up=(_span(text, "partner Len died in March"),),
        reflections=(Reflection(start=0, end=len(text), quote=text, kind="simple"),),
    )
    observer = Listening((), ())
    observer.hear(heard)
    observer.see(said(1, text, heard, reading, nth=1))
    assert {"detail", "understood", "regular"}.isdisjoint(observer.passed())


def test_who_was_asked_nothing_cant_have_dodged():
    observer = Listening((), ())
    observer.hear(told(0, "Good morning."))
    assert observer.given() == {"answered", "accurate", "attuned"}


def test_a_partner_who_protests_takes_the_answer_back():
    observer = Listening((), ())
    for turn in range(0, 8, 4):
        heard = told(turn, "What got you into this?")
        observer.hear(heard)
        observer.see(said(turn + 1, "My weekend football club won again.", heard, nth=turn + 1))
        observer.hear(told(turn + 2, "But you're not answering me."))
    assert "answered" not in observer.passed()


def test_the_fold_reads_cues_off_the_moves(scorer):
    move = Move(
        who="okafor", parts=(Part(act="drop", subject="aberdeen", line="cues/aberdeen/lines/0"),), cues=("aberdeen",)
    )
    fold = scorer.start((_partner(),), ())
    fold.add(Turn(speaker="partner", text="I arrived in Aberdeen in the wrong coat.", who="okafor", move=move))
    reply = "The wrong coat, in Aberdeen, in October? What did you do about it when the winter came?"
    fold.add(Turn(speaker="learner", text=reply, who="okafor"))
    checks = {c.id: c for c in fold.card().skills["listening"].checks}
    assert checks["detail"].passed


@pytest.mark.parametrize(
    ("text", "check", "passes"),
    [
        ("Good evening doctor. Ottoline Marsh, second year, I saw your poster on burns.", "name", True),
        ("Good Morning, I hope the ward is well.", "name", False),
        ("I'm Ada, a second-year student. My brother was burned as a child in our kitchen.", "background", True),
        ("I'm Ada, a second-year student. I keep your slide on frostbite above my desk.", "reason", True),
        ("I'm Ada, a second-year student. I hope that you are well.", "pointed", False),
        ("I'm Ada, a second-year student. I qualified in Oslo in the spring.", "background", False),
        ("I'm Ada, a second-year student. I had a paper accepted in Oslo.", "background", False),
        ("I'm Ada, a second-year student. I set fire to your kettle, and you laughed at me.", "met", True),
        ("I'm Ada, a second-year student. Can you tell me the way?", "met", False),
        ("I'm Ada, the clerk of the transplant list. I hope that you are well.", "role", True),
        ("Good evening. Ada Brandt, nephrologist, I hope that you are well.", "role", True),
        ("I'm a bit nervous. The lift broke, so I took the stairs up to your floor.", "role", False),
        ("You were so tired because you had no day off between the two funerals.", "reason", False),
        ("You were so tired because you had no day off between the two funerals.", "fragment", False),
        ("I'm Ada, a second-year student. It's about the drill for the burst pipes.", "reason", True),
        ("I'm Ada, a second-year student, and I'm passionate about growing authentic relationships.", "pointed", False),
        ("yo dr O, so like im kinda worried about the shelf exam and all", "reason", False),
        ("I lost my way on the ward, so I came up here for the burst pipes.", "reason", True),
        ("I'm Ada, a second-year student. I am interested in oncology.", "reason", False),
        ("I'm Ada, a second-year student. I am interested in oncology because of my gran.", "reason", True),
        ("Good evening, Ada Brandt, third year student on your ward this month.", "met", True),
        ("Good evening, Ada Brandt, third year student on the ward this month.", "met", False),
        ("I'm Ada, I start residency in family medicine in July.", "role", True),
        ("I'm Ada and I just matched into family medicine.", "role", True),
    ],
)
def test_an_introduction_is_read_by_what_it_tells(score, text: str, check: str, passes: bool):
    card = score([("P", "Yes?"), ("L", text), ("P", "Go on."), ("L", "How did you come to this ward yourself?")])
    found = {c.id: c.passed for c in card.skills["introduction"].checks}
    assert found[check] is passes


def _introduction(score, *lines: str) -> dict:
    talk = [pair for line in lines for pair in (("P", "Yes, go on?"), ("L", line))]
    return {c.id: c for c in score(talk).skills["introduction"].checks}


def test_what_stands_behind_a_reason_counts_in_the_second_line_as_well(score):
    first = "Good evening, I'm Ada Brandt, a second-year student."
    story = "I keep thinking of what you said at the bedside because my gran was in a burns unit in Oslo."
    assert _introduction(score, first, story)["background"].passed
    aside = "Yes. My uncle had a better kettle in his old hospital."
    assert not _introduction(score, first, aside)["background"].passed


def test_the_turn_is_handed_over_by_a_question_where_there_is_one(score):
    first, asks = "Good evening, I'm Ada Brandt, a second-year student on the ward.", "How did you come to work here?"
    both = _introduction(score, first, f"I came because of your slide on frostbite. {asks}")
    assert [e.quote.rstrip("?") for e in both["hands-over"].evidence] == [asks.rstrip("?")]
    alone = _introduction(score, first, "I came because of your slide on frostbite.")
    assert alone["hands-over"].passed


def test_a_name_given_when_asked_for_is_no_unprompted_one(score):
    first, name = "I need a word about the burst pipes in the old wing.", "Sorry, Ada Brandt, second year."
    asked = score([("L", first), ("P", "And who is this?"), ("L", name)]).skills["introduction"]
    offered = score([("L", first), ("P", "Go on."), ("L", name)]).skills["introduction"]
    assert {c.id: c.passed for c in asked.checks}["name"]
    assert not {c.id: c.passed for c in asked.checks}["unprompted"]
    assert {c.id: c.passed for c in offered.checks}["unprompted"]


def test_who_is_asked_for_a_name_and_gives_none_isnt_known(score):
    turns = [("L", "You wrote a reference for me in spring."), ("P", "Remind me who this is?")]
    known = score([turns[0], ("P", "I did."), ("L", "I need a second one for the fund in Oslo.")])
    unknown = score([*turns, ("L", "I need a second one for the fund in Oslo.")])
    assert known.skills["introduction"].level == 3
    assert unknown.skills["introduction"].level == 2
