"""Somebody at the kiosk who sees nothing: presses keys and decides by what was said, and by nothing else."""

from PySide6.QtCore import Qt

from kiosk.read_aloud.sentences import HERE
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, without_direction_controls
from shared.platform.i18n.translator import Translator
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

    def press(self, key: Qt.Key) -> None:
        """Press a key and listen until nothing more is said."""
        self._rig.teller.said.clear()
        self._rig.key(key)
        self._rig.wait_seconds(0.75)
        self.heard = [sentence.words for sentence in self._rig.teller.said]
        self.everything += self.heard

    def choose(self, *wanted: Showable) -> None:
        """Walk on until each is heard, and press Enter there."""
        for each in wanted:
            words = self.words(each)
            for _ in range(MOST_STEPS):
                if words in self.place:
                    break
                self.press(Qt.Key.Key_Down)
            else:
                raise AssertionError(f"{words} was never said")
            self.press(Qt.Key.Key_Return)

    @property
    def place(self) -> str:
        """What was said last of where Enter presses: after a whole page its last sentence begins with that."""
        here = self._translator.text(HERE.filled(control="")).split("\u2068")[0].strip()
        said = [sentence for sentence in self.heard if sentence.startswith(here)] or self.heard[:1]
        return said[-1] if said else ""

    def hears(self, wanted: Showable) -> bool:
        """Say whether these words were among what was said since the last key."""
        return any(self.words(wanted) in sentence for sentence in self.heard)

    def words(self, wanted: Showable) -> str:
        """Return words of the screen as they are said at a button."""
        return without_direction_controls(self._translator.text(wanted)).rstrip("?؟.:! ")
