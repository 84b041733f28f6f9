"""Pure rules about what is said of a person."""
