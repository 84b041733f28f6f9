"""The code with which staff close a kiosk: kept as a slow hash."""

from dataclasses import dataclass

from shared.office.settings.model.declaring import KIOSK, setting
from shared.platform.forms.model import Kind
from shared.platform.i18n.text import translate
from shared.platform.slow_hash import fresh_salt, is_kept, slow_hash

#: Longer than a PIN: kiosks may read what is kept of it, so that they can check it without their database.
SHORTEST_CODE, LONGEST_CODE = 8, 12


@dataclass(frozen=True)
class ExitSettings:
    """How staff leave a kiosk."""

    kiosk_exit_code: str = setting(
        "",
        KIOSK,
        translate("settings", "Exit code of the kiosks"),
        kind=Kind.CODE,
        minimum=SHORTEST_CODE,
        maximum=LONGEST_CODE,
        hint=translate(
            "settings",
            "8 to 12 digits with which staff close a kiosk: five touches of the upper corner beside the name, then the"
            " code. Empty: kiosks cannot be closed on their screen.",
        ),
    )


def kept_code(typed: str) -> str:
    """Return what is kept of an exit code; "" and what is kept already stay as they are. Takes 20 to 50 ms."""
    return typed if not typed or is_kept(typed) else slow_hash(typed, fresh_salt())
