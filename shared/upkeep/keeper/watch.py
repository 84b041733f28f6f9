"""Watches the devices: staff get one notice about each silent device while the branch is open."""

from datetime import datetime
from uuid import NAMESPACE_OID, UUID, uuid5

from shared.office.audit.model import SYSTEM
from shared.office.catalog.operations import CatalogOperations
from shared.office.devices.model import Device
from shared.office.devices.operations import DeviceOperations
from shared.office.notices.model import NoticeKind
from shared.office.notices.operations import NoticeOperations
from shared.upkeep.keeper.model import DutyName, DutyRecord
from shared.upkeep.keeper.rules import tried_just_now

#: The subject of these notices.
SILENT = "silent"


class WatchDevices:
    """Creates notices about silent devices, ends them when a device reports again, and forgets removed devices.

    Tries of exit codes at kiosks go into the audit trail.
    """

    name = DutyName.WATCH

    def __init__(self, devices: DeviceOperations, notices: NoticeOperations, catalog: CatalogOperations) -> None:
        self._devices = devices
        self._notices = notices
        self._catalog = catalog
        self._told: frozenset[UUID] = frozenset()

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Always: it takes two reads."""
        return not tried_just_now(record, now)

    def run(self, now: datetime) -> str:
        """Check all devices and return what changed."""
        news = [f"forgotten: {name}" for name in self._devices.forget_old()]
        devices = self._devices.devices()
        missing = {each.name for each in devices if each.silent}
        for notice in self._notices.open_notices():
            if (notice.kind, notice.subject) == (NoticeKind.DEVICE_FAULT, SILENT) and notice.device not in missing:
                self._notices.close(notice.id, SYSTEM)
                news.append(f"heard again: {notice.device}")
            elif notice.kind is NoticeKind.KIOSK_EXIT:
                self._notices.close(notice.id, SYSTEM)
                news.append(f"exit code tried: {notice.device}")
        # At night devices are switched off, and no staff are there.
        if missing and self._catalog.opening().open:
            news += [f"silent: {each.name}" for each in devices if each.silent and self._tell(each)]
        return "; ".join(news)

    def _tell(self, device: Device) -> bool:
        """Create one notice for each silence, also if it was closed; return whether it is new."""
        silence = uuid5(NAMESPACE_OID, f"{device.name} {device.seen.isoformat()}")
        if silence in self._told:
            return False
        self._told |= {silence}
        words = f"not heard of since {device.seen.isoformat(timespec='seconds')}"
        return self._notices.raise_notice(NoticeKind.DEVICE_FAULT, device.name, SILENT, words, silence).closed is None
