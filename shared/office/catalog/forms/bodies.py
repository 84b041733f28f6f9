"""The form of a body outside the branch."""

from shared.office.catalog.forms.fields import active, code, local, text
from shared.platform.forms.model import Field, Kind, plain_form
from shared.platform.i18n.text import translate

BODY = plain_form(
    "body",
    code(),
    local("name"),
    Field("address", Kind.TEXT, translate("catalog", "Address on letters"), required=False, maximum=200),
    text("contact", 200, required=False),
    Field(
        "place",
        Kind.LOCAL_TEXT,
        translate("catalog", "Place, as visitors read it"),
        translate("catalog", "For example a street and a room. It is printed on service charters."),
        required=False,
    ),
    Field(
        "merged_into",
        Kind.TEXT,
        translate("catalog", "Merged into"),
        translate("catalog", "The body that does its work now. Its name is shown instead everywhere."),
        required=False,
        maximum=40,
    ),
    active(),
)
