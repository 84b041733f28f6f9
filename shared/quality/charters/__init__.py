"""Service charters: the steps of a service as visitors read them, in versions, beside what was measured."""
