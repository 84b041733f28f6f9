"""Leaving a message, or a number to be called back on."""
