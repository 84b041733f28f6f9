"""The duty of the keeper that keeps the notices of one register."""

from datetime import datetime
from typing import Protocol

from shared.upkeep.keeper.duties import CLEAN_EVERY
from shared.upkeep.keeper.model import DutyName, DutyRecord
from shared.upkeep.keeper.rules import tried_just_now


class RegisterNotices(Protocol):
    """The notices that a register needs."""

    def tell(self, device: str) -> int:
        """Make the notices that are missing, take away those that are over, and return how many changed."""


class TellNotices:
    """Keeps the notices of one register: what ends soon, what is to be decided, what somebody must know."""

    def __init__(self, name: DutyName, notices: RegisterNotices, device: str) -> None:
        self.name, self._notices, self._device = name, notices, device
        self._looked: datetime | None = None

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Every ten minutes: days and times decide what is told, and registers change at any time."""
        just_now = self._looked is not None and now - CLEAN_EVERY < self._looked <= now
        return not just_now and not tried_just_now(record, now)

    def run(self, now: datetime) -> str:
        """Tell it, and return how many notices changed."""
        self._looked = now
        changed = self._notices.tell(self._device)
        return f"{changed} notices of {self.name}" if changed else ""
