"""Stages of training in any system, by the words that fit into a sentence ("a third-year", "an intern")."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from coach.language.line import Line, lined, tight
from coach.language.phrases import Phrases
from coach.records.reading import Span

_ORDINALS = {
    "first": "first", "1st": "first", "one": "first", "1": "first", "i": "first",
    "second": "second", "2nd": "second", "two": "second", "2": "second", "ii": "second",
    "third": "third", "3rd": "third", "three": "third", "3": "third", "iii": "third",
    "fourth": "fourth", "4th": "fourth", "forth": "fourth", "four": "fourth", "4": "fourth", "iv": "fourth",
    "fifth": "fifth", "5th": "fifth", "five": "fifth", "5": "fifth",
    "sixth": "sixth", "6th": "sixth", "six": "sixth", "6": "sixth",
    "seventh": "seventh", "7": "seventh", "8": "eighth",
    "final": "final", "penultimate": "penultimate",
}  # fmt: skip
_NTH = "first|1st|second|2nd|third|3rd|fourth|forth|4th|fifth|5th|sixth|6th|final|penultimate"
_KINDS = (
    "(?:medical |med |mbbs |mbchb |pa |nursing |pharmacy |dental |clinical |medicine )?students?|medics?|mbbs|mbchb"
)
_YEAR = "(?:years?|yrs?|yeear|yaer|(?<=[htd] )your)"
"""Words for a year of study; the chat spelling "yr" is read as "your" everywhere but behind an ordinal."""

_NUMBERED = Phrases(rf"""
 (?P<nth>{_NTH}) {_YEAR}(?: of| in|'s)?(?: (?:(?:\w+ )?(?P<job>residents?|residency|registrar|trainee|intern|fellow|
house officer|doctor)|{_KINDS}))?
|(?P<med>{_NTH}) (?:med|medicine|medical|mbbs|mb|mbchb|meds)(?: students?)?
|(?:year|yr|y) ?(?P<year>[1-6]|one|two|three|four|five|six)(?: (?:{_KINDS}))?
|(?P<prof>first|second|third|final) prof(?:essional)?(?: year)?(?= (?:[.,]|mbbs|student|at|in|from|here))
|(?:mbbs|mbchb) (?P<mbbs>{_NTH}) {_YEAR}
|(?:m|ms|oms|d|med student year) ?(?P<ms>[1-4]|i{{1,3}}|iv)
|(?:pgy|r|pg) ?(?P<pgy>[1-8])(?: resident)?
|(?:(?P<level>[1-6]00) (?:level|l|lvl)|level (?P<level2>[1-6]00)|(?P<level3>[1-6]00)(?:l|lvl|
level))(?: (?:{_KINDS}))?
|(?P<foundation>f1|f2|fy1|fy2|fy 1|fy 2|st[1-8]|ct[1-3]|imt[1-3]?|ca ?[1-3])(?: doctor| trainee)?
""")
"""Stages that carry a number: year of school, of residency, of foundation training, level."""

_NAMED = {
    "an observer": "observers?|observership student|observership|clinical observer",
    "a visiting student": r"""
visiting (?:medical |med |elective )?students?|exchange students?|elective students?|away rotator|visiting rotator|
erasmus students?
""",
    "an acting intern": "acting interns?|sub interns?|subinterns?|sub i student|ai student|sub i",
    "an intern": "interns?|intern year|house job|internship year",
    "a house officer": "house officers?|house surgeons?|house physicians?|ho|houseman|housemen",
    "a senior house officer": "shos?|senior house officers?",
    "a registrar": "registrars?|regs?|specialist registrars?|spr|senior registrar",
    "a chief resident": "chief residents?|chief",
    "a resident": "residents?|residency trainee|jr|junior resident|senior resident",
    "a junior doctor": "junior doctors?|jmo|rmo|resident medical officer|foundation doctors?|foundation trainees?",
    "a medical officer": "medical officers?|general duty doctor",
    "a trust-grade doctor": "trust grades?|clinical fellows?|staff grades?",
    "a rural-service doctor": r"""
rural year|rural service|(?:social|community|youth|national) service year|general year|service year
""",
    "a GP trainee": "gp trainees?|gpst|gpst[1-3]|gp registrars?",
    "a trainee": "trainees?|specialty trainees?",
    "a research fellow": "research fellows?",
    "a fellow": "fellow",
    "an international graduate": r"""
imgs?|fmgs?|international medical graduates?|foreign medical graduates?|international graduates?|foreign graduates?
""",
    "a recent graduate": "recent (?:medical )?(?:graduates?|grads?)|fresh graduates?|new graduates?|new grad",
    "a graduate": r"""
graduates?|medical graduates?|(?:19|20)\d\d (?:medical )?(?:graduates?|grads?)|grad|alumnus|alumna
""",
    "a premed": "pre ?meds?|pre ?medical students?|pre ?med students?",
    "a postbac student": "post ?bacc?s?|post ?bacc? students?",
    "a high school student": "high school (?:student|senior|junior)s?|high schooler|secondary school student",
    "a sixth former": "sixth former|a level student",
    "an undergraduate": r"""
undergrads?|undergraduates?|undergraduate students?|college (?:student|junior|senior|freshman|sophomore)
""",
    "a graduate-entry student": "graduate entry (?:medical |med )?students?|gem students?|grad entry students?",
    "a research student": "research students?|masters student|master's student|mph student",
    "a PhD student": "phd students?|doctoral students?|phd candidate",
    "an MD/PhD student": "md / phd(?: students?)?|md phd(?: students?)?|mstp(?: students?)?",
    "a research assistant": "research assistants?|research coordinator|clinical research coordinator",
    "a clinical clerk": "clinical clerks?|clerk",
    "a final-year": "(?:final|last) years?|finalists?|final med|final mbbs|final years?",
    "a nursing student": "nursing students?|student nurse",
    "a PA student": "pa students?|physician assistant students?|physician associate students?",
    "a medical student": r"""
med(?:ical)? ?students?|med studs?|medstudents?|medics?|students? of medicine|student doctors?|mbbs students?|
medicine students?|osteopathic students?|do students?|(?:class|batch|intake|cohort) of (?:19|20)\d\d|
(?:19|20)\d\d (?:batch|intake|cohort)
""",
    "a residency applicant": "residency applicants?|applicants?",
    "a student": "students?",
}  # fmt: skip

_NAMED_ANY = Phrases("|".join(_NAMED.values()))
_NAMED_EACH = [(name, re.compile(f"(?:{tight(forms)})")) for name, forms in _NAMED.items()]

_NO_GROUPS = dict.fromkeys(
    ("nth", "job", "med", "prof", "year", "mbbs", "ms", "pgy", "level", "level2", "level3", "foundation")
)
_JOBS = {"residents": "resident", "residency": "resident"}
_TRAINED = frozenset({"resident", "registrar", "trainee", "intern", "fellow", "house officer", "doctor"})


class Stage(NamedTuple):
    """A stage by the name that fits into a sentence, and where it stands in the line."""

    start: int
    end: int
    name: str


def find_stage(text: str) -> tuple[Span, str] | None:
    """The first stage of training named in ``text``, with its article: "a third-year", "an observer"."""
    line = lined(text)
    for stage in stages_in(line):
        span = line.span(stage.start, stage.end)
        if span:
            return span, stage.name
    return None


def stages_in(line: Line) -> Iterator[Stage]:
    """Every stage named in a line, in order; of two that overlap, the one that begins first or is longer."""
    found = [
        *((m.start(), -m.end(), _numbered_name(m)) for m in _NUMBERED.finditer(line)),
        *((m.start(), -m.end(), _named_name(m.group()[1:])) for m in _NAMED_ANY.finditer(line)),
    ]
    done = -1
    for start, end, name in sorted(found):
        if start >= done:
            yield Stage(start + 1, -end, name)
            done = -end


def _numbered_name(found: re.Match[str]) -> str:
    got = _NO_GROUPS | found.groupdict()
    if foundation := got["foundation"]:
        label = foundation.replace(" ", "").upper()
        return f"an {label}" if label[0] in "FSI" else f"a {label}"
    if level := got["level"] or got["level2"] or got["level3"]:
        return f"a {level}-level student"
    if pgy := got["pgy"]:
        return f"a PGY-{pgy}"
    number = got["nth"] or got["med"] or got["prof"] or got["year"] or got["mbbs"] or got["ms"] or ""
    job = _JOBS.get(got["job"] or "", got["job"] or "")
    return f"a {_ORDINALS[number]}-year" + (f" {job}" if job in _TRAINED else "")


def _named_name(form: str) -> str:
    return next((name for name, forms in _NAMED_EACH if forms.fullmatch(form)), "a student")
