"""Medical fields in an utterance: full names, abbreviations of several countries, typing slips."""

from collections.abc import Iterator
from functools import lru_cache

from coach.language.field_names import AMBIGUOUS, FIELD_NAMES, NOT_FIELDS, WRITTEN_LIKE_PRONOUNS
from coach.language.line import Line, lined
from coach.records.reading import Span

_INTO = frozenset(
    """into for towards toward like love loved enjoy enjoyed do doing did applying apply applied considering choose
    chose choosing pick picked picking between matched match matching pursue pursuing study studying tried try trying
    about on specialize specializing of over vs versus or and with planning than want hate definitely probably maybe
    really academic general become becoming finding mostly going""".split()
)
_STRONG = frozenset(
    """into towards toward doing applying considering choose choosing pursue pursuing specialize specializing academic
    for do love""".split()
)
_BEFORE_IN = frozenset(
    """interested career residency fellowship specialize specializing training trained matched match research work
    working job interest placement rotation elective year apply applying resident up be been""".split()
)
_CAREER = frozenset(
    """residency residencies resident residents rotation rotations elective electives block fellowship fellow
    attending attendings training trainee trainees reg registrar registrars consultant consultants applicant
    applicants program programs posting taster department career specialty interest match""".split()
)
_THINGS = frozenset(
    """failure function biopsy station stations pain exchange price prices stones bed beds consult team nurse nurses
    floor card badge number patient patients game on""".split()
)
_OWNED = frozenset("my her his their our your the".split())
_OPERATED = frozenset("had having after before needs need needed an this that brain eye heart a".split()) | _OWNED
_BECOMES = frozenset("be become being becoming".split())
_PEOPLE = ("ist", "surgeon", "ician", "doctor", "physician", "practitioner", "orthopod", "gp")
_SLIPS = ("logy", "olgy", "loy", "lgoy", "ogist", "iatry", "iatrics", "atics", "etics", "edics", "rics", "gery", "gury",
          "gary", "adics", "cine")  # fmt: skip


_LIKE_PRONOUNS = frozenset({"i'm", "im", "them", "em"})


def _by_first_word() -> dict[str, list[tuple[str, str]]]:
    table: dict[str, list[tuple[str, str]]] = {}
    for name, forms in FIELD_NAMES.items():
        for form in forms.split("|"):
            table.setdefault(form.split()[0], []).append((form, name))
    for forms in table.values():
        forms.sort(key=lambda pair: len(pair[0]), reverse=True)
    return table


_BY_FIRST = _by_first_word()
_LONG = {
    form: name for form, name in (p for forms in _BY_FIRST.values() for p in forms) if len(form) > 6 and " " not in form
}


def find_field(text: str) -> tuple[Span, str] | None:
    """The first medical field named in ``text``, and its name as it fits "interested in ___"."""
    return field_between(lined(text), 0, None)


def field_between(line: Line, start: int, end: int | None) -> tuple[Span, str] | None:
    """The first field named between two places of a line."""
    return next(fields_between(line, start, end), None)


def fields_between(line: Line, start: int, end: int | None) -> Iterator[tuple[Span, str]]:
    """Every field named between two places of a line, in order."""
    index = line.first(start)
    stop = len(line.words) if end is None else line.first(end)
    while index < stop:
        norm = line.words[index].norm
        known = norm in _BY_FIRST or norm in _LIKE_PRONOUNS or norm.endswith(_SLIPS)
        found = _field_at(line, index) if known else None
        if found:
            count, name = found
            yield line.words_span(index, index + count - 1), name
            index += count
        else:
            index += 1


def _field_at(line: Line, index: int) -> tuple[int, str] | None:
    """How many words from ``index`` on name a field, and which."""
    word = line.words[index]
    for form, name in _BY_FIRST.get(word.norm, ()):
        if line.line.startswith(f"{form} ", line.at[index]):
            count = sum(part not in "/&" for part in form.split())
            return (count, name) if _meant(line, index, count, form) else None
    if word.raw in WRITTEN_LIKE_PRONOUNS and not _all_capitals(line, index) and _career(line, index, 1, _INTO):
        return 1, WRITTEN_LIKE_PRONOUNS[word.raw]
    if word.raw.upper() in WRITTEN_LIKE_PRONOUNS and _norm(line, index + 1) in _CAREER:
        return 1, WRITTEN_LIKE_PRONOUNS[word.raw.upper()]
    if word.norm.endswith(_SLIPS) and 7 <= len(word.norm) <= 20 and (slip := _slip(word.norm)):
        return 1, slip
    return None


def _all_capitals(line: Line, index: int) -> bool:
    return _norm(line, index + 1) != "" and line.words[index + 1].raw.isupper() and len(line.words[index + 1].raw) > 2


def _norm(line: Line, index: int) -> str:
    return line.words[index].norm if 0 <= index < len(line.words) else ""


def _meant(line: Line, index: int, count: int, form: str) -> bool:
    """Whether a form stands for the field here, not for a thing, a place, an operation or someone's own doctor."""
    before = _norm(line, index - 1)
    if form in AMBIGUOUS:
        strong = _STRONG if form == "er" and line.words[index].raw != "ER" else _INTO
        return _career(line, index, count, strong)
    if form in ("surgery", "heart surgery", "brain surgery", "eye surgery"):
        return before not in _OPERATED
    if form.endswith(_PEOPLE):
        return before not in _OWNED or _norm(line, index - 2) in _BECOMES
    return True


def _career(line: Line, index: int, count: int, before: frozenset[str]) -> bool:
    previous, following = _norm(line, index - 1), _norm(line, index + count)
    if following in _CAREER:
        return previous not in {"your", "that", "this"} or following != "career"
    if following in _THINGS or len(line.words) <= count + 1:
        return len(line.words) <= count + 1
    if previous == "in":
        return _norm(line, index - 2) in _BEFORE_IN
    return previous in before


@lru_cache(maxsize=4096)
def _slip(norm: str) -> str | None:
    """The field of which a word is a typing slip: one slip, two in a long word."""
    if norm in NOT_FIELDS:
        return None
    from rapidfuzz.distance import OSA  # slips are rare, and a light command starts faster without it

    allowed = 2 if len(norm) >= 9 else 1
    best = min(_LONG, key=lambda form: OSA.distance(norm, form, score_cutoff=allowed))
    return _LONG[best] if OSA.distance(norm, best) <= allowed and best[0] == norm[0] else None
