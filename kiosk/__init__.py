"""The kiosk: where a visitor takes a ticket, comes back to the queue, and says how it was."""
