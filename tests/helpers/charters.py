"""Charters of the sample branch in tests: steps, and a charter that two people have brought into force."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.versions.model import VersionCommand, VersionVerb
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.charters.model import Charter, CharterStep, CharterTerms, Measure, TimeUnit
from shared.quality.charters.operations.desk import CharterOperations
from shared.quality.charters.rules.charters import code_of
from shared.quality.charters.store import CHARTERS

TOMORROW = date(2026, 11, 21)


def in_all(text: str) -> LocalText:
    """One text in every language, told apart by it."""
    return LocalText.of({language.value: f"{text} ({language.value})" for language in Language})


NOTHING = LocalText(())
AT_COUNTER = CharterStep(
    in_all("Hand in the papers"), "", in_all("Room 3"), in_all("Identity card"), 2000, 15, TimeUnit.MINUTES, 30,
    Measure.COUNTER,
)  # fmt: skip
ELSEWHERE = CharterStep(in_all("The address is checked"), "archive", NOTHING, NOTHING, 0, 2, TimeUnit.WORKING_DAYS, 5)
_COLLECTED = in_all("Collect the document")
COLLECT = replace(AT_COUNTER, text=_COLLECTED, fee=0, duration=1, unit=TimeUnit.HOURS, legal_limit=None)
STEPS = (AT_COUNTER, ELSEWHERE, COLLECT)


def service_of(branch: OpenBranch, at: int = 0) -> UUID:
    """A service of the branch."""
    return branch.catalog.catalog().services[at].id


def steps_from(branch: OpenBranch, begins: date = TOMORROW, steps: tuple[CharterStep, ...] = STEPS) -> CharterTerms:
    """The terms of a charter of the first service."""
    return CharterTerms(service_of(branch), begins, steps)


def write_charter(branch: OpenBranch, actor: Actor, terms: CharterTerms | None = None, **more: Any) -> Charter:
    """Write the draft of a new charter."""
    terms = terms or steps_from(branch)
    command_id, code = more.pop("command_id", new_id()), code_of(terms.service_id)
    command = VersionCommand(command_id, None, VersionVerb.WRITE, code=code, terms=terms, **more)
    return branch.of(CharterOperations).carry_out(command, actor)


def draft_of_charter(branch: OpenBranch, actor: Actor) -> Charter:
    """Write a draft for the next service that has no charter yet."""
    at = len(all_charters(branch))
    return write_charter(branch, actor, replace(steps_from(branch), service_id=service_of(branch, at)))


def do_with(branch: OpenBranch, charter: Charter, verb: VersionVerb, actor: Actor, **more: Any) -> Charter:
    """Do something with a charter as it was last seen."""
    command = VersionCommand(new_id(), charter.id, verb, charter.version, **more)
    return branch.of(CharterOperations).carry_out(command, actor)


def approved_charter(branch: OpenBranch, writer: Actor, approver: Actor, terms: CharterTerms | None = None) -> Charter:
    """A charter that one person wrote and another approved."""
    draft = write_charter(branch, writer, terms)
    return do_with(branch, do_with(branch, draft, VersionVerb.SUBMIT, writer), VersionVerb.APPROVE, approver)


def all_charters(branch: OpenBranch) -> tuple[Charter, ...]:
    """Every charter of the branch."""
    with branch.database.read() as tx:
        return CHARTERS.all(tx, branch.database.branch_id)
