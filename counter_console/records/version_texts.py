"""What every page of a register of versions says: states, actions, and the lines of its versions."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from counter_console.records.case_texts import CaseFact
from shared.office.versions.model import Version, Versioned, VersionState, VersionVerb
from shared.office.versions.rules import state_on
from shared.platform.forms.model import Answers, Form, FormSection
from shared.platform.i18n.text import Day, Listing, Number, Text, isolated, translate

STATES = {
    VersionState.DRAFT: translate("versions", "Draft"),
    VersionState.PROPOSED: translate("versions", "Waits for approval"),
    VersionState.APPROVED: translate("versions", "Approved"),
    VersionState.IN_FORCE: translate("versions", "In force"),
    VersionState.ENDED: translate("versions", "Ended"),
}
#: The actions in the order of their buttons; a page names the end of its own entries.
VERSION_VERBS: Mapping[VersionVerb, Text] = {
    VersionVerb.APPROVE: translate("versions", "Approve"),
    VersionVerb.RETURN: translate("versions", "Return to the writer"),
    VersionVerb.SUBMIT: translate("versions", "Submit for approval"),
    VersionVerb.WRITE: translate("versions", "Write a version"),
    VersionVerb.DISCARD: translate("versions", "Discard the draft"),
}
#: Of a version that was never approved, and so never held.
DISCARDED = translate("versions", "Discarded draft")


def prepared_text(state: VersionState, prepared: VersionState | None) -> Text:
    """Return the state of what is shown, and of a version that is being prepared."""
    if prepared is None:
        return STATES[state]
    return translate("versions", "{state}; new version: {prepared}", state=STATES[state], prepared=STATES[prepared])


def version_facts(record: Versioned[Any], names: Mapping[UUID, str], today: date) -> Iterator[CaseFact]:
    """Yield a line for each version, the newest first; `names` are those of people."""
    for version in reversed(record.versions):
        label = translate("versions", "Version {number}", number=Number(version.number))
        yield CaseFact(label, _version_text(record, version, names, today))


def _version_text(record: Versioned[Any], version: Version[Any], names: Mapping[UUID, str], today: date) -> Text:
    writers = Listing(tuple(isolated(names.get(each, "")) for each in version.authors))
    on_day = state_on(record, version, today)
    state = STATES[on_day]
    begins = Day(version.terms.begins, year=True, weekday=False)
    if version.approved_by is None:
        if on_day is VersionState.ENDED:
            return translate("versions", "{state}; written by {people}", state=DISCARDED, people=writers)
        return translate(
            "versions", "{state}; from {day}; written by {people}", state=state, day=begins, people=writers
        )
    return translate(
        "versions",
        "{state}; from {day}; written by {people}, approved by {person}",
        state=state,
        day=begins,
        people=writers,
        person=isolated(names.get(version.approved_by, "")),
    )


def filled(form: Form, answers: Answers) -> Form:
    """Return a form whose questions begin with these answers."""

    def section_with(section: FormSection) -> FormSection:
        fields = (
            field if answers.get(field.key) is None else replace(field, default=answers[field.key])
            for field in section.fields
        )
        return replace(section, fields=tuple(fields))

    return replace(form, sections=tuple(map(section_with, form.sections)))
