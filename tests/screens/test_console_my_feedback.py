"""My feedback: one's own figures from ten ratings on, the team for a manager only, and whole in every language."""

from dataclasses import replace

from counter_console.records.my_feedback import FeedbackPage
from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.queue.feedback.model import RatingReason, Score
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.tiles import StatTile
from tests.helpers.branches import sign_in
from tests.helpers.cases import clerk_of
from tests.helpers.consoles import Clerk, settle
from tests.helpers.feedback import rate_visits
from tests.helpers.section_cases import administrator
from tests.helpers.standards import approved_standard
from tests.screens.test_console_look import cut_words, nameless

PAGE = "Ctrl+F6"


def page(clerk: Clerk) -> FeedbackPage:
    settle()
    return next(iter(clerk.window.findChildren(FeedbackPage)))


def rows(clerk: Clerk, block: str) -> list[list[str]]:
    """What a table says, row by row."""
    model = page(clerk).blocks._cards[block].table.model()
    return [
        [without_direction_controls(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def seen(clerk: Clerk) -> str:
    return " ".join(label.text() for label in page(clerk).findChildren(PlainText) if label.isVisible())


def test_somebody_sees_own_figures_from_ten_ratings_on_and_of_the_team_no_figure(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock
) -> None:
    approved_standard(office, clerk_of(office, "timur"), administrator(office))
    hours.advance(3 * 86400.0)
    people = {"olga": "2", "aigerim": "1", "timur": "3"}
    olga, aigerim, timur = (sign_in(office, code, label, "console-9") for code, label in people.items())
    rate_visits(office, olga, [Score.POOR] * 12, RatingReason.SPEED)
    rate_visits(office, aigerim, [Score.VERY_GOOD] * 12, RatingReason.SPEED)
    rate_visits(office, replace(olga, staff_id=administrator(office).id), [Score.GOOD])
    rate_visits(office, timur, [Score.VERY_GOOD] * 9, RatingReason.SPEED)
    clerk.sign_in("timur")
    clerk.press(PAGE)
    assert "There is nothing to show of fewer than 10 ratings." in seen(clerk)
    assert not page(clerk).findChildren(StatTile)
    assert rows(clerk, "team") == [
        ["Aigerim S.", "Satisfaction, Speed", "–"],
        ["Marat B.", "Too few to compare", "–"],
        ["Olga P.", "–", "Satisfaction, Speed"],
        ["Timur A.", "Too few to compare", "–"],
    ]
    rate_visits(office, timur, [Score.GOOD])
    clerk.console.sections["my_feedback"].presenter.refresh()
    settle()
    assert {tile.accessibleName() for tile in page(clerk).findChildren(StatTile)} == {
        "My ratings: 10",
        "Satisfaction score: 96.7",
        "Good or very good: 100%",
    }
    assert rows(clerk, "differences")[0] == ["Satisfaction", "100%", "52%", "Strength"]
    assert rows(clerk, "standards")[0][1:] == ["80%", "–"]
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert not cut_words(page(clerk)), language
        assert not nameless(page(clerk)), language
