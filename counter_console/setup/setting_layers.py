"""Settings from above on the page of settings: where a value comes from, why the branch differs, and the file."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import NAMESPACE_OID, UUID, uuid5

from PySide6.QtCore import Signal

from counter_console.records.action_panel import ActionPanel
from counter_console.section.connection import Connection
from counter_console.section.page import QuestionTexts
from shared.office.settings.errors import LAYER_FILE_WRONG
from shared.office.settings.model import Value, setting_field
from shared.office.settings.model.layers import LayerFile, LayerPreview, LayerScope, SettingLayer, SettingSource
from shared.office.settings.rules.layers import LARGEST_FILE, LONGEST_REASON, read_layer_file
from shared.platform.errors import UserError
from shared.platform.forms.model import Answers, Field, Form, Kind, plain_form
from shared.platform.forms.readable import readable
from shared.platform.i18n.text import Day, Number, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.panels import Panel

DIFFER, FOLLOW = "differ", "follow"
#: The key of the reason in the question; no setting is called so.
REASON = "reason of the branch"
LOAD = translate("console.settings", "Load settings from above")
FILES = translate("console.settings", "Settings from above")
SCOPES: Mapping[LayerScope, Text] = {
    LayerScope.NATIONAL: translate("console.settings", "the nation"),
    LayerScope.MINISTRY: translate("console.settings", "the ministry"),
    LayerScope.BRANCH: translate("console.settings", "the branch"),
}


@dataclass(frozen=True)
class Above:
    """What the page knows of settings from above. `takes`: this person may load files of them."""

    sources: Mapping[str, SettingSource]
    names: Mapping[UUID, str]
    takes: bool = False


NOTHING_ABOVE = Above({}, {})


def subtitle_of(above: Above, usual: Text) -> Text:
    """Return what stands below the title; where somebody above decides, how much that is and how much differs."""
    sources = above.sources.values()
    if not sources:
        return usual
    counts = translate(
        "console.settings",
        "Decided above: {count}; of these locked: {locked}, different here: {changed}.",
        count=Number(len(sources)),
        locked=Number(sum(each.lock is not None for each in sources)),
        changed=Number(sum(each.differs for each in sources)),
    )
    return _both(usual, counts)


def source_text(source: SettingSource, names: Mapping[UUID, str]) -> Text:
    """Return where a value comes from: who decided it above, what is locked, and why the branch differs."""
    field, above = setting_field(source.key), _decided(source.above)
    if source.lock is not None:
        locked = translate("console.settings", "Locked. {what}", what=above)
        return locked if source.own is None else _both(locked, _own_value(field, source.own))
    if source.own is None:
        return above
    value = readable(field, source.above.value)
    without = translate("console.settings", "Without it: {value}.", value=value)
    return _both(_differs(source.own, names), _both(without, above))


def _decided(layer: SettingLayer) -> Text:
    day = Day(layer.decided, year=True, weekday=False)
    said = translate(
        "console.settings",
        "Decided by {scope} ({author}) on {day}.",
        scope=SCOPES[layer.scope],
        author=isolated(layer.author),
        day=day,
    )
    if not layer.reason:
        return said
    return _both(said, translate("console.settings", "Reason: “{reason}”.", reason=isolated(layer.reason)))


def _differs(own: SettingLayer, names: Mapping[UUID, str]) -> Text:
    day = Day(own.decided, year=True, weekday=False)
    if own.author_id is None:
        return translate("console.settings", "Differs here; it was set before {day}.", day=day)
    who = isolated(names.get(own.author_id, "?"))
    return translate(
        "console.settings",
        "Differs here since {day}, by {who}: “{reason}”.",
        day=day,
        who=who,
        reason=isolated(own.reason),
    )


def _own_value(field: Field, own: SettingLayer) -> Text:
    value = readable(field, own.value)
    return translate("console.settings", "Without the lock it would be {value} here.", value=value)


def _both(first: Text, second: Text) -> Text:
    return translate("settings", "{first} {second}", first=first, second=second)


def source_actions(source: SettingSource) -> Mapping[str, Text]:
    """Return what can be done with a value from above."""
    if source.lock is not None:
        return {}
    if not source.differs:
        return {DIFFER: translate("console.settings", "Differ from it here")}
    return {
        DIFFER: translate("console.settings", "Change the difference"),
        FOLLOW: translate("console.settings", "No longer differ"),
    }


def differ_form(key: str) -> Form:
    """Return the questions when a branch differs: the value, and why."""
    reason = Field(
        REASON,
        Kind.LONG_TEXT,
        translate("console.settings", "Why it differs here"),
        translate("console.settings", "Everybody who may change settings reads it."),
        maximum=LONGEST_REASON,
    )
    return plain_form("differ", replace(setting_field(key), shown_if=None, required_if=None), reason)


def read_file(path: Path) -> LayerFile:
    """Return what a file decides. Raises UserError: LAYER_FILE_WRONG, UNKNOWN_SETTING, BAD_SETTING."""
    try:
        with path.open("rb") as file:
            return read_layer_file(file.read(LARGEST_FILE + 1))
    except OSError as fault:
        raise UserError(LAYER_FILE_WRONG, problem=str(fault.strerror)) from fault


def question_of(preview: LayerPreview) -> QuestionTexts:
    """Return the question before a file is taken over: what it decides, locks and changes here."""
    file = preview.file
    text = translate(
        "console.settings",
        "Settings in the file: {count}; locked: {locked}; values that change here: {changed}. All that was decided "
        "before there ({scope}) is replaced.",
        count=Number(len(file.layers)),
        locked=Number(preview.locked),
        changed=Number(len(preview.changed)),
        scope=SCOPES[file.scope],
    )
    title = translate("console.settings", "Take over the settings of {author}?", author=isolated(file.author))
    return QuestionTexts(
        title,
        text,
        translate("console.settings", "Take over"),
        translate("console.settings", "Leave everything as it is"),
    )


class DifferPanel(Panel):
    """Asks for the value and the reason of a setting in which the branch differs. `given` carries key and answers."""

    given = Signal(str, object)
    closed = Signal()

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance)
        names = {DIFFER: translate("console.settings", "Save the difference")}
        self.panel: ActionPanel[str] = ActionPanel(appearance, translator, names)
        self.panel.given.connect(self._give)
        self.panel.previewed.connect(self._close)
        self.add(self.panel)
        self.key = ""
        self.hide()

    def ask(self, key: str) -> None:
        """Ask about a setting as soon as it is shown."""
        self.key = key

    def show_above(
        self, above: Above, values: Mapping[str, Value], done: int, connection: Connection, translator: Translator
    ) -> None:
        """Show the question about the chosen setting, or nothing."""
        source = above.sources.get(self.key)
        shown = source is not None and source.lock is None
        if not shown or source is None:
            self.hide()
            return
        field, own = setting_field(self.key), source.own
        known: Answers = {self.key: values[self.key], REASON: "" if own is None else own.reason}
        self.set_heading(translator.text(field.label))
        self.panel.show_record(
            uuid5(NAMESPACE_OID, self.key),
            (DIFFER,),
            lambda _verb: differ_form(field.key),
            done=done,
            blocked=translator.text(connection.blocked_reason),
            main=None,
            translator=translator,
            known=lambda _verb: known,
        )
        # Its question is opened at the setting.
        self.panel.buttons[DIFFER].hide()

    def _give(self, _verb: str, answers: Answers) -> None:
        self.given.emit(self.key, answers)

    def _close(self) -> None:
        """Go away together with the question."""
        if self.key and self.isVisible() and not self.panel.is_open():
            self.key = ""
            self.hide()
            self.closed.emit()
