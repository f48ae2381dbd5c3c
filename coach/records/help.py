"""Real help for a learner in despair, and the words of American training: small records of their own."""

from pydantic import Field

from coach.records.base import Record
from coach.records.scenario import Words


class HelpLine(Record):
    """Whom to reach in one country, at any hour where possible; ``lines`` are ready to be shown, best first."""

    country: Words
    aliases: tuple[Words, ...] = ()
    lines: tuple[Words, ...] = Field(min_length=1)
    emergency: Words


class HelpLines(Record):
    """The help lines of all countries known, and what to say where the country isn't among them."""

    countries: tuple[HelpLine, ...] = Field(min_length=1)
    elsewhere: HelpLine


class GlossaryEntry(Record):
    """A word of American medical training; ``commonwealth`` is the nearest word in Britain and elsewhere."""

    term: Words
    also: tuple[Words, ...] = ()
    meaning: Words
    commonwealth: Words | None = None


class Glossary(Record):
    """The words of American medical training."""

    terms: tuple[GlossaryEntry, ...] = Field(min_length=1)
