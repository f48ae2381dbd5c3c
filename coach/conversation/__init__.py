"""Turn taking: one async stream of events from which every door renders, and by which everything is saved."""

from coach.conversation.talk import Conversation

__all__ = ["Conversation"]
