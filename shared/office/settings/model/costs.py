"""What a branch counts for the cost of a case: an hour of work by role, a sending, and a share of everything else."""

from dataclasses import dataclass

from shared.office.settings.model.declaring import COSTS, NO_TEXT, setting
from shared.platform.i18n.text import LocalText, translate

_NOT_SET = translate("settings", "In your own currency. 0: not set. Without any rate the cost of a case is not shown.")
_OWN = translate("settings", "In your own currency.")


@dataclass(frozen=True)
class CostSettings:
    """The currency of the branch, and the rates of the figure “Cost of a case”."""

    currency: LocalText = setting(  # noqa: RUF009
        NO_TEXT,
        COSTS,
        translate("settings", "Name of the currency"),
        maximum=20,
        hint=translate("settings", "Shown after the fees on service charters, for example ₸."),
    )

    cost_hour_clerk: float = setting(
        0.0,
        COSTS,
        translate("settings", "One hour of work of a clerk"),
        minimum=0.0,
        maximum=1_000_000_000.0,
        hint=_NOT_SET,
    )
    cost_hour_manager: float = setting(
        0.0,
        COSTS,
        translate("settings", "One hour of work of a manager"),
        minimum=0.0,
        maximum=1_000_000_000.0,
        hint=_NOT_SET,
    )
    cost_hour_admin: float = setting(
        0.0,
        COSTS,
        translate("settings", "One hour of work of an administrator"),
        minimum=0.0,
        maximum=1_000_000_000.0,
        hint=_NOT_SET,
    )
    cost_sending: float = setting(
        0.0,
        COSTS,
        translate("settings", "One letter or e-mail to a visitor"),
        minimum=0.0,
        maximum=1_000_000_000.0,
        hint=_OWN,
    )
    cost_fixed: float = setting(
        0.0,
        COSTS,
        translate("settings", "Rooms, equipment and programs for each closed case"),
        minimum=0.0,
        maximum=1_000_000_000.0,
        hint=_OWN,
    )
