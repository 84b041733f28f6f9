"""The input of a picture: what it looks like, and buttons to choose another one or to remove it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from shared.platform.forms.model import Field
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.inputs import FieldInput
from shared.ui.picture_file import PictureError, read_picture
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout
from shared.ui.widgets.picture import PictureView

_CHOOSE = translate("ui.forms", "Choose a picture…")
_REMOVE = translate("ui.forms", "Remove the picture")
_PICTURES = translate("ui.forms", "Pictures")


class PictureInput(FieldInput):
    """A file that cannot be taken leaves the picture as it is, and the reason is shown."""

    def __init__(self, appearance: Appearance, field: Field) -> None:
        super().__init__()
        self._longest = int(field.maximum or 0)
        self._text = ""
        self._translator: Translator | None = None
        self._problem: Text | None = None
        unit = appearance.metrics.unit
        self.view = PictureView(appearance, QSize(unit * 24, unit * 10))
        self.choose, self.remove = ActionButton(appearance, ""), ActionButton(appearance, "")
        self.choose.activated.connect(self._choose)
        self.remove.activated.connect(lambda: self.take(""))
        self._note = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.BAD)
        buttons = QWidget()
        flow = FlowLayout(unit, buttons)
        flow.addWidget(self.choose)
        flow.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        for part in (self.view, buttons, self._note):
            column.addWidget(part)
        self.first = self.choose
        self._show()

    def raw(self) -> Any:
        """Return the text of the picture; "" for none."""
        return self._text

    def show_answer(self, answer: Any, translator: Translator) -> None:
        """Show a kept picture."""
        if answer != self._text:
            self._text, self._problem = answer or "", None
            self._show()

    def describe(self, name: str, description: str, translator: Translator) -> None:
        """Name the buttons."""
        self._translator = translator
        for button, text in ((self.choose, _CHOOSE), (self.remove, _REMOVE)):
            label = translator.text(text)
            button.setText(label)
            button.setAccessibleName(f"{name}: {label}")
            button.setAccessibleDescription(description)
        self._show()

    def take(self, text: str) -> None:
        """Take a picture, or none, as the answer."""
        self._text, self._problem = text, None
        self._show()
        self.edited.emit()
        self.finished.emit()

    def take_file(self, path: Path) -> None:
        """Take the picture of a file, if it can be taken."""
        try:
            self.take(read_picture(path, self._longest))
        except PictureError as fault:
            self._problem = fault.problem
            self._show()

    def _choose(self) -> None:
        translator = self._translator
        if translator is None:
            return
        kinds = f"{translator.text(_PICTURES)} (*.png *.jpg *.jpeg)"
        chosen, _ = QFileDialog.getOpenFileName(self, translator.text(_CHOOSE), "", kinds)
        if chosen:
            self.take_file(Path(chosen))

    def _show(self) -> None:
        self.view.show_picture(self._text)
        self.view.setVisible(bool(self._text))
        self.remove.setVisible(bool(self._text))
        self._note.setText(self._translator.text(self._problem) if self._problem and self._translator else "")
        self._note.setVisible(bool(self._note.text()))
