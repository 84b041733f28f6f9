"""Asks staff for the exit code, tells every try, and closes by itself when nobody goes on."""

from collections.abc import Callable

from kiosk.staff_alerts import AlertOutbox
from kiosk.staff_exit.state import ExitState
from kiosk.staff_exit.tries import ExitTries
from kiosk.visit_controller import VisitController
from shared.office.notices.model import EXIT_CODES, RIGHT_CODE, WRONG_CODE, NoticeKind
from shared.office.settings.model.exit_code import LONGEST_CODE, SHORTEST_CODE
from shared.office.staff.rules import TRIES_BEFORE_WAIT
from shared.platform.background import Runner
from shared.platform.i18n.text import Duration, Text, translate
from shared.platform.ids import new_id
from shared.platform.slow_hash import is_code_of

#: How long the page for the code, and the one after it, stay without a touch.
CODE_PAGE_S = 30.0
OPEN_PAGE_S = 120.0
WRONG = translate("kiosk.staff_exit", "This code is not right.")
LOCKED = translate(
    "kiosk.staff_exit", "Too many codes were wrong. A manager can set a new exit code in the settings of the branch."
)


class ExitPresenter:
    """Leads the page. `seconds` is a clock that never runs backwards; `leave` ends the program.

    `show` gets the state, or None while the page is closed.
    """

    def __init__(
        self,
        controller: VisitController,
        runner: Runner,
        alerts: AlertOutbox,
        tries: ExitTries,
        seconds: Callable[[], float],
        show: Callable[[ExitState | None], None],
        leave: Callable[[], None],
    ) -> None:
        self._controller, self._runner = controller, runner
        self._alerts, self._tries, self._seconds = alerts, tries, seconds
        self._show, self._leave = show, leave
        self._here = self._open = self._busy = False
        self._typed = ""
        self._problem: Text | None = None
        self._touched_at = seconds()
        controller.watch(self._refresh)

    def corner(self) -> None:
        """The corner was touched: ask for the code, where the branch has one."""
        if not self._here and self._code():
            self._here = True
            self.touched()
            self._refresh()

    def touched(self, _by_keys: bool = False) -> None:
        """Somebody is there."""
        self._touched_at = self._seconds()

    def tick(self) -> None:
        """Look at the time: a page that nobody touches closes, a wait that is over is no longer told."""
        if not self._here:
            return
        if self._seconds() - self._touched_at >= (OPEN_PAGE_S if self._open else CODE_PAGE_S):
            self.back()
        else:
            self._refresh()

    def press(self, digit: str) -> None:
        """A digit was touched or typed."""
        if digit.isdecimal() and len(self._typed) < LONGEST_CODE and not self._busy:
            self._typed += digit
            self._problem = None
            self._refresh()

    def erase(self) -> None:
        """Take the last digit back."""
        self._typed = self._typed[:-1]
        self._refresh()

    def clear(self) -> None:
        """Take everything back."""
        self._typed = ""
        self._refresh()

    def go_on(self) -> None:
        """Try the code: the try counts before it is looked at."""
        kept, code = self._code(), self._typed
        if not self._ready() or self._open or not kept:
            return
        self._busy, self._typed = True, ""
        number = self._tries.count(kept)
        self._refresh()
        self._runner.run(
            lambda: is_code_of(code, kept),
            lambda right: self._tried(right, number),
            lambda _problem: self._tried(False, number),
        )

    def back(self) -> None:
        """Go back to what the visitors see."""
        self._here = self._open = False
        self._typed, self._problem = "", None
        self._refresh()

    def leave(self) -> None:
        """End the program; only after the right code."""
        if self._here and self._open:
            self._leave()

    def _tried(self, right: bool, number: int) -> None:
        self._busy = False
        self._alerts.alert(NoticeKind.KIOSK_EXIT, str(new_id()), RIGHT_CODE if right else WRONG_CODE)
        if right:
            self._tries.right()
            self._open = self._here
        else:
            self._problem = WRONG
            if number == TRIES_BEFORE_WAIT:
                self._alerts.alert(NoticeKind.DEVICE_FAULT, EXIT_CODES, "")
        self._refresh()

    def _code(self) -> str:
        branch = self._controller.branch
        return "" if branch is None else branch.settings.kiosk_exit_code

    def _wait(self) -> int | None:
        return self._tries.seconds(self._code())

    def _ready(self) -> bool:
        return not self._busy and len(self._typed) >= SHORTEST_CODE and self._wait() == 0

    def _said(self) -> Text | None:
        wait = self._wait()
        if wait is None:
            return LOCKED
        if wait:
            return translate("kiosk.staff_exit", "The code was wrong too often. Wait {time}.", time=Duration(wait))
        return self._problem

    def _refresh(self) -> None:
        if not self._here:
            self._show(None)
            return
        language = self._controller.visit.language
        if self._open:
            self._show(ExitState(language, open=True))
            return
        self._show(ExitState(language, len(self._typed), self._ready(), self._busy, problem=self._said()))
