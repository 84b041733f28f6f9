"""What the page of complaints says: actions, the facts of a complaint and its history."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from counter_console.records.case_texts import CaseFact, moment
from shared.platform.i18n.text import Day, Listing, Showable, Text, isolated, translate
from shared.service_desk.cases.model import Channel
from shared.service_desk.cases.rules.texts import CHANNELS
from shared.service_desk.complaints.model import (
    Cause,
    Complaint,
    ComplaintFile,
    ComplaintSeverity,
    ComplaintStep,
    ComplaintVerb,
    Remedy,
    RemedyKind,
)
from shared.service_desk.complaints.rules.texts import (
    CAUSES,
    NOT_ASSESSED,
    REMEDIES,
    REMEDY_STATES,
    SEVERITIES,
    THEMES,
    remedy_text,
)

#: What the button says, and what the history says when it was done.
VERBS: Mapping[ComplaintVerb, tuple[Text, Text]] = {
    ComplaintVerb.ASSESS: (translate("console.complaints", "Assess"), translate("console.complaints", "Assessed")),
    ComplaintVerb.CONTACT: (
        translate("console.complaints", "Record the first contact"),
        translate("console.complaints", "First contact with the visitor"),
    ),
    ComplaintVerb.FIND: (
        translate("console.complaints", "Record the finding"),
        translate("console.complaints", "Finding recorded"),
    ),
    ComplaintVerb.OFFER: (
        translate("console.complaints", "Offer a remedy"),
        translate("console.complaints", "Remedy offered"),
    ),
    ComplaintVerb.APPROVE: (
        translate("console.complaints", "Approve a remedy"),
        translate("console.complaints", "Remedy approved"),
    ),
    ComplaintVerb.REFUSE: (
        translate("console.complaints", "Refuse a remedy"),
        translate("console.complaints", "Remedy refused"),
    ),
    ComplaintVerb.DROP: (
        translate("console.complaints", "Take a remedy back"),
        translate("console.complaints", "Remedy taken back"),
    ),
}
#: The texts of a complaint, by the names under which they are kept.
TEXTS: Mapping[str, Text] = {
    "harm": translate("console.complaints", "Harm to the visitor"),
    "sought": translate("console.complaints", "What would put it right"),
    "said": translate("console.complaints", "What was agreed with the visitor"),
    "found": translate("console.complaints", "What was found, point by point"),
    "changes": translate("console.complaints", "What changes"),
    "learning": translate("console.complaints", "What was learned"),
    "words": translate("console.complaints", "Explanation"),
}


def severity_text(complaint: Complaint | None) -> Text:
    """Return how serious a complaint is."""
    return NOT_ASSESSED if complaint is None else SEVERITIES[complaint.severity]


def themes_text(complaint: Complaint | None) -> Showable:
    """Return what a complaint is about."""
    return (
        "" if complaint is None or not complaint.themes else Listing(tuple(THEMES[each] for each in complaint.themes))
    )


def facts(file: ComplaintFile, places: Mapping[UUID, Showable], zone: str) -> tuple[CaseFact, ...]:
    """Return what is known of a complaint besides its case; `places` are the names of services and counters."""
    return tuple(_facts(file, places, zone))


def _facts(file: ComplaintFile, places: Mapping[UUID, Showable], zone: str) -> Iterator[CaseFact]:
    found, texts = file.complaint, file.texts
    yield CaseFact(translate("console.complaints", "Severity"), severity_text(found))
    if file.concerned:
        yield CaseFact(translate("console.complaints", "The person it concerns"), isolated(file.concerned))
    if found is None:
        return
    if found.contact_due is not None and found.contacted is None:
        due = translate("console.complaints", "due: {moment}", moment=moment(found.contact_due, zone))
        yield CaseFact(translate("console.complaints", "First contact"), due)
    if found.contacted is not None:
        yield CaseFact(translate("console.complaints", "First contact"), moment(found.contacted, zone))
    if themes := themes_text(found):
        yield CaseFact(translate("console.complaints", "Themes"), themes)
    for place in (found.service_id, found.counter_id):
        if place is not None and place in places:
            yield CaseFact(translate("console.complaints", "Where"), places[place])
    if found.happened is not None:
        yield CaseFact(translate("console.complaints", "When it happened"), Day(found.happened, year=True))
    if found.anonymous:
        yield CaseFact(
            translate("console.complaints", "Visitor"), translate("console.complaints", "Wants to stay anonymous")
        )
    for name in ("harm", "sought", "found"):
        if name in texts:
            yield CaseFact(TEXTS[name], isolated(texts[name]))
    if found.cause is not None:
        yield CaseFact(translate("console.complaints", "Cause"), CAUSES[found.cause])
    for name in ("changes", "learning"):
        if name in texts:
            yield CaseFact(TEXTS[name], isolated(texts[name]))
    for remedy in found.remedies:
        yield CaseFact(remedy_text(remedy), _state_of(remedy, file.names))


def _state_of(remedy: Remedy, names: Mapping[UUID, str]) -> Text:
    who = names.get(remedy.answered_by or remedy.by, "")
    state = REMEDY_STATES[remedy.state]
    return translate("console.complaints", "{state} ({person})", state=state, person=isolated(who)) if who else state


def happened(step: ComplaintStep) -> Text:
    """Return what was done, with what was chosen."""
    name, told = VERBS[step.verb][1], step.details
    what: Showable = ""
    if step.verb is ComplaintVerb.ASSESS:
        what = SEVERITIES[ComplaintSeverity(told["severity"])]
    elif step.verb is ComplaintVerb.CONTACT:
        what = CHANNELS[Channel(told["channel"])]
    elif step.verb is ComplaintVerb.OFFER:
        what = REMEDIES[RemedyKind(told["kind"])]
    elif step.verb is ComplaintVerb.FIND and told["cause"] is not None:
        what = CAUSES[Cause(told["cause"])]
    return translate("console.cases", "{what}: {detail}", what=name, detail=what) if what else name


def words_of(step: ComplaintStep) -> str:
    """Return everything that was written at a step."""
    return "\n".join(isolated(text) for text in step.texts.values())
