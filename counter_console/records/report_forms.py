"""What is asked for a report, and how answers become one."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from shared.office.catalog.model import Catalog
from shared.platform.forms.model import Answers, Choice, Condition, Field, Form, FormSection, Kind, plain_form
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text, Weekday, translate
from shared.queue.inquiry.model import (
    FileForm,
    Inquiry,
    Repeat,
    ReportDimension,
    ReportMeasure,
    ReportSpan,
    ReportTerms,
    Schedule,
)
from shared.queue.inquiry.rules import texts

_PLACES = ("by", "by_second", "by_third")
_OWN = Condition("span", (ReportSpan.OWN,))
_SOMETIMES = Condition("repeat", (Repeat.DAILY, Repeat.WEEKLY, Repeat.MONTHLY))
#: The figures in three questions: a long list would have to be searched.
_FIGURES = (
    (
        "visits",
        translate("inquiry", "Figures: visits"),
        (ReportMeasure.ISSUED, ReportMeasure.SERVED, ReportMeasure.GAVE_UP, ReportMeasure.FINISHED),
    ),
    (
        "waits",
        translate("inquiry", "Figures: waiting"),
        (
            ReportMeasure.WAIT_MEDIAN,
            ReportMeasure.WAIT_MEAN,
            ReportMeasure.WAIT_P90,
            ReportMeasure.PROMISE,
            ReportMeasure.PROMISE_STRICT,
            ReportMeasure.ESTIMATES,
        ),
    ),
    (
        "work",
        translate("inquiry", "Figures: service"),
        (ReportMeasure.SERVICE_MEDIAN, ReportMeasure.SERVICE_MEAN, ReportMeasure.SATISFACTION, ReportMeasure.RATINGS),
    ),
)
_NAME = translate("inquiry", "Name")
_NONE: Mapping[str, Text] = {
    "by_second": translate("inquiry", "and by"),
    "by_third": translate("inquiry", "and by, third"),
}


def report_form(catalog: Catalog | None, known: Inquiry | None = None, *, named: bool = False) -> Form:
    """Return the questions for a report; services that `known` names can be chosen even when they are out of use."""
    groupings = tuple(Choice(each, name) for each, name in texts.DIMENSIONS.items())
    by = (
        Field("by", Kind.CHOICE, translate("inquiry", "By"), default=ReportDimension.SERVICE, choices=groupings),
        *(Field(key, Kind.CHOICE, label, required=False, choices=groupings) for key, label in _NONE.items()),
        *(
            Field(
                key,
                Kind.CHOICE,
                label,
                translate("inquiry", "Of all figures at most six.") if key == _FIGURES[0][0] else None,
                required=False,
                many=True,
                choices=tuple(Choice(each, texts.MEASURES[each]) for each in measures),
            )
            for key, label, measures in _FIGURES
        ),
    )
    when = (
        Field(
            "span",
            Kind.CHOICE,
            translate("inquiry", "Period"),
            translate(
                "inquiry", "Closed days only. Figures about people’s work are made of the whole weeks in the period."
            ),
            default=ReportSpan.LAST_MONTH,
            choices=tuple(Choice(each, name) for each, name in texts.SPANS.items()),
        ),
        Field("first", Kind.DATE, translate("inquiry", "First day"), required=False, shown_if=_OWN),
        Field("last", Kind.DATE, translate("inquiry", "Last day"), required=False, shown_if=_OWN),
    )
    return Form(
        "report",
        1,
        (
            FormSection(translate("inquiry", "What it shows"), by),
            FormSection(translate("inquiry", "Which days"), when),
            FormSection(translate("inquiry", "Only a part of the visits"), tuple(_filters(catalog, known))),
            FormSection(translate("inquiry", "Keeping it"), _kept(named=named)),
        ),
    )


def _filters(catalog: Catalog | None, known: Inquiry | None) -> Iterator[Field]:
    services = () if catalog is None else catalog.services
    classes = () if catalog is None else catalog.priority_classes
    chosen = frozenset() if known is None else frozenset((*known.services, *known.priorities))
    yield Field(
        "services",
        Kind.CHOICE,
        translate("inquiry", "Services"),
        translate("inquiry", "None: all."),
        required=False,
        many=True,
        choices=tuple(Choice(each.id, each.name) for each in services if each.active or each.id in chosen),
    )
    yield Field(
        "priorities",
        Kind.CHOICE,
        translate("inquiry", "Priority classes"),
        translate("inquiry", "None: all."),
        required=False,
        many=True,
        choices=tuple(Choice(each.code, each.name) for each in classes if each.active or each.code in chosen),
    )
    yield Field(
        "weekdays",
        Kind.CHOICE,
        translate("inquiry", "Weekdays"),
        translate("inquiry", "None: all."),
        required=False,
        many=True,
        choices=tuple(Choice(each, Weekday(each)) for each in range(7)),
    )
    yield Field(
        "hour_from",
        Kind.WHOLE,
        translate("inquiry", "From the hour"),
        translate("inquiry", "For example 9. Empty: from the beginning of the day."),
        required=False,
        minimum=0,
        maximum=23,
    )
    yield Field(
        "hour_until",
        Kind.WHOLE,
        translate("inquiry", "Until the hour"),
        translate("inquiry", "For example 12: visitors who came before 12 o’clock. Empty: until its end."),
        required=False,
        minimum=1,
        maximum=24,
    )


def _kept(*, named: bool) -> tuple[Field, ...]:
    return (
        Field(
            "name",
            Kind.TEXT,
            _NAME,
            None if named else translate("inquiry", "Leave it empty to only look at the report."),
            required=named,
            maximum=80,
        ),
        Field("shared", Kind.YES_NO, translate("inquiry", "Colleagues see it too"), default=False),
    )


def inquiry_of(answers: Answers) -> Inquiry:
    """Return what somebody asks."""
    since, until = answers["hour_from"], answers["hour_until"]
    hours = () if since is None and until is None else tuple(range(since or 0, 24 if until is None else until))
    own = answers["span"] is ReportSpan.OWN
    return Inquiry(
        dimensions=tuple(answers[key] for key in _PLACES if answers.get(key)),
        measures=tuple(each for key, _, measures in _FIGURES for each in measures if each in answers[key]),
        span=answers["span"],
        first=answers.get("first") if own else None,
        last=answers.get("last") if own else None,
        services=tuple(answers["services"]),
        weekdays=tuple(sorted(answers["weekdays"])),
        hours=hours,
        priorities=tuple(answers["priorities"]),
    )


def answers_of(inquiry: Inquiry, name: str = "", *, shared: bool = False) -> dict[str, Any]:
    """Return a report as answers of its form."""
    by = dict.fromkeys(_PLACES) | dict(zip(_PLACES, inquiry.dimensions, strict=False))
    hours = inquiry.hours
    return {
        **by,
        **{key: tuple(each for each in inquiry.measures if each in measures) for key, _, measures in _FIGURES},
        "span": inquiry.span,
        "first": inquiry.first,
        "last": inquiry.last,
        "services": inquiry.services,
        "weekdays": inquiry.weekdays,
        "priorities": inquiry.priorities,
        "hour_from": min(hours) if hours else None,
        "hour_until": max(hours) + 1 if hours else None,
        "name": name,
        "shared": shared,
    }


def first_answers(_today: date) -> dict[str, Any]:
    """Return the answers with which a new report begins."""
    return answers_of(Inquiry((ReportDimension.SERVICE,), (ReportMeasure.ISSUED, ReportMeasure.WAIT_MEDIAN)))


def terms_of(answers: Answers, language: Language, schedule: Schedule) -> ReportTerms:
    """Return a report as it is saved."""
    return ReportTerms(answers["name"], inquiry_of(answers), answers["shared"], schedule, language.value)


def schedule_form() -> Form:
    """Return the questions about when a report is made and where it goes."""
    return plain_form(
        "schedule",
        Field(
            "repeat",
            Kind.CHOICE,
            translate("inquiry", "Make it"),
            default=Repeat.NEVER,
            choices=tuple(Choice(each, name) for each, name in texts.REPEATS.items()),
        ),
        Field(
            "form",
            Kind.CHOICE,
            translate("inquiry", "As"),
            default=FileForm.XLSX,
            choices=tuple(Choice(each, name) for each, name in texts.FORMS.items()),
            shown_if=_SOMETIMES,
        ),
        Field(
            "folder",
            Kind.TEXT,
            translate("inquiry", "Into the folder"),
            translate("inquiry", "Its whole path, as the computer with the maintenance service sees it."),
            required=False,
            maximum=400,
            shown_if=_SOMETIMES,
        ),
        Field(
            "address",
            Kind.TEXT,
            translate("inquiry", "To the e-mail address"),
            translate("inquiry", "Sent by the e-mail server of the settings."),
            required=False,
            maximum=200,
            shown_if=_SOMETIMES,
        ),
    )


def schedule_of(answers: Answers) -> Schedule:
    """Return a schedule that somebody entered."""
    if answers["repeat"] is Repeat.NEVER:
        return Schedule()
    return Schedule(answers["repeat"], answers["form"], answers["folder"], answers["address"])


def schedule_answers(schedule: Schedule) -> dict[str, Any]:
    """Return a schedule as answers of its form."""
    return vars(schedule)
