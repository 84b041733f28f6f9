"""The pages on which a visitor books a day and a time."""
