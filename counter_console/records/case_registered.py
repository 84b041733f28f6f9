"""Number and follow-up code of the case that was just registered, large, until the visitor has them."""

from counter_console.records.case_registration import Registered
from counter_console.records.untold_card import UntoldCard, UntoldTexts
from shared.platform.codes import shown_code
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator


class RegisteredCard(UntoldCard):
    """The card of a case."""

    def show_registered(self, registered: Registered | None, translator: Translator) -> bool:
        """Show what the visitor is told, and return whether it is new; None hides it."""
        if registered is None:
            self.hide()
            return False
        code = isolated(shown_code(registered.code))
        texts = UntoldTexts(
            translate("console.cases", "Registered"),
            translate("console.cases", "Number {number}", number=isolated(registered.display)),
            translate("console.cases", "Follow-up code {code}", code=code),
            translate(
                "console.cases",
                "Please give the visitor both. The code is shown only now; anyone who has it can ask about the case.",
            ),
            translate("console.cases", "The visitor has both"),
        )
        return self.show_untold(registered, texts, translator)
