"""Simulated visitors and clerks: they use a branch through its real operations, on a virtual clock or in real time."""
