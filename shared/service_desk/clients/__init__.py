"""Clients a branch knows without a name: keyed hashes of identifiers, visits by id, and contacts with consent."""
