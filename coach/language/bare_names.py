"""Names that nothing leads up to: "Vera here", "Vera Lund from surgery", "Vera Lund, third year"."""

import re

from coach.language.line import Line
from coach.language.name_words import capitalised, gap, nameable, plain
from coach.language.not_names import CHAT, NAME_PARTICLES, OPENERS
from coach.language.phrases import Phrases
from coach.language.stages import Stage
from coach.records.reading import Span

_MOST = 3
_NEAR = 12
"""Such a name stands among the first words of an utterance."""
_HERE = Phrases(r"""
here(?= [.,]| $)|here(?= (?:from|again) )|this side(?= [.,]| $)|speaking(?= [.,]| $)|is my name|'s my name|is the name
""")
_OTHERS = re.compile(
    r" from (?:(?!we |i |i'm )[^ .,?]+ ){1,3}?"
    r"(?:said|says|told|tells|mentioned|thought|suggested|sent|gave|put|is|was|has|had|are|were) (?!from)"
)
"""What is said of somebody who is spoken about: "Vera from surgery told me"."""
_BEFORE_SOMEONE = frozenset("dr doctor prof professor mr mrs ms miss sister with and by to of you your".split())
_BEFORE_NAME = CHAT | OPENERS | frozenset("i'm am is it's this name".split())
_SIGNS = frozenset("best regards sincerely warmly yours wishes respectfully faithfully gratefully kindly".split())
"""Words that a letter ends with."""
_NO_PLACE = frozenset("the a an my your our this that here there what now it you him her them".split())


def named_from(line: Line) -> Span | None:
    """The name that opens a clause and goes on with where its bearer is from."""
    for at in range(1, min(len(line.words), _NEAR)):
        if line.words[at].norm != "from" or gap(line, at - 1) or _OTHERS.match(line.line, line.at[at] - 1):
            continue
        start = _opens(line, at - 1)
        if start is not None:
            return line.words_span(start, at - 1)
    return None


def _opens(line: Line, last: int) -> int | None:
    """Where a name begins that ends with the word ``last`` and opens a clause; small letters need a greeting."""
    start = last
    while start > 0 and last - start < _MOST - 1 and not gap(line, start - 1) and _capital(line, start - 1):
        start -= 1
    before = line.words[start - 1].norm if start else ""
    if (start and not gap(line, start - 1) and before not in CHAT) or before in _BEFORE_SOMEONE:
        return None
    if all(_capital(line, at) for at in range(start, last + 1)):
        return start
    greeted = start > 0 and all(word.norm in CHAT for word in line.words[:start])
    return start if greeted and plain(line, start, 1) and line.words[last + 2].norm not in _NO_PLACE else None


def _capital(line: Line, at: int) -> bool:
    return capitalised(line.words[at].raw) and nameable(line, at, True) and line.words[at].norm not in CHAT


def _possessive(line: Line) -> Span | None:
    """The name in "Vera's the name" or "vera's my name"."""
    for at, word in enumerate(line.words[:-2]):
        owns = word.norm.endswith("'s") and line.words[at + 2].norm == "name" and not gap(line, at)
        if owns and line.words[at + 1].norm in {"the", "my"} and (at == 0 or gap(line, at - 1)):
            start, end = word.start, word.end - len("'s")
            return Span(start=start, end=end, quote=line.text[start:end])
    return None


def name_before(line: Line) -> Span | None:
    """The name in "Sam here", "Tunde speaking", "Sam is my name", "Sam's the name"."""
    if span := _possessive(line):
        return span
    for found in _HERE.finditer(line):
        last = line.first(found.start()) - 1
        if last < 0 or gap(line, last):
            continue
        start = _back(line, last, capitals=False)
        greeted = start > 0 and line.words[start - 1].norm in OPENERS
        opens = start == 0 or bool(gap(line, start - 1)) or greeted
        capital = capitalised(line.words[start].raw)
        if opens and (capital or greeted) and nameable(line, start, capital):
            return line.words_span(start, last)
    return None


def _back(line: Line, last: int, capitals: bool) -> int:
    """Where a name begins that ends with the word ``last``."""
    start = last
    while start > 0 and last - start < 3 and not gap(line, start - 1):
        before = line.words[start - 1]
        capital = capitalised(before.raw)
        if not (nameable(line, start - 1, capital) and (capital or not capitals)) and before.norm not in NAME_PARTICLES:
            break
        start -= 1
    while start < last and line.words[start].norm in NAME_PARTICLES and not capitalised(line.words[start].raw):
        start += 1
    return start


def name_first(line: Line, stages: list[Stage]) -> Span | None:
    """The name in "Priya Nair, second year" or "Dr. Teague? Milo, I'm a third-year": a name, a comma, a stage."""
    for stage in stages[:3]:
        comma = line.line.rfind(" , ", max(0, stage.start - 24), stage.start)
        if comma < 0 or line.last(comma) < 0:
            continue
        last = line.last(comma)
        start = _back(line, last, capitals=True)
        between = line.line[comma + 2 : stage.start].strip()
        capitals = nameable(line, start, True) and all(capitalised(line.words[at].raw) for at in (start, last))
        named = (capitals and _begins(line, start)) or (start := _small(line, last)) is not None
        if (
            start is not None
            and named
            and (between in _PLAIN or _DEPARTMENT.fullmatch(between))
            and not _addressed(line, start, between)
        ):
            return line.words_span(start, last)
    return None


_PLAIN = frozenset("|a|the|your|in|now|i'm|i'm a|i am a|i'm the|i'm in|i'm your|one of the|just a".split("|"))
"""What may stand between a name with its comma and the stage."""
_DEPARTMENT = re.compile(r"(?:from|in|at) (?:the )?\w+(?: \w+)?")
"""A place of work that may stand there too: "Vera, from surgery second year"."""


def _begins(line: Line, start: int) -> bool:
    """Whether a name begins a clause, but for a greeting."""
    return start == 0 or bool(gap(line, start - 1)) or line.words[start - 1].norm in _BEFORE_NAME


def _small(line: Line, last: int) -> int | None:
    """Where a name typed without capitals begins that nothing but a greeting stands before."""
    start = last
    while start > 0 and line.words[start - 1].norm not in CHAT and last - start < _MOST - 1:
        start -= 1
    greeted = all(word.norm in CHAT or word.norm in OPENERS for word in line.words[:start])
    return start if greeted and plain(line, start, last - start + 1) else None


def alone(line: Line) -> Span | None:
    """A first name and a surname that stand alone among the first words, or that sign the end of a letter."""
    for start in range(min(len(line.words) - 1, _NEAR)):
        if start and gap(line, start - 1) not in {".", "?", ","}:
            continue
        last = _run(line, start)
        titled = start and line.words[start - 1].norm in _BEFORE_SOMEONE and gap(line, start - 1) != ","
        if last > start and _stops(line, last) and not titled and plain(line, start, last - start + 1):
            return line.words_span(start, last)
    return _signed(line)


def _stops(line: Line, last: int) -> bool:
    """Whether a sentence ends with a word, or goes on from it in the first person."""
    mark = gap(line, last)
    return mark == "." or (mark == "," and line.words[last + 1].norm in {"i", "i'm", "i've"})


def _run(line: Line, start: int) -> int:
    """The last of the words with capitals that stand together from ``start`` on."""
    last = start - 1
    while last + 1 < len(line.words) and last - start < _MOST - 1 and _capital(line, last + 1):
        last += 1
        if gap(line, last):
            break
    return last


def _signed(line: Line) -> Span | None:
    """The name under a letter: "Best wishes, Vera Lund"."""
    last = len(line.words) - 1
    start = last
    while start > 0 and last - start < _MOST - 1 and not gap(line, start - 1):
        start -= 1
    signs = start > 0 and bool(gap(line, start - 1)) and line.words[start - 1].norm in _SIGNS
    return line.words_span(start, last) if signs and all(_capital(line, at) for at in range(start, last + 1)) else None


def _addressed(line: Line, start: int, between: str) -> bool:
    """Whether the capitalised word is rather the person spoken to: "Hi Wren, I'm a first-year"."""
    before = line.words[start - 1].norm if start and not gap(line, start - 1) else ""
    if before in {"dr", "doctor", "prof", "professor", "mr", "mrs", "ms", "dear", "miss", "sir"}:
        return True
    return between.startswith(("i'm", "i am")) and not any(
        w.norm in {"dr", "doctor", "prof", "professor"} for w in line.words[max(0, start - 4) : start]
    )
