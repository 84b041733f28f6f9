"""Changes, reads and checks the roll-out."""
