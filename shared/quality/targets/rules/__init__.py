"""When a target may be raised, by how much, and what must not suffer from it. Pure."""
