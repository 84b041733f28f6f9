"""The steps of the service whose card is open, from the charter in force."""

from kiosk.flow import Back
from kiosk.page.presenter import PagePresenter
from kiosk.steps.state import StepsState
from kiosk.visit import Page
from shared.quality.charters.rules.charters import totals
from shared.quality.charters.rules.texts import step_text, totals_text


class StepsPresenter(PagePresenter[StepsState]):
    """Presents the steps; who has read them goes back to the card."""

    pages = (Page.STEPS,)

    def done(self) -> None:
        """Go back to the card."""
        self._controller.go(Back())

    def _state(self) -> StepsState | None:
        # A charter that ends while somebody reads it stays on the screen.
        visit, branch = self._controller.visit, self._controller.known
        if visit.service_id is None or visit.service_id not in branch.charters or not branch.has(visit.service_id):
            return None
        steps, currency = branch.charters[visit.service_id].steps, branch.settings.currency
        return StepsState(
            visit.language,
            branch.name(visit.service_id),
            tuple(step_text(step, branch.catalog, currency) for step in steps),
            totals_text(totals(steps), currency),
        )
