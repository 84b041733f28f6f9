"""How the database's tables come into being and grow from release to release."""
