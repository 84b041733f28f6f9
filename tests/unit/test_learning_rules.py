"""Learning: how long evidence lasts, what of it holds, and whom a gate keeps visitors from."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.office.catalog.model import Catalog
from shared.office.catalog.model.workflow import Competency, Gate
from shared.office.catalog.rules import closed_services, lacking
from shared.office.history.model import RecordEvent
from shared.office.staff.model import DayPass, Qualification, Role, StaffMember
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.learning.model import SUBJECT, LearningVerb, PersonRecord, Standing
from shared.quality.learning.rules.records import (
    apply_event,
    best_evidence,
    day_passes,
    last_valid_day,
    qualifications,
    standing,
)
from tests.helpers.boards import sample_catalog

PERSON, BY = new_id(), new_id()
DAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 6, tzinfo=UTC)


def event(verb: LearningVerb, **details: Any) -> RecordEvent:
    return RecordEvent(SUBJECT, PERSON, verb.value, NOW, "manager", BY, "", "", "", details, new_id())


def shown(until: date | None, competency: str = "passports", score: int | None = None) -> RecordEvent:
    told = None if until is None else until.isoformat()
    given = {"competency": competency, "kind": "test", "day": DAY.isoformat(), "until": told, "score": score}
    return event(LearningVerb.PROVE, **given)


def recorded(*events: RecordEvent) -> PersonRecord:
    record: PersonRecord | None = None
    for each in events:
        record = apply_event(record, each)
    assert record is not None
    return record


@pytest.mark.parametrize(
    ("day", "months", "last"),
    [
        (DAY, 12, date(2027, 11, 20)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (DAY, 1, date(2026, 12, 20)),
        (DAY, None, None),
    ],
)
def test_evidence_lasts_so_many_months(day: date, months: int | None, last: date | None) -> None:
    assert last_valid_day(day, months) == last


def test_the_evidence_that_lasts_longest_holds_unless_it_is_withdrawn() -> None:
    near, far = date(2027, 1, 1), date(2028, 1, 1)
    record = recorded(shown(near), shown(far), shown(None, "signing"), shown(near))
    assert qualifications(record) == (Qualification("passports", far), Qualification("signing", None))
    record = apply_event(record, event(LearningVerb.WITHDRAW, number=2))
    assert qualifications(record)[0] == Qualification("passports", near)
    best = best_evidence(record, "passports")
    assert best is not None
    assert best.number == 4
    with pytest.raises(ValueError, match="no such evidence"):
        apply_event(record, event(LearningVerb.WITHDRAW, number=2))
    with pytest.raises(ValueError, match="no such training"):
        apply_event(record, event(LearningVerb.CANCEL, number=1))


def test_evidence_ends_the_training_that_was_planned_for_it() -> None:
    planned = event(LearningVerb.PLAN, competency="passports", kind="course", due="2026-12-01", trainer=None)
    other = event(LearningVerb.PLAN, competency="signing", kind="course", due="2026-12-01", trainer=str(BY))
    record = recorded(planned, other, planned, event(LearningVerb.CANCEL, number=3), shown(None))
    assert [(each.done, each.open) for each in record.plan] == [(1, False), (None, True), (None, False)]


def test_only_the_passes_of_the_last_day_open_anything() -> None:
    services = sorted((new_id() for _ in range(3)), key=str)
    told = [(services[0], DAY), (services[1], date(2026, 11, 21)), (services[2], date(2026, 11, 21))]
    record = recorded(
        *(
            event(LearningVerb.ALLOW_TODAY, service=str(service), day=day.isoformat(), reason="nobody_else")
            for service, day in told
        )
    )
    assert day_passes(record) == tuple(DayPass(service, date(2026, 11, 21)) for service in services[1:])


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        (date(2026, 11, 19), Standing.OVER),
        (DAY, Standing.ENDING),
        (date(2027, 1, 19), Standing.ENDING),
        (date(2027, 1, 20), Standing.VALID),
        (None, Standing.VALID),
    ],
)
def test_evidence_is_valid_on_its_last_day_and_ends_soon_for_sixty_days(until: date | None, expected: Standing) -> None:
    assert standing(best_evidence(recorded(shown(until)), "passports"), DAY) is expected
    assert standing(None, DAY) is Standing.MISSING


def asked(gate: Gate, *services: Any, code: str = "passports", active: bool = True) -> Competency:
    return Competency(code, LocalText(()), 12, gate, frozenset(each.id for each in services), 0, active)


@settings(max_examples=12)
@given(st.data())
def test_a_service_is_closed_while_something_it_strictly_asks_for_is_missing(data: st.DataObject) -> None:
    catalog: Catalog = sample_catalog()
    services = catalog.services[:3]
    gates = data.draw(st.lists(st.sampled_from(Gate), min_size=2, max_size=2))
    asking = data.draw(st.lists(st.sampled_from(services), unique_by=lambda each: each.id, max_size=2))
    valid = data.draw(st.booleans())
    with_skills = data.draw(st.booleans())
    passed = data.draw(st.sampled_from([None, *services]))
    catalog = replace(catalog, competencies=(asked(gates[0], *asking), asked(gates[1], code="signing")))
    member = StaffMember(
        PERSON, "a", "A", Role.CLERK, "en", {services[0].id: 1} if with_skills else {}, True,
        (Qualification("passports", DAY if valid else date(2026, 11, 19)), Qualification("signing", None)),
        () if passed is None else (DayPass(passed.id, DAY),),
    )  # fmt: skip
    for service in catalog.services:
        needs = gates[0] is not Gate.NONE and not valid and (not asking or service in asking)
        assert bool(lacking(catalog, member, service.id, DAY)) is needs
        closed = needs and gates[0] is Gate.HARD and service is not passed
        assert (service.id in closed_services(catalog, member, DAY)) is closed


def test_a_competency_out_of_use_asks_nothing() -> None:
    catalog = sample_catalog()
    catalog = replace(catalog, competencies=(asked(Gate.HARD, active=False),))
    member = StaffMember(PERSON, "a", "A", Role.CLERK, "en", {}, True)
    assert not closed_services(catalog, member, DAY)
