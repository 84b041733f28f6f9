"""The standards of the sample branch: whole, in five languages, and in force from the next day on."""

from installer.sample_standards import add_sample_standards
from shared.bootstrap import OpenBranch
from shared.office.versions.model import VersionState
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
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
