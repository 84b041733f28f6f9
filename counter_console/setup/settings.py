"""The settings of the branch: every setting of SETTINGS_FORM with its default and limits, saved one by one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts, SectionPage
from counter_console.section.section import OpenSection, SectionContext
from counter_console.section.two_versions import TwoVersions
from counter_console.setup.setting_hints import SettingsReading, hint
from counter_console.setup.setting_layers import (
    DIFFER,
    FILES,
    LOAD,
    NOTHING_ABOVE,
    REASON,
    Above,
    DifferPanel,
    question_of,
    read_file,
    source_actions,
    subtitle_of,
)
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, AuditKind
from shared.office.catalog.rules import closing_texts
from shared.office.history.operations import HistoryOperations
from shared.office.settings.errors import SETTING_CHANGED_MEANWHILE
from shared.office.settings.model import SETTINGS_FORM, Settings, Value, setting_field, stored
from shared.office.settings.model.layers import LayerPreview
from shared.office.settings.rules import accent_is_readable, accent_sentence
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.rights import Right
from shared.platform.background import Runner
from shared.platform.db.errors import DATABASE_FORBIDS
from shared.platform.errors import UserError, error_text
from shared.platform.forms.model import Answers
from shared.platform.forms.readable import FieldChange, readable
from shared.platform.i18n.text import Showable, Text, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.buttons import ActionButton
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


DEFAULT = "default"
BACK = translate("console.settings", "Back to the default")


@dataclass(frozen=True)
class SettingsState(SectionState):
    """Values, notes, hints and actions by the key of a setting; the values include changes that are not saved yet.

    `versions` are the values that somebody else has set meanwhile, next to those typed here. `done` counts differences
    from above that were saved here; `offered` is a file of settings from above that is not yet taken over.
    """

    values: Mapping[str, Value] = field(default_factory=dict)
    notes: Mapping[str, Note] = field(default_factory=dict)
    hints: Mapping[str, Text] = field(default_factory=dict)
    actions: Mapping[str, Mapping[str, Text]] = field(default_factory=dict)
    versions: tuple[FieldChange, ...] = ()
    above: Above = NOTHING_ABOVE
    done: int = 0
    offered: LayerPreview | None = None


class SettingsPresenter(SectionPresenter[SettingsState, SettingsReading]):
    """Reads the settings and saves each change on its own; changes made meanwhile wait for their turn.

    Each change is sent with the value that was seen before it. If somebody else has set a third one, it is not saved:
    it stays in its field, and the person chooses.
    """

    TOPICS = frozenset({Topic.SETTINGS, Topic.CATALOG})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[SettingsState], None]) -> None:
        super().__init__(branch, runner, SettingsState(), show)
        self._actor = actor
        self._saved: Mapping[str, Value] = {}
        self._unsaved: dict[str, Value] = {}
        self._seen: dict[str, Value] = {}
        self._doubtful: dict[str, Value] = {}
        self._sent = ""

    def change(self, key: str, answer: object, seen: object) -> None:
        """Save a checked answer of somebody who had seen another one."""
        self._unsaved[key] = stored(answer)
        # A value in doubt was shown together with the stored one, which holds until the person chooses.
        known = self._saved[key] if self._doubtful.pop(key, None) is not None else stored(seen)
        self._seen.setdefault(key, known)
        self._show_note(key, NOT_SAVED_YET)
        self._save_next()

    def reset(self, key: str) -> None:
        """Go back to what holds without the branch: what is decided above, or the default."""
        source = self._state.above.sources.get(key)
        value = setting_field(key).default if source is None else source.above.value
        self.change(key, value, self._saved[key])

    def differ(self, key: str, answers: Answers) -> None:
        """Set another value than what is decided above, with the reason."""
        value, reason, seen = stored(answers[key]), answers[REASON], self._saved[key]
        self._run(
            lambda _command: self._branch.settings.change(key, value, self._actor, seen, reason),
            translate("console.settings", "Change the setting “{name}”", name=setting_field(key).label),
            SAVED[0],
            lambda _settings: self._change(done=self._state.done + 1),
        )

    def offer_file(self, path: Path) -> None:
        """Read a file of settings from above, and ask before it is taken over."""
        self._run(
            lambda _command: self._branch.settings.preview(read_file(path), self._actor),
            LOAD,
            done=lambda preview: self._change(offered=preview),
        )

    def answer_file(self, yes: bool) -> None:
        """Take over the file that was read, or leave it."""
        offered = self._state.offered
        self._change(offered=None)
        if yes and offered is not None:
            self._run(
                lambda _command: self._branch.settings.take_over(offered.file, self._actor),
                LOAD,
                translate("console.settings", "The settings from above are taken over."),
            )

    def keep_mine(self) -> None:
        """Save one's own values over those that somebody else has set meanwhile."""
        for key, mine in tuple(self._doubtful.items()):
            self.change(key, mine, self._saved[key])

    def take_theirs(self) -> None:
        """Leave the values that somebody else has set."""
        for key in tuple(self._doubtful):
            del self._doubtful[key]
            self._show_note(key, NO_NOTE)

    def _read(self) -> SettingsReading:
        zone = self._branch.catalog.catalog().branch.time_zone
        settings = self._branch.settings
        above = NOTHING_ABOVE
        try:
            members = self._branch.staff.members()
            role = next((each.role for each in members if each.id == self._actor.id), None)
            takes = role is not None and self._branch.staff.rights().allowed(role, Right.TAKE_LAYERS)
            above = Above(settings.sources(self._actor), {each.id: each.name for each in members}, takes)
        except UserError as problem:
            if problem.code is not DATABASE_FORBIDS:
                raise
        return SettingsReading(settings.values(), self._last_changes(), zone, above)

    def _last_changes(self) -> Mapping[str, tuple[datetime, str | None]]:
        try:
            return self._branch.of(HistoryOperations).last_changed(AuditKind.SETTING_CHANGED, self._actor)
        except UserError as problem:
            # A branch may let somebody change settings who does not see the history; nor may a console's own login.
            if problem.code not in (NOT_ALLOWED, DATABASE_FORBIDS):
                raise
            return {}

    def _loaded(self, reading: SettingsReading) -> None:
        before, self._saved = self._saved, dict(vars(reading.settings))
        # "Saved" is no longer true of what somebody else has changed since.
        notes = {
            key: note
            for key, note in self._state.notes.items()
            if key in self._doubtful or before.get(key) == self._saved[key]
        }
        hints = {each.key: hint(each, self._saved[each.key], reading) for each in SETTINGS_FORM.fields}
        self._change(hints=hints, above=reading.above)
        self._show_values(notes)
        self._save_next()

    def _values(self) -> dict[str, Value]:
        return {**self._saved, **self._doubtful, **self._unsaved}

    def _show_values(self, notes: Mapping[str, Note]) -> None:
        values = self._values()
        sources = self._state.above.sources
        actions: dict[str, Mapping[str, Text]] = {
            each.key: {DEFAULT: BACK} for each in SETTINGS_FORM.fields if values[each.key] != each.default
        }
        actions |= {key: source_actions(source) for key, source in sources.items()}
        versions = (
            FieldChange(each.label, readable(each, self._saved[each.key]), readable(each, self._doubtful[each.key]))
            for each in SETTINGS_FORM.fields
            if each.key in self._doubtful
        )
        self._change(values=values, notes=notes, actions=actions, versions=tuple(versions))

    def _save_next(self) -> None:
        if not self._unsaved or self._commands.busy or not self._state.connection.can_save:
            return
        key, value = next(iter(self._unsaved.items()))
        seen = self._seen[key]
        self._sent = key

        def save(_command: UUID) -> tuple[Settings, Note]:
            return self._branch.settings.change(key, value, self._actor, seen), self._saved_note(key, value)

        def saved(result: tuple[Settings, Note]) -> None:
            settings, note = result
            # It may have been changed again while it was being saved.
            if self._unsaved[key] == value:
                del self._unsaved[key], self._seen[key]
            else:
                self._seen[key] = value
            self._saved = dict(vars(settings))
            self._show_note(key, NOT_SAVED_YET if key in self._unsaved else note)
            self._save_next()

        name = translate("console.settings", "Change the setting “{name}”", name=setting_field(key).label)
        self._run(save, name, done=saved)

    def _saved_note(self, key: str, value: Value) -> Note:
        """Return what is shown next to a saved setting: its consequence, where that is not obvious."""
        if key == "accent":
            tone = Tone.GOOD if accent_is_readable(str(value)) else Tone.CAUTION
            return translate("console.settings", "Saved. {what}", what=accent_sentence(str(value))), tone
        if key != "day_close_time" or not value:
            return SAVED
        what = closing_texts(self._branch.catalog.catalog(), time.fromisoformat(str(value)))
        told = what[0] if len(what) == 1 else translate("settings", "{first} {second}", first=what[0], second=what[1])
        return translate("console.settings", "Saved. {what}", what=told), Tone.GOOD

    def _refused(self, problem: UserError) -> None:
        key = self._sent
        self._seen.pop(key, None)
        value = self._unsaved.pop(key, None)
        if problem.code is SETTING_CHANGED_MEANWHILE and value is not None:
            self._doubtful[key] = value
        self._show_note(key, (error_text(problem), Tone.BAD))
        super()._refused(problem)

    def _show_note(self, key: str, note: Note) -> None:
        self._show_values({**self._state.notes, key: note})


class SettingsPage(SectionPage[SettingsState]):
    """The page: a search line and the form. `changed` carries a key, its new answer and the one seen before.

    `reset_wanted` carries the key of a setting, `file_chosen` the path of a file of settings from above.
    """

    changed = Signal(str, object, object)
    reset_wanted = Signal(str)
    file_chosen = Signal(object)
    file_answered = Signal(bool)

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.SEARCH)
        self.search = TextInput(appearance)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._search())
        self.form = FormView(SETTINGS_FORM, appearance, translator)
        self.form.committed.connect(self._commit)
        self.form.acted.connect(self._act)
        self.versions = TwoVersions(appearance)
        self._notes: dict[str, Note] = {}
        self._folder = folder
        self.open_file = ActionButton(appearance, "", icon=Icon.PLUS)
        self.open_file.filters_double_tap = False  # the choice of a file follows
        self.open_file.activated.connect(self._choose_file)
        self.add_to_head(self.open_file)
        self.differ = DifferPanel(appearance, translator)
        self.differ.closed.connect(self.search.setFocus)
        self.add(self.versions, self.differ, self.search, self.form)

    def _act(self, key: str, action: str) -> None:
        if action != DIFFER:
            self.reset_wanted.emit(key)
            return
        self.differ.ask(key)
        self._show_differ()
        self.differ.show()
        self.differ.panel.press(DIFFER)

    def _show_differ(self) -> None:
        state = self._state
        if state is not None:
            self.differ.show_above(state.above, state.values, state.done, state.connection, self._translator)

    def _choose_file(self) -> None:
        kinds = f"{self._text(FILES)} (*.toml)"
        chosen, _ = QFileDialog.getOpenFileName(self, self._text(LOAD), str(self._folder), kinds)
        if chosen:
            self.file_chosen.emit(Path(chosen))

    def _commit(self, key: str, answer: object) -> None:
        self._notes.pop(key, None)
        self.changed.emit(key, answer, self.form.rows[key].seen)

    def _show_content(self, state: SettingsState) -> None:
        self.search.setPlaceholderText(self._text(SEARCH))
        self.search.setAccessibleName(self._text(SEARCH))
        self.form.show_answers(state.values)
        for key in self.form.rows:
            note = state.notes.get(key, NO_NOTE)
            if note != self._notes.get(key, NO_NOTE):
                self.form.show_note(key, *note)
            self.form.show_hint(key, state.hints.get(key, ""))
            self.form.show_actions(key, state.actions.get(key, {}))
            # What is decided above is changed with a reason only, or not at all.
            self.form.rows[key].input.setEnabled(key not in state.above.sources)
        self._notes = dict(state.notes)
        self.open_file.setText(self._text(LOAD))
        self.open_file.setVisible(state.above.takes)
        self.open_file.setEnabled(not state.connection.blocked_reason)
        self._show_differ()
        self._ask(None if state.offered is None else question_of(state.offered), self.file_answered.emit)
        self.versions.show_versions(state.versions, self._translator, free=not state.connection.blocked_reason)
        self._search()

    def _search(self) -> None:
        """Show the settings with all words of the search in their label, their group or their key."""
        words = self.search.text().casefold().split()
        found = {
            field.key
            for section in SETTINGS_FORM.sections
            for field in section.fields
            if all(
                word in f"{self._text(section.title)} {self._text(field.label)} {field.key}".casefold()
                for word in words
            )
        }
        loaded = self._state is not None and self._state.loaded
        self.form.show_only(found)
        self.form.setVisible(loaded)
        subtitle = SUBTITLE if self._state is None else subtitle_of(self._state.above, SUBTITLE)
        self._show_head(TITLE, subtitle, loading=not loaded, empty=loaded and not found)

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
        self.screen = SettingsPage(context.appearance, context.translator, context.folder)
        self.settings = SettingsPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.settings, self.screen)
        self.screen.changed.connect(self.settings.change)
        self.screen.reset_wanted.connect(self.settings.reset)
        self.screen.differ.given.connect(self.settings.differ)
        self.screen.file_chosen.connect(self.settings.offer_file)
        self.screen.file_answered.connect(self.settings.answer_file)
        self.screen.versions.kept.connect(self.settings.keep_mine)
        self.screen.versions.taken.connect(self.settings.take_theirs)
        self.screen.message_closed.connect(self.settings.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return SettingsSection(context)
