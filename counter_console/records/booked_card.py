"""Day, time and code of the appointment that was just booked, large, until the visitor has them."""

from PySide6.QtCore import Signal

from counter_console.case_slips import NoPrinter, Outcome
from counter_console.records.booking import Booked
from counter_console.records.case_registered import PRINT, PRINT_AGAIN
from shared.office.catalog.working_time import local
from shared.platform.codes import shown_code
from shared.platform.i18n.text import ClockTime, Day, Showable, left_to_right, translate
from shared.platform.i18n.translator import Translator
from shared.platform.printing.fault_texts import fault_text
from shared.platform.printing.printer import Delivery, FaultKind
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row
from shared.ui.widgets.panels import Panel


class BookedCard(Panel):
    """`told` is sent when the visitor has everything, `print_again` to print the slip once more."""

    told = Signal()
    print_again = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.when, self.code = (PlainText(appearance, role=TextRole.TITLE, bold=True) for _ in range(2))
        self._advice = PlainText(appearance, tone=Tone.QUIET)
        self.done = ActionButton(appearance, "")
        self.again = ActionButton(appearance, "", icon=Icon.PRINTER)
        self.paper = PlainText(appearance)
        self.done.activated.connect(self.told)
        self.again.activated.connect(self.print_again)
        for part in (self.when, self.code, self._advice, self.paper):
            self.add(part)
        self.add(row(self.done, self.again, None, spacing=appearance.metrics.unit))
        self.hide()

    def show_booked(self, booked: Booked | None, translator: Translator) -> bool:
        """Show what the visitor is told, and return whether it is new; None hides it.

        The keyboard stays where it is: a second Enter must not hide a code that nobody has read.
        """
        new = booked is not None and self.isHidden()
        self.setVisible(booked is not None)
        if booked is None:
            return False
        text = translator.text
        heading = translate("console.appointments", "Booked: {service}", service=booked.service.name)
        self.set_heading(text(heading))
        here = local(booked.appointment.slot, booked.zone)
        self.when.setText(text(when_text(Day(here.date()), ClockTime(here))))
        code = left_to_right(shown_code(booked.code))
        self.code.setText(text(translate("console.appointments", "Code {code}", code=code)))
        self._advice.setText(text(CODE_ADVICE))
        self.done.setText(text(translate("console.appointments", "The visitor has it")))
        sentence, tone = paper_text(booked.paper, printing=booked.printing)
        self.paper.tone = tone
        self.paper.setText(text(sentence))
        self.again.setText(text(PRINT_AGAIN if isinstance(booked.paper, Delivery) else PRINT))
        self.again.setEnabled(not booked.printing)
        self.again.setVisible(not isinstance(booked.paper, NoPrinter))
        return new


CODE_ADVICE = translate(
    "console.appointments",
    "Please give the visitor day, time and code. The code is shown only now; the visitor enters it at the kiosk.",
)


def when_text(day: Day, time: ClockTime) -> Showable:
    """Return day and time in one line."""
    return translate("console.appointments", "{day}, {time}", day=day, time=time)


def paper_text(paper: Outcome | None, *, printing: bool) -> tuple[Showable, Tone]:
    """Return what became of a slip."""
    if printing or paper is None:
        return translate("console.cases", "The slip is being printed."), Tone.QUIET
    match paper:
        case NoPrinter():
            sentence = translate("console.appointments", "No printer is set for the counters. Write everything down.")
            return sentence, Tone.CAUTION
        case FaultKind.BROKEN | FaultKind.QUEUE_FULL:
            failed = translate("console.appointments", "The slip was not printed. Print it again, or write it down.")
            return failed, Tone.BAD
        case FaultKind():
            return fault_text(paper), Tone.BAD
        case _:
            return translate("console.cases", "The slip is printed."), Tone.GOOD
