"""One case with everything about it, as a person who may see it reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.office.catalog.model.workflow import CaseWorkStep
from shared.platform.i18n.text import Showable
from shared.service_desk.cases.model import Case, CaseType, CaseVerb, Opinion
from shared.service_desk.cases.model.attachments import AttachmentRow


@dataclass(frozen=True)
class CaseStepTold:
    """One line of a case's history. `number` is that of a merged case, if it happened there.

    `erased` is when its words were erased, because the time to keep them was over. `stands_in` is the person who is
    away and in whose place the case was given to `given_to`; where a person was named whom the case concerns, that is
    `given_to`.
    """

    verb: CaseVerb
    instant: datetime
    person: str
    details: Mapping[str, Any]
    words: str
    number: str = ""
    erased: datetime | None = None
    stands_in: str = ""
    given_to: str = ""


@dataclass(frozen=True)
class CaseFile:
    """Everything about one case. `answers` are those of its form by key; `verbs` is what the reader may do now.

    `people` may take over, the one with the fewest `open_cases` first; for those who are `away` the named deputy does.
    `colleagues` and `units_to_ask` may be asked for an opinion; `asked` is what the reader is asked. `unit` has the
    case; `units` are those it can be referred to, and `unit_names` all of them, by code. `branches` are the others of
    the database. It can
    go back to a step of `earlier`. `merged` are the numbers
    of the cases that go on as this one, `goes_on_as` is the number of the case that goes on in its place. With
    `catalog`, `today` and `promised` the visitor is told of it. `attachments` are its files and
    those of the merged cases; the reader may add more if `may_attach`, print and save them if `may_copy`.
    """

    case: Case
    display: str
    type: CaseType
    answers: Mapping[str, Any]
    history: tuple[CaseStepTold, ...]
    handler: str
    ticket: str
    verbs: tuple[CaseVerb, ...]
    people: tuple[tuple[UUID, str], ...]
    open_cases: Mapping[UUID, int]
    opinions: tuple[tuple[Showable, Opinion], ...] = ()
    units_to_ask: Mapping[str, Showable] = field(default_factory=dict)
    merged: tuple[str, ...] = ()
    goes_on_as: str = ""
    colleagues: tuple[tuple[UUID, str], ...] = ()
    away: Mapping[UUID, str] = field(default_factory=dict)
    unit: Showable = ""
    units: Mapping[str, Showable] = field(default_factory=dict)
    unit_names: Mapping[str, Showable] = field(default_factory=dict)
    branches: Mapping[str, Showable] = field(default_factory=dict)
    earlier: tuple[CaseWorkStep, ...] = ()
    catalog: Catalog | None = None
    today: date | None = None
    promised: tuple[Showable, ...] = ()
    attachments: tuple[AttachmentRow, ...] = ()
    asked: str = ""
    may_attach: bool = False
    may_copy: bool = False
