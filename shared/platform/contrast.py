"""How well two colours can be distinguished (WCAG relative luminance), and how to make a colour readable."""

import colorsys

#: The grounds of light screens, on which a branch's colour is shown as it is.
LIGHT_GROUNDS = ("#F7F5F0", "#FFFFFF")
#: WCAG 2.2, 1.4.3: the least contrast of a text.
TEXT_RATIO = 4.5
CHANNEL_LIMIT = 0.04045
STEPS = 100
MIDDLE = 0.18
BRIGHT_SATURATION = 0.6


def channels(color: str) -> tuple[int, int, int]:
    """Return red, green and blue (0–255) of `#RRGGBB`; anything else is a ValueError."""
    if len(color) != len("#RRGGBB") or not color.startswith("#"):
        raise ValueError(f"{color!r} is not a colour like #0B5A5E")
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def luminance(color: str) -> float:
    """Return the relative luminance, 0 for black and 1 for white."""
    red, green, blue = (_linear(channel / 255) for channel in channels(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio between two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def least_contrast(color: str, grounds: tuple[str, ...]) -> float:
    """Return the contrast on the ground where a colour is hardest to read."""
    return min(contrast(color, ground) for ground in grounds)


def mixed(color: str, other: str, share: float) -> str:
    """Return `color` with `share` (0–1) of `other` in it."""
    pairs = zip(channels(color), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def readable(color: str, grounds: tuple[str, ...], ratio: float) -> str:
    """Return the nearest shade of `color` that reaches `ratio` on every ground."""
    target = 0.0 if min(luminance(ground) for ground in grounds) > MIDDLE else 1.0
    hue, lightness, saturation = colorsys.rgb_to_hls(*(channel / 255 for channel in channels(color)))
    for step in range(STEPS + 1):
        shade = color.upper()
        if step:
            # Only the lightness moves, so that a brand's colour stays that brand's colour.
            level = lightness + (target - lightness) * step / STEPS
            # A light shade of a strong colour would glare, so it is calmed.
            calm = min(saturation, BRIGHT_SATURATION) if target else saturation
            red, green, blue = colorsys.hls_to_rgb(hue, level, calm)
            shade = f"#{round(red * 255):02X}{round(green * 255):02X}{round(blue * 255):02X}"
        if all(contrast(shade, ground) >= ratio for ground in grounds):
            return shade
    return "#FFFFFF" if target else "#000000"


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= CHANNEL_LIMIT else ((channel + 0.055) / 1.055) ** 2.4
