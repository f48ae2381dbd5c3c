"""Keeps attempts on disk: the only part of the program that knows SQL."""

from coach.store.attempts import FILE, SqlStore, open_store

__all__ = ["FILE", "SqlStore", "open_store"]
