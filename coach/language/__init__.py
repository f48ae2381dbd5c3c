"""Reading: what one utterance does, each finding with its span. Pure, offline, linear in the text's length."""

from coach.language.read import read

__all__ = ["read"]
