"""Scoring: a fold over turns that turns readings into checks, and checks into levels by the rubric's table."""

from coach.scoring.rows import score_conversation, scored_conversation
from coach.scoring.scorer import RulesScorer

__all__ = ["RulesScorer", "score_conversation", "scored_conversation"]
