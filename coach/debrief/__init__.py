"""The debrief: the strongest moment, at most two changes, a better line made from what was said, a plan."""

from coach.debrief.compose import changes, make_debrief

__all__ = ["changes", "make_debrief"]
