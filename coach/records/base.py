"""The base of every record: frozen, strict about its keys, comparable by value."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen value; unknown keys are refused so that a typing error in data is never ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid")
