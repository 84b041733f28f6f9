"""The input of files: one button for each that was chosen, which removes it again, and buttons to choose more."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from shared.platform.forms.model import Field, Kind
from shared.platform.forms.model import Path as FieldPath
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.inputs import FieldInput
from shared.ui.icons import Icon
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.layouts import FlowLayout, tab_as_seen

_CHOOSE = translate("ui.forms", "Choose a file…")
_SCANNED = translate("ui.forms", "From the scan folder…")
_PICTURES = translate("ui.forms", "Pictures")
_ANY = translate("ui.forms", "Pictures and PDF")


class FileInput(FieldInput):
    """The answer is the paths of the files: whether they can be taken is found when the form is saved."""

    def __init__(self, appearance: Appearance, field: Field) -> None:
        super().__init__()
        self._appearance = appearance
        self._field = field
        self._paths: tuple[str, ...] = ()
        self._translator: Translator | None = None
        self._name = self._description = self._folder = ""
        unit = appearance.metrics.unit
        self.chosen: dict[str, ActionButton] = {}
        self._shelf = QWidget()
        self._flow = FlowLayout(unit, self._shelf)
        self.choose, self.scanned = (ActionButton(appearance, "", icon=Icon.PLUS) for _ in range(2))
        self.choose.activated.connect(lambda: self._ask(""))
        self.scanned.activated.connect(lambda: self._ask(self._folder))
        for button in (self.choose, self.scanned):
            button.filters_double_tap = False  # the choice of a file follows
        self._buttons = QWidget()
        flow = FlowLayout(unit, self._buttons)
        flow.addWidget(self.choose)
        flow.addWidget(self.scanned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addWidget(self._shelf)
        column.addWidget(self._buttons)
        self.first = self.choose
        self._show()

    def raw(self) -> Any:
        """Return the paths; "" for none."""
        return self._paths or ""

    def show_answer(self, answer: Any, translator: Translator) -> None:
        """Show files that were chosen before."""
        self._translator = translator
        self._paths = tuple(answer or ())
        self._show()

    def describe(self, name: str, description: str, translator: Translator) -> None:
        """Name the buttons."""
        self._name, self._description, self._translator = name, description, translator
        self._show()

    def go_to(self, path: FieldPath) -> None:
        """Bring the keyboard to the choice of a file, or to a file where no more can be chosen."""
        first = next(iter(self.chosen.values()), self.choose) if self.choose.isHidden() else self.choose
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_scan_folder(self, folder: str) -> None:
        """Offer also the files that the scanner has written into a folder; "" for none."""
        self._folder = folder
        self._show()

    def take(self, paths: tuple[str, ...]) -> None:
        """Take these files too."""
        self._set(tuple(dict.fromkeys((*self._paths, *paths))))

    def _remove(self, path: str) -> None:
        self._set(tuple(each for each in self._paths if each != path))
        self.choose.setFocus()

    def _set(self, paths: tuple[str, ...]) -> None:
        self._paths = paths
        self._show()
        self.edited.emit()
        self.finished.emit()

    def _ask(self, folder: str) -> None:
        translator = self._translator
        if translator is None:
            return
        only_pictures = self._field.kind is Kind.PHOTO
        endings = "*.jpg *.jpeg *.png" if only_pictures else "*.pdf *.jpg *.jpeg *.png"
        kinds = f"{translator.text(_PICTURES if only_pictures else _ANY)} ({endings})"
        found, _ = QFileDialog.getOpenFileNames(self, translator.text(self._field.label), folder, kinds)
        if found:
            self.take(tuple(found))

    def _show(self) -> None:
        for path in self.chosen.keys() - set(self._paths):
            button = self.chosen.pop(path)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for path in self._paths:
            if path not in self.chosen:
                button = self.chosen[path] = ActionButton(self._appearance, "", ButtonKind.QUIET, icon=Icon.CROSS)
                button.activated.connect(lambda path=path: self._remove(path))
                self._flow.addWidget(button)
        self._shelf.setVisible(bool(self._paths))
        self.choose.setVisible(len(self._paths) < int(self._field.maximum or 1))
        self.scanned.setVisible(bool(self._folder) and not self.choose.isHidden())
        if self._translator is None:
            return
        text = self._translator.text
        for path, button in self.chosen.items():
            button.setText(text(isolated(Path(path).name)))
            remove = text(translate("ui.forms", "Remove {file}", file=isolated(Path(path).name)))
            button.setAccessibleName(f"{self._name}: {remove}")
        for button, label in ((self.choose, _CHOOSE), (self.scanned, _SCANNED)):
            button.setText(text(label))
            button.setAccessibleName(f"{self._name}: {text(label)}")
            button.setAccessibleDescription(self._description)
        tab_as_seen(self)
