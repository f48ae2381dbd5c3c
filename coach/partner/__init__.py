"""The scripted partner: understands a turn against a script, remembers, decides, and words what was decided.

``advance`` and ``plan`` are pure over setup and transcript: same scenario, seed and learner words, same moves.
"""

from coach.partner.memory import advance, begin, heard_partner
from coach.partner.planning import plan, plan_leaving, plan_opening
from coach.partner.understanding import understand
from coach.partner.voice import ScriptedVoice

__all__ = ["ScriptedVoice", "advance", "begin", "heard_partner", "plan", "plan_leaving", "plan_opening", "understand"]
