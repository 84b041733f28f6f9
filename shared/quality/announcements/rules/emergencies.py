"""Emergency notices: what they say in every language, and which of them is over everything on the boards now."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Text, translate
from shared.quality.announcements.model import AnnouncementPlace, AnnouncementTerms, Emergency, VisitorAnnouncement

#: What is said in every language, also in those in which nobody has written more words.
SENTENCES: Mapping[Emergency, Text] = {
    Emergency.LEAVE: translate("announcements", "Please leave the building now. Follow the staff to the nearest exit."),
    Emergency.STAY: translate("announcements", "Please stay inside the building. The staff will help you."),
    Emergency.STOPPED: translate("announcements", "We cannot serve anybody at the moment. Please wait for the staff."),
}
#: Where an emergency notice is shown: over everything on the boards, and on the first page of the kiosks.
PLACES = (AnnouncementPlace.BOARD, AnnouncementPlace.IDLE)


def emergency_terms(kind: Emergency, text: LocalText, today: date) -> AnnouncementTerms:
    """Return the terms of an emergency notice; it stands until somebody stops it."""
    return AnnouncementTerms(text, LocalText(()), today, PLACES, emergency=kind)


def standing(announcements: Iterable[VisitorAnnouncement]) -> AnnouncementTerms | None:
    """Return the emergency notice that stands now, the latest one of several; None: there is none."""
    here = [each for each in announcements if each.active and each.terms.emergency is not None]
    return max(here, key=lambda each: (each.changed, str(each.id))).terms if here else None


def sentences(terms: AnnouncementTerms, language: Language) -> Iterator[LocalText | Text]:
    """Yield what an emergency notice says in a language: the usual sentence, and the words written for it.

    Where words are all it has, everybody reads them, if need be in another language.
    """
    usual = None if terms.emergency is None else SENTENCES.get(terms.emergency)
    if usual is not None:
        yield usual
    if terms.text.texts and (usual is None or language in dict(terms.text.texts)):
        yield terms.text


def in_one(terms: AnnouncementTerms, language: Language) -> LocalText | Text:
    """Return what an emergency notice says, as one text."""
    parts = tuple(sentences(terms, language))
    if len(parts) < 2:
        return parts[0] if parts else LocalText(())
    return translate("announcements", "{sentence} {words}", sentence=parts[0], words=parts[1])
