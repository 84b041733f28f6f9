"""The form of a message to visitors: when it is used, for which kinds of cases, and its text with placeholders."""

import re
from collections.abc import Iterator, Mapping

from shared.office.catalog.forms.fields import active, code, text
from shared.office.catalog.model import OF_APPOINTMENTS, MessageTemplate, Occasion
from shared.platform.forms.model import Answers, Choice, Field, Kind, plain_form
from shared.platform.i18n.text import Listing, Text, isolated, placeholders, translate

OCCASIONS: Mapping[Occasion, Text] = {
    Occasion.RECEIVED: translate("catalog", "The case was received"),
    Occasion.ASKED: translate("catalog", "The visitor is asked for something"),
    Occasion.REMINDED: translate("catalog", "The visitor is reminded of it"),
    Occasion.EXTENDED: translate("catalog", "The deadline is extended"),
    Occasion.DECIDED: translate("catalog", "The visitor is told the result"),
    Occasion.NOT_REACHED: translate("catalog", "The visitor was not reached"),
    Occasion.BOOKED: translate("catalog", "An appointment was booked"),
    Occasion.MOVED: translate("catalog", "An appointment was moved"),
    Occasion.CANCELLED: translate("catalog", "An appointment was cancelled"),
    Occasion.TOMORROW: translate("catalog", "The day before an appointment"),
}
#: What is filled in everywhere, with its meaning.
_EVERYWHERE: Mapping[str, Text] = {
    "branch": translate("catalog", "name of the branch"),
    "place": translate("catalog", "place of the branch"),
    "phone": translate("catalog", "contact of the branch"),
}
_OF_CASE: Mapping[str, Text] = {
    "number": translate("catalog", "number of the case"),
    "kind": translate("catalog", "kind of the case"),
    "received": translate("catalog", "day it was received"),
    "responsible": translate("catalog", "who handles it"),
    **_EVERYWHERE,
}
_OF_APPOINTMENT: Mapping[str, Text] = {
    "service": translate("catalog", "service of the appointment"),
    "day": translate("catalog", "day of the appointment"),
    "time": translate("catalog", "time of the appointment"),
    **_EVERYWHERE,
}
_DUE = {"due": translate("catalog", "day by which there is an answer")}
_PAPERS = {"papers": translate("catalog", "what the visitor is asked for")}
_REASONS = {"reasons": translate("catalog", "reasons, as they were written down")}
_RESULT = {"result": translate("catalog", "what was decided")}
#: What can be filled in when.
PLACEHOLDERS: Mapping[Occasion, Mapping[str, Text]] = {
    Occasion.RECEIVED: {**_OF_CASE, **_DUE},
    Occasion.ASKED: {**_OF_CASE, **_PAPERS},
    Occasion.REMINDED: {**_OF_CASE, **_PAPERS},
    Occasion.EXTENDED: {**_OF_CASE, **_DUE, **_REASONS},
    Occasion.DECIDED: {**_OF_CASE, **_RESULT, **_REASONS},
    Occasion.NOT_REACHED: _OF_CASE,
    **dict.fromkeys(OF_APPOINTMENTS, _OF_APPOINTMENT),
}
_BRACES = re.compile(r"[{}]")
_IN_BRACES = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")

MESSAGE_TEMPLATE = plain_form(
    "message_template",
    code(),
    Field(
        "occasion",
        Kind.CHOICE,
        translate("catalog", "Said when"),
        choices=tuple(Choice(occasion.value, name) for occasion, name in OCCASIONS.items()),
    ),
    text(
        "kinds",
        required=False,
        many=True,
        hint=translate("catalog", "None: for every kind that has no message of its own."),
    ),
    Field("name", Kind.LOCAL_TEXT, translate("catalog", "Heading")),
    Field("text", Kind.LOCAL_TEXT, translate("catalog", "Text"), sentences=True),
    active(),
)


def template_answers(template: MessageTemplate) -> Answers:
    """Return a message as the answers of its form."""
    own = {field.key: getattr(template, field.key) for field in MESSAGE_TEMPLATE.fields}
    return {**own, "occasion": template.occasion.value}


def placeholder_problems(occasion: Occasion, text: str) -> Iterator[Text]:
    """Yield what is wrong with the placeholders of a text."""
    known = PLACEHOLDERS[occasion]
    for name in sorted(placeholders(text) - known.keys()):
        yield translate(
            "forms",
            "{name} cannot be filled in here. Possible: {names}.",
            name=_shown(name),
            names=Listing(tuple(map(_shown, known))),
        )
    if _BRACES.search(_IN_BRACES.sub("", text)):
        yield translate("forms", "a brace stands alone, or there is no name between two braces.")


def _shown(name: str) -> str:
    return isolated(f"{{{name}}}")
