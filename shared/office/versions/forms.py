"""Questions that every register of versions asks: the code of a new entry, and the end of one."""

from datetime import date

from shared.office.versions.model import CODE
from shared.platform.forms.model import Field, Form, Kind, plain_form
from shared.platform.i18n.text import Text, translate


def code_field(example: Text) -> Field:
    """Return the question for the code of a new entry; `example` gives one, and says that it stays."""
    return Field(
        "code",
        Kind.TEXT,
        translate("versions", "Code"),
        example,
        maximum=24,
        pattern=CODE.pattern,
        problem=translate(
            "forms", "a code has 2 to 24 small Latin letters, digits and hyphens, and begins with a letter."
        ),
    )


def end_form(default: date) -> Form:
    """Return the question when an entry ends."""
    return plain_form("end", Field("day", Kind.DATE, translate("versions", "First day without it"), default=default))
