"""What is done with service charters."""
