"""The life of a board: it listens to the change feed, reads again at each change, and writes down what it shows."""

import threading

from shared.platform.live.topics import Topic
from tests.trials.torture.client import Client
from tests.trials.torture.history import OK

#: Without a change the board still looks this often, as the real one does because of its clock.
LOOK_SECONDS = 5.0


def live(client: Client) -> None:
    """Show the last calls and how many wait, until the stop sign is given."""
    changed = threading.Event()
    changed.set()

    def on_change(_topics: frozenset[Topic]) -> None:
        changed.set()

    def on_line() -> None:
        changed.set()

    feed = client.branch.feed(on_change, lambda: None, on_line)
    feed.start()
    try:
        while True:
            changed.wait(LOOK_SECONDS)
            changed.clear()
            _show(client)
    finally:
        feed.stop()


def _show(client: Client) -> None:
    view = client.look(lambda branch: branch.views.board())
    waiting = client.look(lambda branch: branch.views.waiting_counts())
    calls = [[call.display, str(call.counter_id), call.calls] for call in view.calls]
    counts = {str(service): count for service, count in waiting.items()}
    client.history.write(OK, "show", command=None, answer={"calls": calls, "waiting": counts})
