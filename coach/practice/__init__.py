"""The story in order: load a scenario, talk, score, debrief, save."""

from coach.practice.practice import Practice, Result
from coach.practice.respond import respond

__all__ = ["Practice", "Result", "respond"]
