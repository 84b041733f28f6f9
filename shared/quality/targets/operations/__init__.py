"""What is done about targets."""
