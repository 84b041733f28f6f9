"""Decisions about tickets, pure: no database, no clock, no screen."""
