"""Number and follow-up code of the case that was just registered, large, until the visitor has them."""

from PySide6.QtCore import Signal

from counter_console.case_slips import NoPrinter
from counter_console.records.case_registration import Registered
from shared.platform.i18n.text import Showable, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.printing.fault_texts import fault_text
from shared.platform.printing.printer import Delivery, FaultKind
from shared.service_desk.cases.rules.codes import shown_code
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row
from shared.ui.widgets.panels import Panel

PRINT = translate("console.cases", "Print the slip")
PRINT_AGAIN = translate("console.cases", "Print the slip again")
CODE_ADVICE = translate(
    "console.cases",
    "Please give the visitor both. The code is shown only now; anyone who has it can ask about the case.",
)


class RegisteredCard(Panel):
    """`told` is sent when the visitor has both, `print_again` to print the slip once more."""

    told = Signal()
    print_again = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.number, self.code = (PlainText(appearance, role=TextRole.TITLE, bold=True) for _ in range(2))
        self._advice = PlainText(appearance, tone=Tone.QUIET)
        self.done = ActionButton(appearance, "")
        self.again = ActionButton(appearance, "", icon=Icon.PRINTER)
        self.paper = PlainText(appearance)
        self.done.activated.connect(self.told)
        self.again.activated.connect(self.print_again)
        for part in (self.number, self.code, self._advice, self.paper):
            self.add(part)
        self.add(row(self.done, self.again, None, spacing=appearance.metrics.unit))
        self.hide()

    def show_registered(self, registered: Registered | None, translator: Translator) -> bool:
        """Show what the visitor is told, and return whether it is new; None hides it.

        The keyboard stays where it is: a second Enter must not hide a code that nobody has read.
        """
        new = registered is not None and self.isHidden()
        self.setVisible(registered is not None)
        if registered is None:
            return False
        text = translator.text
        self.set_heading(text(translate("console.cases", "Registered")))
        self.number.setText(text(translate("console.cases", "Number {number}", number=isolated(registered.display))))
        code = isolated(shown_code(registered.code))
        self.code.setText(text(translate("console.cases", "Follow-up code {code}", code=code)))
        self._advice.setText(text(CODE_ADVICE))
        self.done.setText(text(translate("console.cases", "The visitor has both")))
        sentence, tone = paper_text(registered)
        self.paper.tone = tone
        self.paper.setText(text(sentence))
        printed = isinstance(registered.paper, Delivery)
        self.again.setText(text(PRINT_AGAIN if printed else PRINT))
        self.again.setEnabled(not registered.printing)
        self.again.setVisible(not isinstance(registered.paper, NoPrinter))
        return new


def paper_text(registered: Registered) -> tuple[Showable, Tone]:
    """Return what became of the slip: nothing is lost as long as the code is on the screen."""
    if registered.printing or registered.paper is None:
        return translate("console.cases", "The slip is being printed."), Tone.QUIET
    match registered.paper:
        case NoPrinter():
            return translate("console.cases", "No printer is set for the counters. Write both down."), Tone.CAUTION
        case FaultKind.BROKEN | FaultKind.QUEUE_FULL:
            return translate("console.cases", "The slip was not printed. Print it again, or write both down."), Tone.BAD
        case FaultKind():
            return fault_text(registered.paper), Tone.BAD
        case _:
            return translate("console.cases", "The slip is printed."), Tone.GOOD
