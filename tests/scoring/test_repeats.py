"""Text said again counts once."""

from coach.language.sentences import sentences
from coach.records.reading import Goal, Question, Reading, Span
from coach.scoring.repeats import Repeats, without

LINE = "How did you come to work with children?"


def test_a_sentence_is_old_the_second_time():
    repeats = Repeats()
    assert repeats.old(sentences(LINE)) == []
    assert [s.text for s in repeats.old(sentences(f"I see. {LINE.upper()}"))] == [LINE.upper()]


def test_short_sentences_come_back_in_any_talk():
    repeats = Repeats()
    repeats.old(sentences("Thank you so much."))
    assert repeats.old(sentences("Thank you so much.")) == []


def test_findings_in_old_sentences_are_dropped_and_others_stay():
    text = f"{LINE} I'd like to do a month here."
    question = Question(start=0, end=len(LINE), quote=LINE, form="open")
    start = len(LINE) + 1
    purpose = Span(start=start, end=len(text), quote=text[start:])
    reading = Reading(text=text, questions=(question,), goal=Goal(purpose=purpose, specific=True))
    left = without(reading, sentences(text)[:1])
    assert left.questions == ()
    assert left.goal == reading.goal
    assert without(reading, sentences(text)).goal.purpose is None
    assert without(reading, []) is reading
