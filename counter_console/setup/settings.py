"""The settings of the branch: every setting of SETTINGS_FORM with its default and limits, saved one by one."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import time
from uuid import UUID

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts, SectionPage
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.rules import closing_texts
from shared.office.settings.model import SETTINGS_FORM, Settings, Value, setting_field, stored
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.forms.model import Field, Form
from shared.platform.forms.readable import limits, readable
from shared.platform.i18n.text import Showable, Text, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.inputs import TextInput

TEXTS = PageTexts(
    translate("console.settings", "Reading the settings"),
    translate("console.settings", "The settings shown here are from that time."),
    translate("console.settings", "No setting matches these words"),
    translate("console.settings", "Use fewer words, or delete the search."),
)
TITLE = translate("console.settings", "Settings")
SUBTITLE = translate("console.settings", "Each change is saved at once and takes effect in the whole branch.")
SEARCH = translate("console.settings", "Search the settings")

Note = tuple[Showable, Tone]
NO_NOTE: Note = ("", Tone.QUIET)
SAVED: Note = (translate("console.settings", "Saved."), Tone.GOOD)
NOT_SAVED_YET: Note = (translate("console.settings", "Not saved yet."), Tone.QUIET)


@dataclass(frozen=True)
class SettingsState(SectionState):
    """Values and notes by the key of a setting; the values include changes that are not saved yet."""

    values: Mapping[str, Value] = field(default_factory=dict)
    notes: Mapping[str, Note] = field(default_factory=dict)


class SettingsPresenter(SectionPresenter[SettingsState, Settings]):
    """Reads the settings and saves each change on its own; changes made meanwhile wait for their turn."""

    TOPICS = frozenset({Topic.SETTINGS})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[SettingsState], None]) -> None:
        super().__init__(branch, runner, SettingsState(), show)
        self._actor = actor
        self._saved: Mapping[str, Value] = {}
        self._unsaved: dict[str, Value] = {}
        self._sent = ""

    def change(self, key: str, answer: object) -> None:
        """Save a checked answer."""
        self._unsaved[key] = stored(answer)
        self._show_note(key, NOT_SAVED_YET)
        self._save_next()

    def _read(self) -> Settings:
        return self._branch.settings.values()

    def _loaded(self, reading: Settings) -> None:
        before, self._saved = self._saved, asdict(reading)
        # "Saved" is no longer true of what somebody else has changed since.
        notes = {key: note for key, note in self._state.notes.items() if before.get(key) == self._saved[key]}
        self._change(values={**self._saved, **self._unsaved}, notes=notes)
        self._save_next()

    def _save_next(self) -> None:
        if not self._unsaved or self._commands.busy or not self._state.connection.can_save:
            return
        key, value = next(iter(self._unsaved.items()))
        self._sent = key

        def save(_command: UUID) -> tuple[Settings, Note]:
            return self._branch.settings.change(key, value, self._actor), self._saved_note(key, value)

        def saved(result: tuple[Settings, Note]) -> None:
            settings, note = result
            # It may have been changed again while it was being saved.
            if self._unsaved[key] == value:
                del self._unsaved[key]
            self._saved = asdict(settings)
            self._show_note(key, NOT_SAVED_YET if key in self._unsaved else note)
            self._save_next()

        name = translate("console.settings", "Change the setting “{name}”", name=setting_field(key).label)
        self._run(save, name, done=saved)

    def _saved_note(self, key: str, value: Value) -> Note:
        """Return what is shown next to a saved setting: its consequence, where that is not obvious."""
        if key != "day_close_time" or not value:
            return SAVED
        what = closing_texts(self._branch.catalog.catalog(), time.fromisoformat(str(value)))
        told = what[0] if len(what) == 1 else translate("settings", "{first} {second}", first=what[0], second=what[1])
        return translate("console.settings", "Saved. {what}", what=told), Tone.GOOD

    def _refused(self, problem: UserError) -> None:
        self._unsaved.pop(self._sent, None)
        self._show_note(self._sent, (error_text(problem), Tone.BAD))
        super()._refused(problem)

    def _show_note(self, key: str, note: Note) -> None:
        self._change(values={**self._saved, **self._unsaved}, notes={**self._state.notes, key: note})


class SettingsPage(SectionPage[SettingsState]):
    """The page: a search line and the form."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.SEARCH)
        self.search = TextInput(appearance)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._search())
        self.form = FormView(_described(SETTINGS_FORM), appearance, translator)
        self.form.committed.connect(lambda key, _answer: self._notes.pop(key, None))
        self._notes: dict[str, Note] = {}
        self.add(self.search, self.form)

    def _show_content(self, state: SettingsState) -> None:
        self.search.setPlaceholderText(self._text(SEARCH))
        self.search.setAccessibleName(self._text(SEARCH))
        self.form.show_answers(state.values)
        for key in self.form.rows:
            note = state.notes.get(key, NO_NOTE)
            if note != self._notes.get(key, NO_NOTE):
                self.form.show_note(key, *note)
        self._notes = dict(state.notes)
        self._search()

    def _search(self) -> None:
        """Show the settings with all words of the search in their label or their group."""
        words = self.search.text().casefold().split()
        found = {
            field.key
            for section in SETTINGS_FORM.sections
            for field in section.fields
            if all(word in f"{self._text(section.title)} {self._text(field.label)}".casefold() for word in words)
        }
        loaded = self._state is not None and self._state.loaded
        self.form.show_only(found)
        self.form.setVisible(loaded)
        self._show_head(TITLE, SUBTITLE, loading=not loaded, empty=loaded and not found)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.form.set_translator(translator)
        super().set_translator(translator)

    def showEvent(self, event: object) -> None:
        """Move the keyboard to the search."""
        self.search.setFocus()


class SettingsSection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = SettingsPage(context.appearance, context.translator)
        self.settings = SettingsPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.settings, self.screen)
        self.screen.form.committed.connect(self.settings.change)
        self.screen.message_closed.connect(self.settings.close_message)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.screen.set_translator(translator)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return SettingsSection(context)


def _described(form: Form) -> Form:
    """Return the form with limits and default of each field as its hint."""
    sections = (
        replace(section, fields=tuple(replace(field, hint=field.hint or _hint(field)) for field in section.fields))
        for section in form.sections
    )
    return replace(form, sections=tuple(sections))


def _hint(field: Field) -> Text:
    default = readable(field, field.default)
    if field.minimum is not None and field.maximum is not None:
        low, high = (readable(field, limit) for limit in (field.minimum, field.maximum))
        return translate(
            "console.settings", "From {low} to {high}. Default: {default}.", low=low, high=high, default=default
        )
    if field.choices:
        return translate("console.settings", "Default: {default}.", default=default)
    return translate("console.settings", "Format: {format}. Default: {default}.", format=limits(field), default=default)
