"""The questions of the desk, one file each; they stand under the visitor's card, never over it."""
