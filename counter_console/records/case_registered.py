"""Number and follow-up code of the case that was just registered, large, until the visitor has them."""

from PySide6.QtCore import Signal

from counter_console.records.case_registration import Registered
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.rules.codes import shown_code
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row
from shared.ui.widgets.panels import Panel

CODE_ADVICE = translate(
    "console.cases",
    "Please give the visitor both. The code is shown only now; anyone who has it can ask about the case.",
)


class RegisteredCard(Panel):
    """`told` is sent when the visitor has both."""

    told = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.number, self.code = (PlainText(appearance, role=TextRole.TITLE, bold=True) for _ in range(2))
        self._advice = PlainText(appearance, tone=Tone.QUIET)
        self.done = ActionButton(appearance, "")
        self.done.activated.connect(self.told)
        for part in (self.number, self.code, self._advice):
            self.add(part)
        self.add(row(self.done, None))
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
        return new
