"""What a visitor reads about the paper with a code."""

from kiosk.ticket.state import SlipState
from shared.platform.i18n.text import Text, translate

PAPER: dict[SlipState, Text] = {
    SlipState.PRINTING: translate("kiosk.message", "Your slip is being printed."),
    SlipState.PRINTED: translate("kiosk.message", "Your slip has been printed."),
    SlipState.SENT: translate("kiosk.message", "If no paper comes out, note the code or print it again."),
}
NO_PAPER = translate(
    "kiosk.message", "The paper did not come out. Please note the code or take a photo of it. Staff have been told."
)
