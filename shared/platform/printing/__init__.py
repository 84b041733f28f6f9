"""Paper: a slip as data, its picture in black and white, and the printers that take it."""
