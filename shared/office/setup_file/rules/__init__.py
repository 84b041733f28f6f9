"""Reads and writes the file, without a database."""
