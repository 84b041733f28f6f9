"""What is done with clients, what is read of them, and the check of their records."""
