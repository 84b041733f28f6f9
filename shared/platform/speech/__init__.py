"""Announcements: what is said, in which order, and the devices that say it."""
