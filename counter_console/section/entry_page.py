"""The page of one part of the set-up: list, new entry, and the whole form of an entry with its order and removal."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal

from counter_console.section.entry_presenter import EntriesPresenter, EntriesState, SetUpEntry
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts, QuestionTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from counter_console.section.whole_form import WholeForm
from shared.office.catalog.model import Catalog
from shared.office.catalog.parts import SetUpPart
from shared.office.staff.model import StaffMember
from shared.platform.forms.model import Answers, Form, FormSection
from shared.platform.i18n.text import Showable, Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.table import Column

UP = translate("console.entries", "Move up")
DOWN = translate("console.entries", "Move down")
REMOVE = translate("console.entries", "Remove")
OUT_OF_USE = translate("console.entries", "Take out of use")
NOT_SAVED = translate("console.entries", "Save or discard these changes first.")
GONE = translate(
    "console.entries",
    "Somebody else has removed this entry. What you typed is kept in this form: you can add it again.",
)


@dataclass(frozen=True)
class EntryList:
    """What a page of entries declares.

    `form` is the form of the part with the choices that the set-up offers now (None: nothing is read yet); `people`
    puts the people to choose from into it. `defaults` are the answers that a new entry begins with, `hidden` those
    that it has and the form does not ask for. With `previews` settings are read for a preview. An entry moves among
    those for which `alike` returns the same.
    """

    part: SetUpPart
    icon: Icon
    title: Text
    subtitle: Text
    add: Text
    texts: PageTexts
    columns: Sequence[Column]
    form: Callable[[Catalog | None], Form]
    defaults: Mapping[str, Any] = field(default_factory=dict)
    filters: Sequence[tuple[Showable, Callable[[SetUpEntry], bool]]] = ()
    alike: Callable[[SetUpEntry], object] = lambda entry: None
    hidden: Mapping[str, Any] = field(default_factory=dict)
    previews: bool = False
    people: Callable[[Form, Sequence[StaffMember]], Form] | None = None

    def form_of(self, catalog: Catalog | None, people: Sequence[StaffMember]) -> Form:
        """Return the form with everything that can be chosen now."""
        form = self.form(catalog)
        return form if self.people is None else self.people(form, people)


class EntryPage(RecordPage[EntriesState]):
    """The page. `saved` carries an entry as it was seen and its new answers, `moved` an entry and a step.

    `remove_wanted` and `out_of_use_wanted` carry an entry, `remove_answered` the answer to the question.
    """

    saved = Signal(object, object)
    moved = Signal(object, int)
    remove_wanted = Signal(object)
    remove_answered = Signal(bool)
    out_of_use_wanted = Signal(object)

    def __init__(self, entries: EntryList, appearance: Appearance, translator: Translator) -> None:
        register = Register(entries.title, entries.columns, lambda entry: entry.key, _description, entries.filters)
        super().__init__(appearance, translator, entries.texts, entries.icon, register)
        self._entries = entries
        self._seen: SetUpEntry | None = None
        form = entries.form_of(None, ())
        self.entry = WholeForm(
            form if entries.part.renamed else _without(form, entries.part.code), appearance, translator
        )
        self.entry.given.connect(lambda answers: self.saved.emit(self._seen, {**self._answers(), **answers}))
        self.form = self.entry.form
        self.form.previewed.connect(lambda _answers: self._show_buttons())
        self._note = PlainText(appearance, role=TextRole.LABEL, tone=Tone.CAUTION)
        self.up, self.down, self.remove, self.out_of_use = (ActionButton(appearance, "") for _ in range(4))
        self.up.activated.connect(lambda: self.moved.emit(self._seen, -1))
        self.down.activated.connect(lambda: self.moved.emit(self._seen, 1))
        self.remove.activated.connect(lambda: self.remove_wanted.emit(self._seen))
        self.out_of_use.activated.connect(lambda: self.out_of_use_wanted.emit(self._seen))
        for button in (self.remove, self.up, self.down):
            button.filters_double_tap = False  # a question follows, or the same again is meant
        for button in (self.up, self.down, self.remove, self.out_of_use):
            self.entry.buttons.addWidget(button)
        self.details.add(self._note)
        self.details.add(self.entry)
        self.add_new(NewRecord(form, entries.add, appearance, translator))

    # --------------------------------------------------------------------------------------------------------- showing
    def _show_content(self, state: EntriesState) -> None:
        entries = self._entries
        self._show_head(
            entries.title, entries.subtitle, loading=not state.loaded, empty=state.loaded and not state.entries
        )
        if state.catalog is not None:
            form = entries.form_of(state.catalog, state.people)
            self.new.offer(form)
            self.form.offer(form if entries.part.renamed else _without(form, entries.part.code))
        for button, text in (
            (self.up, UP),
            (self.down, DOWN),
            (self.remove, REMOVE),
            (self.out_of_use, OUT_OF_USE),
        ):
            button.setText(self._text(text))
        self._keep_what_was_removed(state)
        self._show_records(state.entries)
        self._show_buttons()
        self.new.show_texts(self._translator, state.connection, state.added, **entries.defaults)
        self._ask(_question(state.removing.name) if state.removing else None, self.remove_answered.emit)

    def _show_details(self, record: SetUpEntry) -> None:
        self._seen = record
        if self._state is not None:
            self.entry.show_record(record.key, record.answers, self._translator, self._state.connection)
        self._show_buttons()

    def _answers(self) -> Answers:
        return {} if self._seen is None else self._seen.answers

    def _show_buttons(self) -> None:
        state, record = self._state, self.record()
        if state is None or record is None:
            return
        free, edits = not state.connection.blocked_reason, self.form.is_changed()
        if not edits:
            self._note.setText("")
        self._note.setVisible(bool(self._note.text()))
        alike = [each.key for each in state.entries if self._entries.alike(each) == self._entries.alike(record)]
        self.up.setEnabled(free and record.key != alike[0])
        self.down.setEnabled(free and record.key != alike[-1])
        self.remove.setEnabled(free and not edits)
        self.out_of_use.setEnabled(free and not edits)
        in_use = state.in_use == record.key and record.answers.get("active") is True
        appears = in_use and self.out_of_use.isHidden()
        self.out_of_use.setVisible(in_use)
        if appears:
            self.out_of_use.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_what_was_removed(self, state: EntriesState) -> None:
        """Put what was typed for an entry that is no longer there into the form for a new one."""
        if self._seen is None or any(entry.key == self._seen.key for entry in state.entries):
            return
        if self.form.is_changed():
            typed = {**self._answers(), **self.form.answers()}
            self.new.show_form(True)
            self.new.form.type_answers(typed)
            self.new.form.show_note(self._entries.part.code, GONE, Tone.CAUTION)
        self._seen = None

    # --------------------------------------------------------------------------------------------------------- acting
    def _choose(self, record: Any) -> None:
        other = record is not None and record.key != self._chosen
        if other and self._seen is not None and self._seen.key == self._chosen and self.form.is_changed():
            self._note.setText(self._text(NOT_SAVED))
            self._note.show()
            self.table.choose(self._chosen)
            self.entry.focus_choice()
        else:
            super()._choose(record)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.form.set_translator(translator)
        self.new.set_translator(translator)
        super().set_translator(translator)


def _description(entry: SetUpEntry, _now: object, translator: Translator) -> str:
    return translator.text(entry.name)


def _question(name: Showable) -> QuestionTexts:
    return QuestionTexts(
        translate("console.entries", "Remove {name}?", name=name),
        translate("console.entries", "It disappears from all screens at once. The history keeps it."),
        translate("console.entries", "Remove this entry"),
        translate("console.entries", "Keep this entry"),
    )


def _without(form: Form, key: str) -> Form:
    sections = (FormSection(each.title, tuple(f for f in each.fields if f.key != key)) for each in form.sections)
    return Form(form.key, form.version, tuple(sections))


class EntrySection(OpenSection):
    """The section of one manager."""

    def __init__(
        self,
        entries: EntryList,
        context: SectionContext,
        page: Callable[[EntryList, Appearance, Translator], EntryPage] = EntryPage,
    ) -> None:
        self.screen = page(entries, context.appearance, context.translator)
        self.entries = EntriesPresenter(
            entries.part,
            context.branch,
            context.runner,
            context.manager,
            self.screen.show_state,
            previews=entries.previews,
            people=entries.people is not None,
        )
        super().__init__(self.entries, self.screen)
        self.screen.new.given.connect(lambda answers: self.entries.add({**entries.hidden, **answers}))
        self.screen.saved.connect(self.entries.save)
        self.screen.moved.connect(lambda entry, step: self.entries.move(entry, step, entries.alike))
        self.screen.remove_wanted.connect(self.entries.ask_remove)
        self.screen.remove_answered.connect(self.entries.answer_remove)
        self.screen.out_of_use_wanted.connect(self.entries.take_out_of_use)
        self.screen.message_closed.connect(self.entries.close_message)
