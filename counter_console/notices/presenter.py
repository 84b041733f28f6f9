"""Reads the open notices, answers them, closes them, and asks for help."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_console.commands import CommandLine
from counter_console.notices.state import NoticeLine, NoticesState
from shared.notices.model import Notice, NoticeKind
from shared.notices.operations import NoticeOperations
from shared.platform.background import Runner
from shared.platform.errors import UserError
from shared.platform.i18n.error_texts import error_text
from shared.platform.i18n.text import ClockTime, Showable, Text, translate
from shared.platform.live.topics import Topic


class NoticesPresenter:
    """The notices of a branch as seen from one device; `name` is who would go and help, `zone` the branch's."""

    def __init__(
        self,
        notices: NoticeOperations,
        runner: Runner,
        device: str,
        name: str,
        zone: str,
        show: Callable[[NoticesState], None],
    ) -> None:
        self._notices = notices
        self._runner = runner
        self._device = device
        self._name = name
        self._zone = ZoneInfo(zone)
        self._show = show
        self._commands = CommandLine(runner, lambda busy: None, self._failed)
        self._state = NoticesState()

    @property
    def state(self) -> NoticesState:
        """The latest picture."""
        return self._state

    def refresh(self) -> None:
        """Read the open notices again."""
        self._runner.run(self._notices.open_notices, self._loaded, self._not_loaded)

    def changed(self, topics: frozenset[Topic]) -> None:
        """Hear what changed in the branch."""
        if Topic.NOTICES in topics:
            self.refresh()

    def ask_for_help(self, counter_label: str) -> None:
        """Ask the colleagues to come to this counter."""
        kind = NoticeKind.HELP_WANTED
        self._do(lambda command: self._notices.raise_notice(kind, self._device, counter_label, "", command))

    def answer(self, notice_id: UUID) -> None:
        """Say that this clerk goes to help."""
        self._do(lambda command: self._notices.answer(notice_id, self._name))

    def close(self, notice_id: UUID) -> None:
        """Take a notice off every screen: the matter is settled."""
        self._do(lambda command: self._notices.close(notice_id))

    def _do(self, work: Callable[[UUID], Any]) -> None:
        self._commands.run(work, lambda result: self.refresh())

    def _failed(self, problem: UserError, can_retry: bool) -> None:
        self._state = NoticesState(self._state.lines, error_text(problem))
        self._show(self._state)

    def _not_loaded(self, problem: Exception) -> None:
        # A lost database is told by the section that is open; here the last known notices simply stay.
        if not isinstance(problem, UserError):
            raise problem

    def _loaded(self, notices: Sequence[Notice]) -> None:
        ordered = sorted(notices, key=lambda notice: (notice.answered is not None, notice.raised))
        self._state = NoticesState(tuple(self._line(notice) for notice in ordered))
        self._show(self._state)

    def _line(self, notice: Notice) -> NoticeLine:
        own = notice.device == self._device
        return NoticeLine(
            notice.id,
            _text(notice, own),
            ClockTime(notice.raised.astimezone(self._zone)),
            _answer(notice),
            own,
        )


def _answer(notice: Notice) -> Showable:
    if notice.answered_by is None:
        return ""
    return translate("console.notices", "Help is coming: {name}", name=notice.answered_by)


def _text(notice: Notice, own: bool) -> Text:
    match notice.kind:
        case NoticeKind.PERSON_WANTED:
            return translate("console.notices", "A visitor at {device} asks for a person", device=notice.device)
        case NoticeKind.HELP_WANTED if own:
            return translate("console.notices", "You asked for help")
        case NoticeKind.HELP_WANTED:
            return translate("console.notices", "Counter {counter} asks for help", counter=notice.subject)
        case NoticeKind.SLIP_NOT_PRINTED:
            number, device = notice.subject, notice.device
            return translate(
                "console.notices", "The slip of {number} was not printed at {device}", number=number, device=device
            )
        case NoticeKind.PAPER_LOW:
            return translate("console.notices", "The paper is running low at {device}", device=notice.device)
        case NoticeKind.DEVICE_FAULT:
            return translate("console.notices", "{device} reports a fault", device=notice.device)
