"""Reports troubles of this kiosk to the staff: once each, later if it cannot be done now."""

import logging
from collections import deque
from collections.abc import Callable
from uuid import UUID

from kiosk.connection_state import ConnectionState
from shared.office.notices.model import NoticeKind
from shared.platform.background import Runner
from shared.platform.ids import new_id

LOG = logging.getLogger(__name__)

#: Older ones are dropped: after so many slips that failed, one more notice says nothing new.
MOST_KEPT = 20

#: (kind, device, subject, detail, id of the notice)
RaiseNotice = Callable[[NoticeKind, str, str, str, UUID], object]
Words = tuple[NoticeKind, str, str, UUID]


class AlertOutbox:
    """Raises notices in the background; those that met a lost database follow when it is back, under the same id."""

    def __init__(self, raise_notice: RaiseNotice, runner: Runner, device: str, connection: ConnectionState) -> None:
        self._raise_notice = raise_notice
        self._runner = runner
        self._device = device
        self._connection = connection
        self._kept: deque[Words] = deque(maxlen=MOST_KEPT)
        connection.watch(self._try_again)

    def alert(self, kind: NoticeKind, subject: str, detail: str) -> None:
        """Report it; `subject` is a ticket's number or "", `detail` a code that the console has words for."""
        self._send((kind, subject, detail, new_id()))

    def _send(self, words: Words) -> None:
        kind, subject, detail, notice_id = words
        self._runner.run(
            lambda: self._raise_notice(kind, self._device, subject, detail, notice_id),
            lambda _notice: None,
            lambda problem: self._not_told(words, problem),
        )

    def _not_told(self, words: Words, problem: Exception) -> None:
        LOG.warning("staff could not be told: %s", problem)
        if self._connection.failed(problem):
            self._kept.append(words)

    def _try_again(self) -> None:
        if self._connection.works:
            waiting = tuple(self._kept)
            self._kept.clear()
            for words in waiting:
                self._send(words)
