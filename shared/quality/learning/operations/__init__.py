"""What is done with the records of learning."""
