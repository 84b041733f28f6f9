"""The scorecard and the scenario of the sample branch: whole, in five languages, and sent to who plans the waves."""

import tomllib

from installer.sample_scorecards import FILE, add_sample_scorecards
from installer.sample_standards import add_sample_standards
from shared.bootstrap import OpenBranch
from shared.office.versions.model import VersionState
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.quality.copies.operations import CopyOperations
from shared.quality.scorecards.operations.card_views import ScorecardViews
from shared.quality.shopping.model import LONGEST_SCENARIO
from tests.helpers.branches import service_id
from tests.helpers.cases import clerk_of


def test_the_sample_branch_brings_a_scorecard_that_two_people_have_agreed_on(
    office: OpenBranch, hours: VirtualClock
) -> None:
    add_sample_standards(office)
    add_sample_scorecards(office)
    hours.advance(86400.0)
    (row,) = office.of(ScorecardViews).cards(clerk_of(office, "timur")).rows
    assert (row.state, len(row.shown.terms.items)) == (VersionState.IN_FORCE, 13)
    assert {item.standard for item in row.shown.terms.items} == {"", "called-15", "good-visit", "served-20"}
    assert office.check.run().faults == ()
    _name, text = office.of(CopyOperations).branch_file()
    assert '"code":"counter-visit"' in text.replace('": ', '":')


def test_the_sample_scenario_is_whole_in_every_language_and_short_enough(office: OpenBranch) -> None:
    scenario = tomllib.loads((FILE.parent / "scenario.toml").read_text(encoding="utf-8"))
    assert service_id(office, scenario["service"])
    assert scenario["minutes"] <= LONGEST_SCENARIO
    for part in ("need", "facts"):
        assert scenario[part].keys() == {language.value for language in Language}
