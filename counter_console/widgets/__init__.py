"""Widgets that several sections of the console share."""
