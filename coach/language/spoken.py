"""A partner's words without stage directions."""

import re

_STAGE = re.compile(r"\*[^*\n]{1,300}\*")


def spoken(text: str) -> str:
    """A partner's text with its ``*stage directions*`` blanked; offsets stay."""
    return _STAGE.sub(lambda match: " " * len(match.group()), text) if "*" in text else text
