"""Totals of steps, what a version lacks, what may be published, and what an event tells of a version."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.office.staff.rights import Right
from shared.office.versions.model import VersionState
from shared.office.versions.rules import VersionRules, wrong_begin
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Listing, LocalText, Text, isolated, translate
from shared.quality.charters.model import (
    HIGHEST_FEE,
    LONGEST_TIME,
    MINUTES_AN_HOUR,
    MOST_STEPS,
    SUBJECT,
    Charter,
    CharterStep,
    CharterTerms,
    CharterVersion,
    Measure,
    PublishedCharter,
    TimeUnit,
    Totals,
)

WHAT = translate("charters", "What is done")
WHERE = translate("charters", "Where")
DOCUMENTS = translate("charters", "What to bring")


def code_of(service_id: UUID) -> str:
    """Return the code of a service's charter: the same for each service, so that there is only one."""
    return f"c{service_id.hex[-23:]}"


def totals(steps: Iterable[CharterStep]) -> Totals:
    """Return the time and the fees of steps that are done one after the other."""
    minutes = days = fee = 0
    for step in steps:
        fee += step.fee
        if step.unit is TimeUnit.WORKING_DAYS:
            days += step.duration
        else:
            minutes += step.duration * (MINUTES_AN_HOUR if step.unit is TimeUnit.HOURS else 1)
    return Totals(minutes, days, fee)


def missing_parts(
    terms: CharterTerms, charter: Charter | None, catalog: Catalog, today: date, languages: Collection[Language]
) -> Iterator[Text]:
    """Yield what keeps a version from being submitted or approved."""
    service = next((each for each in catalog.services if each.id == terms.service_id), None)
    if service is None or (charter is not None and charter.code != code_of(terms.service_id)):
        yield translate("charters", "a service of the branch")
    if not 0 < len(terms.steps) <= MOST_STEPS:
        yield translate("charters", "1 to {most} steps", most=MOST_STEPS)
    yield from wrong_begin(charter, terms.begins, today)
    for number, step in enumerate(terms.steps, 1):
        for part in _missing_in(step, catalog, languages):
            yield translate("charters", "step {number}: {part}", number=number, part=part)


def _missing_in(step: CharterStep, catalog: Catalog, languages: Collection[Language]) -> Iterator[Text]:
    for name, text in ((WHAT, step.text), (WHERE, step.place), (DOCUMENTS, step.documents)):
        missing = _missing_languages(text, languages)
        if missing and (text.texts or name is WHAT):
            names = Listing(tuple(isolated(language.own_name) for language in missing))
            yield translate("charters", "“{name}” in these languages: {languages}", name=name, languages=names)
    if step.body and catalog.body(step.body) is None:
        yield translate("charters", "who does it")
    if not 0 < step.duration <= LONGEST_TIME or not 0 <= step.fee <= HIGHEST_FEE:
        yield translate("charters", "a time and a fee that can be")
    if step.legal_limit is not None and step.duration > step.legal_limit:
        yield translate("charters", "a time within the legal limit")
    if step.measure is not None and step.body:
        yield translate("charters", "no measurement, because another body does it")
    elif step.measure is Measure.CASES:
        if step.kind not in {kind.code for kind in catalog.case_kinds}:
            yield translate("charters", "the kind of case that is measured")
        if step.unit is not TimeUnit.WORKING_DAYS:
            yield translate("charters", "a time in working days, because cases are measured in them")
    elif step.measure is not None and step.unit is TimeUnit.WORKING_DAYS:
        yield translate("charters", "a time in minutes or hours, because visits are measured in them")


def _missing_languages(text: LocalText, languages: Collection[Language]) -> tuple[Language, ...]:
    texts = text.as_dict()
    return tuple(language for language in languages if not texts.get(language.value, "").strip())


def published(charter: Charter) -> Iterator[PublishedCharter]:
    """Yield the approved versions of a charter with their days; what was taken back before it began never was."""
    held = [
        each
        for each in charter.versions
        if each.state is VersionState.APPROVED and (each.ends is None or each.ends > each.terms.begins)
    ]
    for at, each in enumerate(held):
        later = held[at + 1].terms.begins if at + 1 < len(held) else None
        ends = min((day for day in (each.ends, later) if day is not None), default=None)
        terms = each.terms
        yield PublishedCharter(charter.id, terms.service_id, each.number, terms.begins, ends, terms.steps)


def in_force(rows: Iterable[PublishedCharter], day: date) -> dict[UUID, PublishedCharter]:
    """Return the charters in force on a day, by service."""
    return {row.service_id: row for row in rows if row.holds_on(day)}


def counter_minutes(charter: PublishedCharter) -> int | None:
    """Return the time at the counter of one visit as a charter publishes it; None when it names none.

    Of several steps that are timed at the counter it is the longest: it holds whichever of them a visitor comes for.
    """
    times = (totals((step,)).minutes for step in charter.steps if step.measure is Measure.COUNTER)
    return max(times, default=None)


def with_published_times(catalog: Catalog, charters: Mapping[UUID, PublishedCharter]) -> Catalog:
    """Return the set-up with the published times that people read: where a charter in force names one, that one."""
    named = {service: minutes for service, each in charters.items() if (minutes := counter_minutes(each)) is not None}
    if not named:
        return catalog
    services = tuple(
        replace(each, published_minutes=float(named[each.id])) if each.id in named else each
        for each in catalog.services
    )
    return replace(catalog, services=services)


def terms_as_told(terms: CharterTerms) -> dict[str, Any]:
    """Return what an event says about the terms of a version."""
    return {
        "service": str(terms.service_id),
        "begins": terms.begins.isoformat(),
        "steps": [
            {
                **vars(step),
                "text": step.text.as_dict(),
                "place": step.place.as_dict(),
                "documents": step.documents.as_dict(),
                "unit": step.unit.value,
                "measure": None if step.measure is None else step.measure.value,
            }
            for step in terms.steps
        ],
    }


def terms_told(told: Mapping[str, Any]) -> CharterTerms:
    """Return the terms that an event tells of."""
    return CharterTerms(
        UUID(told["service"]), date.fromisoformat(told["begins"]), tuple(_step_told(each) for each in told["steps"])
    )


def _step_told(told: Mapping[str, Any]) -> CharterStep:
    step = CharterStep(
        **{
            **told,
            "text": LocalText.of(told["text"]),
            "place": LocalText.of(told["place"]),
            "documents": LocalText.of(told["documents"]),
            "unit": TimeUnit(told["unit"]),
        }
    )
    return replace(step, measure=None if step.measure is None else Measure(step.measure))


#: Promises to visitors are written by those who keep the standards, and approved by those who approve them: a charter
#: is no part of the set-up, which holds at once and needs one person only.
RULES = VersionRules(
    SUBJECT,
    Charter,
    CharterVersion,
    terms_as_told,
    terms_told,
    write=Right.KEEP_STANDARDS,
    approve=Right.APPROVE_STANDARDS,
)
