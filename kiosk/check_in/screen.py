"""A keypad for the code of an appointment; a scanner that types it, and Enter, do the same."""

from kiosk.code_entry.screen import CodeScreen
from shared.platform.i18n.text import translate
from shared.service_desk.appointments.model import CODE_DIGITS


class CheckInScreen(CodeScreen):
    """The keypad for the code of an appointment."""

    asks = translate("kiosk.check_in", "What is the code of your appointment?")
    explains = translate("kiosk.check_in", "It is on the slip of your appointment: eight digits. Type or scan it.")
    looks = translate("kiosk.check_in", "Looking for your appointment.")
    advises = translate(
        "kiosk.check_in", "Staff can find your appointment at any counter. Touch “{help}” if you like.",
        help=translate("kiosk.frame", "Ask for help"),
    )  # fmt: skip
    digits = CODE_DIGITS
    second = translate("kiosk.check_in", "Move or cancel the appointment")
