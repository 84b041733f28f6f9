"""What people who work here have shown that they know, what they still learn, and the services that ask for it."""
