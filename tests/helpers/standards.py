"""Standards of the sample branch in tests: terms, and a standard that two people have brought into force."""

from datetime import date, timedelta
from typing import Any

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.standards.model import (
    Dimension,
    Metric,
    Standard,
    StandardChannel,
    StandardCommand,
    StandardVerb,
    Terms,
)
from shared.quality.standards.operations.desk import StandardOperations
from shared.quality.standards.store import STANDARDS

TOMORROW = date(2026, 11, 21)
TEXT = LocalText.of(
    {
        "en": "You are called within 15 minutes.",
        "ru": "Вас вызовут в течение 15 минут.",
        "kk": "Сізді 15 минут ішінде шақырады.",
        "fa": "ظرف 15 دقیقه فراخوانده می‌شوید.",
        "ar": "يُنادى عليك خلال 15 دقيقة.",
    }
)


def promise(owner: Actor, begins: date = TOMORROW) -> Terms:
    """The promise of 15 minutes, for the whole branch."""
    return Terms(
        Dimension.TIMELINESS, StandardChannel.COUNTER, (), TEXT, Metric.WAIT, 15, 0.8, owner.id, begins,
        begins + timedelta(days=365),
    )  # fmt: skip


def write(branch: OpenBranch, actor: Actor, terms: Terms, code: str = "wait-15", **more: Any) -> Standard:
    """Write the draft of a new standard."""
    command = StandardCommand(more.pop("command_id", new_id()), None, StandardVerb.WRITE, code=code, terms=terms)
    return branch.of(StandardOperations).carry_out(command, actor)


def do(branch: OpenBranch, standard: Standard, verb: StandardVerb, actor: Actor, **more: Any) -> Standard:
    """Do something with a standard as it was last seen."""
    command = StandardCommand(new_id(), standard.id, verb, standard.version, **more)
    return branch.of(StandardOperations).carry_out(command, actor)


def approved_standard(
    branch: OpenBranch,
    writer: Actor,
    approver: Actor,
    *,
    code: str = "wait-15",
    begins: date = TOMORROW,
    terms: Terms | None = None,
) -> Standard:
    """A standard that one person wrote and another approved."""
    draft = write(branch, writer, terms or promise(writer, begins), code)
    return do(branch, do(branch, draft, StandardVerb.SUBMIT, writer), StandardVerb.APPROVE, approver)


def all_standards(branch: OpenBranch) -> tuple[Standard, ...]:
    """Every standard of the branch."""
    with branch.database.read() as tx:
        return STANDARDS.all(tx, branch.database.branch_id)
