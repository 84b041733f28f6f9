"""The page of an appointment that was just booked."""
