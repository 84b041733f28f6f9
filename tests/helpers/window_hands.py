"""Hands of simulated people at the real window of a console: the page of cases is pressed and typed into."""

from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent

from counter_console.records.cases import CasesPage
from shared.bootstrap import OpenBranch
from shared.office.staff.model import StaffMember
from shared.platform.codes import code_digest
from shared.platform.errors import UserError
from shared.platform.forms.model import Form
from shared.service_desk.cases.errors import CASE_NOT_POSSIBLE
from shared.service_desk.cases.model import Case, CaseCommand, CaseVerb, RegisterRequest
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.store import CASES
from shared.simulation.branch import SimulatedBranch
from shared.simulation.desk_hands import as_actor
from tests.helpers.consoles import console_on, settle

PAGE = "Ctrl+Shift+J"


class WindowHands:
    """One console at which the staff take turns, until it is closed.

    `done` counts what was saved by verb; `refused` is what the window said when it saved nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._windows = ExitStack()
        self._who = ""
        self.done: Counter[CaseVerb] = Counter()
        self.refused: list[str] = []

    def take_seat(self, branch: OpenBranch) -> "WindowHands":
        """Open the window on a branch."""
        self._database = branch.database
        self.clerk = self._windows.enter_context(console_on(branch, self._folder))
        return self

    def close(self) -> None:
        """Close the window."""
        self._windows.close()

    def register(self, branch: SimulatedBranch, request: RegisterRequest, who: StaffMember) -> tuple[Case, str]:
        """Register a case at the window; who stands at a counter meanwhile is served by an operation."""
        if request.ticket_id is not None:
            return branch.of(CaseOperations).register(request, as_actor(who)), request.code
        page = self._page_of(who)
        page.new.opener.activated.emit()
        settle()
        kind = request.type_code
        own = {key if key.startswith("contact_") else f"{kind}.{key}": each for key, each in request.answers.items()}
        typed = {"kind": kind, "channel": request.channel, "language": request.language, "take": request.take}
        page.new.form.type_answers({"kind": kind})
        page.new.form.type_answers(_asked(page.new.form.form, typed | own | {"concerns": request.concerns_id}))
        page.new.save.activated.emit()
        settle()
        shown = page.result.code.text() if page.result.isVisible() else ""
        code = "".join(filter(str.isdecimal, shown))
        assert code, f"not registered: {self._said(page)}"
        self.done[CaseVerb.REGISTER] += 1
        page.result.told.emit()
        return self._stored(code_digest=code_digest(self._database.branch_id, code)), code

    def carry_out(self, branch: SimulatedBranch, command: CaseCommand, file: CaseFile, who: StaffMember) -> Case:
        """Press the button of an action and answer its question."""
        page, verb = self._page_of(who), command.verb
        page.search.setText(file.display)
        settle()
        page.table.choose_row(0)
        settle()
        panel = page.file.panel
        assert panel.buttons[verb].isVisible(), f"{verb} is not offered to {who.code} for {file.display}"
        panel.buttons[verb].activated.emit()
        settle()
        if panel.verb is verb:
            panel.form.type_answers(_asked(panel.form.form, {**vars(command), "asked": command.staff_id}))
            panel.save.activated.emit()
            settle()
        now = self._stored(id=command.case_id)
        if now.version == file.case.version:
            self.refused.append(self._said(page))
            panel.leave(keep=False)
            raise UserError(CASE_NOT_POSSIBLE)
        self.done[verb] += 1
        return now

    def _stored(self, **key: Any) -> Case:
        with self._database.read() as tx:
            found = CASES.get(tx, branch_id=self._database.branch_id, **key)
        assert found is not None, "a case is never lost"
        return found

    def _said(self, page: CasesPage) -> str:
        state = page._state
        return "" if state is None else str(state.connection.message)

    def _page_of(self, who: StaffMember) -> CasesPage:
        if self._who != who.code:
            if self._who:
                self.clerk.press("Ctrl+Q")
                # Without a running event loop, pages of the person before would stay and go on reading.
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.clerk.sign_in(who.code)
            self._who = who.code
        self.clerk.press(PAGE)
        return next(each for each in self.clerk.window.findChildren(CasesPage) if each.isVisible())


def _asked(form: Form, known: dict[str, Any]) -> dict[str, Any]:
    """Return what is known of the questions of a form."""
    keys = {field.key for section in form.sections for field in section.fields}
    return {key: value for key, value in known.items() if key in keys and value not in (None, "", ())}
