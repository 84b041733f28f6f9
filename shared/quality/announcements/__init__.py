"""Announcements: what the branch tells visitors before they ask, at the kiosk, on the board and on the ticket."""
