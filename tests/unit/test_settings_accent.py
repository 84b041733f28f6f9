"""The contrast of the branch's colour: by the formula of WCAG, on the grounds where it is shown."""

import pytest

from shared.office.settings.model.declaring import ACCENTS
from shared.office.settings.rules import accent_is_readable, accent_sentence
from shared.platform.contrast import LIGHT_GROUNDS, TEXT_RATIO, least_contrast
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.ui.theme import ThemeName, console_theme


@pytest.mark.parametrize("choice", ACCENTS, ids=lambda choice: str(choice.value))
def test_every_proposed_colour_can_be_read(choice: object) -> None:
    assert accent_is_readable(choice.value)  # type: ignore[attr-defined]


@pytest.mark.parametrize("accent", ["#F9A825", "#FFFFFF", "#FF0000", "#777777", "#0B5A5E"])
def test_the_sentence_names_the_shade_that_the_screens_show(accent: str) -> None:
    said = without_direction_controls(Translator(Language.EN).text(accent_sentence(accent)))
    shown = console_theme(ThemeName.LIGHT, accent).accent
    assert (shown in said) == (shown != accent)
    assert (shown == accent) == accent_is_readable(accent)
    assert least_contrast(shown, LIGHT_GROUNDS) >= TEXT_RATIO


def test_a_contrast_just_below_the_limit_is_not_rounded_up() -> None:
    almost = next(
        f"#{grey:02X}{grey:02X}{grey:02X}"
        for grey in range(100, 140)
        if 4.45 <= least_contrast(f"#{grey:02X}{grey:02X}{grey:02X}", LIGHT_GROUNDS) < TEXT_RATIO
    )
    assert "only 4.4 to 1" in without_direction_controls(Translator(Language.EN).text(accent_sentence(almost)))
