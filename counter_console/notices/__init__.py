"""Notices to staff: who needs a person, what was not printed; one place for them, whatever section is open."""
