"""The form of a competency: how long evidence of it lasts, and which services ask for it how strictly."""

from collections.abc import Mapping

from shared.office.catalog.forms.fields import LABELS, active, code, local
from shared.office.catalog.model.workflow import Gate
from shared.platform.forms.model import Choice, Field, Kind, plain_form
from shared.platform.i18n.text import Text, translate

_LONGEST_MONTHS = 120

GATES: Mapping[Gate, Text] = {
    Gate.NONE: translate("catalog", "nothing: it is only recorded"),
    Gate.SOFT: translate("catalog", "the clerk is warned at each call"),
    Gate.HARD: translate("catalog", "visitors are not called to this person"),
}
COMPETENCY = plain_form(
    "competency",
    code(),
    local("name"),
    Field(
        "months",
        Kind.WHOLE,
        translate("catalog", "Evidence lasts, months"),
        translate("catalog", "Empty: it lasts for ever."),
        required=False,
        minimum=1,
        maximum=_LONGEST_MONTHS,
    ),
    Field(
        "gate",
        Kind.CHOICE,
        translate("catalog", "Without valid evidence"),
        default=Gate.NONE.value,
        choices=tuple(Choice(gate.value, name) for gate, name in GATES.items()),
    ),
    Field(
        "services",
        Kind.TEXT,
        LABELS["services"],
        translate("catalog", "Services that ask for it. None chosen: all services."),
        required=False,
        many=True,
        maximum=40,
    ),
    active(),
)
