"""What to know and bring before taking a ticket."""
