"""What a page or a ticket tells the visitor before they ask."""

from collections.abc import Collection, Hashable
from uuid import UUID

from kiosk.branch import BranchNow
from kiosk.visit_controller import VisitController
from shared.platform.i18n.text import LocalText, Text
from shared.quality.announcements.model import AnnouncementPlace
from shared.quality.announcements.rules import said, shown


def announced(
    controller: VisitController,
    branch: BranchNow,
    place: AnnouncementPlace,
    most: int,
    occasion: Hashable,
    services: Collection[UUID] = (),
    priority: str = "",
) -> tuple[LocalText | Text, ...]:
    """Return at most so many announcements, the nearest event first; the same `occasion` again is one showing."""
    now, language = branch.here(branch.at), controller.visit.language
    here = shown(branch.announcements, place, now, language, services, priority)
    allowed = controller.showings.allow(here, place, now.date(), occasion, most)
    return tuple(said(each.terms, language) for each in allowed)
