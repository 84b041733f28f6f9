"""Chooses the languages of the texts of a form: all, or one beside another to compare; and leads to what is missing."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, Chip
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout

TEXTS_IN = translate("ui.forms", "Write the texts in")
BESIDE = translate("ui.forms", "Beside it, to compare")
ALL = translate("ui.forms", "All languages")
NEXT = translate("ui.forms", "Go to the next missing text")
COMPLETE = translate("ui.forms", "No text is missing.")


class LanguageBar(QWidget):
    """`chosen` is sent when the languages change, `next_wanted` when the next missing text is asked for."""

    chosen = Signal()
    next_wanted = Signal()

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self._translator = translator
        self._missing: Mapping[Language, int] = {}
        self._begun = False
        self._texts_in, self._beside = (
            PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET, parent=self) for _ in range(2)
        )
        self._work, self._compare = self._chips(appearance, (None, *Language)), self._chips(appearance, tuple(Language))
        self._work[None].setChecked(True)
        self._reference: Language | None = None
        self.next = ActionButton(appearance, "", icon=Icon.NEXT, role=TextRole.CAPTION)
        self.next.filters_double_tap = False
        self.next.activated.connect(self.next_wanted)
        self._complete = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._flows = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit // 2)
        for caption, chips in ((self._texts_in, self._work), (self._beside, self._compare)):
            box = QWidget()
            flow = FlowLayout(appearance.metrics.unit, box)
            policy = box.sizePolicy()
            policy.setHeightForWidth(True)
            box.setSizePolicy(policy)
            for chip in chips.values():
                flow.addWidget(chip)
            if chips is self._work:
                flow.addWidget(self.next)
            column.addWidget(caption)
            column.addWidget(box)
            self._flows.append(box)
        column.addWidget(self._complete)
        for language, chip in self._work.items():
            chip.clicked.connect(lambda _checked, language=language: self._choose(language))
        for language, chip in self._compare.items():
            chip.clicked.connect(lambda _checked, language=language: self._set_reference(language))
        self.set_translator(translator)

    def _chips(self, appearance: Appearance, languages: tuple[Language | None, ...]) -> dict[Language | None, Chip]:
        group = QButtonGroup(self)
        chips = {language: Chip(appearance, "" if language is None else language.own_name) for language in languages}
        for chip in chips.values():
            group.addButton(chip)
        return chips

    # --------------------------------------------------------------------------------------------------------- choices
    def language(self) -> Language | None:
        """Return the language that is worked in, None for all."""
        return next(language for language, chip in self._work.items() if chip.isChecked())

    def languages(self) -> tuple[Language, ...]:
        """Return the languages to show: the one to compare first, then the one that is worked in."""
        language = self.language()
        return tuple(Language) if language is None else (self._beside_which(language), language)

    def _beside_which(self, language: Language) -> Language:
        """Return the language to compare: the one chosen, else the reader's, else the first other one."""
        wanted = (self._reference, self._translator.language, *Language)
        return next(each for each in wanted if each is not None and each != language)

    def _choose(self, _language: Language | None) -> None:
        self._show()
        self.chosen.emit()

    def _set_reference(self, language: Language | None) -> None:
        self._reference = language
        self._show()
        self.chosen.emit()

    # --------------------------------------------------------------------------------------------------------- showing
    def show_missing(self, missing: Mapping[Language, int], begun: bool) -> None:
        """Show how many texts are missing in each language; `begun` says whether any text is written at all."""
        if (missing, begun) != (self._missing, self._begun):
            self._missing, self._begun = missing, begun
            self._show()

    def set_translator(self, translator: Translator) -> None:
        """Change the language of the bar itself."""
        self._translator = translator
        self._show()

    def _show(self) -> None:
        text, working = self._translator.text, self.language()
        self._texts_in.setText(text(TEXTS_IN))
        self._beside.setText(text(BESIDE))
        for language, chip in self._work.items():
            count = 0 if language is None else self._missing.get(language, 0)
            name = text(ALL) if language is None else language.own_name
            if count:
                name = text(translate("ui.forms", "{language}: %n missing", language=name, n=count))
            chip.setText(name)
            chip.setAccessibleName(without_direction_controls(f"{text(TEXTS_IN)}: {name}"))
        for language, chip in self._compare.items():
            chip.setAccessibleName(f"{text(BESIDE)}: {chip.text_shown()}")
            chip.setVisible(language != working)
            chip.setChecked(working is not None and language == self._beside_which(working))
        for part in (self._beside, self._flows[1]):
            part.setVisible(working is not None)
        asked = sum(self._missing.values()) if working is None else self._missing.get(working, 0)
        self.next.setText(text(NEXT))
        self.next.setVisible(asked > 0)
        self._complete.setText(text(COMPLETE))
        self._complete.setVisible(self._begun and not asked)
