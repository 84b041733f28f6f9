"""Reads the whole weeks of a figure and of what it is compared with, from closed days alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from shared.platform.db.database import Transaction
from shared.quality.improvement.model import (
    EffectPlan,
    EffectWeek,
    Figure,
    FigureKind,
)
from shared.quality.improvement.rules.effect import WEEK, Weeks, monday_of, weeks_of
from shared.quality.improvement.rules.figures import by_week, of_day, of_standard
from shared.quality.standards.model import Standard, Terms
from shared.quality.standards.store import STANDARDS, shares
from shared.queue.summary.store import frozen_between


def weeks_until(tx: Transaction, branch_id: UUID, plan: EffectPlan, today: date) -> tuple[EffectWeek, ...]:
    """Return the weeks of a plan that are over."""
    return weeks_of(plan, monday_of(today) - WEEK, *_read(tx, branch_id, plan, today))


def _read(tx: Transaction, branch_id: UUID, plan: EffectPlan, today: date) -> tuple[Weeks, list[Weeks]]:
    figure = plan.figure
    if figure.kind is FigureKind.STANDARD:
        return _standards(tx, branch_id, plan)
    last = today - timedelta(days=1)
    days = tuple(frozen_between(tx, branch_id, plan.first, last))
    services: Iterator[Figure] = (replace(figure, service_id=each) for each in plan.controls)
    others: list[Weeks] = [by_week(of_day(each, day) for day in days) for each in services]
    others += [
        by_week(of_day(figure, day) for day in frozen_between(tx, each, plan.first, last)) for each in plan.branches
    ]
    return by_week(of_day(figure, day) for day in days), others


def _standards(tx: Transaction, branch_id: UUID, plan: EffectPlan) -> tuple[Weeks, list[Weeks]]:
    """Return the weeks of a standard and of others here; elsewhere those of the standard with the same code."""
    figure = plan.figure
    assert figure.standard_id is not None, "a plan names its standard"
    others = [_standard(tx, branch_id, each) for each in plan.controls]
    own = STANDARDS.get(tx, branch_id, figure.standard_id)
    if own is not None and own.versions:
        meant = _meant(own, figure.number)
        for branch in plan.branches:
            same = next((each for each in STANDARDS.all(tx, branch) if each.code == own.code), None)
            others.append({} if same is None else _alike(tx, branch, same, meant))
    return _standard(tx, branch_id, figure.standard_id, figure.number), others


def _standard(tx: Transaction, branch_id: UUID, standard_id: UUID, number: int = 0) -> Weeks:
    """Return the weeks of a standard: of the versions that count the same as one, or as the last one."""
    standard = STANDARDS.get(tx, branch_id, standard_id)
    if standard is None or not standard.versions:
        return {}
    return _alike(tx, branch_id, standard, _meant(standard, number))


def _meant(standard: Standard, number: int) -> Terms:
    return next((each for each in standard.versions if each.number == number), standard.latest).terms


def _alike(tx: Transaction, branch_id: UUID, standard: Standard, meant: Terms) -> Weeks:
    """Return the weeks of the versions of a standard that count the same as `meant`."""
    alike = {each.number for each in standard.versions if each.terms.measures_like(meant)}
    return by_week(of_standard(shares(tx, branch_id, standard.id).get(standard.id, ()), alike))
