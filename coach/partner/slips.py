"""What needs managing before anything can be answered: silence, nonsense, a copied line, rudeness, too much at once."""

import re

from coach.language.words import words
from coach.records.reading import Reading

MONOLOGUE_WORDS = 140
BARRAGE_QUESTIONS = 4
_FLAT_WORDS = 2
_COPIED = 88.0

_BOT = re.compile(
    r"""\b(?: (?:are|r)\s(?:you|u|ya) | is\s(?:this|that|it) | am\si\s(?:talking|speaking|chatting)\s(?:to|with)
            | you(?:'re|re|\sare) )
        (?:\s(?!true|will|going|that)[\w']+){0,4}?\s
        (?: a\.?i\.? | bots? | chat\s?bot | robot | chat\s?gpt | gpt | llm | (?:language|ai)\smodel | computer | machine
          | (?:real|actual)\sperson | human(?:\sbeing)? | (?:computer\s)?program(?!\w|\s\w) | automated | simulat\w+ )
        \b""",
    re.IGNORECASE | re.VERBOSE,
)
_INJECTION = re.compile(
    r"""\b(?:ignore|forget|disregard|override)\b[^.?!]{0,30}\b(?:instructions?|prompts?|rules|rubric|script)\b
      | \b(?:give|score|rate|mark)\s(?:me|this|it|us)\b[^.?!]{0,20}
        \b(?:[45]|five|full\smarks|top\smarks|highest|perfect\sscore|level\s5|10/10)\b
      | \bsystem\sprompt\b | \byou\sare\snow\b | \bas\san\sai\b""",
    re.IGNORECASE | re.VERBOSE,
)
_TEMPLATE = re.compile(r"[\[<{]{1,2}\s*[A-Za-z][A-Za-z _/.'-]{2,40}\s*[\]>}]{1,2}")
_LETTER = re.compile(r"[^\W\d_]")
_HESITATION = frozenset("um umm uh uhh er erm hm hmm eh so well like ah".split())
_FLAT = frozenset(
    """okay ok k yes yeah yep yup no nope sure fine right alright cool nice great good interesting thanks i see mm
    mhm lol haha idk nothing nvm maybe whatever true wow""".split()
)
_FOREIGN = frozenset(
    """el la los las una uno que por para como muy pero soy estoy gracias usted doctora hola quiero puedo mi me te
    se es en mucho muchas nos del al está gustaría podría interesa estudiante tengo años desde hace favor sobre
    entre donde cuando porque le les des une dans pour je suis vous merci bonjour avec est pas der die das und
    ich bin nicht ist ein eine mit danke bitte sie wie o os um uma não nao sou obrigado obrigada il lo gli sono
    grazie buongiorno vorrei che ve bir için merhaba""".split()
)
_FOREIGN_MARKS = frozenset("¿¡ñáéíóúüäößçàèùâêîôûãõşğı")
_FOREIGN_SHARE = 0.15


def find_slip(reading: Reading, previous: str, said_before: frozenset[str]) -> str | None:
    """The pool for what needs managing, or None; the first that fits, gravest first."""
    return (
        _wordless(reading.text)
        or _aside(reading.text)
        or _repeated(reading.text, previous, said_before)
        or _poor(reading)
    )


def _wordless(text: str) -> str | None:
    if not text.strip(" .\t\n…-?!"):
        return "silence"
    if _LETTER.search(text):
        return None
    return "nonsense" if any(c.isdigit() for c in text) else "emoji"


def _aside(text: str) -> str | None:
    """Words that are about the program rather than to the partner."""
    aside = (("bot", _BOT), ("injection", _INJECTION), ("template", _TEMPLATE))
    return next((pool for pool, pattern in aside if pattern.search(text)), None)


def _repeated(text: str, previous: str, said_before: frozenset[str]) -> str | None:
    if is_copied(text, previous):
        return "parrot"
    return "pasted" if gist(text) in said_before else None


def gist(text: str) -> str:
    """A turn as it is compared with earlier ones; empty when it is too short to count as pasted."""
    norms = [word.norm for word in words(text)]
    return " ".join(norms) if len(norms) > 5 else ""


def is_copied(text: str, previous: str) -> bool:
    """Whether ``text`` is little but the partner's own line given back."""
    if len(text) < 20 or not previous:
        return False
    from rapidfuzz import fuzz

    return len(text) > 0.5 * len(previous) and fuzz.ratio(text.lower(), previous.lower()) >= _COPIED


def _poor(reading: Reading) -> str | None:
    norms = [word.norm for word in words(reading.text)]
    if all(norm in _HESITATION for norm in norms):
        return "hesitation"
    if len(norms) <= _FLAT_WORDS and all(norm in _FLAT for norm in norms):
        return "flat"
    if not reading.sense and _foreign(reading.text, norms):
        return "language"
    if not reading.sense and not reading.questions:
        return "nonsense"
    return "rude" if reading.manner.rude else _excess(reading)


def _foreign(text: str, norms: list[str]) -> bool:
    """Whether senseless text is rather another language: its small words, its marks, or another alphabet."""
    share = sum(norm in _FOREIGN for norm in norms) / max(len(norms), 1)
    other = sum(ord(c) > 0x24F for c in text if c.isalpha()) > 0.5 * sum(c.isalpha() for c in text)
    return other or share >= _FOREIGN_SHARE or (share > 0 and bool(set(text) & _FOREIGN_MARKS))


def _excess(reading: Reading) -> str | None:
    if reading.manner.words > MONOLOGUE_WORDS:
        return "monologue"
    return "barrage" if len(reading.questions) >= BARRAGE_QUESTIONS else None
