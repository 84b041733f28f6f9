"""The form of a body outside the branch to which cases are referred."""

from shared.office.catalog.forms.fields import active, code, local, text
from shared.platform.forms.model import Field, Kind, plain_form
from shared.platform.i18n.text import translate

BODY = plain_form(
    "body",
    code(),
    local("name"),
    Field("address", Kind.TEXT, translate("catalog", "Address on letters"), required=False, maximum=200),
    text("contact", 200, required=False),
    active(),
)
