"""The form of a duty: who meets visitors on which days of the week, from when until when."""

from shared.office.catalog.forms.fields import WEEKDAY_NAMES, active, code, field
from shared.platform.forms.model import Choice, Field, Kind, plain_form
from shared.platform.i18n.text import translate

HEARING_DUTY = plain_form(
    "hearing_duty",
    code(),
    Field("name", Kind.LOCAL_TEXT, translate("catalog", "Post, as visitors read it")),
    Field("person", Kind.TEXT, translate("catalog", "Who meets the visitors"), maximum=40),
    field("days", Kind.CHOICE, many=True, choices=tuple(Choice(*named) for named in WEEKDAY_NAMES.items())),
    Field("opens", Kind.TIME, translate("catalog", "From what time")),
    Field("closes", Kind.TIME, translate("catalog", "Until what time")),
    field("first", Kind.DATE, required=False, hint=translate("catalog", "Empty: there is no limit.")),
    field("last", Kind.DATE, required=False, hint=translate("catalog", "Empty: there is no limit.")),
    active(),
)
