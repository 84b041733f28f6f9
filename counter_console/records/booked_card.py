"""Day, time and code of the appointment that was just booked, large, until the visitor has them."""

from counter_console.records.booking import Booked
from counter_console.records.untold_card import UntoldCard, UntoldTexts
from shared.office.catalog.working_time import local
from shared.platform.codes import shown_code
from shared.platform.i18n.text import ClockTime, Day, left_to_right, translate
from shared.platform.i18n.translator import Translator


class BookedCard(UntoldCard):
    """The card of an appointment."""

    def show_booked(self, booked: Booked | None, translator: Translator) -> bool:
        """Show what the visitor is told, and return whether it is new; None hides it."""
        if booked is None:
            self.hide()
            return False
        here = local(booked.appointment.slot, booked.zone)
        code = left_to_right(shown_code(booked.code))
        texts = UntoldTexts(
            translate("console.appointments", "Booked: {service}", service=booked.service.name),
            translate("console.appointments", "{day}, {time}", day=Day(here.date()), time=ClockTime(here)),
            translate("console.appointments", "Code {code}", code=code),
            translate(
                "console.appointments",
                "Please give the visitor day, time and code. The code is shown only now; the visitor enters it at the"
                " kiosk.",
            ),
            translate("console.appointments", "The visitor has it"),
        )
        return self.show_untold(booked, texts, translator)
