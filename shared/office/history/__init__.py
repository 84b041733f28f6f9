"""What was changed in the set-up: who, when, before and after, in words; and how a change is undone."""
