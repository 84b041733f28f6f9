"""Merits and measures at the console: proposed, answered by the person, decided by another, in every language."""

from pathlib import Path

from counter_console.records.merits import MeritsPage
from counter_console.records.my_feedback import FeedbackPage
from counter_console.section.files import ExportForm
from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.live.topics import Topic
from shared.quality.recognition.model.merits import MeritKind, MeritState, MeritVerb
from shared.quality.recognition.operations.merit_views import MeritViews
from tests.helpers.cases import clerk_of
from tests.helpers.consoles import Clerk, settle
from tests.helpers.merits import (
    REASON,
    REPLY,
    WHY,
    do_merit,
    given_files,
    heard,
    measure,
    proposer_of,
    uphold_complaint,
)
from tests.screens.test_console_look import cut_words, nameless

PAGE = "Alt+R"


def page(clerk: Clerk) -> MeritsPage:
    return next(iter(clerk.window.findChildren(MeritsPage)))


def mine(clerk: Clerk) -> FeedbackPage:
    return next(iter(clerk.window.findChildren(FeedbackPage)))


def whole(clerk: Clerk) -> None:
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert not cut_words(clerk.window), language
        assert not nameless(clerk.window), language
    clerk.console.set_language(Language.EN)


def test_a_measure_is_proposed_and_proved_and_its_person_replies_on_the_page_of_their_own(
    clerk: Clerk, office: OpenBranch, tmp_path: Path
) -> None:
    timur, olga = clerk_of(office, "timur"), clerk_of(office, "olga")
    complaint = uphold_complaint(office, olga, timur)
    clerk.sign_in("timur")
    clerk.press(PAGE)
    new = page(clerk).new
    new.opener.activated.emit()
    assert timur.id not in {each.value for each in new.form.form.field("person").choices}
    new.form.type_answers({"person": olga.id, "kind": MeritKind.TALK, "why": WHY})
    new.save.activated.emit()
    settle()
    panel = page(clerk).file.panel
    panel.press(MeritVerb.EVIDENCE)
    panel.form.type_answers({"evidence": f"complaint.{complaint}"})
    whole(clerk)
    panel.save.activated.emit()
    settle()
    assert [each.state for each in given_files(office)] == [MeritState.REPLY]
    assert {verb for verb, button in panel.buttons.items() if button.isVisible()} == {MeritVerb.WITHDRAW}
    page(clerk).file.paper.chosen.emit(ExportForm.PDF, tmp_path / "measure.pdf")
    assert (tmp_path / "measure.pdf").read_bytes().startswith(b"%PDF")
    clerk.click("Sign out")
    settle()
    clerk.sign_in("olga", "2")
    clerk.click("Team")
    clerk.click("My feedback")
    own = mine(clerk).own
    own.details.panel.press(MeritVerb.REPLY)
    own.details.panel.form.type_answers({"reply": REPLY})
    whole(clerk)
    own.details.panel.save.activated.emit()
    settle()
    assert [each.state for each in given_files(office)] == [MeritState.HEARD]
    assert not own.details.panel.isVisible()


def test_a_reply_that_is_being_typed_stays_in_sight_when_the_measure_is_withdrawn(
    clerk: Clerk, office: OpenBranch
) -> None:
    saule, olga = proposer_of(office), clerk_of(office, "olga")
    merit = measure(office, saule, olga)
    clerk.sign_in("olga", "2")
    clerk.press("Ctrl+F6")
    panel = mine(clerk).own.details.panel
    panel.press(MeritVerb.REPLY)
    panel.form.type_answers({"reply": REPLY})
    do_merit(office, merit, MeritVerb.WITHDRAW, saule)
    clerk.console.changed(frozenset({Topic.MERITS}))
    settle()
    assert panel.stranded is MeritVerb.REPLY
    assert panel.isVisible()
    clerk.click("Cancel")
    assert not panel.isVisible()


def test_two_decide_at_once_and_the_second_reads_that_it_is_done(clerk: Clerk, office: OpenBranch) -> None:
    merit = heard(office, proposer_of(office), clerk_of(office, "olga"))
    clerk.sign_in("timur")
    clerk.press(PAGE)
    shown = page(clerk)
    shown.table.choose(merit.id)
    settle()
    panel = shown.file.panel
    panel.press(MeritVerb.APPROVE)
    panel.form.type_answers({"decision": REASON})
    save = panel.save
    # Marat refuses meanwhile, and the news has not arrived yet.
    do_merit(office, merit, MeritVerb.REFUSE, clerk_of(office, "marat"))
    save.activated.emit()
    settle()
    assert [each.state for each in given_files(office)] == [MeritState.REFUSED]
    assert not any(button.isVisible() for button in panel.buttons.values())
    assert without_direction_controls(shown.messages.text()).startswith("Somebody has changed this")
    assert not office.of(MeritViews).own(clerk_of(office, "timur"))
