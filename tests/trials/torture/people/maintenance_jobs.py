"""Processes that do one thing to the whole branch and end: backup, restore, another time zone, the last days' end."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import text

from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.restore import restore
from tests.trials.torture.client import Client, words_of
from tests.trials.torture.history import FAIL, INFO, INVOKE, OK


def back_up(client: Client) -> None:
    """Make the backup with the number of the task, as `nobat backup` does."""
    _tell(client, "backup", lambda: make_backup(client.task.address, _folder(client), client.signs.clock.now(), None))


def bring_back(client: Client) -> None:
    """Restore the backup with the number of the task while everybody goes on, as `nobat restore --replace` does."""
    archive = next(_folder(client).glob("*.zip"))
    copies, address = Path(client.task.folder) / "copies", client.task.address
    now = client.signs.clock.now()

    def put_back() -> str:
        copy = restore(archive, address, now, replace=True, copies=copies).copy
        return "" if copy is None else copy.name

    _tell(client, "restore", put_back)


def change_zone(client: Client) -> None:
    """Move the branch to another time zone, as an upgrade of its set-up would."""
    with client.branch.database.write(Topic.CATALOG) as tx:
        tx.execute(text("UPDATE branches SET time_zone = :zone"), {"zone": client.task.words})


def end_days(client: Client) -> None:
    """Close every day that is over, as the first console of a later day does; then keep a copy, and check."""
    client.branch.summary.close_forgotten_days(client.task.client)
    make_backup(client.task.address, Path(client.task.folder) / "at-the-end", client.signs.clock.now(), None)
    found = client.branch.check.run().faults
    client.history.write(OK, "checked", command=None, faults=[str(fault) for fault in found])


def _folder(client: Client) -> Path:
    return Path(client.task.folder) / "backups" / str(client.task.number)


def _tell(client: Client, verb: str, do: Callable[[], object]) -> None:
    number = client.task.number
    client.history.write(INVOKE, verb, number=number)
    try:
        result = do()
    except UserError as problem:
        client.history.write(FAIL if verb == "backup" else INFO, verb, number=number, code=problem.code.value)
    except Exception as fault:
        client.history.write(INFO, verb, number=number, code="unexpected", fault=words_of(fault))
    else:
        client.history.write(OK, verb, number=number, copy=result if isinstance(result, str) else "")
