"""The standards and charters of the sample branch: whole, in five languages, and in force from the next day on."""

from installer.sample_charters import add_sample_charters
from installer.sample_standards import add_sample_standards
from shared.bootstrap import OpenBranch
from shared.office.versions.model import VersionState
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.quality.charters.model import Measure
from shared.quality.charters.operations.views import CharterViews
from shared.quality.standards.operations.views import StandardViews
from tests.helpers.cases import clerk_of


def test_the_sample_branch_brings_ten_standards_that_two_people_have_agreed_on(
    office: OpenBranch, hours: VirtualClock
) -> None:
    add_sample_standards(office)
    hours.advance(86400.0)
    rows = office.of(StandardViews).standards(clerk_of(office, "timur")).rows
    assert len(rows) == 10
    assert {row.state for row in rows} == {VersionState.IN_FORCE}
    assert sum(row.measured for row in rows) == 7
    for row in rows:
        assert row.shown.terms.text.as_dict().keys() == {language.value for language in Language}
    assert office.check.run().faults == ()


def test_the_sample_branch_brings_three_charters_whose_counter_time_is_that_of_the_service(
    office: OpenBranch, hours: VirtualClock
) -> None:
    add_sample_charters(office)
    hours.advance(86400.0)
    found = office.of(CharterViews).charters(clerk_of(office, "timur"))
    assert len(found.rows) == len(office.of(CharterViews).in_force()) == 3
    published = {service.id: service.published_minutes for service in found.catalog.services}
    for row in found.rows:
        assert row.state is VersionState.IN_FORCE
        (at_counter,) = (step for step in row.shown.terms.steps if step.measure is Measure.COUNTER)
        assert at_counter.duration == published[row.charter.service_id]
        assert all(step.text.as_dict().keys() == set(Language) for step in row.shown.terms.steps)
    assert office.check.run().faults == ()
