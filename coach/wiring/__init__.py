"""The one place that picks concrete parts; each is imported when it is asked for."""

from coach.wiring.parts import Content, content, open_practice, open_records
from coach.wiring.upkeep import examine, read_import, validate, write_backup

__all__ = ["Content", "content", "examine", "open_practice", "open_records", "read_import", "validate", "write_backup"]
