"""Choices that look free but can be made again: a hash of (seed, turn, slot), never a running random stream."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


def draw(seed: int, turn: int, slot: str) -> int:
    """A number fixed by its arguments on any machine, from 0 to 2**64 - 1."""
    digest = blake2b(f"{seed}/{turn}/{slot}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def choose(options: Sequence[T], seed: int, turn: int, slot: str) -> T:
    """One of ``options``, which must not be empty."""
    return options[draw(seed, turn, slot) % len(options)]
