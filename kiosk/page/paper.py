"""The paper with a visitor's code: printed at once, again on request; when it fails, staff are told."""

import logging
from collections.abc import Callable

from kiosk.page.presenter import KioskTools
from kiosk.rate_limit import SlipPace
from kiosk.ticket.state import SlipState
from kiosk.visit_controller import VisitController
from shared.office.notices.model import NoticeKind
from shared.platform.printing.printer import Delivery
from shared.platform.printing.slip import Slip

LOG = logging.getLogger(__name__)
#: How often one visitor may print the same slip again.
MOST_COPIES = 2


class CodePaper:
    """The paper of one page; `changed` is called when its state is another one.

    What the paper says is kept already and stays on the screen, so nothing here can lose it.
    """

    def __init__(self, controller: VisitController, tools: KioskTools, changed: Callable[[], None]) -> None:
        self._controller, self._tools, self._changed = controller, tools, changed
        self._slip: Slip | None = None
        self._name = ""
        self._copies = 0
        self._whose = -1
        self._state = SlipState.NONE

    @property
    def state(self) -> SlipState:
        """What became of the paper of the present visitor."""
        return self._state if self._whose == self._controller.visitor else SlipState.NONE

    def print(self, slip: Slip, name: str) -> None:
        """Print a new slip."""
        self._slip, self._name, self._copies, self._whose = slip, name, 0, self._controller.visitor
        self._send(slip)

    def print_again(self) -> None:
        """Print the slip once more, marked as a copy."""
        if self._slip is not None and self.can_print_again():
            self._copies += 1
            self._tools.rate_limit.given()
            self._send(self._slip.as_copy(self._copies))

    def can_print_again(self) -> bool:
        """Return whether a copy may be printed now."""
        if self._whose != self._controller.visitor:
            return False
        ready = self._state is not SlipState.PRINTING and self._copies < MOST_COPIES
        return self._controller.offer.copies and ready and self._tools.rate_limit.ask() is not SlipPace.TOO_MANY

    def _send(self, slip: Slip) -> None:
        visitor = self._whose
        self._state = SlipState.PRINTING
        self._tools.hold_open(True)
        self._changed()
        slip = slip.in_large_print(self._controller.visit.comfort.large_print)
        self._tools.print_desk.print(
            slip,
            self._name,
            lambda delivery: self._printed(visitor, delivery),
            lambda fault: self._not_printed(visitor, fault),
        )

    def _printed(self, visitor: int, delivery: Delivery) -> None:
        if visitor == self._controller.visitor:
            self._state = SlipState.PRINTED if delivery is Delivery.CONFIRMED else SlipState.SENT
            self._tools.hold_open(False)
            self._changed()

    def _not_printed(self, visitor: int, fault: Exception) -> None:
        kind = str(getattr(fault, "kind", "broken"))
        LOG.warning("slip not printed: %s", kind)
        self._tools.staff.alert(NoticeKind.SLIP_NOT_PRINTED, "", kind)
        if visitor == self._controller.visitor:
            # The code is on the screen until somebody has noted it: the page does not close by itself.
            self._state = SlipState.FAILED
            self._changed()
