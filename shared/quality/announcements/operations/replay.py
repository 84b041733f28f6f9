"""What an event makes of an announcement."""

from dataclasses import replace

from shared.office.history.model import RecordEvent
from shared.platform.db.records import from_plain
from shared.quality.announcements.model import AnnouncementTerms, AnnouncementVerb, VisitorAnnouncement
from shared.quality.announcements.rules import possible


def announcement_after(announcement: VisitorAnnouncement | None, event: RecordEvent) -> VisitorAnnouncement:
    """Return the announcement after an event. Raises ValueError, KeyError or TypeError for one that cannot be."""
    verb = AnnouncementVerb(event.kind)
    if verb not in possible(announcement):
        raise ValueError(f"{verb} is not possible")
    if verb is AnnouncementVerb.WRITE:
        terms = from_plain(AnnouncementTerms, event.details["terms"])
        if announcement is None:
            return VisitorAnnouncement(event.record_id, 1, event.instant, True, terms)
        announcement = replace(announcement, terms=terms)
    assert announcement is not None, "only writing begins one"
    active = announcement.active if verb is AnnouncementVerb.WRITE else verb is AnnouncementVerb.RESUME
    return replace(announcement, version=announcement.version + 1, changed=event.instant, active=active)
