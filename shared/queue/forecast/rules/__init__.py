"""How long a visitor has to expect to wait, and what the screens tell of it; pure."""
