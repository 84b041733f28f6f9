"""Two versions of what two people changed: both are shown field by field, and the second person chooses."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from shared.platform.forms.readable import FieldChange
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout
from shared.ui.widgets.panels import Panel

HEADING = translate("console.versions", "Two people changed the same thing")
NAMES = ("", translate("console.versions", "Saved by somebody else"), translate("console.versions", "Yours"))
MINE = translate("console.entries", "Keep mine")
THEIRS = translate("console.entries", "Take theirs")


class TwoVersions(Panel):
    """Hidden while there is only one version. `kept` and `taken` are sent when the person has chosen."""

    kept = Signal()
    taken = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, soft=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(appearance.metrics.unit * 2)
        self._grid.setVerticalSpacing(appearance.metrics.unit)
        self._cells: list[PlainText] = []
        self.mine, self.theirs = ActionButton(appearance, "", ButtonKind.PRIMARY), ActionButton(appearance, "")
        self.mine.activated.connect(self.kept)
        self.theirs.activated.connect(self.taken)
        buttons = FlowLayout(appearance.metrics.unit)
        buttons.addWidget(self.mine)
        buttons.addWidget(self.theirs)
        self.add(self._grid)
        self.add(buttons)
        self.hide()

    def show_versions(self, changes: Sequence[FieldChange], translator: Translator, *, free: bool) -> None:
        """Show each field with the stored answer (`before`) and the person's own (`after`); none: hide."""
        self.setVisible(bool(changes))
        if not changes:
            return
        self.set_heading(translator.text(HEADING))
        texts: list[Showable] = [*NAMES]
        for change in changes:
            texts += (change.label, change.before, change.after)
        for at in range(max(len(texts), len(self._cells))):
            if at == len(self._cells):
                role = TextRole.CAPTION if at < len(NAMES) else TextRole.BODY
                tone = Tone.INK if at % 3 and at >= len(NAMES) else Tone.QUIET
                self._cells.append(PlainText(self.appearance, role=role, tone=tone))
                self._grid.addWidget(self._cells[at], at // 3, at % 3)
                self._grid.setColumnStretch(at % 3, 1)
            self._cells[at].setText(translator.text(texts[at]) if at < len(texts) else "")
            self._cells[at].setVisible(at < len(texts))
        said = (
            translate(
                "console.versions",
                "{field}: saved by somebody else “{theirs}”, yours “{mine}”",
                field=change.label,
                theirs=change.before,
                mine=change.after,
            )
            for change in changes
        )
        for button, text in ((self.mine, MINE), (self.theirs, THEIRS)):
            button.setText(translator.text(text))
        self.mine.setAccessibleDescription("\n".join(map(translator.text, said)))
        self.mine.setEnabled(free)
