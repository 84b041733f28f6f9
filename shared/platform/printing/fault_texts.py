"""What staff read when a slip was not printed."""

from shared.platform.i18n.text import Text, translate
from shared.platform.printing.printer import FaultKind

_FAULTS = {
    FaultKind.PAPER_END: translate(
        "printing", "The printer has no paper. Put in a new roll, then print the slip again."
    ),
    FaultKind.COVER_OPEN: translate("printing", "The printer's cover is open. Close it, then print the slip again."),
    FaultKind.OFFLINE: translate(
        "printing",
        "The printer does not answer. Check that it is switched on and connected, then print the slip again.",
    ),
    FaultKind.STUCK: translate(
        "printing", "The printer stopped in the middle of a slip. Switch it off and on, then print the slip again."
    ),
    FaultKind.SILENT: translate(
        "printing", "The printer has stopped answering. Switch it off and on, then print the slip again."
    ),
    FaultKind.CUT_OFF: translate(
        "printing", "The connection to the printer was lost. Check whether the slip came out before you print a copy."
    ),
    FaultKind.QUEUE_FULL: translate(
        "printing", "Too many slips are waiting for the printer. The ticket is kept; print its slip again later."
    ),
    FaultKind.BROKEN: translate(
        "printing",
        "The slip could not be prepared. The ticket is kept; please tell your administrator.",
    ),
}


def fault_text(kind: FaultKind) -> Text:
    """Return one sentence or two: what happened, what was kept, what to do."""
    return _FAULTS[kind]
