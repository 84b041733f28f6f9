"""What the visitor with a follow-up code may know of a request."""
