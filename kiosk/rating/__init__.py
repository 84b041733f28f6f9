"""How was it: a face, reasons, a comment."""
