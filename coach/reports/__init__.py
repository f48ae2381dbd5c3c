"""Scorecards, debriefs, briefs and transcripts as text for people; nothing here decides anything."""
