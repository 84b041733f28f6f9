"""What is done with actions."""
