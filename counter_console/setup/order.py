"""The order of calling: the rules, tried on the calls of a real day before they are saved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Signal

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.settings.model import OrderPolicy, Settings, setting_field
from shared.platform.background import Runner
from shared.platform.forms.model import Condition, plain_form
from shared.platform.i18n.text import ClockTime, Day, Minutes, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.queue.stats.rules.order_preview import OrderPreview, PreviewedCall, WaitsCompared
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row
from shared.ui.widgets.panels import Panel
from shared.ui.widgets.table import Column

TEXTS = PageTexts(
    translate("console.order", "Reading the rules and the calls of the day"),
    translate("console.order", "The preview is from that time."),
    translate("console.order", "There is no day with calls yet"),
    translate("console.order", "The preview appears after the first calls. The rules can be changed now."),
)
TITLE = translate("console.order", "Order of calling")
SUBTITLE = translate(
    "console.order", "Try the rules on the calls of a real day, then save them: they apply from the next call."
)
SAVE = translate("console.order", "Use these rules")
DISCARD = translate("console.order", "Back to the present rules")
_ONLY_FOR = {
    "longest_wait_minutes": OrderPolicy.PROMISE,
    "strict_ceiling": OrderPolicy.STRICT,
    "ratio_priority": OrderPolicy.RATIO,
    "ratio_ordinary": OrderPolicy.RATIO,
}
RULES = plain_form(
    "order_of_calling",
    setting_field("policy"),
    *(replace(setting_field(key), shown_if=Condition("policy", (policy,))) for key, policy in _ONLY_FOR.items()),
)


@dataclass(frozen=True)
class OrderState(SectionState):
    """The rules as they are tried, whether they differ from those in use, and what they would have changed on `day`."""

    rules: Mapping[str, Any] = field(default_factory=dict)
    changed: bool = False
    day: date | None = None
    preview: OrderPreview | None = None


@dataclass(frozen=True)
class OrderReading:
    """The settings in use, and the preview of the tried ones."""

    settings: Settings
    tried: Settings
    day: date | None
    preview: OrderPreview | None


class OrderPresenter(SectionPresenter[OrderState, OrderReading]):
    """Tries rules on the latest day with calls and saves them together."""

    TOPICS = frozenset({Topic.SETTINGS, Topic.CATALOG})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[OrderState], None]) -> None:
        super().__init__(branch, runner, OrderState(), show)
        self._actor = actor
        self._tried: dict[str, Any] = {}
        self._settings = Settings()

    def _read(self) -> OrderReading:
        settings = self._branch.settings.values()
        tried = replace(settings, **self._tried)
        closed = (date.fromisoformat(each.day) for each in self._branch.summary.days())
        days: list[date] = [self._branch.day.today(), *closed]
        for day in dict.fromkeys(days):
            preview = self._branch.summary.order_preview(day, tried)
            if preview.calls:
                return OrderReading(settings, tried, day, preview)
        return OrderReading(settings, tried, None, None)

    def _loaded(self, reading: OrderReading) -> None:
        self._settings = reading.settings
        self._change(
            rules={each.key: getattr(reading.tried, each.key) for each in RULES.fields},
            changed=reading.tried != reading.settings,
            day=reading.day,
            preview=reading.preview,
        )

    def try_rule(self, key: str, answer: object) -> None:
        """Try another rule; nothing is saved."""
        self._tried = {**self._tried, key: answer}
        self.refresh()

    def discard(self) -> None:
        """Try nothing any more."""
        self._tried = {}
        self.refresh()

    def save(self) -> None:
        """Save the tried rules together."""
        tried, seen = self._tried, {key: getattr(self._settings, key) for key in self._tried}
        self._run(
            lambda _command: self._branch.settings.change_together(tried, self._actor, seen),
            TITLE,
            translate("console.order", "Saved. The rules apply from the next call."),
            lambda _done: self._tried.clear(),
        )


def _description(call: PreviewedCall, _now: datetime | None, translator: Translator) -> str:
    return translator.text(
        translate(
            "console.order", "{really} was called; it would have been {would}", really=call.actual, would=call.previewed
        )
    )


def _compared(name: Text, waits: WaitsCompared) -> Text:
    return translate(
        "console.order",
        "{name}: average wait: now {mean}, with these rules {mean_would}; longest wait: now {longest}, with these rules"
        " {longest_would}",
        name=name,
        mean=Minutes(waits.mean),
        mean_would=Minutes(waits.mean_previewed),
        longest=Minutes(waits.longest),
        longest_would=Minutes(waits.longest_previewed),
    )


class OrderPage(RecordPage[OrderState]):
    """The page. `tried` carries the key and the answer of a rule; `save_wanted` and `discard_wanted` the decision."""

    tried = Signal(str, object)
    save_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, appearance: Appearance, translator: Translator, clock: Callable[[datetime], ClockTime]) -> None:
        calls = Register(
            translate("console.order", "The calls of the day"),
            (
                Column("at", translate("console.order", "Time"), lambda call, now, t: t.text(clock(call.instant))),
                Column("really", translate("console.order", "Called"), lambda call, now, t: isolated(call.actual)),
                Column(
                    "would",
                    translate("console.order", "Would have been called"),
                    lambda call, now, t: isolated(call.previewed),
                    mark=lambda call: (
                        (Icon.TRANSFER, Tone.CAUTION) if call.previewed != call.actual else (Icon.CHECK, Tone.QUIET)
                    ),
                ),
            ),
            lambda call: (call.instant, call.actual),
            _description,
            ((translate("console.order", "Only calls that differ"), lambda call: call.previewed != call.actual),),
        )
        super().__init__(appearance, translator, TEXTS, Icon.LIST, calls)
        self.form = FormView(RULES, appearance, translator)
        self.form.committed.connect(self.tried)
        self.save, self.discard = ActionButton(appearance, "", ButtonKind.PRIMARY), ActionButton(appearance, "")
        self.save.activated.connect(self.save_wanted)
        self.discard.activated.connect(self.discard_wanted)
        self.effect = PlainText(appearance, role=TextRole.BODY, bold=True)
        self.waits = PlainText(appearance, role=TextRole.BODY)
        self._rules = Panel(appearance)
        for part in (self.form, self.effect, self.waits):
            self._rules.add(part)
        self._rules.add(row(self.save, self.discard, None, spacing=appearance.metrics.unit))
        self._column.insertWidget(self._column.indexOf(self.list), self._rules)

    def _show_content(self, state: OrderState) -> None:
        self._show_head(TITLE, SUBTITLE, loading=not state.loaded, empty=state.loaded and state.preview is None)
        self._rules.setVisible(state.loaded)
        self.form.show_answers(state.rules)
        blocked = bool(state.connection.blocked_reason)
        for button, text in ((self.save, SAVE), (self.discard, DISCARD)):
            button.setText(self._text(text))
            button.setEnabled(state.changed and not blocked)
        preview, day = state.preview, state.day
        self.effect.setVisible(preview is not None)
        self.waits.setVisible(preview is not None)
        self._show_records(preview.calls if preview else ())
        if preview is None or day is None:
            return
        self.effect.setText(
            self._text(
                translate(
                    "console.order",
                    "On {day}, {different} of {calls} calls would have been for another visitor.",
                    day=Day(day, year=True),
                    different=preview.different,
                    calls=len(preview.calls),
                )
            )
        )
        lines = (
            (translate("console.order", "Ordinary visitors"), preview.ordinary),
            (translate("console.order", "Priority visitors"), preview.priority),
        )
        self.waits.setText("\n".join(self._text(_compared(name, waits)) for name, waits in lines if waits))

    def _show_chosen(self) -> None:
        """Show nothing more about a call: the line says all."""
        self.details.hide()

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.form.set_translator(translator)
        super().set_translator(translator)


class OrderSection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = OrderPage(
            context.appearance, context.translator, lambda instant: ClockTime(instant.astimezone(context.zone))
        )
        self.order = OrderPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.order, self.screen)
        self.screen.tried.connect(self.order.try_rule)
        self.screen.save_wanted.connect(self.order.save)
        self.screen.discard_wanted.connect(self.order.discard)
        self.screen.message_closed.connect(self.order.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return OrderSection(context)
