"""What can be done with appointments, one transaction each."""
