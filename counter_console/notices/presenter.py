"""Reads the open notices, answers them, closes them, and asks for help."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_console import connection_texts
from counter_console.command_runner import CommandRunner
from counter_console.notices.state import NoticeLine, NoticesState
from counter_console.notices.texts import notice_advice, notice_text
from shared.office.audit.model import Actor
from shared.office.notices.model import Notice, NoticeKind
from shared.office.notices.operations import NoticeOperations
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.text import ClockTime, Showable, translate
from shared.platform.live.topics import Topic


class NoticesPresenter:
    """The notices of a branch as seen from one device; `actor` is who would go and help, `zone` the branch's."""

    def __init__(
        self,
        notices: NoticeOperations,
        runner: Runner,
        actor: Actor,
        zone: str,
        show: Callable[[NoticesState], None],
    ) -> None:
        self._notices = notices
        self._runner = runner
        self._actor = actor
        self._zone = ZoneInfo(zone)
        self._show = show
        self._commands = CommandRunner(runner, lambda busy: None, self._failed)
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

    def lost(self) -> None:
        """Hear that the database cannot be reached: the last known notices stay, the open section says why."""

    def back(self) -> None:
        """Hear that the database is there again."""
        self._commands.retry()
        self.refresh()

    def each_second(self) -> None:
        """Send again what could not be saved; called every second."""
        self._commands.retry()

    def ask_for_help(self, counter_label: str) -> None:
        """Ask the colleagues to come to this counter."""
        kind = NoticeKind.HELP_WANTED
        words = translate("console.desk", "Ask for help")
        self._do(
            lambda command: self._notices.raise_notice(kind, self._actor.device, counter_label, "", command), words
        )

    def answer(self, notice_id: UUID) -> None:
        """Say that this clerk goes to help."""
        words = translate("console.notices", "I am coming")
        self._do(lambda command: self._notices.answer(notice_id, self._actor), words)

    def close(self, notice_id: UUID) -> None:
        """Take a notice off every screen: the matter is settled."""
        words = translate("console.notices", "It is settled")
        self._do(lambda command: self._notices.close(notice_id, self._actor), words)

    def _do(self, work: Callable[[UUID], Any], words: Showable) -> None:
        if not self._commands.can_retry:
            self._commands.run(work, lambda result: self.refresh(), words)

    def _failed(self, problem: UserError, can_retry: bool) -> None:
        kept = self._commands.kept
        told = connection_texts.not_saved_yet(kept.words) if kept else error_text(problem)
        if told != self._state.problem:
            self._state = NoticesState(self._state.lines, told)
            self._show(self._state)

    def _not_loaded(self, problem: Exception) -> None:
        # A lost database is told by the section that is open; here the last known notices simply stay.
        if not isinstance(problem, UserError):
            raise problem

    def _loaded(self, notices: Sequence[Notice]) -> None:
        # What others wait for comes before one's own call for help, which one knows of.
        ordered = sorted(
            notices, key=lambda each: (each.answered is not None, each.device == self._actor.device, each.raised)
        )
        self._state = NoticesState(tuple(self._line(notice) for notice in ordered))
        self._show(self._state)

    def _line(self, notice: Notice) -> NoticeLine:
        own = notice.device == self._actor.device
        return NoticeLine(
            notice.id,
            notice_text(notice, own=own),
            ClockTime(notice.raised.astimezone(self._zone)),
            _answer(notice),
            own,
            notice_advice(notice),
        )


def _answer(notice: Notice) -> Showable:
    if notice.answered_by is None:
        return ""
    return translate("console.notices", "Help is coming: {name}", name=notice.answered_by)
