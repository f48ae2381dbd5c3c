"""Words of an utterance: where each stands, and its spelling brought to one form.

Chat and eye-dialect spellings ("u", "dont", "goin'") are normal input: every rule above reads ``Word.norm``,
every span is built from ``Word.start`` and ``Word.end``.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from snowballstemmer.english_stemmer import EnglishStemmer  # pyright: ignore[reportMissingTypeStubs]

LONGEST_WORD = 40
"""Longer runs of letters are no words; they are neither normalised nor stemmed."""

_TOKEN = re.compile(
    r"[^\W_]+(?:['’ʼ`´][^\W_]+|(?<=\b[wW])/(?:[oO]\b|(?!\w))|(?<=\b[bB])/[cC]\b)*"
    r"|['’](?:[cC]ause|[cC]os|[eE]m|[tT]il|[bB]out)\b"
)
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "´": "'"})

SPELLINGS = {
    "u": "you", "ya": "you", "yu": "you", "ur": "your", "yr": "your", "urself": "yourself", "r": "are", "im": "i'm",
    "ive": "i've", "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't", "wont": "won't",
    "isnt": "isn't", "wasnt": "wasn't", "arent": "aren't", "werent": "weren't", "havent": "haven't",
    "hasnt": "hasn't", "hadnt": "hadn't", "couldnt": "couldn't", "wouldnt": "wouldn't", "shouldnt": "shouldn't",
    "aint": "ain't", "thats": "that's", "whats": "what's", "hows": "how's", "wheres": "where's", "whos": "who's",
    "theres": "there's", "heres": "here's", "youre": "you're", "youve": "you've", "youd": "you'd", "youll": "you'll",
    "theyre": "they're", "theyve": "they've", "weve": "we've", "hes": "he's", "shes": "she's", "lets": "let's",
    "whatd": "what'd", "howd": "how'd", "whyd": "why'd", "itll": "it'll", "thatll": "that'll", "wouldve": "would've",
    "couldve": "could've", "shouldve": "should've", "cuz": "because", "bc": "because", "b/c": "because",
    "coz": "because", "cos": "because", "'cos": "because", "'cause": "because", "becuz": "because",
    "becuase": "because", "becasue": "because", "w/": "with", "w/o": "without", "ppl": "people", "pls": "please",
    "plz": "please", "thx": "thanks", "tks": "thanks", "thnx": "thanks", "thanx": "thanks", "ty": "thanks",
    "abt": "about", "'bout": "about", "bout": "about", "'em": "them", "em": "them", "'til": "until", "til": "until",
    "tho": "though", "thru": "through", "alot": "lot", "rly": "really", "rlly": "really", "prob": "probably",
    "probs": "probably", "prolly": "probably", "def": "definitely", "tmrw": "tomorrow", "tmr": "tomorrow",
    "yrs": "years", "hrs": "hours", "sec": "second", "mins": "minutes", "msg": "message", "info": "information",
    "wat": "what", "wut": "what", "wht": "what", "hw": "how", "goin": "going", "doin": "doing", "tryin": "trying",
    "thinkin": "thinking", "wonderin": "wondering", "lookin": "looking", "workin": "working", "talkin": "talking",
    "gettin": "getting", "nothin": "nothing", "somethin": "something", "anythin": "anything", "feelin": "feeling",
    "sayin": "saying", "makin": "making", "wondring": "wondering", "intrested": "interested",
    "intersted": "interested", "wich": "which", "teh": "the", "realy": "really", "definately": "definitely",
    "recieve": "receive", "docter": "doctor", "oppurtunity": "opportunity", "ok": "okay", "k": "okay", "kk": "okay",
    "okey": "okay", "okie": "okay", "yea": "yeah", "ye": "yeah", "yeh": "yeah", "yep": "yeah", "yup": "yeah",
    "mhm": "mm", "mmm": "mm", "mmhmm": "mm", "hmm": "hm", "hmmm": "hm", "umm": "um", "ummm": "um", "uhh": "uh",
    "uhm": "um", "gud": "good", "gr8": "great", "2day": "today", "2moro": "tomorrow", "favourite": "favorite",
    "specialise": "specialize", "specialised": "specialized", "realise": "realize", "realised": "realized",
    "speciality": "specialty", "programme": "program", "programmes": "programs", "behaviour": "behavior",
    "honour": "honor", "recognise": "recognize", "organise": "organize", "practise": "practice",
    "wld": "would", "cld": "could", "shd": "should", "wud": "would", "shud": "should", "woud": "would",
    "coud": "could", "shoud": "should", "woudl": "would", "coudl": "could", "shoudl": "should", "hv": "have",
    "hav": "have", "dnt": "don't", "gna": "gonna", "tonite": "tonight", "2nite": "tonight", "tmw": "tomorrow",
    "abuot": "about", "abotu": "about", "adn": "and", "hwo": "how", "yuo": "you", "itno": "into", "whcih": "which",
    "som1": "someone", "sum1": "someone", "any1": "anyone", "every1": "everyone", "suposed": "supposed",
    "tht": "that", "knw": "know", "bcoz": "because", "bcos": "because", "sry": "sorry", "srry": "sorry",
}  # fmt: skip
"""Chat, dialect and British spellings by the form that the rules are written in."""

_RUN_TOGETHER = {
    "dyou": (("d", "do"), ("you", "you")),
    "d'you": (("d'", "do"), ("you", "you")),
    "dya": (("d", "do"), ("ya", "you")),
    "d'ya": (("d'", "do"), ("ya", "you")),
    "hbu": (("h", "how"), ("b", "about"), ("u", "you")),
    "wbu": (("w", "what"), ("b", "about"), ("u", "you")),
}
"""Spellings of several words as one: the letters of each word and its form."""

_INITIALS = frozenset({"U", "R", "K"})
_AMBIGUOUS = _INITIALS | {"id", "ill", "il", "ur"}
_WOULD = re.compile(
    r"\s+(?:love|like|be|appreciate|prefer|want|rather|really|also|say|email|send|see|try|let|have|get)\b",
    re.IGNORECASE,
)
_WILL = re.compile(
    r"\s+(?:ask|do|go|bring|find|read|write|talk|come|take|keep|think|text|message|definitely|probably|make|put|look|start"
    r"|check|call|remember|stop|leave|tell|follow|drop|pop|meet|love|like|be|appreciate|also|say|e-?mail|send|see|try|let"
    r"|have|get)\b",
    re.IGNORECASE,
)
_UNWELL = frozenset(
    "am is are was were be been being i'm you're it's he's she's they're very so too really quite critically mentally "
    "seriously terminally chronically acutely feel feels felt feeling fell fall get gets got getting the an".split()
)
"""Before these, "ill" is unwell."""
_YOU_ARE = re.compile(r"\s+(?:a|an|so|not|too|very|going|gonna|doing|saying|busy|right|sure|welcome)\b", re.IGNORECASE)
_DOING = re.compile(r"\s+[a-z]+ing\b", re.IGNORECASE)
_BEFORE_DOING = frozenset("what that if when while where why because who whatever".split())

_GRAMMAR = """
    a an the this that these those some any each every no not n't and or but so if then than because as while
    though although of in on at to for from by with without about into onto over under up down out off through during
    before after between until i me my mine myself we us our ours ourselves you your yours yourself he him his himself
    she her hers herself it its itself they them their theirs themselves who whom whose which what when where why how
    am is are was were be been being do does did doing done have has had having can could will would shall should may
    might must ought isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't
    wouldn't shouldn't ain't i'm i've i'd i'll you're you've you'd you'll he's she's it's that's what's there's here's
    who's how's where's we're we've we'd we'll they're they've they'd they'll let's there here just very too also
    only even still again ever never really quite such own same other both all most more less few much many
    yes yeah no nope okay oh ah um uh er erm hm mm well like kind sort of lot bit thing things stuff gonna wanna gotta
    get got gets getting go goes going gone come know mean think say said says see one ones something anything nothing
    right now maybe please thanks thank hi hey hello bye
"""
FUNCTION_WORDS = frozenset(_GRAMMAR.split())
"""Words that carry grammar or talk management rather than content."""


class Word(NamedTuple):
    """One word: ``text[start:end] == raw``; ``norm`` is lower-case with its spelling brought to one form."""

    start: int
    end: int
    raw: str
    norm: str


@lru_cache(maxsize=16384)
def normal(raw: str) -> str:
    """Give a word its one form: lower-case, straight apostrophes, chat spelling written out."""
    low = raw.lower().translate(_APOSTROPHES)
    return SPELLINGS.get(low, low)


def words(text: str) -> list[Word]:
    """Find every word of ``text`` in order; hyphenated words are separate words."""
    found: list[Word] = []
    for match in _TOKEN.finditer(text):
        raw = match.group()
        start, end = match.span()
        norm = normal(raw) if end - start <= LONGEST_WORD else raw
        if norm in _RUN_TOGETHER:
            found.extend(_parted(text, start, norm))
            continue
        found.append(Word(start, end, raw, norm))
        if raw in _AMBIGUOUS:
            _settle(text, found)
    return found


def _parted(text: str, start: int, norm: str) -> list[Word]:
    """Give each of several words that are written as one its own letters."""
    parted: list[Word] = []
    for letters, form in _RUN_TOGETHER[norm]:
        end = start + len(letters)
        parted.append(Word(start, end, text[start:end], form))
        start = end
    return parted


def _settle(text: str, found: list[Word]) -> None:
    """Settle the last word, where its spelling alone is ambiguous: "id love", "ill send", the U of "U.S."."""
    word = found[-1]
    before = found[-2].norm if len(found) > 1 else ""
    norm = word.norm
    if word.raw in _INITIALS:
        if text[word.end : word.end + 1] == "." or text[word.start - 1 : word.start] == ".":
            norm = word.raw.lower()
    elif word.raw == "ur":
        doing = before in _BEFORE_DOING and _DOING.match(text, word.end)
        norm = "you're" if doing or _YOU_ARE.match(text, word.end) else norm
    elif word.raw == "id":
        norm = "i'd" if _WOULD.match(text, word.end) else norm
    elif before not in _UNWELL and _WILL.match(text, word.end):
        norm = "i'll"
    found[-1] = word._replace(norm=norm)


_stemmer = EnglishStemmer()
_MAY_END = re.compile(r".*(?:[sye]|ed|ing|ion|[ae]nt|[eo]r|a[lm]|ul|ll|i[ct]|is[mt]|li|gi|nci)$")
"""Endings that the Snowball stemmer may take off or change; words with any other are their own stems."""


def norms(text: str) -> list[str]:
    """Give the normalised words of ``text`` alone, for where no span is wanted."""
    found = [normal(raw) if len(raw) <= LONGEST_WORD else raw for raw in _TOKEN.findall(text)]
    if _RUN_TOGETHER.keys().isdisjoint(found):
        return found
    return [
        form for norm in found for form in ([f for _, f in _RUN_TOGETHER[norm]] if norm in _RUN_TOGETHER else [norm])
    ]


@lru_cache(maxsize=16384)
def stem(norm: str) -> str:
    """Stem a normalised word with the Snowball English stemmer; a possessive loses its ending first."""
    if len(norm) > LONGEST_WORD:
        return norm
    bare = norm.removesuffix("'s").removesuffix("'")
    if not _MAY_END.match(bare):
        return bare
    return str(_stemmer.stemWord(bare))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


def content_stems(found: Iterable[Word]) -> list[str]:
    """Stem the words that carry content, in order, with repeats."""
    return [stem(w.norm) for w in found if w.norm not in FUNCTION_WORDS]
