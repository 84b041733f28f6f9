"""What stops the set-up, in one sentence for the person at the keyboard."""


class SetUpError(Exception):
    """What happened, why, and what to do about it; told on one line, never with a traceback."""


class WrongUseError(Exception):
    """A word on the command line that means nothing here; the sentence says which."""
