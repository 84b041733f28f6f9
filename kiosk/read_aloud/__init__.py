"""Reads the kiosk's pages aloud to a visitor who has turned it on, and to nobody else."""
