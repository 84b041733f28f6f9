"""The keypad for the follow-up code of a request."""

from kiosk.code_entry.screen import CodeScreen
from shared.platform.i18n.text import translate
from shared.service_desk.cases.rules.codes import CODE_DIGITS


class FollowScreen(CodeScreen):
    """The keypad for the follow-up code of a request."""

    asks = translate("kiosk.follow", "What is your follow-up code?")
    explains = translate("kiosk.follow", "It is on the slip of your request: twelve digits.")
    looks = translate("kiosk.follow", "Looking for your request.")
    advises = translate(
        "kiosk.follow", "Staff can look for your request at any counter. Touch “{help}” if you like.",
        help=translate("kiosk.frame", "Ask for help"),
    )  # fmt: skip
    digits = CODE_DIGITS
