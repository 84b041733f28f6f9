"""Typing a follow-up code; unknown and wrong codes are answered with the same words, five of them close the page."""

from typing import ClassVar

from kiosk.flow import LONGEST_CODE, CaseFound, TypeCode
from kiosk.follow.state import FollowState
from kiosk.page.presenter import SendingPresenter
from kiosk.visit import Page
from shared.platform.i18n.text import ClockTime, translate
from shared.service_desk.cases.rules.codes import read_code
from shared.service_desk.cases.rules.public import Followed

NOT_FOUND = translate("kiosk.follow", "We find no request with this code. Please compare it with your slip.")


class CodePresenter(SendingPresenter[FollowState]):
    """Presents the keypad for a code of `longest` digits."""

    longest: ClassVar[int]
    failure = translate("kiosk.number", "That did not work. Please try again, or ask a member of staff.")

    def press(self, digit: str) -> None:
        """A digit was touched or typed."""
        typed = self._controller.visit.code
        if digit.isdecimal() and len(typed) < self.longest:
            self._type(typed + digit)

    def erase(self) -> None:
        """Take the last digit back."""
        self._type(self._controller.visit.code[:-1])

    def clear(self) -> None:
        """Take everything back."""
        self._type("")

    def _type(self, typed: str) -> None:
        if not self._busy:
            self._problem = None
            self._controller.go(TypeCode(typed))

    def _complete(self) -> bool:
        """Return whether the code can be looked up now."""
        typed = self._controller.visit.code
        return not self._busy and self._here() and len(typed) == self.longest and self._rests() is None

    def _rests(self) -> ClockTime | None:
        until = self._tools.tries.closed_until()
        return None if until is None else ClockTime(self._controller.known.here(until))

    def _state(self) -> FollowState:
        visit = self._controller.visit
        ready = len(visit.code) == self.longest and not self._busy
        return FollowState(visit.language, visit.code, self._busy, ready, self._problem, self._rests())


class FollowPresenter(CodePresenter):
    """Finds the request with a code."""

    pages = (Page.FOLLOW,)
    longest = LONGEST_CODE

    def go_on(self) -> None:
        """The code is complete: look it up, away from the screen's thread, because that is slow on purpose."""
        typed, tools = self._controller.visit.code, self._tools
        if not self._complete():
            return

        def look() -> Followed | None:
            found = tools.cases.follow(typed)
            # A slip of the finger, which the check digit shows, is no try to guess.
            if found is None and read_code(typed) is not None:
                tools.tries.wrong()
            return found

        self._send(look, self._found)

    def _found(self, found: Followed | None) -> None:
        if found is None:
            self._problem = NOT_FOUND
            self._refresh()
        elif self._here():
            self._controller.go(CaseFound(found))
