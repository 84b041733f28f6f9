"""One module for every command of the command line."""
