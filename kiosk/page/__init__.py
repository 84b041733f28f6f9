"""The common parts of all pages."""
