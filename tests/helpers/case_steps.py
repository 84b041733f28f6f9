"""Steps of a kind of case as the answers of its form: checked, written, read again by whoever checked, signed."""

from typing import Any

from shared.platform.i18n.text import LocalText


def step(code: str, **more: Any) -> dict[str, Any]:
    return {
        "code": code,
        "name": LocalText.of({"en": code.title()}),
        "kind": "work",
        "unit": "",
        "duty": "expert",
        "assign": "pool",
        "person": "",
        "other": "",
        "days": 1,
        "asked": "",
        "answer": "",
        "skill": "",
        **more,
    }


CHECK = step("check", unit="registry", assign="least")
WRITE = step("write", unit="licences", assign="fixed", person="olga", days=2)
PROOF = step("proof", unit="registry", assign="same", other="check")
SIGN = step("sign", kind="approve", unit="registry")
