"""What polite people put around a question: "I was wondering whether", "may I ask", "if you don't mind"."""

import re

_BEFORE = re.compile(
    r"^(?:(?:hi|hello|hey|so|well|okay|and|but|also|oh|wow|um|uh|sorry|please|honestly|thanks|sir|ma|ma'am|madam|doctor"
    r"|dr \w+) )*"
    r"(?:(?:i|we|i'm|i'd|i've|it)(?: (?:am|was|would|have|been|be|just|really|also|always|very|quite|so))*"
    r" (?:wondering|curious|wonder|glad|grateful|happy|interested|love|like|want|wanted|hoping|keen|nice|great|good)"
    r"|(?:can|could|may|might|would|will) (?:i|you|we)\b|mind|tell me|out of curiosity|just curious)"
    r"(?: (?:please|kindly|possibly|just|mind|maybe|to|in|if|you|i|me|we|can|could|would|may|know|knowing|hear|hearing"
    r"|ask|asking|learn|understand|tell|telling|share|explain|say|about|whether|with|us|a bit|a little|more))*"
    r" (?=(?:what|what's|why|how|how's|when|where|who|who's|which|is|are|do|does|did|your)\b)"
)
_AFTER = re.compile(
    r"(?: (?:if (?:i may(?: ask)?|you don't mind(?: me asking| my asking)?|that's (?:okay|alright)|it's okay)"
    r"|please|sir|ma|ma'am|madam|doctor|though|obviously|exactly|then|by the way|in your opinion|in your view))+$"
)
_LEAST = 3


def bare(norm: str) -> str:
    """A question, as normalised words joined by spaces, without what politeness puts around it."""
    left = _AFTER.sub("", _BEFORE.sub("", norm, count=1))
    return left if left.count(" ") + 1 >= _LEAST else norm
