"""How long a visitor has to expect to wait, as a range."""
