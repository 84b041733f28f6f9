"""The counter console: where a clerk calls and serves, and a manager reads the day."""
