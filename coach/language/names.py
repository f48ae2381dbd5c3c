"""The learner's own name: said, typed without capitals, in any language, or as "people call me"."""

import re
from typing import Literal

from coach.language.asked_names import answered_name, corrected_name, repeated_name
from coach.language.bare_names import alone, name_before, name_first, named_from
from coach.language.fields import field_between
from coach.language.heard import Heard
from coach.language.line import Line
from coach.language.name_words import LAUGHS, capitalised, follows, gap, nameable, plain
from coach.language.not_names import NAME_PARTICLES, NOT_NAMES, OPENERS
from coach.language.phrases import Phrases
from coach.language.stages import Stage
from coach.records.reading import Span

_OPENING = 4000
"""How far into an utterance, in characters, a name is looked for."""
_FILLED = r"(?: , (?:um|uh|er|erm|like)| (?:um|uh|er|erm|actually|just|also|called|named|dr|doctor|,)){0,4}"
_CALLED = Phrases(r"""
(?:people|friends|everyone|everybody|they|you can|you may|just|folks|most people|please|others|family|and|but|so|can)
(?: usually| just| all| mostly| also| either| tend to| always){0,2} (?:calls? me|say)
|call me|i go by|i'm (?:called|known as)|i am (?:called|known as)|known as|my friends call me
""")
_NAMED = Phrases(rf"""
my (?:full |first |given |own |good |actual |real |last )?names?(?: is|'s|{_FILLED})?{_FILLED}|(?:the )?name's|
the name is|names|myself|i myself
""")  # fmt: skip
_AM = Phrases(rf"(?:i'm|i am|am){_FILLED}")
_THIS = Phrases(rf"(?:this is|this's|it's|it is|its)(?: me ,| me)?{_FILLED}")
_COURTESY = re.compile(
    r"(?:^| [.,?]) (?:(?:oh|um|so|and|hi|hello|hey) ){0,2}(?:sorry (?:to|for|if|about|again)|excuse me"
    r"|hi|hello|hey|hiya"
    r"|good (?:morning|afternoon|evening|day))(?: [\w']+){0,4} [.,] $"
)
_Way = Literal["named", "said", "pointed"]
"""How a name is led up to: "my name is", "I'm", or "this is"."""


def find_name(line: Line, stages: list[Stage], before: Heard | None = None) -> Span | None:
    """The learner's own name; the one she wants to be called by, where she says so.

    ``before`` is the partner's line that is answered: what asks for a name may be answered with one alone.
    """
    first = name_first(line, stages) or named_from(line)
    led = _led_up_to(line, stages)
    return (
        corrected_name(line, before)
        or (first if first and led and _points_on(line, first, led) else led)
        or name_before(line)
        or first
        or repeated_name(line)
        or alone(line)
        or answered_name(line, before)
    )


def _points_on(line: Line, first: Span, led: Span) -> bool:
    """Whether a later "this is" points at someone else: "Ana Silva, third year. This is Maya Roth, our new nurse"."""
    before = next(line.at[at] for at, word in enumerate(line.words) if word.start == led.start)
    return first.end < led.start and line.line[:before].endswith((" this is ", " this's "))


def _led_up_to(line: Line, stages: list[Stage]) -> Span | None:
    """The name after "my name is", "call me", "I'm" or "this is"."""
    for found in (*_CALLED.finditer(line, 0, _OPENING), *_NAMED.finditer(line, 0, _OPENING)):
        if span := _name_after(line, found, stages, "named"):
            return span
    for found in _AM.finditer(line, 0, _OPENING):
        if span := _name_after(line, found, stages, "said"):
            return span
    for found in _THIS.finditer(line, 0, _OPENING):
        if span := _name_after(line, found, stages, "pointed"):
            return span
    return None


def _name_after(line: Line, found: re.Match[str], stages: list[Stage], way: _Way) -> Span | None:
    """The name after words that lead up to one; "I'm" and "this is" lead up to much else too."""
    pointed = found.start() if way == "pointed" else None
    if _someone_elses(line, found):
        return None
    first = line.first(found.end())
    if first >= len(line.words) or line.line[found.end() + 1] in ".?":
        return None
    count = _count_capitals(line, first)
    if count:
        loose = way == "pointed" and not _introduces(line, first, count, stages, pointed)
        return None if loose else line.words_span(first, first + count - 1)
    count = _count_small(line, first, 3 if way == "named" else 1, stages)
    if not count or (way != "named" and not _introduces(line, first, count, stages, pointed)):
        return None
    return line.words_span(first, first + count - 1)


def _someone_elses(line: Line, found: re.Match[str]) -> bool:
    """Whether "name's" or "myself" is someone else's ("her name's", "the patient's name is", "I taught myself")."""
    words = found.group().strip()
    before = line.line[max(0, found.start() - 14) : found.start() + 1]
    if words.startswith(("myself", "names", "name's")):
        return not re.search(r"(?:^| [.,?]| hi| hello| hey| sir| ma'am| um| the| so| i| and)\s$", before)
    return before.endswith((" what ", " if ", " whether "))


def _count_capitals(line: Line, first: int) -> int:
    """How many words from ``first`` on are a name written with capitals."""
    if not nameable(line, first, True) or not capitalised(line.words[first].raw):
        return 0
    last = first
    while last - first < 4 and last + 1 < len(line.words) and not gap(line, last) and _goes_on(line, last + 1):
        last += 1
    return last - first + 1


def _goes_on(line: Line, index: int) -> bool:
    """Whether a word goes on a name: a capital, or a particle with a capital to come."""
    word = line.words[index]
    if word.norm in NAME_PARTICLES and not capitalised(word.raw):
        return any(capitalised(later.raw) for later in line.words[index + 1 : index + 3])
    return (
        capitalised(word.raw)
        and not word.norm.startswith("i'")
        and (word.norm not in NOT_NAMES or bool(gap(line, index)))
    )


def _count_small(line: Line, first: int, most: int, stages: list[Stage]) -> int:
    """How many words from ``first`` on are a name typed without capitals."""
    if not nameable(line, first, False):
        return 0
    count = 1
    while count < most + 1 and first + count < len(line.words) and not gap(line, first + count - 1):
        if not nameable(line, first + count, False):
            break
        count += 1
    after = first + count
    ends = after >= len(line.words) or bool(gap(line, after - 1)) or follows(line, after)
    ends = ends or any(stage.start == line.at[after] for stage in stages)
    return count if ends and count <= 3 else (1 if count == 1 and most > 1 else 0)


def _introduces(line: Line, first: int, count: int, stages: list[Stage], pointed: int | None) -> bool:
    """Whether what stands around a possible name is how a person introduces herself.

    ``pointed`` is the place of a "this is" or "it's", which point at anything; they need more than "I'm" does.
    """
    after = first + count
    mark = gap(line, after - 1)
    place = line.at[after] if after < len(line.words) else len(line.line)
    staged = any(0 <= stage.start - place <= 24 for stage in stages)
    if pointed is None:
        if (
            capitalised(line.words[first].raw)
            or staged
            or (follows(line, after) and line.words[after].norm not in {"and", "but", "over", "again"})
        ):
            return True
        return (bool(mark) or after >= len(line.words)) and (_greeted(line, first) or _says_no_more(line, first, count))
    if _courtesy(line, pointed) and plain(line, first, count) and (staged or mark == "." or after >= len(line.words)):
        return True
    opening = line.first(pointed) <= 6 or line.line[pointed - 1] in ".?"
    following = line.words[after].norm if after < len(line.words) else ""
    return opening and (
        staged
        or following in {"from", "again", "here", "the", "your", "one"}
        or (mark in {".", ","} and _early(line, first))
        or (_full_name(line, first, count) and (mark in {".", ","} or after >= len(line.words)))
    )


def _says_no_more(line: Line, first: int, count: int) -> bool:
    """Whether a sentence is "I'm" and a name and no more; laughter may lead up to it."""
    start = first - 1
    while start > 0 and line.words[start].norm not in {"i'm", "i"}:
        start -= 1
    opens = start == 0 or bool(gap(line, start - 1)) or line.words[start - 1].norm in LAUGHS
    return opens and gap(line, first + count - 1) in {"", "."} and plain(line, first, count)


def _courtesy(line: Line, pointed: int) -> bool:
    """Whether "it's" follows a greeting or an excuse: "Sorry to barge in, it's Priya"."""
    return _COURTESY.search(line.line, max(0, pointed - 60), pointed + 1) is not None


def _full_name(line: Line, first: int, count: int) -> bool:
    """Whether two or more words with capitals are likelier a person than a field of medicine."""
    start, end = line.at[first], line.at[first + count - 1] + 1
    return count > 1 and capitalised(line.words[first].raw) and field_between(line, start, end) is None


def _greeted(line: Line, first: int) -> bool:
    return not OPENERS.isdisjoint([word.norm for word in line.words[max(0, first - 6) : first - 1]])


def _early(line: Line, first: int) -> bool:
    before = [word.norm for word in line.words[max(0, first - 25) : first]]
    greeted = not OPENERS.isdisjoint(before) or "dr" in before or "doctor" in before or "prof" in before
    return greeted and capitalised(line.words[first].raw) and not line.words[first].raw.isupper()
