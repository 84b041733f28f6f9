"""Who is signed in now, and the manager's way to end a session that somebody forgot."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_console.summary.state import SignedInLine
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout
from shared.ui.widgets.panels import Panel

TILE_UNITS = 42


class SignedInPanel(Panel):
    """One tile for each open counter; `sign_out_wanted` carries the session's id."""

    sign_out_wanted = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._tiles: dict[UUID, SignedInTile] = {}
        # Folded at first: the figures are what the day is opened for.
        self._place = QWidget()
        self._place.hide()
        self.toggle = ActionButton(appearance, "", ButtonKind.PLAIN, Icon.PERSON)
        self.toggle.filters_double_tap = False
        self.toggle.activated.connect(lambda: self._place.setVisible(self._place.isHidden()))
        row = QHBoxLayout()
        row.addWidget(self.toggle)
        row.addStretch(1)
        self._flow = FlowLayout(appearance.metrics.unit * 2, self._place)
        self.add(row)
        self.add(self._place)
        self.hide()

    def show_lines(self, lines: tuple[SignedInLine, ...], translator: Translator, blocked: str = "") -> None:
        """Show who works where; nothing at all while nobody does. `blocked` says why nobody can be signed out now."""
        count = translate("console.summary", "Signed in now: {count}", count=len(lines))
        self.toggle.setText(translator.text(count))
        if [line.session_id for line in lines] != list(self._tiles):
            self._flow.clear()
            self._tiles = {}
            for line in lines:
                tile = SignedInTile(self.appearance)
                tile.sign_out.filters_double_tap = False  # a question follows
                tile.sign_out.activated.connect(lambda chosen=line.session_id: self.sign_out_wanted.emit(chosen))
                self._tiles[line.session_id] = tile
                self._flow.addWidget(tile)
        for line in lines:
            tile = self._tiles[line.session_id]
            tile.show_line(line, translator)
            tile.sign_out.setEnabled(not blocked)
            tile.sign_out.setAccessibleDescription(blocked)
        self.setVisible(bool(lines))


class SignedInTile(QWidget):
    """Name, counter and since when, with the button that ends it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._name = PlainText(appearance, bold=True)
        self._place = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.sign_out = ActionButton(appearance, "")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._place)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(appearance.metrics.unit)
        row.addLayout(names, 1)
        row.addWidget(self.sign_out)
        self.setMinimumWidth(appearance.metrics.unit * TILE_UNITS)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance

    def show_line(self, line: SignedInLine, translator: Translator) -> None:
        """Show one session; one's own has no button here, it ends like every day."""
        text = translator.text
        self._name.setText(isolated(line.name))
        since = translate("console.summary", "{counter}, since {time}", counter=line.counter, time=line.since)
        self._place.setText(text(since))
        self.sign_out.setText(text(translate("console.summary", "Sign out")))
        self.sign_out.setAccessibleName(text(translate("console.summary", "Sign out {name}", name=line.name)))
        self.sign_out.setVisible(not line.own)
