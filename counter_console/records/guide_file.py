"""The PDF that goes with a guide: opened below its text, page by page, and read away from the screen's thread."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.widgets.file_views import PageView
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.files.model import DrawnPage
from shared.platform.files.reader import draw_page
from shared.platform.i18n.text import Showable, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.quality.learning.model.guides import GuideRow
from shared.quality.learning.operations.guides import GuideViews
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row

#: How wide a page is drawn, and how high at most.
WIDE, TALL = 1400, 4000


@dataclass(frozen=True)
class OpenedPage:
    """A page of the PDF of one version (the first is 0), and its dots: None while they are drawn."""

    guide_id: UUID
    number: int
    page: int
    drawn: DrawnPage | None = None
    problem: Showable = ""


class GuidePages:
    """Reads and draws the pages for one person; `show` gets the page that is looked at, None for no page."""

    def __init__(
        self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[OpenedPage | None], None]
    ) -> None:
        self._branch, self._runner, self._actor, self._show = branch, runner, actor, show
        self._opened: OpenedPage | None = None
        self._content: tuple[tuple[UUID, int], bytes] | None = None

    def open(self, shown: GuideRow, page: int) -> None:
        """Look at a page of what is shown of a guide."""
        opened = self._opened = OpenedPage(shown.guide.id, shown.shown.number, page)
        self._show(opened)
        key = (opened.guide_id, opened.number)

        def draw() -> DrawnPage:
            if self._content is None or self._content[0] != key:
                self._content = (key, self._branch.of(GuideViews).content(*key, self._actor))
            return draw_page(self._content[1], page, WIDE, TALL)

        def failed(problem: Exception) -> None:
            if not isinstance(problem, UserError):
                raise problem
            self._set(opened, replace(opened, problem=error_text(problem)))

        self._runner.run(draw, lambda drawn: self._set(opened, replace(opened, drawn=drawn)), failed)

    def close(self) -> None:
        """Look at no page any more."""
        self._opened = self._content = None
        self._show(None)

    def work_unseen(self) -> None:
        """Show nothing more: the page is gone."""
        self._show = lambda _opened: None

    def _set(self, asked: OpenedPage, found: OpenedPage) -> None:
        if self._opened is asked:
            self._opened = found
            self._show(found)


class GuideFileView(QWidget):
    """The button that opens the PDF, and its pages. `wanted` carries a page, `closed` is sent by the button."""

    wanted = Signal(int)
    closed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._translator: Translator | None = None
        self._shown: GuideRow | None = None
        self._opened: OpenedPage | None = None
        self.open = ActionButton(appearance, "", icon=Icon.DOCUMENT)
        self.shut = ActionButton(appearance, "", icon=Icon.CROSS)
        self.back, self.further = (ActionButton(appearance, "", icon=icon) for icon in (Icon.BACK, Icon.NEXT))
        self.where = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET)
        self.problem = PlainText(appearance, tone=Tone.BAD)
        self.view = PageView(appearance)
        self.open.activated.connect(lambda: self.wanted.emit(0))
        self.shut.activated.connect(self.closed)
        self.back.activated.connect(lambda: self._turn(-1))
        self.further.activated.connect(lambda: self._turn(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit)
        bar = row(self.open, self.shut, self.back, self.further, None, spacing=appearance.metrics.unit)
        bar.setContentsMargins(0, 0, 0, 0)
        column.addLayout(bar)
        for part in (self.where, self.problem, self.view):
            column.addWidget(part)

    def show_guide(self, shown: GuideRow, translator: Translator) -> None:
        """Offer the PDF of what is shown of a guide, if there is one; another guide closes what is open."""
        known = self._shown
        self._shown, self._translator = shown, translator
        if known is not None and (known.guide.id, known.shown.number) != (shown.guide.id, shown.shown.number):
            self.closed.emit()
        self.setVisible(shown.shown.terms.file is not None)
        self._show()

    def show_opened(self, opened: OpenedPage | None) -> None:
        """Show a page."""
        if opened is None:
            self.view.forget()
        self._opened = opened
        self._show()

    def _turn(self, step: int) -> None:
        if self._opened is not None:
            self.wanted.emit(self._opened.page + step)

    def _show(self) -> None:
        file = None if self._shown is None else self._shown.shown.terms.file
        if file is None or self._translator is None:
            return
        text, opened = self._translator.text, self._opened
        name = isolated(file.name)
        self.open.setText(text(translate("learning", "Open {file}, %n page(s)", n=file.pages, file=name)))
        self.open.setVisible(opened is None)
        self.shut.setText(text(translate("console.files", "Close the file")))
        self.back.setText(text(translate("console.files", "Page before")))
        self.further.setText(text(translate("console.files", "Next page")))
        self.shut.setVisible(opened is not None)
        several = opened is not None and file.pages > 1
        for button in (self.back, self.further, self.where):
            button.setVisible(several)
        self.problem.setVisible(opened is not None and bool(opened.problem))
        if opened is None:
            return
        self.back.setEnabled(opened.page > 0)
        self.further.setEnabled(opened.page < file.pages - 1)
        where = translate("console.files", "Page {page} of {pages}", page=opened.page + 1, pages=file.pages)
        self.where.setText(text(where))
        self.problem.setText(text(opened.problem))
        self.view.show_page(opened.drawn, WIDE, f"{file.name}, {text(where)}")
