"""An announcement from the page of who writes it to what visitors read: first page, card, ticket and board."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counter_console.records import announcements as announcements_page
from counter_console.records.announcement_texts import seen_by
from counter_console.records.announcements import AnnouncementsPage
from display_board.board.building import Moment, build
from display_board.board.rotation import Turn
from installer.sample_announcements import add_sample_announcements
from kiosk.flow import ChooseLanguage, OpenService
from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.printing.slip import Paragraph
from shared.quality.announcements.forms import terms_answers
from shared.quality.announcements.model import AnnouncementPlace, AnnouncementVerb, Emergency
from shared.quality.announcements.operations.views import AnnouncementViews
from tests.helpers.announcements import SCHOOL, all_announcements, announce, saying
from tests.helpers.boards import NOW, board_screen, facts
from tests.helpers.cases import clerk_of
from tests.helpers.consoles import Clerk, settle
from tests.helpers.files import checked, picture
from tests.helpers.kiosks import WIDE, KioskRig, Open, service_of
from tests.screens.test_console_look import cut_words, nameless


def page(clerk: Clerk) -> AnnouncementsPage:
    return next(iter(clerk.window.findChildren(AnnouncementsPage)))


def test_an_announcement_is_written_looked_at_changed_and_stopped(
    clerk: Clerk, office: OpenBranch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The process that reads foreign files has its own tests.
    monkeypatch.setattr(announcements_page, "check_file", lambda content, _name: checked(content))
    (tmp_path / "map.png").write_bytes(picture())
    clerk.sign_in("timur")
    clerk.press("Alt+U")
    settle()
    new = page(clerk).new
    new.opener.activated.emit()
    new.form.type_answers({**terms_answers(SCHOOL), "places": ()})
    new.save.activated.emit()
    settle()
    assert "a place" in without_direction_controls(page(clerk).messages.text())
    new.form.type_answers({"places": tuple(place.value for place in AnnouncementPlace)})
    new.save.activated.emit()
    settle()
    (known,) = all_announcements(office)
    assert known.terms == SCHOOL
    panel = page(clerk).file.panel
    panel.press(AnnouncementVerb.WRITE)
    panel.form.type_answers({"cap": 3, "picture": (str(tmp_path / "map.png"),)})
    panel.save.activated.emit()
    settle()
    shown = all_announcements(office)[0].terms.picture
    assert all_announcements(office)[0].terms == replace(SCHOOL, cap=3, picture=shown)
    assert office.of(AnnouncementViews).picture(known.id) == picture()
    assert page(clerk).file.picture.sizeHint().isValid()
    panel.press(AnnouncementVerb.WRITE)
    panel.save.activated.emit()
    settle()
    assert shown == all_announcements(office)[0].terms.picture
    say, found = Translator(Language.EN).text, office.of(AnnouncementViews).announcements(clerk_of(office, "timur"))
    told = {
        say(fact.label): without_direction_controls(say(fact.value))
        for fact in seen_by(found.rows[0], found.catalog, Language.EN)
    }
    assert told["What visitors read"].startswith("Dear parents, (en) School begins (en)")
    assert (told["To whom"], told["At most"]) == ("All visitors", "3 times a day in each place")
    assert told["At this moment"] == told["Shown on"]
    for language in Language:
        clerk.console.set_language(language)
        settle()
        page(clerk).grab()
        assert cut_words(page(clerk)) == []
        assert nameless(page(clerk)) == []
    panel.press(AnnouncementVerb.WRITE)
    panel.form.type_answers({"keep_picture": False})
    panel.save.activated.emit()
    settle()
    assert all_announcements(office)[0].terms == replace(SCHOOL, cap=3)
    panel.press(AnnouncementVerb.STOP)
    panel.save.activated.emit()
    settle()
    assert not all_announcements(office)[0].active


def test_an_emergency_notice_is_raised_with_one_form_stands_over_the_board_and_is_removed(
    clerk: Clerk, office: OpenBranch, qtbot: QtBot
) -> None:
    clerk.sign_in("timur")
    clerk.press("Alt+U")
    settle()
    alarm = page(clerk).alarm
    alarm.opener.activated.emit()
    alarm.form.type_answers({"text": LocalText.of({"en": "Meet at the gate."})})
    alarm.save.activated.emit()
    settle()
    (notice,) = all_announcements(office)
    assert notice.terms.emergency is Emergency.LEAVE
    screen = board_screen()
    qtbot.addWidget(screen)
    here = replace(facts(), announcements=all_announcements(office))
    languages = tuple(Language)
    screen.show_state(build(here, Moment(NOW, Turn(Language.EN, 0), None, None, languages=languages)))
    assert screen.emergency.isVisible()
    assert screen.emergency.geometry() == screen.rect()
    assert "Please leave the building now." in screen.emergency.accessibleName()
    assert "Meet at the gate." in screen.emergency.accessibleName()
    told = set()
    for turn in range(2):
        screen.show_state(build(here, Moment(NOW, Turn(Language.EN, turn), None, None, languages=languages)))
        notices, capital = screen.emergency.shown()
        told |= {notice.words for notice in notices}
        assert capital >= screen.layout_plan.needs.text
        screen.grab()
    assert len(told) == len(languages)
    panel = page(clerk).file.panel
    panel.press(AnnouncementVerb.WRITE)
    panel.form.type_answers({"emergency": "stay"})
    panel.save.activated.emit()
    settle()
    assert all_announcements(office)[0].terms.emergency is Emergency.STAY
    for language in Language:
        clerk.console.set_language(language)
        settle()
        page(clerk).grab()
        assert cut_words(page(clerk)) == []
    panel.press(AnnouncementVerb.STOP)
    panel.save.activated.emit()
    settle()
    screen.show_state(
        build(replace(facts(), announcements=all_announcements(office)), Moment(NOW, Turn(Language.EN, 0), None, None))
    )
    assert not screen.emergency.isVisible()
    assert office.check.run().faults == ()


def read_again(rig: KioskRig) -> None:
    rig.face.presenter.reload()
    rig.settle()


def paragraphs(rig: KioskRig) -> list[str]:
    say = Translator(rig.slips.slips[-1].language).text
    return [say(each.text) for each in rig.slips.slips[-1].parts if isinstance(each, Paragraph)]


def test_the_kiosk_tells_it_on_the_first_page_the_card_and_the_ticket(kiosk: Open) -> None:
    rig = kiosk(WIDE)
    timur = clerk_of(rig.branch, "timur")
    announce(rig.branch, timur, saying("School begins", places=(AnnouncementPlace.IDLE, AnnouncementPlace.SLIP)))
    only_here = saying(
        "Bring the old one", places=(AnnouncementPlace.CARD,), services=(service_of(rig, "passport-replace"),), cap=1
    )
    announce(rig.branch, timur, only_here)
    read_again(rig)
    assert rig.says("School begins")
    rig.controller.go(ChooseLanguage(Language.KK))
    rig.settle()
    assert not rig.says("School begins")  # it is not written in Kazakh
    rig.controller.go(ChooseLanguage(Language.EN))
    rig.controller.go(OpenService(service_of(rig, "driving-licence")))
    rig.settle()
    assert not rig.says("Bring the old one")
    rig.controller.forget()
    rig.controller.go(OpenService(service_of(rig, "passport-replace")))
    rig.settle()
    assert rig.says("Bring the old one")
    rig.press("I have everything: take a ticket")
    assert paragraphs(rig)[-1] == "School begins"
    rig.controller.forget()
    rig.controller.go(OpenService(service_of(rig, "passport-replace")))
    rig.settle()
    assert not rig.says("Bring the old one")  # once a day


def test_the_board_tells_it_among_its_messages(office: OpenBranch) -> None:
    add_sample_announcements(office)
    told = all_announcements(office)
    assert [language for language, _ in told[0].terms.text.texts] == list(Language)
    for language in Language:
        state = build(facts(), Moment(NOW, Turn(language, 0), None, None, told))
        said = [without_direction_controls(Translator(language).text(message.whole)) for message in state.messages]
        assert any(told[0].terms.text.text(language) in message for message in said), language
