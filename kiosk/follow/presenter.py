"""Typing a follow-up code; unknown and wrong codes are answered with the same words, five of them close the page."""

from kiosk.code_entry.presenter import CodePresenter
from kiosk.flow import LONGEST_CODE, CaseFound
from kiosk.visit import Page
from shared.platform.i18n.text import translate
from shared.service_desk.cases.rules.codes import read_code
from shared.service_desk.cases.rules.public import Arrived, Followed

NOT_FOUND = translate("kiosk.follow", "We find no request with this code. Please compare it with your slip.")

#: Left here a moment ago, and not taken in yet.
ARRIVED = translate("kiosk.follow", "Your message has arrived; it will be looked at shortly.")


class FollowPresenter(CodePresenter):
    """Finds the request with a code."""

    pages = (Page.FOLLOW,)
    longest = LONGEST_CODE

    def go_on(self) -> None:
        """The code is complete: look it up, away from the screen's thread, because that is slow on purpose."""
        typed, tools = self._controller.visit.code, self._tools
        if not self._complete():
            return

        def look() -> Followed | Arrived | None:
            found = tools.cases.follow(typed)
            # A slip of the finger, which the check digit shows, is no try to guess.
            if found is None and read_code(typed) is not None:
                tools.tries.wrong()
            return found

        self._send(look, self._found)

    def _found(self, found: Followed | Arrived | None) -> None:
        if not isinstance(found, Followed):
            self._problem, self._news = (NOT_FOUND, None) if found is None else (None, ARRIVED)
            self._refresh()
        elif self._here():
            self._controller.go(CaseFound(found))
