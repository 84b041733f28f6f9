"""Kiosk and board: their settings together, saved as a whole, with a picture of what they will look like."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace

from PySide6.QtCore import Signal

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts, SectionPage
from counter_console.section.section import OpenSection, SectionContext
from counter_console.section.whole_form import WholeForm
from counter_console.setup.screens_preview import ScreensPreview
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.settings.model import Settings, differing, setting_field
from shared.office.settings.rules import accent_is_readable, accent_sentence
from shared.platform.background import Runner
from shared.platform.forms.check import CheckedAnswers
from shared.platform.forms.model import Answers, Condition, Field, Form, FormSection
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText

TEXTS = PageTexts(
    translate("console.screens", "Reading the settings of the screens"),
    translate("console.screens", "The settings shown here are from that time."),
    translate("console.screens", "There are no settings"),
)
TITLE = translate("console.screens", "Kiosk and board")
SUBTITLE = translate("console.screens", "All screens follow within a second; a kiosk waits until its visitor is gone.")
ALWAYS = translate(
    "console.screens",
    "“{size}” and “{help}” are always on the kiosk. The order of the services is set on the pages “{groups}” and "
    "“{services}”.",
    size=translate("kiosk.frame", "Text size and help"),
    help=translate("kiosk.frame", "Ask for help"),
    groups=translate("console.groups", "Service groups"),
    services=translate("catalog", "Services"),
)


TEST_SOUND = translate("console.screens", "Test the sound of the boards")


def _fields(*keys: str) -> tuple[Field, ...]:
    return tuple(setting_field(key) for key in keys)


FORM = Form(
    "screens",
    1,
    (
        FormSection(
            translate("console.screens", "Colours"), _fields("accent", "kiosk_theme", "board_theme", "console_theme")
        ),
        FormSection(
            translate("settings", "Kiosk"),
            (
                *_fields("languages", "kiosk_rate"),
                replace(setting_field("kiosk_comment"), shown_if=Condition("kiosk_rate", (True,))),
                *_fields("kiosk_missed", "kiosk_another", "kiosk_list", "kiosk_copies", "kiosk_follow"),
                *_fields("kiosk_check_in", "kiosk_book", "kiosk_message", "kiosk_read_aloud", "ticket_page_seconds"),
            ),
        ),
        FormSection(
            translate("settings", "Board"),
            _fields(
                "board_calls",
                "board_side",
                "board_result",
                "board_notices",
                "board_zones",
                "board_languages",
                "board_page_seconds",
                "call_alone_seconds",
                "farthest_seat_m",
                "board_lowest_m",
            ),
        ),
        FormSection(
            translate("console.screens", "Sound of the board"),
            (
                *_fields("board_volume", "board_quiet_from", "board_quiet_until", "board_quiet_volume"),
                *_fields("board_sounds", "board_voice"),
                *(
                    replace(setting_field(key), shown_if=Condition("board_voice", (True,)))
                    for key in ("board_system_voice", "announce_repeats", "board_voice_second", "board_voice_speed")
                ),
            ),
        ),
    ),
)


@dataclass(frozen=True)
class ScreensState(SectionState):
    """The settings of the screens as they are stored."""

    answers: Answers = field(default_factory=dict)


class ScreensPresenter(SectionPresenter[ScreensState, Settings]):
    """Reads the settings and saves those that were changed, all or none."""

    TOPICS = frozenset({Topic.SETTINGS})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[ScreensState], None]) -> None:
        super().__init__(branch, runner, ScreensState(), show)
        self._actor = actor

    def _read(self) -> Settings:
        return self._branch.settings.values()

    def _loaded(self, reading: Settings) -> None:
        values = asdict(reading)
        self._change(answers={each.key: values[each.key] for each in FORM.fields})

    def test_sound(self) -> None:
        """Have the boards speak now; a test that comes late would only puzzle the hall."""
        self._run(
            lambda _command: self._branch.settings.test_sound(self._actor),
            TEST_SOUND,
            translate("console.screens", "All boards that are switched on say a sentence now, as they are set."),
            soon=True,
        )

    def save(self, answers: Answers) -> None:
        """Save what differs from what is shown; if somebody else has changed one of these, nothing is saved."""
        seen = self._state.answers
        changed = differing(answers, seen)
        self._run(
            lambda _command: self._branch.settings.change_together(changed, self._actor, seen),
            TITLE,
            translate("console.screens", "Saved. The screens follow now."),
        )


class ScreensPage(SectionPage[ScreensState]):
    """The page. `given` carries the checked answers."""

    given = Signal(object)
    sound_wanted = Signal()

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.SCREEN)
        self.preview = ScreensPreview(appearance)
        self.always = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.form = WholeForm(FORM, appearance, translator)
        self.form.given.connect(self.given)
        self.form.form.previewed.connect(self._previewed)
        self.test = ActionButton(appearance, "")
        self.test.activated.connect(self.sound_wanted)
        self.form.buttons.addWidget(self.test)
        self.add(self.preview, self.always, self.form)

    def _show_content(self, state: ScreensState) -> None:
        self._show_head(TITLE, SUBTITLE, loading=not state.loaded, empty=False)
        for part in (self.preview, self.always, self.form):
            part.setVisible(state.loaded)
        self.always.setText(self._text(ALWAYS))
        self.test.setText(self._text(TEST_SOUND))
        self.test.setEnabled(state.connection.can_save)
        if state.loaded:
            self.form.show_record("screens", state.answers, self._translator, state.connection)
            self._preview(self.form.form.answers())

    def _previewed(self, checked: CheckedAnswers) -> None:
        self._preview(checked.answers)

    def _preview(self, answers: Answers) -> None:
        """Show what is typed so far; where it is wrong, the picture keeps what it had."""
        self.preview.show_answers(answers, self._translator)
        accent = answers.get("accent")
        if accent:
            tone = Tone.GOOD if accent_is_readable(accent) else Tone.CAUTION
            self.form.form.show_note("accent", accent_sentence(accent), tone)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.form.form.set_translator(translator)
        super().set_translator(translator)


class ScreensSection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = ScreensPage(context.appearance, context.translator)
        self.screens = ScreensPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.screens, self.screen)
        self.screen.given.connect(self.screens.save)
        self.screen.sound_wanted.connect(self.screens.test_sound)
        self.screen.message_closed.connect(self.screens.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return ScreensSection(context)
