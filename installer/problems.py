"""Problems of the set-up and the command line; each is shown in one sentence, never with a traceback."""


class SetUpError(Exception):
    """The set-up or a command cannot continue: what happened, why, and what to do."""


class WrongUseError(Exception):
    """An argument that has no meaning here. `command` is the command whose help explains it, empty for all commands."""

    def __init__(self, problem: str, command: str = "") -> None:
        super().__init__(problem)
        self.command = command
