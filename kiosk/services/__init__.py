"""The services of one group."""
