"""Devices report that they work; people who maintain them read their states."""

from dataclasses import replace

from shared.office.audit.model import Actor, AuditKind
from shared.office.audit.store import record
from shared.office.catalog.store import lock_branch
from shared.office.devices import store
from shared.office.devices.errors import DEVICE_NAME_TAKEN
from shared.office.devices.model import Device, DeviceKind, DeviceState
from shared.office.devices.rules import FORGOTTEN_AFTER, is_of_another
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database
from shared.platform.db.retrying import reads, sets
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import shortened
from shared.platform.installation import UNKNOWN_INSTALLATION, Installation
from shared.platform.live.topics import Topic

LONGEST_NAME = 80
LONGEST_DETAIL = 120


class DeviceOperations:
    """Writes and reads the states of devices."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @sets
    def heartbeat(
        self,
        device: str,
        kind: DeviceKind,
        state: DeviceState = DeviceState.WORKING,
        detail: str = "",
        by: Installation = UNKNOWN_INSTALLATION,
    ) -> Device:
        """Report that a device is there and its state; to be repeated every BEAT_SECONDS and at every change.

        Other windows are notified of changes only. Raises UserError(DEVICE_NAME_TAKEN): a program of another
        installation has this name, and has reported just now.
        """
        name, text = shortened(device, LONGEST_NAME), shortened(detail, LONGEST_DETAIL)
        with self._database.read() as tx:
            before = store.device(tx, self._database.branch_id, name)
            same = before is not None and (before.kind, before.state, before.detail) == (kind, state, text)
        return self._write(name, kind, state, text, by, is_news=not same or (before is not None and before.silent))

    def leave(self, device: str, by: Installation = UNKNOWN_INSTALLATION) -> None:
        """Record that a device was shut down in order, so that nobody misses it.

        Unknown devices are ignored, and those whose name another installation has taken over.
        """
        with self._database.read() as tx:
            known = store.device(tx, self._database.branch_id, shortened(device, LONGEST_NAME))
        if known is not None and not is_of_another(known, by):
            self._write(known.name, known.kind, DeviceState.CLOSED, "", by, is_news=True)

    @reads
    def devices(self) -> tuple[Device, ...]:
        """Return all devices of the branch, kiosks first."""
        with self._database.read() as tx:
            return store.all_devices(tx, self._database.branch_id)

    @sets
    def remove(self, device: str, actor: Actor) -> None:
        """Remove a device that was taken away; one that still works returns with its next heartbeat.

        Raises UserError(NOT_ALLOWED).
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.NOTICES) as tx:
            require(tx, branch_id, actor, Right.MANAGE_DEVICES)
            known = store.device(tx, branch_id, device)
            if known is not None:
                store.remove_device(tx, branch_id, device)
                record(tx, branch_id, actor, AuditKind.DEVICE_REMOVED, device, {"kind": known.kind.value})

    @sets
    def forget_old(self) -> tuple[str, ...]:
        """Remove the devices without a heartbeat for a month and return their names."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            old = [each.name for each in store.all_devices(tx, branch_id) if tx.now - each.seen > FORGOTTEN_AFTER]
        if not old:
            return ()
        with self._database.write(Topic.NOTICES) as tx:
            for name in old:
                store.remove_device(tx, branch_id, name)
        return tuple(old)

    def _write(
        self, name: str, kind: DeviceKind, state: DeviceState, detail: str, by: Installation, *, is_news: bool
    ) -> Device:
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            own_rights = kind is not DeviceKind.BOARD or store.may_write(tx)
        with self._database.write(*((Topic.NOTICES,) if is_news and own_rights else ())) as tx:
            if own_rights:
                lock_branch(tx, branch_id)
            before = store.device(tx, branch_id, name)
            if before is not None and is_of_another(before, by):
                raise UserError(DEVICE_NAME_TAKEN, device=name, computer=before.computer)
            fresh = Device(name, kind, state, detail, tx.now, tx.now, installation=by.id, computer=by.host)
            if before is not None and (before.kind, before.state) == (kind, state) and not before.silent:
                fresh = replace(fresh, since=before.since)
            if own_rights:
                store.write_device(tx, branch_id, fresh)
            else:
                store.tell_as_board(tx, branch_id, fresh, is_news=is_news)
            return fresh
