"""Taking words out for good: out of the turn, its copies in branches, and everything that quotes it."""

import json
import re
from typing import Any

from sqlalchemy import Connection, or_, select, update

from coach.errors import UsageError
from coach.store import queries
from coach.store.tables import attempts, debriefs, disputes, scorecards, turns

BLOCK = "█"
_PIECE = re.compile(r"\w+")
_SHORTEST_PIECE = 3
_SHORTEST_PHRASE = 2
_NOTHING = r"(?!)"

# Words that stand beside a name and are everybody's; by themselves they tell of no one.
_COMMON = frozenset(
    "the and was were who had has have her his him she they for from with that this born mrs miss patient called named "
    "year years old man woman boy girl mother father sister brother son daughter wife husband room bed mrn dob".split()
)

# Values that name things rather than say them; they are never words of the learner's.
_NAMES = frozenset({"id", "check", "skill", "status", "scorer", "line", "act", "subject", "topic", "who", "cues"}) | {
    "noticed",
    "ask",
    "answer",
    "probe",
    "ending",
}


def blank(connection: Connection, attempt: str, number: int, start: int, end: int) -> None:
    """Replace ``text[start:end]`` of a turn by blocks, there and in each branch that holds the same turn.

    What quotes the slice is cut anew from the blanked text. Where the words, or one of them that can name somebody,
    stand as whole words in any turn of either speaker, or in other writing about the attempt (a debrief, what a
    learner says of a check), in whatever case, they are blocks there too; in all attempts that are joined to this one
    by branching.
    """
    text = _text(connection, attempt, number)
    if not 0 <= start < end <= len(text):
        raise UsageError(f"Turn {number} of {attempt} has {len(text)} characters; {start} to {end} isn't in it.")
    if set(text[start:end]) == {BLOCK}:
        return
    pieces = _pieces(text[start:end])
    blanked = text[:start] + BLOCK * (end - start) + text[end:]
    for one in _family(connection, attempt):
        same = _text_or_none(connection, one, number) == text
        _blank_in(connection, one, {number: blanked} if same else {}, pieces)


def _text(connection: Connection, attempt: str, number: int) -> str:
    text = _text_or_none(connection, attempt, number)
    if text is None:
        raise UsageError(f"Attempt {attempt} has no turn {number}.")
    return text


def _text_or_none(connection: Connection, attempt: str, number: int) -> str | None:
    return connection.execute(select(turns.c.text).where(turns.c.attempt == attempt, turns.c.number == number)).scalar()


def _family(connection: Connection, attempt: str) -> set[str]:
    """The attempt, and all that are joined to it by branching."""
    found: set[str] = set()
    following = {attempt}
    while following:
        found |= following
        near = select(attempts.c.id, attempts.c.parent).where(
            or_(attempts.c.id.in_(following), attempts.c.parent.in_(following))
        )
        ids = {one for row in connection.execute(near) for one in row if one is not None}
        following = ids - found
    return found


def _blank_in(connection: Connection, attempt: str, blanked: dict[int, str], pieces: re.Pattern[str]) -> None:
    """Cover the pieces all over an attempt; a turn in ``blanked`` has lost its slice already."""
    rows = queries.turn_rows(connection, attempt)
    said = {int(row["number"]): str(row["text"]) for row in rows} | blanked
    texts = {number: _covered(text, pieces) for number, text in said.items()}
    for row in rows:
        values = {
            "text": texts[row["number"]],
            "move": _rewritten(row["move"], texts, pieces),
            "unmatched": row["unmatched"] and _covered(row["unmatched"], pieces),
        }
        if any(values[name] != row[name] for name in values):
            own = (turns.c.attempt == attempt) & (turns.c.number == row["number"])
            connection.execute(update(turns).where(own).values(values))
    _blank_writing(connection, attempt, texts, pieces)


def _blank_writing(connection: Connection, attempt: str, texts: dict[int, str], pieces: re.Pattern[str]) -> None:
    for table, column in ((scorecards, scorecards.c.card), (debriefs, debriefs.c.debrief)):
        asked = select(table.c.id, column).where(table.c.attempt == attempt)
        for key, before in connection.execute(asked).all():
            after = _rewritten(before, texts, pieces)
            if after != before:
                connection.execute(update(table).where(table.c.id == key).values({column.name: after}))
    _blank_disputes(connection, attempt, pieces)


def _blank_disputes(connection: Connection, attempt: str, pieces: re.Pattern[str]) -> None:
    own = disputes.c.attempt == attempt
    for reason in connection.execute(select(disputes.c.reason).where(own).distinct()).scalars().all():
        covered = _covered(reason, pieces)
        if covered != reason:
            same = own & (disputes.c.reason == reason)
            connection.execute(update(disputes).where(same).values(reason=covered))


def _pieces(words: str) -> re.Pattern[str]:
    """The words as they stand, and each of them that can name somebody by itself; never a part of a longer word."""
    found = _PIECE.findall(words)
    single = {piece for piece in found if _names(piece)}
    whole = [words.strip()] if single or sum(map(len, found)) >= _SHORTEST_PHRASE else []
    ordered = [*whole, *sorted(single, key=len, reverse=True)]
    return re.compile("|".join(map(_bounded, ordered)) or _NOTHING, re.IGNORECASE)


def _names(piece: str) -> bool:
    long_enough = len(piece) >= _SHORTEST_PIECE and piece.lower() not in _COMMON
    return long_enough or any(map(str.isdigit, piece))


def _bounded(words: str) -> str:
    before = r"(?<!\w)" if words[0].isalnum() else ""
    after = r"(?!\w)" if words[-1].isalnum() else ""
    return before + re.escape(words) + after


def _covered(text: str, words: re.Pattern[str]) -> str:
    return words.sub(lambda found: BLOCK * len(found.group()), text)


def _rewritten(text: str | None, texts: dict[int, str], pieces: re.Pattern[str]) -> str | None:
    """A JSON text with its quotes cut anew and the words covered elsewhere; unchanged, the text is the same."""
    if text is None:
        return None
    before = json.loads(text)
    after = _walk(before, texts, pieces)
    return text if after == before else json.dumps(after, ensure_ascii=False, separators=(",", ":"))


def _walk(value: Any, texts: dict[int, str], pieces: re.Pattern[str]) -> Any:
    if isinstance(value, str):
        return _covered(value, pieces)
    if isinstance(value, list):
        return [_walk(one, texts, pieces) for one in value]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(value, dict):
        return value
    entry: dict[str, Any] = value  # pyright: ignore[reportUnknownVariableType]
    if {"turn", "start", "end", "quote"} <= entry.keys():
        return {**entry, "quote": texts.get(entry["turn"], "")[entry["start"] : entry["end"]]}
    return {key: _under(key, one, texts, pieces) for key, one in entry.items()}


def _under(key: str, value: Any, texts: dict[int, str], pieces: re.Pattern[str]) -> Any:
    if key == "slots":
        return {slot: _covered(str(words), pieces) for slot, words in value.items()}
    return value if key in _NAMES else _walk(value, texts, pieces)
