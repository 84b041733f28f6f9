"""Messages to visitors that the program sends by itself."""
