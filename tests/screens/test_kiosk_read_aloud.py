"""The kiosk reads its pages aloud: every errand by speech alone and with two switches, and silence for the others."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.flow import AskFollow, TypeCode
from kiosk.visit import Listening, Page
from shared.office.audit.model import SYSTEM
from shared.platform.i18n.languages import Language
from shared.platform.speech.reading import read_out, sentences
from shared.platform.speech.speaker import SoundTrouble, VoiceStyle
from shared.ui.spoken_page import part_of
from shared.ui.widgets.labels import PlainText
from tests.helpers.errands import Person, a_served_and_a_missed_ticket, come_back, complain, follow, rate, take_a_ticket
from tests.helpers.kiosks import KioskRig, Open
from tests.helpers.languages_tried import tried
from tests.helpers.listeners import Listener, TwoSwitches
from tests.helpers.tours import Tour


@pytest.mark.parametrize("language", [Language.RU, Language.KK, Language.FA], ids=str)
def test_a_ticket_is_taken_by_speech_alone(kiosk: Open, qapp: QApplication, language: Language) -> None:
    rig = kiosk(language=language)
    rig.window.begin(qapp)
    take_a_ticket(rig, Listener(rig, language))


@pytest.mark.parametrize(
    ("person", "language"),
    [
        *((Listener, language) for language in tried(Language.EN, Language.AR)),
        *((TwoSwitches, language) for language in tried(Language.EN, Language.FA)),
    ],
    ids=str,
)
def test_every_errand_is_done_by_speech_alone_and_with_two_switches(
    kiosk: Open, qapp: QApplication, person: Callable[[KioskRig, Language], Person], language: Language
) -> None:
    rig = kiosk(language=language)
    rig.window.begin(qapp)
    served, missed = a_served_and_a_missed_ticket(rig)
    errands: tuple[Callable[[Person], None], ...] = (
        lambda visitor: take_a_ticket(rig, visitor),
        lambda visitor: rate(rig, visitor, served),
        lambda visitor: follow(rig, visitor),
        lambda visitor: complain(rig, visitor),
        lambda visitor: come_back(rig, visitor, missed),
    )
    for errand in errands:
        rig.face.presenter.start_again()
        rig.settle()
        errand(person(rig, language))


def test_every_page_says_what_stands_on_it_and_the_forward_switch_leads_round_it(kiosk: Open) -> None:
    rig = kiosk()
    rig.face.read_aloud.toggle()
    missing, frame, seen, said = list[str](), rig.face.frame, set[str](), ""
    for page in Tour(rig).pages():
        rig.wait_seconds(1)
        # What stays on a page when it changes was said before.
        fresh = " ".join(sentence.words for sentence in rig.teller.said)
        before, said = said, fresh
        rig.teller.said.clear()
        missing += [f"{page}: {words}" for words in words_shown(frame.current()) if words not in before + fresh]
        assert "4444" not in fresh.replace(" ", "")
        controls = [each for each in frame.findChildren(QWidget) if can_have_the_keyboard(frame, each)]
        reached = list[QWidget | None]()
        for _ in controls:
            frame.focusNextPrevChild(True)
            reached.append(frame.focusWidget())
        frame.focusNextPrevChild(True)
        assert ({*reached}, frame.focusWidget()) == ({*controls}, reached[0]), page
        seen.add(page)
    assert missing == []
    assert len(seen) > 20


def words_shown(page: QWidget) -> Iterator[str]:
    """Yield the words of every line that may be said to everybody, as they are said."""
    for line in page.findChildren(PlainText):
        part = part_of(line)
        if line.isVisibleTo(page) and part is not None and not part.private and not line.property("said_elsewhere"):
            yield from (read_out(words, Language.EN).rstrip(".?") for words in sentences(part.name))


def can_have_the_keyboard(frame: QWidget, widget: QWidget) -> bool:
    usable = widget.isEnabled() and widget.isVisibleTo(frame)
    return usable and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget is not frame


def test_nobody_else_hears_anything_and_the_next_visitor_begins_in_silence(kiosk: Open, qapp: QApplication) -> None:
    rig = kiosk()
    rig.window.begin(qapp)
    rig.press("Passports and identity cards")
    rig.wait_seconds(2)
    assert not rig.teller.said
    rig.key(Qt.Key.Key_F2)
    rig.key(Qt.Key.Key_F8)
    rig.key(Qt.Key.Key_F6)
    rig.wait_seconds(1)
    assert rig.teller.said[0].words == "Reading aloud is on."
    assert (rig.teller.style.volume, rig.teller.style.speed) == (80, 80)
    # A finger may use it, too: the button under it is said.
    rig.face.presenter.start_again()
    rig.wait_seconds(1)
    assert "What do you need today?" in [sentence.words for sentence in rig.teller.said]
    rig.seconds.now += 5
    rig.controller.forget()
    assert rig.teller.said[-1].words != "Reading aloud is off."
    rig.key(Qt.Key.Key_F2)
    rig.wait_seconds(1)
    assert [sentence for sentence in rig.teller.said if sentence.language is Language.AR]
    rig.key(Qt.Key.Key_F2)
    assert rig.teller.said[-1].words == "Reading aloud is off."
    rig.teller.said.clear()
    rig.press("Passports and identity cards")
    rig.wait_seconds(2)
    assert not rig.teller.said
    assert rig.controller.visit.comfort.listening == Listening()


def test_a_headset_begins_it_and_pulling_it_out_ends_it(kiosk: Open) -> None:
    jack = [False]
    rig = kiosk(plugged=lambda: jack[0])
    rig.wait_seconds(1)
    assert not rig.teller.said
    jack[0] = True
    rig.controller.go(AskFollow())
    rig.controller.go(TypeCode("12"))
    rig.wait_seconds(1)
    assert "Entered: one, two." in [sentence.words for sentence in rig.teller.said]
    assert next(sentence.private for sentence in rig.teller.said if sentence.words == "Entered: one, two.")
    jack[0] = False
    rig.teller.said.clear()
    rig.controller.go(TypeCode("123"))
    rig.wait_seconds(1)
    assert not rig.teller.said


def test_the_idle_question_is_said_and_comes_after_twice_the_time(kiosk: Open, qapp: QApplication) -> None:
    rig = kiosk()
    rig.window.begin(qapp)
    rig.key(Qt.Key.Key_F2)
    rig.wait_seconds(1)
    rig.teller.said.clear()
    rig.wait_seconds(237)
    assert not rig.face.frame.question_open()
    rig.wait_seconds(4)
    assert next(sentence.words for sentence in rig.teller.said) == "Are you still there?"
    assert "I need more time, button." in [sentence.words for sentence in rig.teller.said]
    # It is said once, and not every second.
    rig.teller.said.clear()
    rig.wait_seconds(20)
    assert not rig.teller.said
    rig.wait_seconds(20)
    assert rig.controller.untouched()


def test_a_kiosk_without_a_voice_says_so_to_the_visitor_and_does_not_offer_it_where_the_branch_does_not(
    kiosk: Open, qapp: QApplication
) -> None:
    rig = kiosk(trouble=SoundTrouble.NO_VOICE)
    rig.window.begin(qapp)
    rig.key(Qt.Key.Key_F2)
    assert rig.page is Page.ALOUD
    assert rig.says("This kiosk cannot read aloud at the moment.")
    rig.branch.settings.change("kiosk_read_aloud", False, SYSTEM)
    rig.controller.forget()
    rig.face.presenter.reload()
    rig.settle()
    rig.key(Qt.Key.Key_F2)
    rig.press("Text size and help")
    assert "Read the pages aloud" not in rig.buttons()


def test_speed_and_volume_are_changed_on_their_page_and_said(kiosk: Open) -> None:
    rig = kiosk()
    rig.press_all("Text size and help", "Read the pages aloud", "Read aloud")
    rig.wait_seconds(1)
    rig.teller.said.clear()
    for button, level in (("Faster", "Speed 5 of 7."), ("Quieter", "Volume 5 of 9.")):
        rig.press(button)
        rig.wait_seconds(1)
        assert level in [sentence.words for sentence in rig.teller.said]
    assert rig.controller.visit.comfort.listening.levels.style == VoiceStyle(60, 80)
