"""A practice partner for the conversations that shape a medical career."""

__version__ = "0.1.0"
