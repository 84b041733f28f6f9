"""The two slips that the guide prints: a test, and the first PINs."""

from collections.abc import Sequence

from counter_console.setup.guide.model import FirstPin
from shared.office.staff.forms import ROLE_NAMES
from shared.office.staff.model import Role
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import isolated, left_to_right, translate
from shared.platform.printing.slip import Cell, Heading, LineStyle, Pair, Paragraph, PrintedNumber, Rule, Slip, TextLine


def test_slip(language: Language) -> Slip:
    """Return a slip that shows whether everything on it can be read."""
    return Slip(
        language,
        (
            Heading("Nobat"),
            PrintedNumber("A069"),
            TextLine(translate("guide", "This is a test slip, not a ticket"), LineStyle.STRONG),
            *(TextLine(each.own_name) for each in Language),
        ),
    )


def pins_slip(language: Language, pins: Sequence[FirstPin]) -> Slip:
    """Return a slip with the first PIN of each person, with lines to cut along."""
    parts = [
        part
        for each in pins
        for part in (
            Pair(
                Cell(ROLE_NAMES[Role(each.role)], isolated(each.name)),
                Cell(translate("guide", "PIN"), left_to_right(each.pin)),
            ),
            Rule(),
        )
    ]
    ask = translate("guide", "Please keep your PIN to yourself.")
    return Slip(language, (Heading(translate("guide", "First PINs")), *parts, Paragraph(ask)))
