"""Who uses the tortured branch: each module is the life of one kind of process."""
