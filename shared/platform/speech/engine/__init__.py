"""Turns sentences into sound files, in a process of its own; nothing else loads the library of the voice."""
