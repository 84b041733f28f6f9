"""The hearing desk: what was said in a meeting with the manager, and what was decided there."""
