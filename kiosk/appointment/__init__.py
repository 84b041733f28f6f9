"""The page of an appointment that a visitor has the code of: when it is, moving and cancelling."""
