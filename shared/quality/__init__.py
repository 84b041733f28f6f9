"""Service excellence: what the branch promises, and whether it keeps it. Subjects know each other by id."""
