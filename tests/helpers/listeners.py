"""People at the kiosk who have few keys: one who sees nothing and decides by what was said, one with two switches."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.read_aloud.control import OFF
from kiosk.read_aloud.sentences import HERE
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.speech.spelling import letters_said
from shared.ui.widgets.keyboard import KeyButton
from tests.helpers.kiosks import KioskRig

#: So many steps lead round every page, with a keyboard on it.
MOST_STEPS = 90


class Listener:
    """Has turned reading aloud on; `heard` is what was said since the last key."""

    def __init__(self, rig: KioskRig, language: Language) -> None:
        self._rig = rig
        self._translator = Translator(language)
        self.heard: list[str] = []
        self.everything: list[str] = []
        self.press(Qt.Key.Key_F2)
        if self.heard == [self.words(OFF) + "."]:
            # It was on from the errand before.
            self.press(Qt.Key.Key_F2)

    def press(self, key: Qt.Key) -> None:
        """Press a key and listen until nothing more is said."""
        self._rig.teller.said.clear()
        self._rig.key(key)
        self._rig.wait_seconds(0.75)
        self.heard = [sentence.words for sentence in self._rig.teller.said]
        self.everything += self.heard

    def choose(self, *wanted: Showable) -> None:
        """Walk on with the arrow until each is heard, and press Enter there."""
        for each in wanted:
            words = self.words(each)
            for _ in range(MOST_STEPS):
                if words in self.place:
                    break
                self.press(Qt.Key.Key_Down)
            else:
                raise AssertionError(f"{words} was never said")
            self.press(Qt.Key.Key_Return)

    def type(self, signs: str) -> None:
        """Walk along the keys until each sign is heard, and press Enter there."""
        for sign in signs:
            names = (sign, letters_said(sign, self._translator.language))
            for _ in range(MOST_STEPS):
                if self.place.rstrip(".") in names:
                    break
                self.press(Qt.Key.Key_Tab)
            else:
                raise AssertionError(f"the key {sign} was never said")
            self.press(Qt.Key.Key_Return)
            # What was typed is said after this; the keyboard is still on the same key.
            self.heard = [f"{sign}."]

    @property
    def place(self) -> str:
        """What was said last of where Enter presses: after a whole page its last sentence begins with that."""
        here = self._translator.text(HERE.filled(control="")).split("\u2068")[0].strip()
        said = [sentence for sentence in self.heard if sentence.startswith(here)]
        return said[-1].removeprefix(here).strip() if said else next(iter(self.heard), "")

    def words(self, wanted: Showable) -> str:
        """Return words of the screen as they are said at a button."""
        return without_direction_controls(self._translator.text(wanted)).rstrip("?؟.:! ")


class TwoSwitches:
    """Sees the ring; one switch is Tab, which moves it on, the other one is the space bar, which presses."""

    def __init__(self, rig: KioskRig, language: Language) -> None:
        self._rig = rig
        self._translator = Translator(language)

    def choose(self, *wanted: Showable) -> None:
        """Move on to each button and press it."""
        for each in wanted:
            self._press({without_direction_controls(self._translator.text(each))})

    def type(self, signs: str) -> None:
        """Move on to each key and press it."""
        for sign in signs:
            self._press({sign, self._translator.digits(sign)})

    def _press(self, names: set[str]) -> None:
        for _ in range(MOST_STEPS):
            now = QApplication.focusWidget()
            if now is not None and (
                now.accessibleName() in names or (isinstance(now, KeyButton) and now.face in names)
            ):
                self._rig.key(Qt.Key.Key_Space)
                return
            self._rig.key(Qt.Key.Key_Tab)
        raise AssertionError(f"{names} cannot be reached")
