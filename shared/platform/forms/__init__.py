"""What people type in: cleaned and checked by pure code."""
