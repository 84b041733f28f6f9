"""The page on which the code of an appointment is typed or scanned."""
