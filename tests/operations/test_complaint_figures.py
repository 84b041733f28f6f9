"""The figures of complaints: the themes of a month with what was done, and all of them against separate code."""

import random
from collections import Counter
from datetime import date, datetime, timedelta, timezone
from typing import Any

from shared.bootstrap import OpenBranch
from shared.office.history.store import stored_events
from shared.office.staff.model import Role
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.reports.report import Report, Table
from shared.service_desk.cases.model import Case, CaseState, CaseVerb, Channel
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.complaints.model import Cause, ComplaintSeverity, ComplaintTheme
from shared.service_desk.complaints.operations.figures import ComplaintFigureOperations
from tests.helpers.cases import clerk_of, do
from tests.helpers.complaints import assess, complain, find

ALMATY = timezone(timedelta(hours=5))
FRIDAY = date(2026, 11, 20)
UPHELD = ("upheld", "partly")


def report(branch: OpenBranch, first: date, last: date) -> Report:
    return branch.of(ComplaintFigureOperations).report(first, last, Language.EN)


def rows(found: Report, key: str) -> dict[str, tuple[Any, ...]]:
    table = next((block for block in found.blocks if isinstance(block, Table) and block.key == key), None)
    return {} if table is None else {row.key: row.values[1:] for row in table.rows}


def test_a_month_says_what_complaints_were_about_and_what_was_done(office: OpenBranch, hours: VirtualClock) -> None:
    clerk, boss = clerk_of(office, "aigerim"), clerk_of(office, "timur")
    assert rows(report(office, FRIDAY, FRIDAY), "matters") == {}
    upheld, open_one = complain(office, clerk), complain(office, clerk)
    complain(office, clerk, type_code="praise", answers={"what": "Thanks"})
    assess(
        office, upheld, clerk, ComplaintSeverity.ORDINARY, themes=(ComplaintTheme.WAITING, ComplaintTheme.INFORMATION)
    )
    assess(office, open_one, clerk, ComplaintSeverity.MINOR, themes=(ComplaintTheme.WAITING,))
    find(office, upheld, clerk)
    case = do(office, upheld, CaseVerb.DECIDE, clerk, outcome="partly")
    do(office, case, CaseVerb.APPROVE, boss, words="")
    found = report(office, FRIDAY, FRIDAY)
    assert list(rows(found, "matters")) == ["complaint", "praise"]
    assert rows(found, "severities") == {"ordinary": (1, 1, 1, None), "minor": (1, 0, 0, None)}
    assert rows(found, "causes") == {"organisational": (1,)}
    themes = rows(found, "themes")
    assert {key: values[:2] for key, values in themes.items()} == {"waiting": (2, 1), "information": (1, 1)}
    assert without_direction_controls(themes["waiting"][2]) == "A counter more before noon"


def test_the_figures_agree_with_separate_code_over_random_weeks(office: OpenBranch, hours: VirtualClock) -> None:
    chief = next(each.code for each in office.staff.members() if each.role is Role.ADMIN)
    people = [clerk_of(office, code) for code in ("aigerim", "daniyar", "timur", chief)]
    chance = random.Random(5)
    cases: dict[Any, Case] = {}
    for _ in range(100):
        hours.advance(chance.uniform(3600, 26000))
        who = chance.choice(people)
        if not cases or (len(cases) < 6 and chance.random() < 0.3):
            case = complain(office, who, take=False)
            cases[case.id] = case
            continue
        case = chance.choice(list(cases.values()))
        outcome = chance.choice(("upheld", "partly", "not_upheld"))
        step: dict[CaseState, tuple[CaseVerb, dict[str, Any]]] = {
            CaseState.RECEIVED: (CaseVerb.TAKE, {}),
            CaseState.WORKING: (CaseVerb.DECIDE, {"outcome": outcome}),
            CaseState.APPROVING: (CaseVerb.APPROVE, {"words": ""}),
            CaseState.DECIDED: (CaseVerb.TELL, {"channel": Channel.PHONE}),
            CaseState.CLOSED: (CaseVerb.REOPEN, {}),
        }
        try:
            if case.state in (CaseState.RECEIVED, CaseState.WORKING):
                themes = tuple(chance.sample(list(ComplaintTheme), 2))
                assess(office, case, who, chance.choice(list(ComplaintSeverity)), themes=themes)
                find(office, case, who, cause=chance.choice(list(Cause)))
                case = do(office, case, CaseVerb.TAKE, who)
                cases[case.id] = case
        except UserError:  # somebody else's, or decided by the same person before
            pass
        verb, more = step[case.state]
        try:
            cases[case.id] = do(
                office, case, verb, chance.choice(people[2:]) if verb is CaseVerb.APPROVE else who, **more
            )
        except UserError:
            cases[case.id] = _now(office, case)
    first, last = FRIDAY + timedelta(days=4), FRIDAY + timedelta(days=15)
    assert hours.now().date() > last
    found = report(office, first, last)
    counted = _counted_otherwise(office, first, last)
    shown = {
        "causes": {key: values[0] for key, values in rows(found, "causes").items()},
        "severities": {key: values[:3] for key, values in rows(found, "severities").items() if any(values[:3])},
        "themes": {key: values[:2] for key, values in rows(found, "themes").items()},
        "changed": rows(found, "matters")["complaint"][3],
    }
    assert shown == counted
    assert counted["causes"]
    assert counted["changed"] is not None


def _now(office: OpenBranch, case: Case) -> Case:
    return office.of(CaseViews).case(case.id, clerk_of(office, "timur")).case


def _counted_otherwise(office: OpenBranch, first: date, last: date) -> dict[str, Any]:
    """The same figures from the raw events, written without the product's rules."""
    starts = office.catalog.catalog().branch.day_starts
    start = datetime.combine(first, starts, ALMATY)
    end = datetime.combine(last + timedelta(days=1), starts, ALMATY)
    with office.database.read() as tx:
        events = [event for _, event in stored_events(tx, office.database.branch_id) if event is not None]
    severity: dict[str, str] = {}
    themes: dict[str, list[str]] = {}
    cause: dict[str, str] = {}
    registered: dict[str, datetime] = {}
    proposed: dict[str, str] = {}
    before: dict[str, str] = {}
    causes: Counter[str] = Counter()
    upheld_themes: Counter[str] = Counter()
    decided: list[tuple[str, bool]] = []
    looks: list[bool] = []
    for event in events:
        if event.instant >= end:
            break
        case, told = str(told_case(event)), event.details
        if event.subject == "complaint" and event.kind == "assess":
            severity[case], themes[case] = told["severity"], told["themes"]
        elif event.subject == "complaint" and event.kind == "find":
            cause[case] = told["cause"]
        elif event.kind == "register":
            registered[case] = event.instant
        elif event.kind == "decide":
            proposed[case] = told["outcome"]
        elif event.kind == "approve":
            right = proposed[case] in UPHELD
            if event.instant >= start:
                decided.append((case, right))
                if case in before:
                    looks.append(before[case] != proposed[case])
                if right:
                    causes[cause[case]] += 1
                    upheld_themes.update(themes[case])
        elif event.kind == "reopen":
            before[case] = proposed[case]
    new = [case for case, instant in registered.items() if instant >= start]
    by_theme = Counter(theme for case in new for theme in themes.get(case, ()))
    levels = {*(severity.get(each, "not_assessed") for each in new), *(severity[each] for each, _ in decided)}
    return {
        "causes": dict(causes),
        "severities": {
            level: (
                sum(severity.get(each, "not_assessed") == level for each in new),
                sum(severity[each] == level for each, _ in decided),
                sum(severity[each] == level and right for each, right in decided),
            )
            for level in levels
        },
        "themes": {theme: (by_theme[theme], upheld_themes[theme]) for theme in by_theme.keys() | upheld_themes.keys()},
        "changed": sum(looks) / len(looks) if looks else None,
    }


def told_case(event: Any) -> Any:
    """The case of an event, be it of the case itself or of its complaint."""
    return event.details["case"] if event.subject == "complaint" else event.record_id
