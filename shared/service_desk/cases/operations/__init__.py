"""What can be done with cases, one transaction each."""
