"""The desk: the visitor at the counter, the next step, the waiting list."""
