"""What a branch decides about its slips: width of the paper, parts and their order, own texts, logo."""

from dataclasses import dataclass

from shared.office.settings.model.declaring import NO_TEXT, SLIP, setting
from shared.office.settings.model.slip_parts import ONE_LANGUAGE, SLIP_PARTS, USUAL_PARTS
from shared.platform.forms.model import Choice, Kind
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Number, isolated, translate

#: The logo is read with every change of the settings.
LARGEST_LOGO = 32 * 1024


@dataclass(frozen=True)
class SlipSettings:
    """The settings of the slips."""

    slip_width_mm: int = setting(
        80,
        SLIP,
        translate("settings", "Width of the paper, millimetres"),
        choices=(Choice(80, Number(80)), Choice(58, Number(58))),
        hint=translate("settings", "A kiosk uses it from its next start."),
    )
    slip_parts: tuple[str, ...] = setting(
        USUAL_PARTS,
        SLIP,
        translate("settings", "Parts of the slip, from top to bottom"),
        choices=SLIP_PARTS,
        hint=translate("settings", "Ctrl with an arrow key moves a part. What is empty takes no paper."),
    )
    slip_second_language: str = setting(
        ONE_LANGUAGE,
        SLIP,
        translate("settings", "Second language"),
        choices=(
            Choice(ONE_LANGUAGE, translate("settings", "None")),
            *(Choice(each.value, isolated(each.own_name)) for each in Language),
        ),
        hint=translate("settings", "Service and advice appear once more in this language."),
    )
    slip_greeting: LocalText = setting(  # noqa: RUF009
        NO_TEXT,
        SLIP,
        translate("settings", "Own greeting"),
        maximum=200,
        hint=translate("settings", "For example a welcome. May be empty; at most 200 characters."),
    )
    slip_footer: LocalText = setting(  # noqa: RUF009
        NO_TEXT,
        SLIP,
        translate("settings", "Own closing text"),
        maximum=200,
        hint=translate("settings", "For example where to complain. May be empty; at most 200 characters."),
    )
    logo: str = setting(
        "",
        SLIP,
        translate("settings", "Logo of the branch"),
        maximum=LARGEST_LOGO,
        kind=Kind.PICTURE,
        hint=translate("settings", "A PNG or JPEG file. Slips and the first line of kiosk and board show it."),
    )
    slip_link: str = setting(
        "",
        SLIP,
        translate("settings", "Address in the QR code"),
        maximum=200,
        hint=translate("settings", "For example {address}. Empty: no code.", address=isolated("https://example.org/")),
        pattern=r"https://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]{1,190}",
    )
