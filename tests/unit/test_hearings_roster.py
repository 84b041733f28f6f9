"""The duty roster: which meetings are offered, and who meets the visitor while somebody is away."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from installer.profile import default_profile_path, read_profile
from shared.office.catalog.model import Catalog, SpecialDay
from shared.office.catalog.model.workflow import Absence, HearingDuty
from shared.office.catalog.working_time import calendar_of
from shared.platform.i18n.text import LocalText
from shared.service_desk.hearings.model import Meeting
from shared.service_desk.hearings.rules.roster import MOST_OFFERED, meeting_of, next_meetings

POST = LocalText.of({"en": "Manager"})
TUESDAYS = HearingDuty("boss", POST, "timur", ("tuesday",), time(15), time(17), None, None, 0)
PEOPLE = ("timur", "marat")
#: A Tuesday, and the one after it.
FIRST, SECOND = date(2026, 11, 24), date(2026, 12, 1)
SAMPLE = read_profile(default_profile_path()).catalog


def branch(*duties: HearingDuty, away: tuple[Absence, ...] = (), closed: tuple[date, ...] = ()) -> Catalog:
    special = tuple(SpecialDay(day, POST) for day in closed)
    return replace(SAMPLE, hearing_duties=duties, absences=away, special_days=special)


def offered(catalog: Catalog, now: datetime = datetime(2026, 11, 24, 9, tzinfo=UTC)) -> tuple[Meeting, ...]:
    return next_meetings(now, catalog, calendar_of(catalog), PEOPLE)


def test_the_next_days_of_a_duty_are_offered_but_none_that_is_over_or_closed() -> None:
    assert [each.day for each in offered(branch(TUESDAYS))][:2] == [FIRST, SECOND]
    assert offered(branch(TUESDAYS), datetime(2026, 11, 24, 17, tzinfo=UTC))[0].day == SECOND
    assert offered(branch(TUESDAYS, closed=(FIRST,)))[0].day == SECOND
    every_day = replace(TUESDAYS, days=("monday", "tuesday", "wednesday", "thursday", "friday"))
    assert len(offered(branch(every_day))) == MOST_OFFERED


def test_a_duty_begins_and_ends_with_its_days_and_not_while_it_is_out_of_use() -> None:
    assert offered(branch(replace(TUESDAYS, first=SECOND)))[0].day == SECOND
    assert [each.day for each in offered(branch(replace(TUESDAYS, last=FIRST)))] == [FIRST]
    assert offered(branch(replace(TUESDAYS, active=False))) == ()
    assert offered(branch(replace(TUESDAYS, person="somebody who left"))) == ()


def test_the_deputy_meets_visitors_for_who_is_away_and_without_one_nobody_does() -> None:
    away = Absence("timur", FIRST, FIRST, "marat", 0)
    meeting = offered(branch(TUESDAYS, away=(away,)))[0]
    assert (meeting.day, meeting.person, meeting.instead_of) == (FIRST, "marat", "timur")
    for gone in ((replace(away, deputy=""),), (away, replace(away, code="marat", deputy=""))):
        catalog = branch(TUESDAYS, away=gone)
        assert offered(catalog)[0].day == SECOND
        assert meeting_of(FIRST, "boss", catalog, calendar_of(catalog), PEOPLE) is None


def test_two_duties_of_a_day_are_offered_in_the_order_of_their_hours() -> None:
    early = replace(TUESDAYS, code="deputy", person="marat", opens=time(10), closes=time(11))
    assert [each.duty for each in offered(branch(TUESDAYS, early))][:2] == ["deputy", "boss"]
