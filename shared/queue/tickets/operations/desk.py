"""All verbs of a clerk at a counter, in one place for the console."""

from shared.queue.tickets.operations.calling import CallingVerbs
from shared.queue.tickets.operations.moving import MovingVerbs
from shared.queue.tickets.operations.serving import ServingVerbs


class DeskOperations(CallingVerbs, ServingVerbs, MovingVerbs):
    """Calling, serving and moving tickets; every method is one transaction and repeats harmlessly by its command id."""
