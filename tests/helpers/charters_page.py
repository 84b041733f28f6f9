"""The presenter of the page of charters for the contract test of sections."""

from collections.abc import Callable
from typing import Any

from counter_console.records.charters import ChartersPresenter
from shared.bootstrap import OpenBranch
from shared.office.versions.model import VersionState, VersionVerb
from shared.platform.background import Runner
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from tests.helpers.cases import clerk_of
from tests.helpers.charters import all_charters, write_charter


def make_charters(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> ChartersPresenter:
    """Return a presenter with one draft that is chosen."""
    timur = clerk_of(office, "timur")
    presenter = ChartersPresenter(office, runner, timur, ("Noto Sans",), Translator(Language.EN), show)
    if not all_charters(office):
        write_charter(office, timur)
    presenter._chosen = all_charters(office)[0].id
    return presenter


def submit_charter(presenter: ChartersPresenter) -> None:
    """Submit the draft."""
    presenter.act(VersionVerb.SUBMIT, {})


def submitted_charters(office: OpenBranch) -> int:
    """Return how many charters wait for approval."""
    return sum(each.latest.state is VersionState.PROPOSED for each in all_charters(office))
