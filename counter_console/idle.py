"""How long nobody has used key or mouse, when the console locks for that, and the words of the warning before."""

import logging
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputEvent
from PySide6.QtWidgets import QApplication

from shared.bootstrap import OpenBranch
from shared.office.settings.model import Settings
from shared.office.staff.model import CounterSession
from shared.office.staff.rules import LONGEST_SESSION
from shared.platform.background import Runner
from shared.platform.i18n.text import Showable, translate

#: How often it is written down that somebody works here.
NOTE_SECONDS = 60
#: How long before it locks the console warns; of a short limit the half.
WARNING_SECONDS = 60
SESSION_WARNING = timedelta(minutes=10)
TOO_LONG = translate("console.sign_in", "You have been signed in for 12 hours. Please sign in again.")
_LOCKS_SOON = translate(
    "console.window", "In less than a minute this console locks. Press any key or move the mouse to go on."
)
_ENDS_SOON = translate(
    "console.window", "In a few minutes you will have been signed in for 12 hours. Then please sign in again."
)
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,  # all that is seen of a key that is a shortcut, such as F2
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)

log = logging.getLogger(__name__)


def lock_after(settings: Settings, *, at_counter: bool) -> float:
    """Return after how many idle seconds the console locks; the pages of managers lock sooner than the desk."""
    return 60.0 * (settings.idle_lock_minutes if at_counter else settings.idle_lock_manager_minutes)


def warning(idle: float, limit: float, session_left: timedelta) -> Showable:
    """Return what the console warns of, "" while there is time enough."""
    if limit - idle <= min(WARNING_SECONDS, limit / 2):
        return _LOCKS_SOON
    return _ENDS_SOON if session_left <= SESSION_WARNING else ""


class WorkWatch(QObject):
    """Notices every key and every move of the mouse in this program, and writes down now and then that somebody works.

    Times are those of `uptime`: a changed clock neither locks a console nor keeps it open.
    """

    def __init__(self, branch: OpenBranch, runner: Runner, uptime: Callable[[], float]) -> None:
        super().__init__()
        self._branch = branch
        self._runner = runner
        self._uptime = uptime
        self._session: CounterSession | None = None
        self._last = self._noted = self._signed_in = uptime()
        self.settings = Settings()

    @property
    def seconds(self) -> float:
        """How long nobody has used key or mouse."""
        return self._uptime() - self._last

    @property
    def session_left(self) -> timedelta:
        """How long the person may stay signed in."""
        return LONGEST_SESSION - timedelta(seconds=self._uptime() - self._signed_in)

    def start(self) -> None:
        """Begin to notice keys and mouse."""
        if application := QApplication.instance():
            application.installEventFilter(self)

    def stop(self) -> None:
        """Notice nothing any more."""
        if application := QApplication.instance():
            application.removeEventFilter(self)

    def begin(self, session: CounterSession | None) -> None:
        """Somebody has just signed in; `session` is None without a counter. One found after a restart has an age."""
        age = timedelta() if session is None else self._branch.database.clock.now() - session.opened
        # An age that cannot be comes from a PC whose clock is wrong; the database may have another one.
        known = age if timedelta() <= age < LONGEST_SESSION else timedelta()
        self._signed_in = self._uptime() - known.total_seconds()
        self.go_on(session)

    def go_on(self, session: CounterSession | None) -> None:
        """The person has typed the PIN of a locked console."""
        self._session = session
        self._last = self._uptime()
        self._tell(locked=False)

    def note(self) -> None:
        """Write down every minute that somebody works, if somebody does, and read the limits again."""
        if self._uptime() - self._noted >= NOTE_SECONDS:
            self._tell(locked=False)

    def locked(self) -> None:
        """Write down that the console is locked, so that a restart does not open it."""
        self._tell(locked=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is there; nothing is taken away from anybody."""
        # Asked for every event of the program: its kind is a class at once, its type only after a search.
        if isinstance(event, QInputEvent) and event.type() in _INPUT:
            self._last = self._uptime()
        return False

    def _tell(self, *, locked: bool) -> None:
        branch, session = self._branch, self._session
        at_work = self._uptime() - self._last < NOTE_SECONDS
        self._noted = self._uptime()

        def work() -> Settings:
            if session is not None and (at_work or locked):
                branch.counters.work(session.id, locked=locked)
            return branch.settings.values()

        self._runner.run(work, self._told, _not_told)

    def _told(self, settings: Settings) -> None:
        self.settings = settings


def _not_told(fault: Exception) -> None:
    log.warning("work at the console was not written down", exc_info=fault)
