"""The checker's parts: they know the documented tables, formulas and rules, and nothing of the program's own code."""
