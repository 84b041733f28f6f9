"""Complaints, criticism, suggestions and praise: a case and one more row."""
