"""The forms of a unit and of an absence. People are named by their codes, which a page offers by name."""

from shared.office.catalog.forms.fields import LABELS, active, code, field, local
from shared.platform.forms.model import Field, Kind, plain_form
from shared.platform.i18n.text import translate

_PERSON = 40

UNIT = plain_form(
    "unit",
    code(),
    local("name"),
    Field("experts", Kind.TEXT, LABELS["experts"], many=True, required=False, maximum=_PERSON),
    Field(
        "heads",
        Kind.TEXT,
        LABELS["heads"],
        translate("catalog", "They belong to the unit too, and approve what its steps ask them to approve."),
        many=True,
        required=False,
        maximum=_PERSON,
    ),
    active(),
)
ABSENCE = plain_form(
    "absence",
    Field("code", Kind.TEXT, translate("catalog", "Who is away"), maximum=_PERSON),
    field("first", Kind.DATE),
    field("last", Kind.DATE),
    Field(
        "deputy",
        Kind.TEXT,
        LABELS["deputy"],
        translate("catalog", "Cases that would be given to the person go to the deputy."),
        required=False,
        maximum=_PERSON,
    ),
)
