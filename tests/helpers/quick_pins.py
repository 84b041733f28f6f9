"""The hash of a PIN takes its time on purpose. Most tests need a PIN that is right, not one that is slow to guess.

A kept hash names its own cost, so that windows in other programs, which know nothing of this, check it as well.
"""

import pytest

from shared.office.staff.store import pins

REAL_COST = pins.COST
QUICK_COST = "$argon2id$v=19$m=64,t=1,p=1$"


def make_pins_quick() -> None:
    """Let PINs that are set in this process cost little."""
    pins.COST = QUICK_COST


@pytest.fixture
def real_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """PINs cost what they cost in a branch."""
    monkeypatch.setattr(pins, "COST", REAL_COST)
