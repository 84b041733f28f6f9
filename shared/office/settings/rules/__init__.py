"""Whether the branch's colour can be read, and what the screens do if it cannot."""

from shared.platform.contrast import LIGHT_GROUNDS, TEXT_RATIO, least_contrast, readable
from shared.platform.i18n.text import Number, Text, isolated, translate


def accent_is_readable(accent: str) -> bool:
    """Return whether texts in this colour can be read on light screens."""
    return least_contrast(accent, LIGHT_GROUNDS) >= TEXT_RATIO


def accent_sentence(accent: str) -> Text:
    """Return the contrast of the colour on light screens, and the shade they show if it is too low."""
    ratio = _ratio(accent)
    if accent_is_readable(accent):
        return translate("settings", "Contrast {ratio} to 1 on light screens: easy to read.", ratio=ratio)
    used = readable(accent, LIGHT_GROUNDS, TEXT_RATIO)
    return translate(
        "settings",
        "Contrast only {ratio} to 1 on light screens; letters need {least} to 1. The screens show the darker {used} "
        "({used_ratio} to 1).",
        ratio=ratio,
        least=Number(TEXT_RATIO, 1),
        used=isolated(used),
        used_ratio=_ratio(used),
    )


def _ratio(color: str) -> Number:
    # Rounded down: 4.46 is not enough and must not be shown as 4.5.
    return Number(int(least_contrast(color, LIGHT_GROUNDS) * 10) / 10, 1)
