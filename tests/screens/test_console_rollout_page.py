"""The roll-out at the console: the line is named, stages follow from facts, and a coach sees without changing."""

from counter_console.records.rollout import RolloutPage
from counter_console.records.rollout_work import CHALLENGES, MILESTONES
from shared.bootstrap import OpenBranch
from shared.branches.rollout.forms import terms_answers
from shared.branches.rollout.model import RolloutVerb
from shared.branches.rollout.operations.keeping import RolloutKeeping
from shared.platform.i18n.languages import Language
from shared.ui.widgets.table import RecordTable
from tests.helpers.cases import clerk_of
from tests.helpers.consoles import Clerk, settle
from tests.helpers.rollout import do, own, terms
from tests.screens.test_console_look import cut_words, nameless


def page(clerk: Clerk) -> RolloutPage:
    return next(each for each in clerk.window.findChildren(RolloutPage) if each.isVisible())


def words(table: RecordTable) -> str:
    model = table.model()
    cells = (model.index(row, at).data() for row in range(model.rowCount()) for at in range(model.columnCount()))
    return " | ".join(str(cell) for cell in cells)


def test_a_manager_names_the_line_and_the_page_says_what_is_there_and_what_is_missing(
    clerk: Clerk, office: OpenBranch
) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+F7")
    file = page(clerk).file
    assert "not begun" in words(page(clerk).table)
    assert "how many posts the branch has" in words(file.ladder)
    file.panel.buttons[RolloutVerb.NAME].activated.emit()
    file.panel.form.type_answers(dict(terms_answers(terms(office, posts=99))))
    file.panel.save.activated.emit()
    settle()
    people = sum(each.active for each in office.staff.members())
    assert f"filled posts: {people} of 99" in words(file.ladder)
    office.of(RolloutKeeping).pass_stages("keeper")
    clerk.console.sections["rollout"].presenter.refresh()
    settle()
    assert "Named" in words(page(clerk).table)
    assert own(office).reached is not None
    file.panel.buttons[RolloutVerb.PLAN].activated.emit()
    file.panel.form.type_answers({"words": "All guides read", "due": office.day.today()})
    file.panel.save.activated.emit()
    settle()
    do(office, clerk_of(office, "marat"), RolloutVerb.ASK, "Nobody speaks Persian")
    clerk.console.sections["rollout"].presenter.refresh()
    settle()
    file.panel.buttons[RolloutVerb.ANSWER].activated.emit()
    file.panel.form.type_answers({"number": 1, "words": "An interpreter by phone"})
    file.panel.save.activated.emit()
    settle()
    assert "still to be reached" in words(file.work.tables[MILESTONES])
    assert "An interpreter by phone" in words(file.work.tables[CHALLENGES])
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert not cut_words(clerk.window)
        assert not nameless(clerk.window)
