"""Pure rules of appointments."""
