"""What people enter about a standard, and the names of what they choose from."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from shared.platform.forms.model import Answers, Choice, Condition, Field, Form, FormSection, Kind, plain_form
from shared.platform.i18n.text import LocalText, Text, isolated, translate
from shared.quality.standards.model import (
    BEST_FACE,
    IN_MINUTES,
    LONGEST_LIMIT,
    LONGEST_REASON,
    OF_SERVICES,
    Dimension,
    Metric,
    StandardChannel,
    StandardVersion,
    Terms,
)

DIMENSIONS: Mapping[Dimension, Text] = {
    Dimension.TIMELINESS: translate("standards", "Timeliness"),
    Dimension.ACCESS: translate("standards", "Access"),
    Dimension.INFORMATION: translate("standards", "Information"),
    Dimension.COURTESY: translate("standards", "Courtesy"),
    Dimension.COMPETENCE: translate("standards", "Competence"),
    Dimension.FAIRNESS: translate("standards", "Fairness"),
    Dimension.OUTCOME: translate("standards", "Result"),
    Dimension.RELIABILITY: translate("standards", "Reliability"),
}
CHANNELS: Mapping[StandardChannel, Text] = {
    StandardChannel.COUNTER: translate("standards", "At the counter"),
    StandardChannel.APPOINTMENT: translate("standards", "With an appointment"),
    StandardChannel.PHONE: translate("standards", "By phone"),
    StandardChannel.ELECTRONIC: translate("standards", "By e-mail or messenger"),
    StandardChannel.LETTER: translate("standards", "By letter"),
    StandardChannel.KIOSK: translate("standards", "At the kiosk"),
    StandardChannel.INTERNAL: translate("standards", "Between offices"),
    StandardChannel.COMPLAINT: translate("standards", "Complaints"),
}
METRICS: Mapping[Metric, Text] = {
    Metric.WAIT: translate("standards", "Wait from joining the queue to the first call"),
    Metric.BOOKED_WAIT: translate("standards", "Wait from the time of the appointment to the first call"),
    Metric.SERVICE_TIME: translate("standards", "Time at the counter"),
    Metric.RATING: translate("standards", "Ratings of visitors"),
    Metric.CASES_ANSWERED: translate("standards", "Cases answered by their deadline"),
    Metric.COMPLAINTS_ANSWERED: translate("standards", "Complaints answered by their deadline"),
}
FACES: Mapping[int, Text] = {
    4: translate("standards", "the best face"),
    3: translate("standards", "one of the two better faces"),
    2: translate("standards", "any face but the worst"),
}
#: What a choice that stands for "not measured" has as its value.
NOT_MEASURED = "none"
_MEASURED = Condition("metric", tuple(each.value for each in Metric))
_MINUTES = Condition("metric", tuple(each.value for each in Metric if each in IN_MINUTES))
_FACES = Condition("metric", (Metric.RATING.value,))
_SERVICES = Condition("metric", tuple(each.value for each in Metric if each in OF_SERVICES))


#: The hint for the code of a new standard.
EXAMPLE = translate("standards", "For example wait-15. It stays the same in all versions.")


def terms_form(services: Sequence[tuple[UUID, LocalText]], people: Sequence[tuple[UUID, str]], *more: Field) -> Form:
    """Return the questions of a version."""
    return Form(
        "standard",
        1,
        (
            FormSection(
                translate("standards", "What is promised"),
                (
                    *more,
                    Field(
                        "text",
                        Kind.LOCAL_TEXT,
                        translate("standards", "The promise, as visitors read it"),
                        translate("standards", "It is published only when no language of the branch is missing."),
                        sentences=True,
                    ),
                    _choice("dimension", translate("standards", "What it is about"), DIMENSIONS),
                    _choice("channel", translate("standards", "How people come"), CHANNELS),
                ),
            ),
            FormSection(
                translate("standards", "How it is measured"),
                (
                    Field(
                        "metric",
                        Kind.CHOICE,
                        translate("standards", "Measured by"),
                        default=NOT_MEASURED,
                        choices=(
                            *(Choice(each.value, name) for each, name in METRICS.items()),
                            Choice(NOT_MEASURED, translate("standards", "Not measured by this system")),
                        ),
                    ),
                    Field(
                        "minutes",
                        Kind.WHOLE,
                        translate("standards", "At most, minutes"),
                        minimum=1,
                        maximum=LONGEST_LIMIT,
                        shown_if=_MINUTES,
                    ),
                    Field(
                        "face",
                        Kind.CHOICE,
                        translate("standards", "At least"),
                        default=BEST_FACE - 1,
                        choices=tuple(Choice(*each) for each in FACES.items()),
                        shown_if=_FACES,
                    ),
                    Field(
                        "services",
                        Kind.CHOICE,
                        translate("standards", "Only for these services"),
                        translate("standards", "None: for the whole branch."),
                        required=False,
                        many=True,
                        choices=tuple(Choice(*each) for each in services),
                        shown_if=_SERVICES,
                    ),
                    Field(
                        "target",
                        Kind.WHOLE,
                        translate("standards", "Target, percent of all cases"),
                        default=80,
                        minimum=1,
                        maximum=100,
                        shown_if=_MEASURED,
                    ),
                ),
            ),
            FormSection(
                translate("standards", "Who answers for it, and when"),
                (
                    Field(
                        "owner",
                        Kind.CHOICE,
                        translate("standards", "Owner"),
                        choices=tuple(Choice(person, isolated(name)) for person, name in people),
                    ),
                    Field(
                        "begins",
                        Kind.DATE,
                        translate("standards", "In force from"),
                        translate("standards", "Tomorrow at the earliest: a day is never judged afterwards."),
                    ),
                    Field("review", Kind.DATE, translate("standards", "To be reviewed by")),
                ),
            ),
        ),
    )


def terms_of(answers: Answers) -> Terms:
    """Return the terms that somebody entered; a day that was not entered yet is that of today's form."""
    metric = None if answers["metric"] == NOT_MEASURED else Metric(answers["metric"])
    target = answers.get("target")
    return Terms(
        dimension=Dimension(answers["dimension"]),
        channel=StandardChannel(answers["channel"]),
        services=tuple(answers.get("services") or ()),
        text=answers["text"],
        metric=metric,
        limit=answers.get("minutes") or answers.get("face"),
        target=None if metric is None or target is None else target / 100,
        owner_id=answers["owner"],
        begins=answers["begins"],
        review=answers["review"],
    )


def terms_answers(terms: Terms) -> Answers:
    """Return terms as answers of their form."""
    in_minutes = terms.metric in IN_MINUTES
    return {
        "text": terms.text,
        "dimension": terms.dimension,
        "channel": terms.channel,
        "metric": NOT_MEASURED if terms.metric is None else terms.metric.value,
        "minutes": terms.limit if in_minutes else None,
        "face": None if in_minutes else terms.limit,
        "services": terms.services,
        "target": None if terms.target is None else round(terms.target * 100),
        "owner": terms.owner_id,
        "begins": terms.begins,
        "review": terms.review,
    }


def next_terms(version: StandardVersion, begins: date, review: date) -> Answers:
    """Return the answers with which the draft of the next version begins."""
    return {**terms_answers(version.terms), "begins": begins, "review": review}


def goal_form(default: date) -> Form:
    """Return the questions of a goal."""
    return plain_form(
        "goal",
        Field(
            "value",
            Kind.WHOLE,
            translate("standards", "To be reached, percent of all cases"),
            translate("standards", "More than what the last weeks show; they are its baseline."),
            minimum=1,
            maximum=100,
        ),
        Field("day", Kind.DATE, translate("standards", "By which day"), default=default),
    )


def limits_form(default: date) -> Form:
    """Return the questions before limits are found anew."""
    return plain_form(
        "limits",
        Field(
            "day",
            Kind.DATE,
            translate("standards", "From the week of this day"),
            translate(
                "standards", "Limits come again after eight weeks with enough cases. Closed days stay as they are."
            ),
            default=default,
        ),
        Field(
            "reason",
            Kind.LONG_TEXT,
            translate("standards", "Why the service works differently since then"),
            maximum=LONGEST_REASON,
        ),
    )


def _choice(key: str, label: Text, names: Mapping[Dimension, Text] | Mapping[StandardChannel, Text]) -> Field:
    return Field(key, Kind.CHOICE, label, choices=tuple(Choice(*each) for each in names.items()))
