"""Gives back a place that may have been booked for a visitor who is gone: nobody else knows its code."""

import logging

from kiosk.page.presenter import KioskTools
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.service_desk.appointments.errors import APPOINTMENT_OVER, UNKNOWN_APPOINTMENT

LOG = logging.getLogger(__name__)


class LostBookings:
    """Knows the code of a booking without an answer; a lost database is tried again when it is back."""

    def __init__(self, tools: KioskTools) -> None:
        self._tools = tools
        self._expected = ""
        self._lost: list[str] = []
        tools.connection.watch(self._connection_changed)

    def expect(self, code: str) -> None:
        """A place is being booked with this code."""
        self._expected = code

    def answered(self) -> None:
        """The visitor has the answer."""
        self._expected = ""

    def give_back(self) -> None:
        """Nobody waits for the answer any more."""
        if self._expected:
            self._lost.append(self._expected)
            self._expected = ""
            self._connection_changed()

    def _connection_changed(self) -> None:
        if self._tools.connection.works:
            lost, self._lost = self._lost, []
            for code in lost:
                self._cancel(code)

    def _cancel(self, code: str) -> None:
        tools, command_id = self._tools, new_id()

        def cancel() -> None:
            try:
                tools.appointments.cancel_own(tools.appointments.own(code), command_id, tools.device)
            except UserError as problem:
                # It was never booked, or is over.
                if problem.code not in (UNKNOWN_APPOINTMENT, APPOINTMENT_OVER):
                    raise

        tools.runner.run(cancel, lambda _done: None, lambda problem: self._failed(code, problem))

    def _failed(self, code: str, problem: Exception) -> None:
        if self._tools.connection.failed(problem):
            self._lost.append(code)
        else:
            LOG.warning("a place that nobody knows of was not given back", exc_info=problem)
