"""The life of a keeper: the real one, with all its duties, that only looks more often and follows the moved clock."""

import threading
from pathlib import Path

from installer.commands.keeper import make_keeper
from shared.office.audit.model import SYSTEM
from tests.trials.torture.client import Client
from tests.trials.torture.history import OK

LOOK_SECONDS = 1.0


def live(client: Client) -> None:
    """Keep house, or wait for the other one's lease to end, until the stop sign is given."""
    backups = Path(client.task.folder) / "keepers-backups"
    stop = threading.Event()
    keeper = make_keeper(client.branch, backups, client.task.client, stop)
    while True:
        client.between()
        if keeper.tick():
            # Somebody is always there who knows the day.
            client.branch.clock.confirm(SYSTEM)
            client.history.write(OK, "kept", command=None, answer={})
        stop.wait(LOOK_SECONDS)
