"""The slip of a ticket: its parts and their order, own texts, second language, code; drawn as it will be printed."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import Signal

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts, SectionPage
from counter_console.section.section import OpenSection, SectionContext
from counter_console.section.whole_form import WholeForm
from counter_console.widgets.beside import Beside
from counter_console.widgets.slip_preview import SlipPreview
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog
from shared.office.settings.model import Settings, differing, setting_field
from shared.platform.background import Runner
from shared.platform.forms.model import Answers, plain_form
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.printing.slip import Slip
from shared.queue.slips.rules import example_ticket, slip_of
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.widgets.panels import Panel

TEXTS = PageTexts(
    translate("console.slips", "Reading the slip"),
    translate("console.slips", "What is shown here is from that time."),
    translate("console.slips", "There is no service yet"),
    translate("console.slips", "Add the first service: then the slip of its tickets is shown here."),
)
TITLE = translate("console.slips", "Slips")
SUBTITLE = translate(
    "console.slips", "The kiosk prints the next slip like this. Tickets already printed stay as they are."
)
KEYS = (
    "slip_parts",
    "logo",
    "slip_width_mm",
    "slip_second_language",
    "slip_greeting",
    "slip_footer",
    "slip_link",
)
FORM = plain_form("slips_page", *(setting_field(key) for key in KEYS))


@dataclass(frozen=True)
class SlipsState(SectionState):
    """The stored answers of the form, and what an example of a slip is made from."""

    answers: Answers = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)
    catalog: Catalog | None = None
    at: datetime | None = None


@dataclass(frozen=True)
class SlipsReading:
    """Settings and set-up of one moment."""

    settings: Settings
    catalog: Catalog
    at: datetime


class SlipsPresenter(SectionPresenter[SlipsState, SlipsReading]):
    """Reads the settings of the slip and saves them together."""

    TOPICS = frozenset({Topic.SETTINGS, Topic.CATALOG})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[SlipsState], None]) -> None:
        super().__init__(branch, runner, SlipsState(), show)
        self._actor = actor

    def _read(self) -> SlipsReading:
        branch = self._branch
        return SlipsReading(branch.settings.values(), branch.catalog.catalog(), branch.database.clock.now())

    def _loaded(self, reading: SlipsReading) -> None:
        answers = {key: getattr(reading.settings, key) for key in KEYS}
        self._change(answers=answers, settings=reading.settings, catalog=reading.catalog, at=reading.at)

    def save(self, answers: Answers) -> None:
        """Save what differs; if somebody else has changed one of these settings meanwhile, nothing is saved."""
        seen = self._state.answers
        changed = differing(answers, seen)
        self._run(
            lambda _command: self._branch.settings.change_together(changed, self._actor, seen),
            TITLE,
            translate("console.slips", "Saved. The next slip is printed like this."),
        )


class SlipsPage(SectionPage[SlipsState]):
    """The page: the form, and beside it the slip as it is typed. `given` carries the checked answers."""

    given = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator, runner: Runner) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.TICKET)
        self.form = WholeForm(FORM, appearance, translator)
        self.form.given.connect(self.given)
        self.form.form.previewed.connect(lambda _checked: self._preview())
        for gives_up in (self.form.discard.activated, self.form.versions.taken):
            gives_up.connect(self._preview)
        self.preview = SlipPreview(appearance, translator, runner)
        card = Panel(appearance)
        card.add(self.preview)
        self._both = Beside(appearance, self.form, card, self._scroll)
        self._width: object = None
        self.add(self._both)

    def _show_content(self, state: SlipsState) -> None:
        none = state.catalog is not None and not state.catalog.services
        self._show_head(TITLE, SUBTITLE, loading=not state.loaded, empty=none)
        self._both.setVisible(state.loaded and not none)
        if state.loaded:
            self.form.show_record("slip", state.answers, self._translator, state.connection)
            self._preview()

    def _preview(self) -> None:
        """Draw what is typed now; where it is wrong, what is stored."""
        state = self._state
        if state is None or state.catalog is None or state.at is None or not state.catalog.services:
            return
        catalog, at = state.catalog, state.at
        services = sorted(catalog.services, key=lambda service: (not service.active, service.position))
        settings = replace(state.settings, **self.form.form.answers())
        if settings.slip_width_mm != self._width:
            self._width = settings.slip_width_mm
            self.preview.choose_width(settings.slip_width_mm)

        def make(language: Language) -> Slip:
            return slip_of(example_ticket((services[0],), at), catalog, settings, language)

        self.preview.show_slip(make)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.form.form.set_translator(translator)
        self.preview.set_translator(translator)
        super().set_translator(translator)


class SlipsSection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = SlipsPage(context.appearance, context.translator, context.runner)
        self.slips = SlipsPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.slips, self.screen)
        self.screen.given.connect(self.slips.save)
        self.screen.message_closed.connect(self.slips.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return SlipsSection(context)
