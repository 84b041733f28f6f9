"""The day's figures as one report: on screen, on paper and in files."""
