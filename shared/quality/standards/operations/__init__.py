"""What is done with standards."""
