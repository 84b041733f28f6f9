"""The hash of a PIN or a code takes its time on purpose. Most tests need one that is right, not one slow to guess.

The kept hash of a PIN names its own cost, so that windows in other programs, which know nothing of this, check it as
well. The digest of a code does not: a test in which another program reads a code uses `real_codes`.
"""

import pytest

from shared.platform import codes, slow_hash

REAL_COST = slow_hash.COST
QUICK_COST = "$argon2id$v=19$m=64,t=1,p=1$"
REAL_CODE_COST = codes.COST
QUICK_CODE_COST = 2


def make_secrets_quick() -> None:
    """Let PINs that are set and codes that are made or read in this process cost little."""
    slow_hash.COST = QUICK_COST
    codes.COST = QUICK_CODE_COST


@pytest.fixture
def real_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """PINs cost what they cost in a branch."""
    monkeypatch.setattr(slow_hash, "COST", REAL_COST)


@pytest.fixture
def real_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Codes cost what they cost in a branch, so that other programs find what they belong to."""
    monkeypatch.setattr(codes, "COST", REAL_CODE_COST)
