"""Questions put to the partner: direct, indirect, elliptical, with or without a question mark.

By rubric.md, Questions and Edges: "I'd love to hear how you ended up there" is a question, a rhetorical one is
none, and neither is a tag that only asks for a nod. A request for a favour has the shape of a question too;
``read`` gives it to goals.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from coach.language.clauses import Clause
from coach.language.heard import COMMON_STEMS
from coach.language.openness import form_of
from coach.language.question_forms import (
    ASKS_BACK,
    DIRECT,
    ELLIPTICAL,
    INDIRECT,
    MARKED,
    NOT_ASKED,
    PREFACE,
    TAG,
    WONDERING,
)
from coach.language.sentences import Sentence
from coach.language.words import Word
from coach.records.reading import QuestionForm

_NODS = re.compile(
    r"(?:(?:yeah|okay|right|really|yes|no|hm|mm|huh|sure|sorry|pardon|eh|all|alright|oh|you|know|mean|what|i|is"
    r"|it|does|did"
    r"|ah|so|and|but|hello|hi|got|get|make|makes|sense|then|there|well|true|unintelligible|crosstalk|\d+) ?)+"
)
_SELF_ANSWER = re.compile(r"(?:because|well because|simple|easy|nothing|nobody|no one|it's because)\b")
_OPEN_START = re.compile(
    r"(?:\S+ ){0,2}(?:what|how|why|where|any|anything|your|tell|i don't know (?:what|how|why))\b"
    r"|.* (?:but|so) (?:what|how|why) "
)
_FALSE_START = 4
"""In so few words a question may be begun and given up."""
_ASKS_BACK = re.compile(r"you|you're|you've|you'd|you'll|your")


class Asked(NamedTuple):
    """A question as found: its words, its form, and whether only its question mark makes it one."""

    words: list[Word]
    norm: str
    form: QuestionForm
    marked_only: bool = False


def questions_in(sentence: Sentence, parts: list[Clause], after: Sentence | None) -> list[Asked]:
    """Find the questions of one sentence; ``after`` is the sentence that follows it."""
    if not parts or NOT_ASKED.search(sentence.norm) or _answers_itself(sentence, after) or _ends_quotation(sentence):
        return []
    starts = [hit for hit in _starts(parts, sentence.asks) if not _dropped(sentence, parts, *hit)]
    if starts:
        return [_asked(parts, at, word, end) for (at, word), end in _until_next(starts, parts)]
    asks = sentence.asks or (sentence.text[-1] not in "-–—" and ASKS_BACK.search(sentence.norm))
    if not asks or _NODS.fullmatch(sentence.norm):
        return []
    return _statement(sentence, parts)


def _starts(parts: list[Clause], marked: bool) -> list[tuple[int, int]]:
    """Find where questions begin, as (clause, word); a clause that begins one anew after a stammer counts once."""
    found: list[tuple[int, int]] = []
    for at, part in enumerate(parts):
        last = at == len(parts) - 1
        word = _start(part, marked and last, last and (at == 0 or part.opener == "and"))
        goes_on = part.opener == "or" and bool(found)
        if word is not None and not goes_on and not _tag_only(part, at):
            found.append((at, word))
    return [hit for hit, after in zip(found, [*found[1:], None], strict=False) if not _broken_off(parts, hit, after)]


def _start(part: Clause, marked: bool, alone: bool) -> int | None:
    if (
        (DIRECT.match(part.norm) and (part.first or marked or not part.norm.startswith("who ")))
        or INDIRECT.match(part.norm)
        or (marked and MARKED.match(part.norm))
    ):
        return 0
    preface = PREFACE.match(part.norm)
    if preface and DIRECT.match(part.norm, preface.end()):
        return part.at(preface.end())
    if alone and ELLIPTICAL.fullmatch(part.norm):
        return 0
    wish = WONDERING.search(part.norm)
    return part.at(wish.start()) if wish else None


def _tag_only(part: Clause, at: int) -> bool:
    return at > 0 and len(part.words) <= 3 and TAG.fullmatch(" " + part.norm) is not None


def _broken_off(parts: list[Clause], hit: tuple[int, int], after: tuple[int, int] | None) -> bool:
    """Tell a false start ("how much do you -- how many ...") or a preface ("I was wondering, how ...")."""
    return after is not None and after[0] == hit[0] + 1 and len(parts[hit[0]].words) - hit[1] <= _FALSE_START


def _dropped(sentence: Sentence, parts: list[Clause], at: int, word: int) -> bool:
    """Tell a question that is dropped for something else before it is asked ("what do you -- Some people say ...")."""
    if len(parts[at].words) - word > _FALSE_START:
        return False
    gap = sentence.text[parts[at].words[-1].end - sentence.start :].strip()
    return gap.startswith(("--", "—", "...")) or (at + 1 == len(parts) and gap == "-")


def _until_next(starts: list[tuple[int, int]], parts: list[Clause]) -> list[tuple[tuple[int, int], int]]:
    ends = [at for at, _ in starts[1:]] + [len(parts)]
    return list(zip(starts, ends, strict=True))


def _asked(parts: list[Clause], at: int, word: int, end: int) -> Asked:
    found = parts[at].words[word:] + [w for part in parts[at + 1 : end] for w in part.words]
    rest = [f"or {part.norm}" if part.opener == "or" else part.norm for part in parts[at + 1 : end]]
    norm = " ".join([*(w.norm for w in parts[at].words[word:]), *rest])
    return Asked(found, norm, form_of(norm))


def _statement(sentence: Sentence, parts: list[Clause]) -> list[Asked]:
    """Take a statement with a question mark; with a tag it asks only if it is about the partner.

    It asks for a yes or a no, however it is put: closed, unless it begins with the question or leaves a choice.
    """
    found = [w for part in parts for w in part.words]
    norm = " ".join([w.norm for w in found])
    about_partner = any(_ASKS_BACK.fullmatch(w) for w in norm.replace("you know", "").split())
    if TAG.search(sentence.norm) and not about_partner:
        return []
    form = form_of(norm)
    if form == "open" and not _OPEN_START.match(norm):
        form = "closed"
    return [Asked(found, norm, form, marked_only=sentence.asks)]


def _answers_itself(sentence: Sentence, after: Sentence | None) -> bool:
    return after is not None and sentence.asks and _SELF_ANSWER.match(after.norm) is not None


def _ends_quotation(sentence: Sentence) -> bool:
    """Tell what somebody is quoted to have said or thought, where the quotation began in an earlier sentence."""
    marks = sentence.text.count('"') + sentence.text.count("“") + sentence.text.count("”")
    return marks == 1 and sentence.text.endswith(('"', "”"))


_REFERS_BACK = re.compile(
    r"\b(?:(?:was|is|did|does|do|has|had|were|about|like|of|in|with|for|to|after|before|from|by|on|into|at|than"
    r"|over|through|mean|say|said|told|mentioned) "
    r"(?:that|this|those|it|him|her|them|he|she|they|there)|(?:he|she|they|him|them)|tell me more|say more"
    r"|go on|how so|like what|what happened|how come|what else"
    r"|why(?: not)?$|and you|about you|meaning|which one|you (?:said|mentioned|told|talked)|such as|then)\b"
)
_EXPLETIVE = re.compile(
    r"\b(?:what's|what is|how's|how is|is|was) it (?:like|possible|worth|hard|competitive|difficult|normal|true"
    r"|okay|a)\b"
)


def builds_on(asked: Asked, sentence: Sentence, taken: Mapping[str, str]) -> bool:
    """Tell whether a question builds on the previous line: it shares content with it or refers back to it."""
    if any(w.norm in taken and taken[w.norm] not in COMMON_STEMS for w in sentence.words):
        return True
    return _REFERS_BACK.search(asked.norm) is not None and not _EXPLETIVE.search(asked.norm)
