"""The questions of the desk, one file each; they are below the visitor's card, never above it."""
