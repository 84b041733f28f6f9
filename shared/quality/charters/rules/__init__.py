"""Pure rules of service charters."""
