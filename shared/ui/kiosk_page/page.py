"""The common part of every page: a question as the title, answers below, and one place for what is done next."""

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.kiosk_page.scroll_body import ScrollBody
from shared.ui.kiosk_page.translators import Translators
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import column
from shared.ui.widgets.panels import MessageBar, MessageKind

#: Height of the smallest capitals from which letters count as large, and as the largest.
LARGE_MM = 6.0
LARGEST_MM = 8.0


def letters_from(appearance: Appearance, capital_mm: float) -> bool:
    """Say whether a look's smallest capitals are at least this tall."""
    return appearance.metrics.px(TextRole.CAPTION) >= appearance.fonts.px_for_capital(appearance.metrics.mm(capital_mm))


class KioskPage(QWidget):
    """A page that is rebuilt when its outline changes and only filled in when its figures change.

    A subclass says in `outline` what decides the outline, makes its widgets in `build` and puts figures into them in
    `fill`. This keeps the touched button alive while people ahead and waits change, and lets text size,
    colours and language change at any moment.

    `head`, `body` and `foot` take title, content and buttons; `side` takes content that is shown above the buttons
    where these are next to the body, and is the body itself elsewhere.
    """

    def __init__(
        self, appearance: Appearance, translators: Translators, wide: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.translators = translators
        self.wide = wide
        self.low = False
        self.state: Any = None
        self.by_keyboard: Callable[[], bool] = lambda: False
        #: Called when the page has been made again: other buttons may stand where the last touch was.
        self.made: Callable[[], None] = lambda: None
        self.heading: PlainText | None = None
        self.message = MessageBar(appearance)
        #: Letters are larger than usual: a page may be longer than its place.
        self.large = False
        #: They are so large for this shape of the screen that the title scrolls, too.
        self.crowded = False
        self._scrolls: list[ScrollBody] = []
        self._made: Hashable = None
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    # for the frame

    def show_state(self, state: Any) -> None:
        """Show a new state."""
        if state == self.state:
            return
        self.state = state
        wanted = (state.language, self.outline(state))
        if wanted != self._made:
            self._made = wanted
            self._rebuild()
        self.fill(state, self.translator())

    def set_appearance(self, appearance: Appearance, wide: bool, low: bool) -> None:
        """Take over new colours, sizes or another shape of the screen; `low` says that it has even less height."""
        self.appearance, self.wide, self.low = appearance, wide, low
        if self.state is not None:
            self._rebuild()
            self.fill(self.state, self.translator())

    def to_top(self) -> None:
        """Show the beginning: the page is opened."""
        for scroll in self._scrolls:
            scroll.to_top()

    def translator(self) -> Translator:
        """Return the translator of the visitor's language."""
        language: Language = self.state.language
        return self.translators.of(language)

    def forget(self) -> None:
        """Throw away everything shown, so that nothing of the last visitor stays in a hidden page."""
        self.state, self._made = None, None
        if self._content is not None:
            self._discard(self._content)
            self._content, self._scrolls = None, []

    # for the pages

    def outline(self, state: Any) -> Hashable:
        """Return what decides which widgets there are."""
        raise NotImplementedError

    def shares(self, state: Any) -> tuple[int, int] | None:
        """Return how body and buttons share the width of a wide screen; None: the buttons are below."""
        return None

    def build(self, state: Any, translator: Translator) -> None:
        """Make the widgets with `title`, `body`, `foot`."""
        raise NotImplementedError

    def fill(self, state: Any, translator: Translator) -> None:
        """Put changing figures into the widgets."""

    def announcement(self) -> str:
        """Return what a screen reader says when the page is opened."""
        return self.heading.text() if self.heading is not None else ""

    def writes_into(self) -> QWidget | None:
        """Return the field that has the keyboard as soon as the page is open, None on a page without one."""
        return None

    def say(self, notice: Showable | None, kind: MessageKind = MessageKind.CAUTION) -> None:
        """Show or take away the page's one message."""
        if notice is None:
            self.message.clear()
            return
        text = self.translator().text(notice)
        if text != self.message.text() or self.message.isHidden():
            self.message.show_message(text, kind)

    def title(self, text: str, hint: str = "", beside: QWidget | None = None) -> None:
        """Put the page's question at the top, with one quiet line below it and, on a wide screen, something beside."""
        self.heading = PlainText(self.appearance, text, TextRole.DISPLAY)
        self.heading.setObjectName("title")
        self.setAccessibleName(without_direction_controls(text))
        quiet = [PlainText(self.appearance, hint, TextRole.BODY, Tone.QUIET)] if hint else []
        if beside is None:
            for label in (self.heading, *quiet):
                self.head.addWidget(label)
            return
        line = QHBoxLayout()
        line.setSpacing(self.unit * 2)
        line.addLayout(column(self.heading, *quiet, None), 1)
        line.addWidget(beside, 1)
        self.head.addLayout(line)

    def letters_from(self, capital_mm: float) -> bool:
        """Say whether the smallest capitals are at least this tall."""
        return letters_from(self.appearance, capital_mm)

    @property
    def unit(self) -> int:
        """Four millimetres."""
        return self.appearance.metrics.unit

    # inside

    def _rebuild(self) -> None:
        focused = self._focused_name()
        old = self._content
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(self.unit * 1.5))
        self.head = QVBoxLayout()
        self.head.setSpacing(self.unit // 2)
        self.foot = QVBoxLayout()
        self.foot.setSpacing(self.unit)
        self.message = MessageBar(self.appearance)
        self.heading = None
        shares = self.shares(self.state) if self.wide else None
        self.large = self.letters_from(LARGE_MM)
        self.crowded = self.letters_from(LARGE_MM if self.wide else LARGEST_MM)
        self.scroll_body = ScrollBody(self.appearance, self.translator(), buttons_apart=self.wide and self.crowded)
        shares_before, self._scrolls = [scroll.share() for scroll in self._scrolls], [self.scroll_body]
        if self.crowded:
            self._place_in_one(self._beside(column) if self.wide else column)
        elif shares is not None:
            self._place_beside(column, *shares)
        else:
            self.body = self.side = self.scroll_body.column
            column.addLayout(self.head)
            column.addWidget(self.scroll_body, 1)
            column.addWidget(self.message)
            column.addLayout(self.foot)
        self._content = content
        self.build(self.state, self.translator())
        self._column.addWidget(content)
        # At once, not when the layout comes to it: the keyboard is given to the first control of an opened page.
        content.show()
        field = self.writes_into()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif focused:
            self._focus(focused)
        self.made()
        if old is not None:
            touched = self.focusWidget()
            for scroll, share in zip(self._scrolls, shares_before, strict=False):
                scroll.keep(share, touched if scroll.isAncestorOf(touched) else None)
            self._discard(old)

    def _place_in_one(self, column: QVBoxLayout) -> None:
        """Let the title scroll with the rest: in the largest letters it would leave no room for it."""
        self.body = self.side = QVBoxLayout()
        self.body.setSpacing(round(self.unit * 1.5))
        self.scroll_body.columns.append(self.body)
        whole = self.scroll_body.column
        whole.addLayout(self.head)
        whole.addLayout(self.body, 1)
        column.addWidget(self.scroll_body, 1)
        column.addWidget(self.message)
        if self.foot.parent() is None:
            column.addLayout(self.foot)

    def _beside(self, column: QVBoxLayout) -> QVBoxLayout:
        """Put the buttons in a column of their own, and return the one that is left for the page."""
        page, buttons, middle = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        buttons.addWidget(self.scroll_body.buttons)
        buttons.addStretch(1)
        buttons.addLayout(self.foot)
        page.setSpacing(self.unit)
        # As near as fingers allow: the largest letters leave little height here.
        buttons.setSpacing(round(self.unit * 0.7))
        middle.setSpacing(self.unit * 2)
        middle.addLayout(page, 5)
        middle.addLayout(buttons, 2)
        column.addLayout(middle, 1)
        return page

    def _place_beside(self, column: QVBoxLayout, body_share: int, side_share: int) -> None:
        """Put the buttons next to the body: a wide screen has little height."""
        self.body = self.scroll_body.column
        left = QVBoxLayout()
        left.setSpacing(column.spacing())
        left.addLayout(self.head)
        left.addWidget(self.scroll_body, 1)
        right = ScrollBody(self.appearance, self.translator())
        self.side = QVBoxLayout()
        self.side.setSpacing(round(self.unit * 1.5))
        right.column.setSpacing(self.unit)
        self._scrolls.append(right)
        right.column.addLayout(self.side)
        right.column.addStretch(1)
        buttons = QVBoxLayout()
        buttons.setSpacing(self.unit)
        buttons.addWidget(right, 1)
        buttons.addWidget(self.message)
        buttons.addLayout(self.foot)
        middle = QHBoxLayout()
        middle.setSpacing(self.unit * 3)
        middle.addLayout(left, body_share)
        middle.addLayout(buttons, side_share)
        column.addLayout(middle, 1)

    def _discard(self, content: QWidget) -> None:
        content.hide()
        self._column.removeWidget(content)
        content.setParent(None)
        content.deleteLater()

    def _focused_name(self) -> str:
        widget = self.focusWidget() if self.isVisible() else None
        if widget is None or not widget.hasFocus():
            return ""
        return widget.objectName() or widget.accessibleName()

    def _focus(self, name: str) -> None:
        reason = Qt.FocusReason.TabFocusReason if self.by_keyboard() else Qt.FocusReason.MouseFocusReason
        content = self._content
        for widget in content.findChildren(QWidget) if content is not None else ():
            if (
                name in (widget.objectName(), widget.accessibleName())
                and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            ):
                widget.setFocus(reason)
                return
