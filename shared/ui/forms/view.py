"""Draws a form: its sections and fields, the problem of each field, and what its conditions show."""

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from shared.platform.forms.check import CheckedAnswers, check_form
from shared.platform.forms.gaps import gaps, local_texts
from shared.platform.forms.model import FILES, Answers, Field, Form, Kind, Path
from shared.platform.forms.readable import FieldChange, field_changes, readable
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.choices import ChoiceFieldInput
from shared.ui.forms.colours import ColourFieldInput
from shared.ui.forms.entries import EntryListInput
from shared.ui.forms.entry_card import EntryForm
from shared.ui.forms.field_row import FieldRow
from shared.ui.forms.files import FileInput
from shared.ui.forms.inputs import SHORT, TEXTS, FieldInput, TextFieldInput
from shared.ui.forms.language_bar import LanguageBar
from shared.ui.forms.local_texts import LocalTextInput
from shared.ui.forms.ordered import OrderedInput
from shared.ui.forms.picture import PictureInput
from shared.ui.theme import Tone
from shared.ui.widgets.layouts import lay_out_now, show_in_area
from shared.ui.widgets.panels import Panel

#: From so many texts in five languages, a form offers to choose a language to work in.
MANY_TEXTS = 2


class FormView(EntryForm):
    """Shows a form and what is answered.

    `edited` carries key and unchecked value with every keystroke, `previewed` then all CheckedAnswers.
    `committed` carries key and checked answer once it is given: by Enter, by leaving the field or by choosing. A wrong
    answer is not committed; its problem is shown at the field. `acted` carries the key of a field and of an action
    that `show_actions` offered there. With `whole` nothing is committed field by field: what is typed stays until
    `start`, and `changes` says how it differs from what is stored. With `inner` it is the form of an entry inside
    another form, which chooses the languages. With `short_labels` the answers have most of the width.
    """

    previewed = Signal(object)
    committed = Signal(str, object)
    acted = Signal(str, str)

    def __init__(
        self,
        form: Form,
        appearance: Appearance,
        translator: Translator,
        *,
        whole: bool = False,
        inner: bool = False,
        short_labels: bool = False,
    ) -> None:
        super().__init__()
        self.appearance = appearance
        self._form = form
        self._whole = whole
        self._translator = translator
        self._answers: dict[str, Any] = {field.key: field.default for field in form.fields}
        self._notes: dict[str, tuple[Showable, Tone]] = {}
        self._only: Container[str] | None = None
        self.rows: dict[str, FieldRow] = {}
        self._panels: list[Panel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.languages: LanguageBar | None = None
        self._sought: tuple[list[Path], int] = ([], -1)
        # Where each field is saved alone, nobody translates a whole form.
        if whole and not inner and local_texts(form) >= MANY_TEXTS:
            self.languages = LanguageBar(appearance, translator)
            self.languages.chosen.connect(self._choose_languages)
            self.languages.next_wanted.connect(self._next_gap)
            self._column.addWidget(self.languages)
        for section in form.sections:
            panel = Panel(appearance)
            for field in section.fields:
                row = self.rows[field.key] = FieldRow(appearance, field, self._input(field), short_label=short_labels)
                row.input.edited.connect(lambda key=field.key: self._edited(key))
                row.input.finished.connect(lambda key=field.key: self._finished(key))
                row.acted.connect(lambda action, key=field.key: self.acted.emit(key, action))
                panel.add(row)
            self._panels.append(panel)
            self._column.addWidget(panel)
        self.set_appearance(appearance)
        self.set_translator(translator)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the sections as cards, but no card in a card."""
        super().showEvent(event)
        around = self.parentWidget()
        while around is not None and not isinstance(around, Panel):
            around = around.parentWidget()
        for panel in self._panels:
            panel.set_flat(around is not None)

    # -------------------------------------------------------------------------------------------------------- showing
    def show_answers(self, answers: Answers) -> None:
        """Show new answers. A field in which something else was typed keeps it until it is committed."""
        before = dict(self._answers)
        changed = any(row.input.raw() != row.known for row in self.rows.values())
        typed = self._checked().answers if self._whole and changed else {}
        self._answers.update(answers)
        for key, row in self.rows.items():
            answer = self._answers[key]
            if row.input.raw() == row.known:
                row.input.show_answer(answer, self._translator)
                row.known = row.input.raw()
                row.seen = answer
            elif self._whole and answer == typed.get(key):
                row.known, row.seen = row.input.raw(), answer
                self.show_note(key, "")
            elif self._whole and answer != before[key]:
                row.known = None  # also what was there before is now another answer than the stored one
        self._show_rows()

    def is_changed(self) -> bool:
        """Return whether something is typed that is not what was shown."""
        return any(row.input.raw() != row.known for row in self.rows.values())

    def changes(self) -> Iterator[FieldChange]:
        """Yield the fields whose typed answer is not the one last shown (`before`), also answers that are wrong."""
        checked = self._checked()
        for key, row in self.rows.items():
            stored, typed = self._answers[key], checked.answers.get(key)
            if row.input.raw() == row.known:
                continue
            if problem := self._problem(checked, key):
                yield FieldChange(row.field.label, readable(row.field, stored), problem)
            elif key in checked.answers and typed != stored:
                yield from field_changes(row.field, stored, typed)

    def start(self, answers: Answers) -> None:
        """Show the answers of another record; what was typed and not committed is dropped."""
        for key, row in self.rows.items():
            row.known = row.input.raw()
            if self._notes.pop(key, ("", Tone.BAD))[0]:
                row.show_texts(self._translator, "", Tone.BAD)
        self.show_answers({**{field.key: field.default for field in self._form.fields}, **answers})

    @property
    def form(self) -> Form:
        """The form with the choices it offers now."""
        return self._form

    def answers(self) -> Answers:
        """Return the answers that are right, without showing the problems of the others."""
        return self._checked().answers

    def whole_answers(self) -> Answers:
        """Return the answers in which nothing is wrong, also in no entry of a list."""
        checked = self._checked()
        wrong = {path[0] for path in checked.problems}
        return {key: answer for key, answer in checked.answers.items() if key not in wrong}

    def type_answers(self, answers: Answers) -> None:
        """Put checked answers into the fields as if they had been typed: what was shown before stays known."""
        for key, answer in answers.items():
            if key in self.rows and answer != self._answers[key]:
                self.rows[key].input.show_answer(answer, self._translator)
        self._show_rows()

    def offer(self, form: Form) -> None:
        """Take over the choices of the same form with other choices."""
        if form == self._form:
            return
        self._form = form
        for field in form.fields:
            row = self.rows[field.key]
            if isinstance(row.input, EntryListInput) and field.form is not None and field.form != row.field.form:
                row.field = field
                row.input.offer_inside(field.form)
            if field.choices != row.field.choices:
                unchanged = row.input.raw() == row.known
                row.offer(field)
                row.input.show_answer(self._answers[field.key], self._translator)
                row.known = row.input.raw() if unchanged else row.known
                row.show_texts(self._translator, *self._notes.get(field.key, ("", Tone.BAD)))

    def show_note(self, key: str, note: Showable, tone: Tone = Tone.BAD) -> None:
        """Show a sentence at a field until it is edited; "" removes it."""
        self._notes[key] = (note, tone)
        self.rows[key].show_texts(self._translator, note, tone)

    def show_hint(self, key: str, hint: Showable) -> None:
        """Show another hint below the label."""
        row = self.rows[key]
        if hint != row.hint:
            row.hint = hint
            row.show_texts(self._translator, *self._notes.get(key, ("", Tone.BAD)))

    def show_actions(self, key: str, actions: Mapping[str, Showable]) -> None:
        """Offer at a field what can be done with its answer: the name of each action by its key."""
        self.rows[key].show_actions(actions, self._translator)

    def show_scan_folder(self, folder: str) -> None:
        """Offer the files of the scanner's folder where files are asked for; "" for none."""
        for row in self.rows.values():
            if isinstance(row.input, FileInput):
                row.input.show_scan_folder(folder)

    def show_only(self, keys: Container[str] | None) -> None:
        """Show only these fields, or all of them (None); for a search."""
        self._only = keys
        self._show_rows()

    def check(self) -> CheckedAnswers:
        """Return all checked answers; show every problem, and move the keyboard to the first."""
        checked = self._checked()
        self.show_problems(checked.problems)
        return checked

    def show_problems(self, problems: Mapping[Path, Text]) -> None:
        """Show problems at their fields, and move the keyboard to the first."""
        for key, row in self.rows.items():
            own = {path[1:]: each for path, each in problems.items() if path[0] == key}
            self.show_note(key, self._note_of(key, next(iter(own.values()), "")))
            row.input.show_problems(own)
        order = list(self.rows)
        first = min(problems, key=lambda path: order.index(str(path[0])), default=None)
        if first is not None:
            self.go_to(first)

    def go_to(self, path: Path) -> None:
        """Bring the keyboard to a field, or to a part of its answer; () for the first field."""
        key = str(path[0]) if path else next(key for key, row in self.rows.items() if not row.isHidden())
        self.rows[key].input.go_to(path[1:])
        lay_out_now(self)
        if (focused := self.focusWidget()) is not None:
            show_in_area(focused)

    def raw(self) -> dict[str, Any]:
        """Return what is typed in each field, unchecked."""
        return {key: row.input.raw() for key, row in self.rows.items()}

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self._translator = translator
        if self.languages is not None:
            self.languages.set_translator(translator)
            self._choose_languages()
        for panel, section in zip(self._panels, self._form.sections, strict=True):
            panel.set_heading(translator.text(section.title))
        for key, row in self.rows.items():
            row.show_texts(translator, *self._notes.get(key, ("", Tone.BAD)))
        self.show_answers({})

    def set_within(self, within: Showable) -> None:
        """Say to screen readers what the form is part of."""
        for key, row in self.rows.items():
            if row.within != within:
                row.within = within
                row.show_texts(self._translator, *self._notes.get(key, ("", Tone.BAD)))

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the spacing."""
        self.appearance = appearance
        self._column.setSpacing(appearance.metrics.unit * 2)

    # ------------------------------------------------------------------------------------------------------- languages
    def show_languages(self, languages: Sequence[Language]) -> None:
        """Show texts only in these languages, in this order."""
        for row in self.rows.values():
            row.input.show_languages(languages)

    def _choose_languages(self) -> None:
        if self.languages is not None:
            self.show_languages(self.languages.languages())

    def _gaps(self) -> list[Path]:
        """Return the path of each missing text in the fields that are shown."""
        return [path for path in gaps(self._form, self.raw()) if not self.rows[str(path[0])].isHidden()]

    def _next_gap(self) -> None:
        """Go to the missing text after the one that was gone to last, from the end to the first again."""
        working = None if self.languages is None else self.languages.language()
        missing = [path for path in self._gaps() if working is None or path[-1] == working]
        before, at = self._sought
        after = next((path for path in before[at + 1 :] if path in missing), None) or next(iter(missing), None)
        if after is not None:
            self._sought = (missing, missing.index(after))
            self.go_to(after)

    # -------------------------------------------------------------------------------------------------------- answers
    def _input(self, field: Field) -> FieldInput:
        """Return the input for a kind of field. Raises ValueError for a kind that is not drawn."""
        if field.kind is Kind.FORM and field.many:
            return EntryListInput(
                self.appearance,
                field,
                lambda form: FormView(form, self.appearance, self._translator, whole=True, inner=True),
            )
        return input_for(field, self.appearance)

    def _checked(self) -> CheckedAnswers:
        return check_form(self._form, self.raw(), gaps=True)

    def _problem(self, checked: CheckedAnswers, key: str) -> Showable:
        return self._note_of(key, next((each for path, each in checked.problems.items() if path[0] == key), ""))

    def _note_of(self, key: str, problem: Showable) -> Showable:
        """Return what is said at a field about the first problem of its answer."""
        raw = self.rows[key].input.raw()
        if problem and self.rows[key].field.kind is Kind.FORM and raw:
            return translate("ui.forms", "Please look at the marked entries.")
        if problem and (not any(text.strip() for text in raw.values()) if isinstance(raw, Mapping) else raw == ""):
            return translate("ui.forms", "Please give an answer here.")
        return problem

    def _edited(self, key: str) -> None:
        self.show_note(key, "")
        self._show_rows()
        self.edited.emit(key, self.rows[key].input.raw())
        self.previewed.emit(self._checked())

    def _finished(self, key: str) -> None:
        row, checked = self.rows[key], self._checked()
        raw = row.input.raw()
        if raw == row.known:
            return
        if problem := self._problem(checked, key):
            self.show_note(key, problem)
            return
        if key in checked.answers and not self._whole:
            row.known = raw
            self._answers[key] = checked.answers[key]
            self.committed.emit(key, checked.answers[key])

    def _show_rows(self) -> None:
        """Show the fields whose conditions hold and that the search has found; hide sections without any."""
        answers = self._checked().answers
        for panel, section in zip(self._panels, self._form.sections, strict=True):
            shown = [
                (self._only is None or field.key in self._only)
                and (field.shown_if is None or field.shown_if.holds(answers))
                for field in section.fields
            ]
            for field, visible in zip(section.fields, shown, strict=True):
                self.rows[field.key].setVisible(visible)
                self.rows[field.key].show_count()
            panel.setVisible(any(shown))
        if self.languages is not None:
            begun = any(row.input.count() for row in self.rows.values() if row.field.kind is Kind.LOCAL_TEXT)
            self.languages.show_missing(Counter(Language(str(path[-1])) for path in self._gaps()), begun)


def input_for(field: Field, appearance: Appearance) -> FieldInput:
    """Return the input for a kind of field that is no list of entries. Raises ValueError for one that is not drawn."""
    if field.ordered:
        return OrderedInput(appearance, field)
    if field.kind is Kind.PICTURE:
        return PictureInput(appearance, field)
    if field.kind in FILES:
        return FileInput(appearance, field)
    if field.kind in (Kind.CHOICE, Kind.YES_NO):
        return ChoiceFieldInput(appearance, field)
    if field.kind is Kind.COLOUR and not field.many:
        return ColourFieldInput(appearance, field)
    if field.many or field.kind not in TEXTS | SHORT | {Kind.PERIODS}:
        raise ValueError(f"{field.key}: a field of kind {field.kind} is not drawn")
    if field.kind is Kind.LOCAL_TEXT:
        return LocalTextInput(appearance, sentences=field.sentences)
    return TextFieldInput(appearance, field)
