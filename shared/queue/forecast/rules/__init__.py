"""How long a visitor can expect to wait, and what the screens show of it; pure."""
