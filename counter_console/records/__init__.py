"""The registers of the console: one file for each."""
