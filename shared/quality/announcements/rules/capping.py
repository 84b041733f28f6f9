"""How often one device has shown what today: kept in its memory, never in the database."""

from collections import Counter
from collections.abc import Hashable, Iterable
from datetime import date
from uuid import UUID

from shared.quality.announcements.model import AnnouncementPlace, VisitorAnnouncement


class DailyCap:
    """Counts the showings of one device. The count begins again with each day, and when the program starts."""

    def __init__(self) -> None:
        self._day: date | None = None
        self._count: Counter[tuple[UUID, AnnouncementPlace]] = Counter()
        self._last: dict[tuple[UUID, AnnouncementPlace], Hashable] = {}

    def allow(
        self,
        announcements: Iterable[VisitorAnnouncement],
        place: AnnouncementPlace,
        day: date,
        occasion: Hashable,
        most: int | None = None,
    ) -> tuple[VisitorAnnouncement, ...]:
        """Return the first `most` that may be shown, and count them; the same `occasion` again is the same showing."""
        if day != self._day:
            self._day = day
            self._count.clear()
            self._last.clear()
        allowed: list[VisitorAnnouncement] = []
        for each in announcements:
            if len(allowed) == most:
                break
            key, cap = (each.id, place), each.terms.cap
            if self._last.get(key) != occasion:
                if cap is not None and self._count[key] >= cap:
                    continue
                self._count[key] += 1
                self._last[key] = occasion
            allowed.append(each)
        return tuple(allowed)
