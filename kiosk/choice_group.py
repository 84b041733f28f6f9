"""Answers of which one is chosen, under a title that also those hear who cannot see it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from kiosk.option_button import OptionButton, OptionGroup
from shared.platform.i18n.text import Text
from shared.platform.i18n.translator import Translator
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.metrics import CAPITAL_MM
from shared.ui.theme import TextRole
from shared.ui.tokens import TextSize
from shared.ui.widgets.labels import PlainText

#: So much of the width a wide page with the largest letters has beside its buttons.
CROWDED_SHARE = 0.6


def add_choices(
    page: KioskPage,
    translator: Translator,
    title: Text,
    texts: Mapping[Any, Text],
    chosen: SignalInstance,
    place: QVBoxLayout,
) -> dict[object, OptionButton]:
    """Add a title and one option for each text; `chosen` is emitted with the key of a touched option."""
    metrics, fonts = page.appearance.metrics, page.appearance.fonts
    place.addWidget(PlainText(page.appearance, translator.text(title), TextRole.TITLE))
    box = OptionGroup(translator.text(title))
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(metrics.gap)
    options: dict[object, OptionButton] = {}
    for key, text in texts.items():
        sample_px = fonts.px_for_capital(metrics.mm(CAPITAL_MM[key])) if isinstance(key, TextSize) else 0
        options[key] = option = OptionButton(page.appearance, translator.text(text), sample_px=sample_px)
        option.activated.connect(lambda key=key: chosen.emit(key))
    # Side by side where the longest words leave room for it: a wide page has little height.
    needed = sum(option.minimumSizeHint().width() + metrics.gap for option in options.values())
    beside = page.wide and (not page.crowded or needed < metrics.profile.width_px * CROWDED_SHARE)
    columns = len(texts) if beside else 2
    for index, option in enumerate(options.values()):
        grid.addWidget(option, index // columns, index % columns)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    place.addWidget(box)
    return options
