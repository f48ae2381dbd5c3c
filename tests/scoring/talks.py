"""Whole talks from files: lines that begin with ``P:`` are the partner's, with ``L:`` the learner's."""

from pathlib import Path

HERE = Path(__file__).parent
Talk = list[tuple[str, str]]


def talk(name: str) -> Talk:
    """The talk ``talks/NAME.txt``."""
    lines = (HERE / "talks" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [(line[0], line[3:]) for line in lines if line.strip()]


def with_lines(base: Talk, lines: list[str]) -> Talk:
    """``base`` with other words for the learner, line by line."""
    left = iter(lines)
    return [(who, next(left) if who == "L" else text) for who, text in base]


STRONG = ("approach-attending", "letter-request", "conference-mingling", "poster")
EVERY = (*STRONG, "average", "weak")
