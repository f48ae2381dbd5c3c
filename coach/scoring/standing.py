"""What the learner is, told in no term of training: "I'm the ward clerk", "I volunteer at the shelter".

The rule follows the rubric, section Introduction: a role is what a sentence makes the learner, in whatever words.
"""

import re

from coach.language.sentences import Sentence
from coach.records.reading import Span
from coach.scoring.seen import Said

_IS = re.compile(
    r"\b(?:i'm|i am) (?:now |also |just |still |currently )?(?:a|an|the|your|one of (?:the|your|our))"
    r" (?!bit\b|little\b|fan\b|lot\b|mess\b"
    r"|person\b|big\b|huge\b|bad\b|terrible\b|wreck\b|believer\b|great\b|one\b)\w+(?: \w+)?"
)
_WORKS = re.compile(
    r"\bi (?:just |now |also |currently |have |only |'ve )?(?:am )?"
    r"(?:work(?:ing|ed)?|volunteer(?:ing)?|train(?:ing)?|rotat(?:e|ing)|cover(?:ing)?)"
    r" (?:(?:here|there|nights|days|part time) )?(?:in|at|on|with|for|as|under|your)\b \w+(?: \w+)?"
)
_APPOSED = re.compile(
    r"\s*,\s*((?:the|a|an|your|our|one of) \w+(?: \w+)?|\w+ (?:of|from|in|at|for|on) \w+"
    r"|\w+(?:ologist|iatrist|surgeon|physician))",
    re.IGNORECASE,
)
_NO_NOUN = re.compile(
    r"(?:i|it|we|you|he|she|they|nice|good|great|thanks|thank|pleased|so|and|but|here|this|that|just|out|one|because)\b",
    re.IGNORECASE,
)


def standing(said: Said, name: Span | None) -> Span | Sentence | None:
    """The words that make the learner something: behind her name, after "I'm", or by the work that she does."""
    if name and (behind := _APPOSED.match(said.text, name.end)) and not _NO_NOUN.match(behind[1]):
        return Span(start=behind.start(1), end=behind.end(1), quote=behind[1])
    return next((s for s in said.sentences if not s.asks and (_IS.search(s.norm) or _WORKS.search(s.norm))), None)
