"""A visitor asked for a person."""
