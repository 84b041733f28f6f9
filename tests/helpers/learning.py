"""Competencies and records of learning in tests."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind
from shared.office.catalog.model.workflow import Gate
from shared.office.catalog.parts import COMPETENCIES
from shared.office.versions.model import VersionCommand, VersionVerb
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.learning.model import EvidenceKind, LearningCommand, LearningVerb, PersonLine, PersonRecord
from shared.quality.learning.model.guides import GuideTerms, Receipt, ReceiptVerb, StaffGuide
from shared.quality.learning.operations.guides import GuideOperations, ReceiptOperations
from shared.quality.learning.operations.people import LearningOperations
from shared.quality.learning.operations.views import LearningViews
from shared.quality.learning.store import GUIDES, read_receipts, read_record

ANYBODYS_NAME = {"en": "Passports", "ru": "Паспорта", "kk": "Төлқұжаттар", "fa": "گذرنامه", "ar": "جوازات السفر"}


def add_competency(
    branch: OpenBranch,
    actor: Actor,
    gate: Gate = Gate.HARD,
    services: Collection[str] = ("passport-replace",),
    *,
    code: str = "passports",
    months: int | None = 12,
    name: Mapping[str, str] = ANYBODYS_NAME,
) -> str:
    """Let services ask for a competency, and return its code."""
    answers = {
        "code": code, "name": LocalText.of(name), "months": months, "gate": gate.value,
        "services": tuple(services), "active": True,
    }  # fmt: skip
    branch.catalog.save(COMPETENCIES, answers, None, actor)
    return code


def record_of(branch: OpenBranch, person: Actor) -> PersonRecord | None:
    """What is recorded of somebody."""
    assert person.id is not None
    with branch.database.read() as tx:
        return read_record(tx, branch.database.branch_id, person.id)


def do(branch: OpenBranch, person: Actor, verb: LearningVerb, actor: Actor, **more: Any) -> PersonRecord:
    """Do something with somebody's record as it is."""
    assert person.id is not None
    known = record_of(branch, person)
    seen = more.pop("seen", 0 if known is None else known.version)
    command = LearningCommand(more.pop("command_id", new_id()), person.id, verb, seen, **more)
    return branch.of(LearningOperations).carry_out(command, actor)


def prove(branch: OpenBranch, person: Actor, actor: Actor, day: date, **more: Any) -> PersonRecord:
    """Record that somebody has passed the test on passports."""
    given = {"competency": "passports", "kind": EvidenceKind.TEST, "day": day, **more}
    return do(branch, person, LearningVerb.PROVE, actor, **given)


def plan_training(branch: OpenBranch, staff_id: UUID, actor: Actor) -> PersonRecord:
    """Plan a course for somebody, for a competency that is asked for from then on."""
    if "passports" not in {each.code for each in branch.catalog.catalog().competencies}:
        add_competency(branch, SYSTEM, Gate.NONE)
    given = {"competency": "passports", "kind": EvidenceKind.COURSE, "day": branch.day.today()}
    return do(branch, Actor(actor.kind, staff_id), LearningVerb.PLAN, actor, **given)


def line_of(branch: OpenBranch, person: Actor, reader: Actor) -> PersonLine:
    """How somebody stands, as the reader sees it."""
    (line,) = (each for each in branch.of(LearningViews).board(reader).people if each.id == person.id)
    return line


def guide_of(begins: date, title: str = "Politeness") -> GuideTerms:
    """What a guide of one paragraph says, in every language."""
    return GuideTerms(
        LocalText.of({language.value: f"{title} ({language.value})" for language in Language}),
        (LocalText.of({language.value: f"Greet everybody ({language.value})." for language in Language}),),
        begins,
    )


def write_guide(branch: OpenBranch, actor: Actor, code: str = "politeness", **more: Any) -> StaffGuide:
    """Write the draft of a new guide that begins tomorrow."""
    terms = more.pop("terms", guide_of(branch.day.today() + timedelta(days=1)))
    command = VersionCommand(more.pop("command_id", new_id()), None, VersionVerb.WRITE, code=code, terms=terms)
    return branch.of(GuideOperations).carry_out(command, actor)


def act_on(branch: OpenBranch, guide: StaffGuide, verb: VersionVerb, actor: Actor, **more: Any) -> StaffGuide:
    """Do something with a guide as it was last seen."""
    return branch.of(GuideOperations).carry_out(VersionCommand(new_id(), guide.id, verb, guide.version, **more), actor)


def publish(branch: OpenBranch, guide: StaffGuide, writer: Actor, publisher: Actor) -> StaffGuide:
    """Submit a guide and let another person publish it."""
    submitted = act_on(branch, guide, VersionVerb.SUBMIT, writer)
    return act_on(branch, submitted, VersionVerb.APPROVE, publisher)


def receive(branch: OpenBranch, guide: StaffGuide, reader: Actor, verb: ReceiptVerb = ReceiptVerb.READ) -> Receipt:
    """Read the latest version of a guide, or put it off."""
    return branch.of(ReceiptOperations).receive(new_id(), guide.id, guide.latest.number, verb, reader)


def receipt_of(branch: OpenBranch, guide: StaffGuide, reader: Actor) -> Receipt:
    """What somebody did with the latest version of a guide."""
    with branch.database.read() as tx:
        known = read_receipts(tx, branch.database.branch_id, reader.id)
    return next(each for each in known.values() if (each.guide_id, each.number) == (guide.id, guide.latest.number))


def all_guides(branch: OpenBranch) -> tuple[StaffGuide, ...]:
    """Every guide of the branch."""
    with branch.database.read() as tx:
        return GUIDES.all(tx, branch.database.branch_id)


def read_a_guide(branch: OpenBranch, actor: Actor) -> Receipt:
    """Read a guide that has just come into force."""
    people = {each.code: each.id for each in branch.staff.members()}
    timur, marat = (Actor(ActorKind.MANAGER, people[code]) for code in ("timur", "marat"))
    published = publish(branch, write_guide(branch, timur, f"read-{new_id().hex[-12:]}"), timur, marat)
    with branch.database.write() as tx:  # as if it had been published yesterday
        begun = replace(published.latest, terms=replace(published.latest.terms, begins=branch.day.today()))
        GUIDES.write(tx, branch.database.branch_id, published, replace(published, versions=(begun,)))
    return receive(branch, published, actor)
