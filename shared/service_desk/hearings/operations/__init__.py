"""What is done with hearings."""
