"""A code that the visitor takes home: large, in one's own digits too, and what became of the slip with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from kiosk.page.paper_texts import NO_PAPER
from shared.platform.codes import shown_code
from shared.platform.i18n.text import Text, left_to_right, translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.spoken_page import mark_private, mark_silent
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.numbers import TicketNumber
from shared.ui.widgets.panels import Panel

CODE_MM = 18
CENTER = Qt.AlignmentFlag.AlignHCenter


def add_code(
    page: KioskPage, translator: Translator, label: Text, code: str, advice: Text, *, no_paper: bool
) -> TicketNumber:
    """Put a code on a page, with what it is for; `no_paper`: it must be noted, because no slip came out."""
    text, appearance = translator.text, page.appearance
    panel = Panel(appearance, soft=True)
    panel.add(PlainText(appearance, text(label), TextRole.BODY, Tone.QUIET, CENTER))
    number = TicketNumber(
        appearance, shown_code(code), max_px=appearance.fonts.px_for_capital(appearance.metrics.mm(CODE_MM))
    )
    mark_private(number)
    panel.add(number)
    if translator.right_to_left:
        digits = left_to_right(translator.digits(shown_code(code)))
        local = PlainText(appearance, digits, TextRole.TITLE, Tone.QUIET, CENTER, bold=False)
        mark_silent(local)
        panel.add(local)
    if no_paper and page.crowded:
        # Further down it would be out of sight, and the code is all that is left.
        panel.add(PlainText(appearance, text(NO_PAPER), TextRole.BODY, Tone.CAUTION, CENTER, bold=True))
    panel.add(PlainText(appearance, text(advice), TextRole.BODY, align=CENTER))
    page.body.addWidget(panel)
    page.body.addStretch(1)
    if no_paper and not page.crowded:
        page.side.addWidget(PlainText(appearance, text(NO_PAPER), TextRole.BODY, Tone.CAUTION, bold=True))
    return number


def add_paper(
    page: KioskPage, translator: Translator, print_again: Callable[[], object]
) -> tuple[PlainText, ActionButton]:
    """Put the line that says what became of the slip on a page, and the button that prints it again."""
    paper = PlainText(page.appearance, "", TextRole.CAPTION)
    words = translator.text(translate("kiosk.ticket", "Print again"))
    again = ActionButton(page.appearance, words, icon=Icon.PRINTER, main=True)
    again.activated.connect(print_again)
    for part in (paper, again):
        page.side.addWidget(part)
    return paper, again
