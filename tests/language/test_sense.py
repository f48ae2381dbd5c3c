"""Sense: plain, clipped, misspelt and non-native English passes; noise does not."""

import random
from collections.abc import Iterable

import pytest

from coach.language import read
from coach.language.sense import scrambled
from coach.language.sentences import sentences
from coach.language.word_order import disorder

SENSIBLE = [
    "ok",
    "bye",
    "um",
    "yes",
    "3",
    "Hi, I'm Nguyen.",
    "hwo did yuo get itno caridology adn wat woudl yu do",
    "ngl im kinda burnt out already lol",
    "Doctor please, I am wanting to know how is the life of surgeon in your country.",
    "Assalam o alaikum sir, my good name is Hamza.",
    "In my country is maybe six geneticists and all are tired.",
    "uworld twice or uworld once + amboss??",
    "MCAT, USMLE, ERAS, NRMP... so many letters",
    "I've a question about what it is that you do.",
    "Pneumonoultramicroscopicsilicovolcanoconiosis is a long word",
    "what still gives you joy after all these years",
    "where am I on your rank list",
    "how many of these meetings have you been to",
    "I told them that the one who did it was not me.",
]

SENSELESS = [
    "",
    "   ",
    "...",
    "?!",
    "👍👍",
    "asdf jkl qwer",
    "fghj dfgh rtyu",
    "aaaaaaaaaa",
    "lkjhgfdsa zxcvbnm",
    "Perdón, ¿podría decirme cómo llegó a ser cirujana?",
    "Ich bin Student und möchte wissen, warum Sie das machen.",
    "Je suis étudiant et je voudrais vous parler pour mon stage.",
    "你好，我是医学生，我想学习心脏病学",
    "the of is and to my was because the with she of",
    "network passion to the and of leadership my is for I the was",
]


@pytest.mark.parametrize("text", SENSIBLE)
def test_careless_and_non_native_english_makes_sense(text: str):
    assert read(text, "What can I do for you?").sense


@pytest.mark.parametrize("text", SENSELESS)
def test_noise_makes_none(text: str):
    assert not read(text, "What can I do for you?").sense


def test_the_previous_line_copied_back_makes_none():
    line = "I have to be in clinic in ten minutes. Was there something?"
    assert not read(line, line).sense
    assert not read(line.lower() + " ok", line).sense
    assert read("Was there something?", "Nothing much, was there something?").sense


LONG = (
    "I'm a third-year student and I wanted to ask you about cardiology because my grandfather has heart failure. "
    "When I was on the ward last week I saw how you talked to the family, and I thought that this is what I want to do."
)


def test_the_same_words_in_random_order_make_none():
    rng = random.Random(7)  # noqa: S311 -- a shuffle, no secret
    lost = 0
    for _ in range(50):
        shuffled = LONG.split()
        rng.shuffle(shuffled)
        lost += not read(" ".join(shuffled)).sense
    assert read(LONG).sense
    assert lost >= 45


TALK = (
    "hi dr okafor, im Sam, one of the third years on your team this week",
    "id love to hear how you ended up in cardiology, it wasnt obvious to me from your talk",
    "so it was him describing it more than the physiology that got you",
    "my grandad has heart failure and i like that you can follow someone for years. but im scared of the hours",
    "could i come this thursday afternoon, just to watch? if its a bad week another one is fine",
)


def out_of_order(texts: Iterable[str]) -> bool:
    found = [sentence for text in texts for sentence in sentences(text)]
    return scrambled(disorder(found)[0], sum(len(sentence.words) for sentence in found))


def test_a_scrambled_conversation_is_told_from_a_plain_one():
    rng = random.Random(11)  # noqa: S311 -- a shuffle, no secret
    lost = 0
    for _ in range(60):
        turns = [text.split() for text in TALK]
        for turn in turns:
            rng.shuffle(turn)
        lost += out_of_order(" ".join(turn) for turn in turns)
    assert not out_of_order(TALK)
    assert not out_of_order(["ok", "the the", ""])
    assert lost >= 59
