"""The desk asks why a serving takes long: only then, in one touch, and never in the way of finishing."""

from counter_console.desk.delay_card import DelayCard
from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from shared.quality.improvement.model import CauseGroup
from shared.quality.improvement.operations.views import ImprovementViews
from shared.queue.tickets.model import Finish
from tests.helpers.branches import sign_in
from tests.helpers.cases import clerk_of
from tests.helpers.consoles import Clerk, settle, take_ticket
from tests.screens.test_console_look import cut_words, nameless

DAY = 86400.0


def test_a_long_serving_is_asked_about_in_one_touch_that_nothing_waits_for(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock
) -> None:
    session = sign_in(office, "olga", "2")
    for _ in range(30):
        take_ticket(office, "passport-replace")
        office.desk.call_next(session.id, new_id())
        office.desk.serve(session.id, new_id())
        hours.advance(60)
        office.desk.finish(session.id, Finish("completed"), new_id())
    hours.advance(3 * DAY)
    office.summary.close_forgotten_days("keeper")
    clerk.sign_in("aigerim", "3")
    (card,) = clerk.window.findChildren(DelayCard)
    take_ticket(office, "passport-replace")
    clerk.press("F2", "F3")
    assert not card.isVisible()
    hours.advance(59)
    clerk.wait_a_second()
    assert not card.isVisible()
    hours.advance(2)
    clerk.wait_a_second()
    assert card.isVisible()
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert not cut_words(card)
        assert not nameless(card)
    card.chips[CauseGroup.TECHNICAL].activated.emit()
    settle()
    every, *_ = office.of(ImprovementViews).actions(clerk_of(office, "timur")).delays
    assert every.counts == {CauseGroup.TECHNICAL: 1}
    clerk.console.set_language(Language.AR)
    settle()
    assert card.chips[CauseGroup.TECHNICAL].isChecked()
