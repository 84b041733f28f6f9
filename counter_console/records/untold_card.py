"""What the visitor is told, large, until the visitor has it; and what became of the slip."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from counter_console.counter_slips import NoPrinter, Outcome
from counter_console.records.untold import Untold
from shared.platform.i18n.text import Showable, translate
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

PRINT = translate("console.cases", "Print the slip")
PRINT_AGAIN = translate("console.cases", "Print the slip again")


@dataclass(frozen=True)
class UntoldTexts:
    """The sentences of the card: `first` and `code` are the large ones, `done` is on the button."""

    heading: Showable
    first: Showable
    code: Showable
    advice: Showable
    done: Showable


class UntoldCard(Panel):
    """`told` is sent when the visitor has everything, `print_again` to print the slip once more."""

    told = Signal()
    print_again = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.first, self.code = (PlainText(appearance, role=TextRole.TITLE, bold=True) for _ in range(2))
        self._advice = PlainText(appearance, tone=Tone.QUIET)
        self.done = ActionButton(appearance, "")
        self.again = ActionButton(appearance, "", icon=Icon.PRINTER)
        self.paper = PlainText(appearance)
        self.done.activated.connect(self.told)
        self.again.activated.connect(self.print_again)
        for part in (self.first, self.code, self._advice, self.paper):
            self.add(part)
        self.add(row(self.done, self.again, None, spacing=appearance.metrics.unit))
        self.hide()

    def show_untold(self, untold: Untold, texts: UntoldTexts, translator: Translator) -> bool:
        """Show what the visitor is told, and return whether it is new.

        The keyboard stays where it is: a second Enter must not hide a code that nobody has read.
        """
        new = self.isHidden()
        self.show()
        text = translator.text
        self.set_heading(text(texts.heading))
        self.first.setText(text(texts.first))
        self.code.setText(text(texts.code))
        self._advice.setText(text(texts.advice))
        self.done.setText(text(texts.done))
        sentence, tone = paper_text(None if untold.printing else untold.paper)
        self.paper.tone = tone
        self.paper.setText(text(sentence))
        self.again.setText(text(PRINT_AGAIN if isinstance(untold.paper, Delivery) else PRINT))
        self.again.setEnabled(not untold.printing)
        self.again.setVisible(not isinstance(untold.paper, NoPrinter))
        return new


def paper_text(paper: Outcome | None) -> tuple[Showable, Tone]:
    """Return what became of a slip, None: it is being printed. Nothing is lost while the code is on the screen."""
    match paper:
        case None:
            return translate("console.cases", "The slip is being printed."), Tone.QUIET
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
