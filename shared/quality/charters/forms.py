"""What people enter about a charter: the service, the first day, and the steps in their order."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.office.catalog.model.workflow import bodies_in_use, body_of_code
from shared.platform.forms.model import Answers, Choice, Condition, Field, Form, FormSection, Kind, plain_form
from shared.platform.i18n.text import LocalText, Text, translate
from shared.quality.charters.model import HIGHEST_FEE, LONGEST_TIME, CharterStep, CharterTerms, Measure, TimeUnit
from shared.quality.charters.rules.charters import DOCUMENTS, WHAT, WHERE
from shared.quality.charters.rules.texts import BRANCH

UNITS: Mapping[TimeUnit, Text] = {
    TimeUnit.MINUTES: translate("charters", "Minutes"),
    TimeUnit.HOURS: translate("charters", "Hours"),
    TimeUnit.WORKING_DAYS: translate("charters", "Working days"),
}
MEASURES: Mapping[Measure, Text] = {
    Measure.COUNTER: translate("charters", "The time at the counter"),
    Measure.VISIT: translate("charters", "The whole visit, with the wait"),
    Measure.CASES: translate("charters", "Cases, from registration to decision"),
}
#: What a choice that stands for "not measured" has as its value.
NOT_MEASURED = "none"
STEPS = translate("charters", "Step")


def terms_form(
    catalog: Catalog | None, steps: Sequence[CharterStep] = (), free: Sequence[tuple[UUID, LocalText]] | None = None
) -> Form:
    """Return the questions of a version; `free` are the services to choose from for a new charter.

    What `steps` use already can be chosen too.
    """
    first: list[Field] = []
    if free is not None:
        services = tuple(Choice(*each) for each in free)
        first.append(Field("service", Kind.CHOICE, translate("charters", "Service"), choices=services))
    begins = Field(
        "begins",
        Kind.DATE,
        translate("charters", "In force from"),
        translate("charters", "Tomorrow at the earliest: visitors rely on what they read today."),
    )
    listed = Field(
        "steps",
        Kind.FORM,
        STEPS,
        translate("charters", "In the order in which the visitor goes through them."),
        many=True,
        form=_step_form(catalog, steps),
        add=translate("charters", "Add a step"),
    )
    return Form(
        "charter",
        1,
        (
            FormSection(translate("charters", "What it is about"), (*first, begins)),
            FormSection(translate("charters", "The steps"), (listed,)),
        ),
    )


def _step_form(catalog: Catalog | None, steps: Sequence[CharterStep]) -> Form:
    listed = () if catalog is None else catalog.bodies
    used = (body_of_code(listed, step.body) for step in steps)
    bodies = tuple(dict.fromkeys((*bodies_in_use(listed), *(body for body in used if body is not None))))
    kinds = () if catalog is None else catalog.case_kinds
    return plain_form(
        "charter_step",
        Field("text", Kind.LOCAL_TEXT, WHAT, sentences=True),
        Field(
            "body",
            Kind.CHOICE,
            translate("charters", "Who does it"),
            required=False,
            default="",
            choices=(Choice("", BRANCH), *(Choice(body.code, body.name) for body in bodies)),
        ),
        Field(
            "place",
            Kind.LOCAL_TEXT,
            WHERE,
            translate("charters", "For example a room. Empty: the place of the other body, or nothing."),
            required=False,
        ),
        Field("documents", Kind.LOCAL_TEXT, DOCUMENTS, required=False, sentences=True),
        Field("fee", Kind.WHOLE, translate("charters", "Fee"), default=0, minimum=0, maximum=HIGHEST_FEE),
        Field(
            "unit",
            Kind.CHOICE,
            translate("charters", "Time in"),
            default=TimeUnit.MINUTES.value,
            choices=tuple(Choice(unit.value, name) for unit, name in UNITS.items()),
        ),
        Field("duration", Kind.WHOLE, translate("charters", "Published time"), minimum=1, maximum=LONGEST_TIME),
        Field(
            "legal_limit",
            Kind.WHOLE,
            translate("charters", "By law at most"),
            translate("charters", "In the same unit. Empty: the law sets no limit."),
            required=False,
            minimum=1,
            maximum=LONGEST_TIME,
        ),
        Field(
            "measure",
            Kind.CHOICE,
            translate("charters", "Measured by"),
            translate("charters", "The published time is compared with it."),
            default=NOT_MEASURED,
            choices=(
                *(Choice(each.value, name) for each, name in MEASURES.items()),
                Choice(NOT_MEASURED, translate("charters", "Not measured by this system")),
            ),
            shown_if=Condition("body", ("", None)),
        ),
        Field(
            "kind",
            Kind.CHOICE,
            translate("charters", "Kind of case"),
            choices=tuple(Choice(kind.code, kind.name) for kind in kinds),
            shown_if=Condition("measure", (Measure.CASES.value,)),
        ),
    )


def terms_of(answers: Answers, service_id: UUID) -> CharterTerms:
    """Return the terms that somebody entered."""
    return CharterTerms(service_id, answers["begins"], tuple(map(_step_of, answers["steps"])))


def _step_of(answers: Answers) -> CharterStep:
    measure = answers.get("measure") or NOT_MEASURED
    return CharterStep(
        text=answers["text"],
        body=answers["body"] or "",
        place=answers["place"],
        documents=answers["documents"],
        fee=answers["fee"],
        duration=answers["duration"],
        unit=TimeUnit(answers["unit"]),
        legal_limit=answers["legal_limit"],
        measure=None if measure == NOT_MEASURED else Measure(measure),
        kind=answers.get("kind") or "",
    )


def terms_answers(terms: CharterTerms, begins: date | None = None) -> Answers:
    """Return terms as answers of their form, with another first day if there is one."""
    return {"begins": begins or terms.begins, "steps": tuple(map(step_answers, terms.steps))}


def step_answers(step: CharterStep) -> dict[str, Any]:
    """Return a step as answers of its form."""
    return {
        **vars(step),
        "unit": step.unit.value,
        "measure": NOT_MEASURED if step.measure is None else step.measure.value,
        "kind": step.kind or None,
    }
