"""Buttons that save what a page shows as a file: one for each form, and the question where to."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from counter_console.section.files import FORM_NAMES, ExportForm
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.buttons import ActionButton


class ExportButtons(QWidget):
    """The buttons. `chosen` carries a form and a path; `name` gives the proposed name of the file without its ending.

    Files are proposed in `folder`. Nothing is proposed while `name` returns "".
    """

    chosen = Signal(object, object)

    def __init__(
        self,
        appearance: Appearance,
        folder: Path,
        name: Callable[[], str],
        forms: Iterable[ExportForm] = tuple(ExportForm),
    ) -> None:
        super().__init__()
        self._folder, self._name = folder, name
        self._translator: Translator | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(appearance.metrics.unit)
        self.buttons = {form: ActionButton(appearance, FORM_NAMES[form]) for form in forms}
        for form, button in self.buttons.items():
            # As tall as the controls beside it, whatever their lines need.
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            button.activated.connect(lambda form=form: self._ask(form))
            line.addWidget(button)

    def show_texts(self, translator: Translator, *, enabled: bool) -> None:
        """Name the buttons for screen readers, and let them be pressed or not."""
        self._translator = translator
        for form, button in self.buttons.items():
            save = self._save(form, translator)
            button.setAccessibleName(save)
            button.setToolTip(save)
            button.setEnabled(enabled)

    def _save(self, form: ExportForm, translator: Translator) -> str:
        return translator.text(translate("console.summary", "Save as {form}", form=FORM_NAMES[form]))

    def _ask(self, form: ExportForm) -> None:
        name = self._name()
        if not name or self._translator is None:
            return
        proposed = str(self._folder / f"{name}.{form.value}")
        kinds = f"{FORM_NAMES[form]} (*.{form.value})"
        path, _ = QFileDialog.getSaveFileName(self, self._save(form, self._translator), proposed, kinds)
        if path:
            self.chosen.emit(form, Path(path))
