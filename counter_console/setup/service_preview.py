"""What visitors will see of a service while it is typed: the card on the kiosk, and the slip of a ticket."""

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from counter_console.widgets.card_view import CardColours, CardView
from counter_console.widgets.slip_preview import DELAY_MS, SlipPreview
from shared.office.catalog.model import Catalog, Service
from shared.office.settings.model import Settings
from shared.platform.background import Runner
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.printing.slip import Slip
from shared.queue.forecast.rules.wait_figures import expected_wait_text
from shared.queue.slips.rules import example_ticket, slip_of
from shared.service_card.state import CardState, card_of
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, ThemeName, Tone
from shared.ui.widgets.buttons import Chip, LanguageSwitch
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout

CARD, SLIP = "card", "slip"
NAMES = {
    CARD: translate("console.services", "Card on the kiosk"),
    SLIP: translate("console.services", "Slip"),
}
LONG = translate(
    "console.services", "This card is longer than the screen of an upright kiosk: visitors have to scroll."
)


@dataclass(frozen=True)
class PreviewReading:
    """What a preview is made from besides the service: settings and set-up of one moment."""

    catalog: Catalog
    settings: Settings
    at: datetime

    def colours(self) -> CardColours:
        """Return the looks of the kiosks."""
        settings = self.settings
        return CardColours(ThemeName(settings.kiosk_theme), settings.accent, settings.formats)

    def card(self, service: Service, language: Language) -> CardState:
        """Return the card as a visitor finds it who has chosen nothing else."""
        wait = expected_wait_text(example_ticket((service,), self.at).quote)
        return replace(
            card_of(service, language, wait),
            can_add=self.settings.kiosk_another and len(self.catalog.services) > 1,
            list_offered=self.settings.kiosk_list,
            priorities_offered=len(self.catalog.classes_in_use) > 1,
        )

    def slip(self, service: Service, language: Language) -> Slip:
        """Return the slip of a ticket for the service."""
        return slip_of(example_ticket((service,), self.at), self.catalog, self.settings, language)


class ServicePreview(QWidget):
    """Shows card or slip in one of the languages for visitors. Its parts are made when it is first needed."""

    def __init__(self, appearance: Appearance, translator: Translator, runner: Runner) -> None:
        super().__init__()
        self.appearance = appearance
        self._translator = translator
        self._runner = runner
        self._shown: tuple[Service, PreviewReading] | None = None
        self.language = translator.language
        self.kind = CARD
        self._width_mm = 0
        self.languages: LanguageSwitch | None = None
        self.card: CardView | None = None
        self.slip: SlipPreview | None = None
        self._title = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET)
        self.note = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.CAUTION)
        self.note.hide()
        kinds = QWidget()
        flow = FlowLayout(appearance.metrics.unit, kinds)
        group = QButtonGroup(self)
        self.kinds = {kind: Chip(appearance, "", checked=kind == self.kind) for kind in NAMES}
        for kind, chip in self.kinds.items():
            group.addButton(chip)
            chip.clicked.connect(lambda _checked, kind=kind: self.choose_kind(kind))
            flow.addWidget(chip)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self._show)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, kinds, self.note):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.set_appearance(appearance)
        self.set_translator(translator)

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the spacing."""
        self.appearance = appearance
        self._column.setSpacing(appearance.metrics.unit)

    def set_translator(self, translator: Translator) -> None:
        """Change the language of the words around the preview; the preview keeps its own."""
        self._translator = translator
        self._title.setText(translator.text(translate("console.services", "This is what visitors see")))
        self.note.setText(translator.text(LONG))
        for kind, chip in self.kinds.items():
            chip.setText(translator.text(NAMES[kind]))
        if self.card is not None:
            self.card.setAccessibleName(translator.text(translate("console.services", "Preview of the card")))
        if self.slip is not None:
            self.slip.set_translator(translator)

    def show_service(self, service: Service, reading: PreviewReading) -> None:
        """Show this service: another one at once, the same one after a short pause in typing."""
        other = self._shown is None or self._shown[0].id != service.id
        self._shown = (service, reading)
        self._offer(reading.settings.offered)
        if other:
            self._show()
        else:
            self._delay.start()

    def choose_kind(self, kind: str) -> None:
        """Show the card or the slip."""
        self.kind = kind
        self.kinds[kind].setChecked(True)
        self._show()

    def choose_language(self, language: Language) -> None:
        """Show another language."""
        self.language = language
        if self.languages is not None:
            self.languages.set_current(language)
        self._show()

    def _offer(self, languages: tuple[Language, ...]) -> None:
        """Offer the languages for visitors."""
        languages = languages or tuple(Language)
        if self.languages is not None and tuple(self.languages.buttons) == languages:
            return
        if self.languages is not None:
            self._column.removeWidget(self.languages)
            self.languages.hide()
            self.languages.deleteLater()
        if self.language not in languages:
            self.language = languages[0]
        self.languages = LanguageSwitch(self.appearance, self.language, languages)
        self.languages.chosen.connect(self.choose_language)
        self._column.insertWidget(2, self.languages)
        self.languages.setVisible(len(languages) > 1)

    def _show(self) -> None:
        self._delay.stop()
        if self._shown is None:
            return
        service, reading = self._shown
        if self.kind == CARD:
            self._card().show_card(reading.card(service, self.language), reading.colours())
        else:
            slip = self._slip()
            if reading.settings.slip_width_mm != self._width_mm:
                self._width_mm = reading.settings.slip_width_mm
                slip.choose_width(self._width_mm)
            slip.choose_language(self.language)
            slip.show_slip(lambda language: reading.slip(service, language))
            slip.draw()
        self._place()

    def _place(self) -> None:
        """Show only what is chosen."""
        if self.card is not None:
            self.card.setVisible(self.kind == CARD)
        if self.slip is not None:
            self.slip.setVisible(self.kind == SLIP)
        if self.kind == SLIP:
            self.note.hide()
        self.updateGeometry()

    def _card(self) -> CardView:
        if self.card is None:
            self.card = CardView(self.appearance)
            self.card.drawn.connect(self.note.setVisible)
            self._column.insertWidget(3, self.card)
            self.set_translator(self._translator)
        return self.card

    def _slip(self) -> SlipPreview:
        if self.slip is None:
            self.slip = SlipPreview(self.appearance, self._translator, self._runner, inside=True)
            self._column.insertWidget(3, self.slip)
        return self.slip
