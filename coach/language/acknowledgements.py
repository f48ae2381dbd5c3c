"""Acknowledgements: the short words by which a listener shows that something arrived, before she moves on."""

import re

from coach.language.sentences import Sentence
from coach.records.reading import Span

_WARM = (
    r"(?:great|good|nice|cool|amazing|interesting|fascinating|helpful|useful|true|fair|wild|awesome|lovely"
    r"|wonderful|brilliant|huge|tough|hard|rough|scary|sad"
    r"|awful|terrible|funny|incredible|inspiring|impressive|beautiful|heavy|reassuring|good to (?:know|hear)"
    r"|great to (?:know|hear)|nice to (?:know|hear)|right|it|a lot)"
)
_ACKNOWLEDGED = re.compile(
    rf"""\b(?:
    (?:i|yeah\si)\s(?:see|get\s(?:it|that|you)|hear\s(?:you|that)|understand|can\s(?:see|imagine|understand|relate|tell)|bet|didn't\sknow\sthat|had\sno\sidea
        |never\s(?:thought|knew)|hadn't\s(?:thought|heard|realized|considered)|wouldn't\shave\s(?:thought|guessed)|appreciate|agree)\b(?:\s(?:of\sthat|of\sit|what\syou\smean|that|why|how|completely))?
    |(?:that|it|this)\s(?:makes|made)\s(?:so\smuch\s|a\slot\sof\s|perfect\s|total\s)?sense
    |makes\s(?:so\smuch\s|a\slot\sof\s|perfect\s|total\s)?sense
    |(?:that's|thats|that\sis|that\swas|that\ssounds|sounds|that\smust\s(?:have\sbeen|be|feel)|must\s(?:have\sbeen|be)|it\smust\s(?:have\sbeen|be))\s(?:really\s|so\s|very\s|quite\s|pretty\s|super\s|such\s|actually\s|incredibly\s|a\s|an\s)*{_WARM}
    |(?:what|how)\s(?:a|an)\s\S+(?:\s\S+)?$
    |how\s(?:interesting|funny|sad|awful|cool|lovely|wonderful|amazing|exciting|frustrating|kind)\b
    |got\sit|fair\s(?:enough|point)|no\sway|of\scourse|good\s(?:point|to\sknow)|congrat\w*|well\sdone|(?:i'm\s|so\s|very\s)*sorry\s(?:to\shear|about|for\syour)\b
    |thank(?:s|\syou)\s(?:so\smuch\s)?for\s(?:telling|sharing|explaining|being|saying|answering|the\sadvice)\b|i've\s(?:noticed|seen|heard)\sthat
    |you're\s(?:so\s|absolutely\s|totally\s)*right|good\sluck
    )""",
    re.VERBOSE,
)
_AT_START = re.compile(
    r"(?:(?:oh|ah|ooh|oof|wow|whoa|okay|yeah|yes|right|sure|mm|hm|huh|ha|haha|lol|great|good|nice|cool"
    r"|interesting|exactly|absolutely|definitely|totally|true|gosh"
    r"|wonderful|fascinating|lovely|perfect|awesome|brilliant|amazing|indeed|understood|noted|really|alright"
    r"|all right) ?)+(?:\b|$)"
)


def acknowledgements(text: str, found: list[Sentence]) -> tuple[Span, ...]:
    """Find the acknowledgements of an utterance: tokens at its beginning, and phrases anywhere."""
    spans: list[Span] = []
    for at, sentence in enumerate(found):
        opening = _AT_START.match(sentence.norm) if at == 0 or spans else None
        if opening and opening.group().strip():
            spans.append(_span(text, sentence, opening))
        rest = opening.end() if opening else 0
        spans.extend(_span(text, sentence, hit) for hit in _ACKNOWLEDGED.finditer(sentence.norm, rest))
    return tuple(spans)


def _span(text: str, sentence: Sentence, hit: re.Match[str]) -> Span:
    words = sentence.slice(hit.start(), hit.end())
    start, end = words[0].start, words[-1].end
    return Span(start=start, end=end, quote=text[start:end])
