"""Pure rules of hearings."""
