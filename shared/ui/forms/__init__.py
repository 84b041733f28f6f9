"""Draws forms: one view for console and kiosk."""
