"""A kiosk for everybody: five keys, what a screen reader hears, and sizes that hands and eyes need."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.appearance import KioskAppearance
from kiosk.flow import ChangeComfort, OpenAside, OpenService
from kiosk.reach import HIGHEST_MM, room_above, room_below
from kiosk.visit import Colours, Comfort, Page
from kiosk.width_check import WidthCheck
from shared.office.settings.model import Settings
from shared.platform.contrast import contrast
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, translate, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.printing.slip import QrCode
from shared.queue.tickets.model import Finish, IssueRequest
from shared.service_desk.cases.forms import kiosk_kinds
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.ui.theme import ThemeName, Tone, public_theme
from shared.ui.widgets.keyboard import SPACE, KeyButton
from tests.helpers.appearances import kit_fonts
from tests.helpers.branches import service_id, sign_in
from tests.helpers.hand_timers import HandTime
from tests.helpers.kiosks import UPRIGHT, WIDE, KioskRig, Open, service_of
from tests.helpers.languages_tried import tried

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


#: How many arrows lead from one key of a keyboard, or one button, to the next that is wanted.
MOST_STEPS = 10


class FiveKeys:
    """Somebody who sees the ring and has four arrows and Enter; the words are those of the language."""

    def __init__(self, rig: KioskRig, language: Language) -> None:
        self.rig = rig
        self._translator = Translator(language)
        self.most = 0

    def press(self, *wanted: Showable) -> None:
        """Go to each button by arrows and press Enter there."""
        for each in wanted:
            words = without_direction_controls(self._translator.text(each))
            self._go(lambda words=words: self.rig.buttons()[words])
            self.rig.key(Qt.Key.Key_Return)

    def type(self, signs: str) -> None:
        """Press the keys of the screen one after the other."""
        for sign in signs:
            self._go(lambda sign=sign: self._key(sign))
            self.rig.key(Qt.Key.Key_Return)

    def write(self, words: str) -> None:
        """Leave the field that has the caret, and write words with the keyboard on the screen."""
        area = self.rig.face.frame.focusWidget()
        assert isinstance(area, QPlainTextEdit)
        self.type(words)
        assert area.toPlainText().lower() == words

    def _key(self, sign: str) -> QWidget:
        faces = {self._translator.text(SPACE)} if sign == " " else {sign, self._translator.digits(sign)}
        keys = self.rig.face.frame.findChildren(KeyButton)
        return next(key for key in keys if key.isVisibleTo(self.rig.face.frame) and key.face in faces)

    def _go(self, goal: Callable[[], QWidget]) -> None:
        tried: set[tuple[QWidget | None, Qt.Key]] = set()
        for step in range(60):
            now, target = QApplication.focusWidget(), goal()
            if now is target:
                self.most = max(self.most, step)
                return
            ways = list(ARROWS) if now is None else sorted(ARROWS, key=lambda key: self._away(now, target, key))
            key = next((key for key in ways if (now, key) not in tried), None)
            assert key is not None, f"no arrow leads to {target.accessibleName()}"
            tried.add((now, key))
            QTest.keyClick(now or self.rig.face.frame, key)
        raise AssertionError(f"{goal().accessibleName()} cannot be reached")

    def _away(self, now: QWidget, target: QWidget, key: Qt.Key) -> float:
        """Return how badly an arrow points to the target."""
        from_, to = self._place(now).center(), self._place(target).center()
        across, down = ARROWS[key]
        return -((to.x() - from_.x()) * across + (to.y() - from_.y()) * down)

    def _place(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self.rig.face.frame, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("language", tried(Language.EN, Language.AR), ids=str)
def test_five_keys_are_enough_for_every_errand(kiosk: Open, qapp: QApplication, language: Language) -> None:
    rig = kiosk(language=language)
    rig.window.begin(qapp)
    served, missed = a_served_and_a_missed_ticket(rig)
    words = {
        Language.EN: "not ok", Language.RU: "не так", Language.KK: "дұрыс емес", Language.FA: "خوب نبود",
        Language.AR: "غير جيد",
    }[language]  # fmt: skip
    keys, groups = FiveKeys(rig, language), rig.controller.known.groups
    go_on, finish = translate("kiosk.number", "Continue"), translate("kiosk.ticket", "Finish")

    keys.press(groups[0].name, rig.controller.known.services_of(groups[0].id)[0].name)
    assert rig.page is Page.CARD
    keys.press(translate("kiosk.card", "I have everything: take a ticket"))
    assert (rig.page, rig.issued()) == (Page.TICKET, 1)
    keys.press(finish)

    keys.press(translate("kiosk.welcome", "Rate your visit"))
    keys.type(served)
    keys.press(go_on, translate("rating", "Good"), translate("kiosk.rating", "Write a comment"))
    # The caret leaves the field at its ends: it is no trap.
    keys.write(words)
    keys.press(translate("kiosk.rating", "Keep this comment"), translate("kiosk.rating", "Send"))
    assert rig.page is Page.THANKS
    keys.press(translate("kiosk.rating", "Finish"))

    keys.press(translate("kiosk.frame", "Ask for help"), translate("kiosk.message", "Leave a message"))
    assert rig.page is Page.KINDS
    complaint = next(kind for kind in kiosk_kinds(rig.controller.known.catalog) if kind.code == "complaint")
    keys.press(complaint.name)
    keys.write(words)
    keys.press(go_on)
    keys.press(rig.face.frame.current().state.choices[0].label, translate("kiosk.intake", "Leave this out"))
    assert rig.page is Page.PHONE
    keys.type("87012345")
    keys.press(translate("kiosk.message", "Send: please call me on this number"))
    (code,) = (part.token for part in rig.slips.slips[-1].parts if isinstance(part, QrCode))
    keys.press(finish)
    rig.branch.of(CaseInboxOperations).take_in("console-1")

    keys.press(translate("kiosk.welcome", "Follow my request"))
    pictured = [key for key in rig.face.frame.findChildren(KeyButton) if key.icon_shown and key.isVisible()]
    assert len(pictured) == 2
    assert all(key.word and key.word.lower() in key.accessibleName().lower() for key in pictured)
    keys.type(code)
    keys.press(go_on)
    assert rig.page is Page.CASE
    keys.press(translate("kiosk.case", "I have read it"))

    keys.press(translate("kiosk.welcome", "I missed my number"))
    keys.type(missed)
    keys.press(go_on)
    assert rig.page is Page.TICKET
    assert rig.controller.visit.came_back
    print("MOST", keys.most)
    assert keys.most <= MOST_STEPS


def a_served_and_a_missed_ticket(rig: KioskRig) -> tuple[str, str]:
    """Let one visit end well, and somebody else miss the call; return both numbers."""
    branch, asked = rig.branch, (service_id(rig.branch, "passport-replace"),)
    served, missed = (branch.visitor.issue(IssueRequest(new_id(), asked, "en"), "kiosk-2") for _ in range(2))
    session = sign_in(branch, "aigerim", "1")
    branch.desk.call_next(session.id, new_id())
    branch.desk.serve(session.id, new_id())
    rig.clock.advance(300)
    branch.desk.finish(session.id, Finish(outcome="completed"), new_id())
    branch.desk.call_next(session.id, new_id())
    for _ in range(2):
        rig.clock.advance(40)
        branch.desk.recall(session.id, new_id())
    rig.clock.advance(40)
    branch.desk.no_show(session.id, new_id())
    return served.ticket.display, missed.ticket.display


def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list that takes what a screen reader is told from now on."""
    told: list[str] = []

    def tell(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", tell)
    return told


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_a_screen_reader_hears_where_it_is_and_what_each_thing_is(
    kiosk: Open, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = kiosk()
    rig.window.begin(qapp)
    told = heard(monkeypatch)
    rig.press("Passports and identity cards")
    assert told == ["Passports and identity cards"]
    assert rig.window.windowTitle() == "Passports and identity cards – Nobat – Kiosk"
    # A held arrow is one step.
    rig.key(Qt.Key.Key_Down)
    before = QApplication.focusWidget()
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, autorep=True)
    QApplication.sendEvent(before, held)
    assert QApplication.focusWidget() is before
    rig.face.frame.setFocus()
    # The content first, then the bar below it, then the languages: each once, and round again.
    stops = []
    for _ in rig.buttons():
        rig.key(Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget().accessibleName())
    assert sorted(stops) == sorted(rig.buttons())
    assert stops[0] == "Replace a passport"
    assert stops[-9:] == [
        "Back", "Start again", "Text size and help", "Ask for help",
        *(language.own_name for language in Language),
    ]  # fmt: skip
    arabic = rig.buttons()[Language.AR.own_name]
    assert (role(arabic), arabic.locale().language()) == (QAccessible.Role.RadioButton, QLocale.Language.Arabic)

    rig.controller.go(OpenAside(Page.ACCESS))
    rig.settle()
    for answer, question in (
        ("Large", "Text size"),
        ("Black on white", "Colours"),
        ("Lower part", "Where the buttons are"),
    ):
        option = rig.buttons()[answer]
        assert role(option) == QAccessible.Role.RadioButton
        group = option.parentWidget()
        assert (role(group), group.accessibleName()) == (QAccessible.Role.Grouping, question)
    assert rig.says("If nothing is touched for 120 seconds, this screen asks if you need more time.")

    told.clear()
    rig.controller.go(OpenService(service_of(rig, "passport-replace")))
    rig.settle()
    rig.press("I have everything: take a ticket")
    assert len(told) == 2
    assert told[1].startswith("Your number")
    assert "People ahead" in told[1]
    marks = {sign for each in rig.face.frame.findChildren(QWidget) for sign in each.accessibleName()} & set(
        "\u2068\u2069"
    )
    assert marks == set()


def test_the_question_is_heard_once_and_a_reader_has_longer_for_the_number(
    kiosk: Open, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = kiosk()
    rig.window.begin(qapp)
    told = heard(monkeypatch)
    rig.press("Passports and identity cards")
    rig.wait_seconds(119)
    assert not rig.face.frame.question_open()
    rig.wait_seconds(10)
    asked = [words for words in told if words.startswith("Are you still there?")]
    assert asked == ["Are you still there? This screen will be cleared in 30 seconds."]
    rig.press("I need more time")
    FiveKeys(rig, Language.EN).press(
        rig.controller.known.services_of(rig.controller.known.groups[0].id)[0].name,
        translate("kiosk.card", "I have everything: take a ticket"),
    )
    rig.wait_seconds(29)
    assert rig.page is Page.TICKET
    rig.wait_seconds(2)
    assert rig.page is Page.WELCOME


def test_a_trembling_hand_presses_one_button(kiosk: Open, qapp: QApplication, hand_time: HandTime) -> None:
    rig = kiosk(double_tap_ms=500)
    rig.window.begin(qapp)
    rig.controller.go(OpenAside(Page.ACCESS))
    rig.settle()
    hand_time.ms += 600
    rig.press("Large")
    hand_time.ms += 600
    rig.press_all("Dark", "Lower part")
    comfort = rig.controller.visit.comfort
    assert (comfort.colours, comfort.low_reach) == (Colours.DARK, False)


@pytest.mark.parametrize("size", [UPRIGHT, WIDE], ids=str)
def test_what_everybody_needs_is_20_millimetres_tall(kiosk: Open, size: tuple[int, int]) -> None:
    rig = kiosk(size)
    least = rig.face.frame.appearance.metrics.mm(20)
    small = {name: button.height() for name, button in rig.buttons().items() if button.height() < least}
    assert small == {}


@pytest.mark.parametrize("name", list(ThemeName), ids=str)
def test_edges_and_dots_can_be_seen(name: ThemeName) -> None:
    theme = public_theme(name)
    edges = {contrast(theme.edge, ground) for ground in (theme.surface, theme.raised)}
    assert min(edges) >= 3
    dots = {contrast(theme.fill(tone), theme.raised) for tone in (Tone.GOOD, Tone.CAUTION, Tone.BAD)}
    assert min(dots) >= min(theme.ratio, 10)
    if name is not ThemeName.LOW_CONTRAST:
        assert contrast(theme.quiet, theme.track) >= 4.5


def test_a_measured_kiosk_is_in_reach_of_somebody_who_sits(kiosk: Open) -> None:
    bottom_mm = 900.0
    rig = kiosk(bottom_mm=bottom_mm)
    profile = rig.face.frame.appearance.metrics.profile
    mm_per_px = profile.width_mm / profile.width_px
    rig.controller.go(ChangeComfort(Comfort(low_reach=True)))
    rig.controller.go(OpenService(service_of(rig, "passport-replace")))
    for page in (Page.CARD, Page.ACCESS):
        if page is Page.ACCESS:
            rig.controller.go(OpenAside(page))
        rig.settle()
        tops = [button.mapTo(rig.window, QPoint(0, 0)).y() for button in rig.buttons().values()]
        highest = bottom_mm + (rig.window.height() - min(tops)) * mm_per_px
        assert highest <= HIGHEST_MM + 1, page


def test_what_is_out_of_reach_follows_from_the_height_above_the_floor() -> None:
    shares = [round(room_above(480, bottom, wide=False), 2) for bottom in (None, 700, 900, 1200)]
    assert shares == [0.22, 0.0, 0.33, 0.45]
    assert room_above(270, None, wide=True) == 0.03
    assert [round(room_below(480, bottom), 2) for bottom in (None, 400, 300)] == [0.0, 0.0, 0.17]


def test_the_bar_in_the_set_up_is_100_millimetres_and_any_key_ends_it(qtbot: QtBot) -> None:
    ended: list[bool] = []
    appearance = KioskAppearance(kit_fonts(), 540.0).appearance(Comfort(), Settings().accent, 1080, 1920)
    page = WidthCheck(appearance, Language.FA, lambda: ended.append(True))
    qtbot.addWidget(page)
    assert page.bar.length == 200
    QTest.keyClick(page, Qt.Key.Key_Space)
    QTest.mouseClick(page, Qt.MouseButton.LeftButton)
    assert ended == [True, True]
