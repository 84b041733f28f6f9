"""The rules of guides in versions, what an event makes of a receipt, and how many people have read a version."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.staff.rights import Right
from shared.office.versions.model import Versioned
from shared.office.versions.rules import VersionRules, in_force, missing_language, wrong_begin
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Text, translate
from shared.quality.learning.model.guides import (
    GUIDE_SUBJECT,
    GuideAttachment,
    GuideTerms,
    GuideVersion,
    Reach,
    Receipt,
    ReceiptVerb,
    StaffGuide,
)


def terms_as_told(terms: GuideTerms) -> dict[str, Any]:
    """Return what an event says about a version."""
    return {
        "title": terms.title.as_dict(),
        "paragraphs": [each.as_dict() for each in terms.paragraphs],
        "begins": terms.begins.isoformat(),
        **({} if terms.file is None else {"file": dict(vars(terms.file))}),
    }


def _terms(told: Mapping[str, Any]) -> GuideTerms:
    paragraphs = tuple(map(LocalText.of, told["paragraphs"]))
    file = None if told.get("file") is None else GuideAttachment(**told["file"])
    return GuideTerms(LocalText.of(told["title"]), paragraphs, date.fromisoformat(told["begins"]), file)


#: Who looks after learning writes and publishes guides, but nobody publishes what they wrote.
RULES: VersionRules[StaffGuide] = VersionRules(
    GUIDE_SUBJECT,
    StaffGuide,
    GuideVersion,
    terms_as_told,
    _terms,
    write=Right.KEEP_LEARNING,
    approve=Right.KEEP_LEARNING,
)


def missing_parts(
    terms: GuideTerms, guide: Versioned[Any] | None, today: date, languages: Collection[Language]
) -> Iterator[Text]:
    """Yield what keeps a version from being submitted or published."""
    if not terms.paragraphs:
        yield translate("learning", "at least one paragraph")
    yield from missing_language((terms.title, *terms.paragraphs), languages)
    yield from wrong_begin(guide, terms.begins, today)


def receipt_after(known: Receipt | None, event: RecordEvent) -> Receipt:
    """Return a receipt after an event. Raises ValueError, KeyError or TypeError for an event that cannot be one."""
    verb, told = ReceiptVerb(event.kind), event.details
    if event.actor_id is None:
        raise ValueError("read by nobody")
    old = known or Receipt(event.record_id, told["number"], event.actor_id, 0, None)
    if old.read is not None:
        raise ValueError("was read before")
    return replace(old, read=event.instant) if verb is ReceiptVerb.READ else replace(old, later=old.later + 1)


def reach(number: int, people: Collection[UUID], receipts: Iterable[Receipt]) -> Reach:
    """Return how many of these people have read a version; `receipts` are those of its guide."""
    read = {each.staff_id for each in receipts if each.number == number and each.read is not None}
    return Reach(len(read & set(people)), len(people))


def unread(
    guides: Iterable[StaffGuide], day: date, staff_id: UUID, receipts: Mapping[tuple[UUID, int, UUID], Receipt]
) -> Iterator[tuple[StaffGuide, GuideVersion]]:
    """Yield the versions in force on a day that somebody has not read."""
    for guide in guides:
        version = in_force(guide, day)
        if version is not None:
            known = receipts.get((guide.id, version.number, staff_id))
            if known is None or known.read is None:
                yield guide, version
