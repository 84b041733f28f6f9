"""A list of entries inside a form: each with its own small form, in an order, added and removed with undo."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from shared.platform.forms.model import Field, Form, Path
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.entry_card import EntryCard, EntryForm
from shared.ui.forms.inputs import FieldInput
from shared.ui.icons import Icon
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.layouts import lay_out_now, show_in_area, tab_as_seen

ADD = translate("ui.forms", "Add an entry")


class EntryListInput(FieldInput):
    """The entries of a field, of which one is open at a time. The list is given with the whole form, not by itself."""

    def __init__(self, appearance: Appearance, field: Field, make: Callable[[Form], EntryForm]) -> None:
        super().__init__()
        assert field.form is not None
        self.appearance = appearance
        self._field, self._form, self._make = field, field.form, make
        self._translator: Translator | None = None
        self._languages: tuple[Language, ...] = tuple(Language)
        self._name: Showable = field.label
        self.cards: list[EntryCard] = []
        self.add = ActionButton(appearance, "", icon=Icon.PLUS)
        self.add.filters_double_tap = False
        self.add.activated.connect(self._add)
        self._column = QVBoxLayout()
        self._column.setSpacing(appearance.metrics.unit)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(appearance.metrics.unit)
        outer.addLayout(self._column)
        outer.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.first = self.add

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the sizes of entries made later."""
        self.appearance = appearance

    # --------------------------------------------------------------------------------------------------------- answers
    def raw(self) -> Any:
        """Return what is typed in each entry that is not removed."""
        return [card.raw() for card in self._present()]

    def show_answer(self, answer: Any, translator: Translator) -> None:
        """Show the entries; one that is open stays open while the answer is what is typed already."""
        answers = list(answer or ())
        any_open = any(card.is_open for card in self.cards)
        kept = any_open and [dict(card.checked().answers) for card in self._present()] == answers
        for card in [card for card in self.cards if card.is_removed]:
            self._drop(card)
        while len(self.cards) > len(answers):
            self._drop(self.cards[-1])
        while len(self.cards) < len(answers):
            self._make_card(len(self.cards))
        for card, each in zip(self.cards, answers, strict=True):
            card.start(each)
            if not kept:
                card.open(False)
        tab_as_seen(self)
        self._show_texts()

    def offer_inside(self, form: Form) -> None:
        """Offer other choices in the form of each entry."""
        self._form = form
        for card in self.cards:
            card.offer(form)
        self._show_texts()

    def describe(self, name: str, description: str, translator: Translator) -> None:
        """Show every text in the translator's language."""
        self._name = name
        self.add.setAccessibleDescription(description)
        if translator is not self._translator:
            self._translator = translator
            for card in self.cards:
                if card.form is not None:
                    card.form.set_translator(translator)
        self._show_texts()

    def count(self) -> Showable:
        """Return how many entries there are."""
        present = len(self._present())
        return translate("ui.forms", "%n entry(ies)", n=present) if present else translate("ui.forms", "None yet")

    def show_problems(self, problems: Mapping[Path, Text]) -> None:
        """Say at each entry what is wrong, and open the first."""
        wrong = sorted({path[0] for path in problems if path and isinstance(path[0], int)}, reverse=True)
        present = self._present()
        for card in present:
            card.problem = ""
        for at in wrong:
            card = present[at]
            card.problem = translate("ui.forms", "Something is missing or wrong in this entry.")
            if card.form is not None or at == wrong[-1]:
                self._open(card)
                assert card.form is not None
                # What is wrong between the entries is known only from outside.
                if not card.form.check().problems:
                    card.form.show_problems({path[1:]: text for path, text in problems.items() if path[:1] == (at,)})
        self._show_texts()

    def show_languages(self, languages: Sequence[Language]) -> None:
        """Show texts only in these languages."""
        self._languages = tuple(languages)
        for card in self.cards:
            if card.form is not None:
                card.form.show_languages(self._languages)

    def go_to(self, path: Path) -> None:
        """Open the entry and bring the keyboard to a part of it."""
        present = self._present()
        if path and isinstance(path[0], int) and path[0] < len(present):
            card = present[path[0]]
            self._open(card)
            self._show_texts()
            if card.form is not None:
                card.form.go_to(path[1:])
        else:
            super().go_to(path)

    def whole_width(self) -> bool:
        """Take the width of the form: an entry has fields of its own."""
        return True

    # ---------------------------------------------------------------------------------------------------------- acting
    def _present(self) -> list[EntryCard]:
        return [card for card in self.cards if not card.is_removed]

    def _make_card(self, at: int) -> EntryCard:
        card = EntryCard(self.appearance, self._form, self._make_form)
        card.toggled.connect(lambda: self._toggle(card))
        card.moved.connect(lambda step: self._move(card, step))
        card.removed.connect(lambda: self._remove(card))
        card.edited.connect(self._edited)
        self.cards.insert(at, card)
        self._column.insertWidget(at, card)
        return card

    def _make_form(self) -> EntryForm:
        form = self._make(self._form)
        form.show_languages(self._languages)
        if self._translator is not None:
            form.set_translator(self._translator)
        return form

    def _drop(self, card: EntryCard) -> None:
        self.cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _open(self, card: EntryCard) -> None:
        """Open one entry and close the others, so that the form stays short."""
        for each in self.cards:
            each.open(each is card)
        tab_as_seen(self)

    def _toggle(self, card: EntryCard) -> None:
        if card.is_open:
            card.open(False)
        else:
            self._open(card)
        self._show_texts()
        if card.is_open and card.form is not None:
            self._see(card)
            card.form.go_to(())

    def _add(self) -> None:
        card = self._make_card(len(self.cards))
        card.start({})
        self._open(card)
        self._edited()
        self._see(card)
        if card.form is not None:
            card.form.go_to(())

    def _move(self, card: EntryCard, step: int) -> None:
        """Put an entry before or after its neighbour; the keyboard stays with it."""
        present = self._present()
        other = self.cards.index(present[present.index(card) + step])
        self.cards.remove(card)
        self.cards.insert(other, card)
        for at, each in enumerate(self.cards):
            self._column.insertWidget(at, each)
        tab_as_seen(self)
        self._edited()
        self._see(card)
        button = card.up if step < 0 else card.down
        (button if button.isEnabled() else card.down if step < 0 else card.up).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, card: EntryCard) -> None:
        """Take an entry off the list, or put it back; the keyboard goes to the button that undoes it."""
        card.is_removed = not card.is_removed
        card.open(False)
        self._edited()
        (card.undo if card.is_removed else card.opener).setFocus(Qt.FocusReason.OtherFocusReason)

    def _see(self, card: EntryCard) -> None:
        lay_out_now(self)
        show_in_area(card)

    def _edited(self) -> None:
        self._show_texts()
        self.edited.emit()

    def _show_texts(self) -> None:
        if self._translator is None:
            return
        words = self._translator.text(self._field.add or ADD)
        self.add.setText(words)
        if self._field.add is None:
            self.add.setAccessibleName(f"{self._translator.text(self._name)}: {words}")
        number, present = 0, len(self._present())
        for card in self.cards:
            number += 0 if card.is_removed else 1
            name = translate("ui.forms", "{name} {number}", name=self._name, number=number)
            card.show_texts(name, number, number == present, self._translator)
