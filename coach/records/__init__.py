"""What things are: frozen pydantic models and the protocols by which the floors above reach each other. No I/O."""
