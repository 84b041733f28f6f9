"""What is done with announcements."""
