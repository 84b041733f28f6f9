"""Typing a code: the digits, when it is complete, and the rest after five unknown ones."""

from typing import ClassVar

from kiosk.code_entry.state import CodeState
from kiosk.flow import TypeCode
from kiosk.page.presenter import SendingPresenter
from shared.platform.i18n.text import ClockTime, Text, translate


class CodePresenter(SendingPresenter[CodeState]):
    """Presents the keypad for a code of `longest` digits."""

    longest: ClassVar[int]
    #: What was found out about the code that is no fault of it.
    _news: Text | None = None
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
            self._problem = self._news = None
            self._controller.go(TypeCode(typed))

    def _moved(self) -> None:
        if not self._here():
            self._news = None
        super()._moved()

    def _complete(self) -> bool:
        """Return whether the code can be looked up now."""
        typed = self._controller.visit.code
        return not self._busy and self._here() and len(typed) == self.longest and self._rests() is None

    def _rests(self) -> ClockTime | None:
        until = self._tools.tries.closed_until()
        return None if until is None else ClockTime(self._controller.known.here(until))

    def _state(self) -> CodeState:
        visit = self._controller.visit
        ready = len(visit.code) == self.longest and not self._busy
        return CodeState(visit.language, visit.code, self._busy, ready, self._problem, self._rests(), self._news)
