"""Turns reading aloud on and off, takes its keys, and tells the idle time how long is spoken."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from kiosk.flow import DONE, ChangeComfort, OpenAside
from kiosk.read_aloud.keys import SpeechKey
from kiosk.read_aloud.levels import SPEEDS, VOLUMES, Levels
from kiosk.read_aloud.reader import PageReader
from kiosk.read_aloud.scene import Scene
from kiosk.read_aloud.sentences import Audience, Sentences
from kiosk.visit import Page
from kiosk.visit_controller import VisitController
from shared.platform.i18n.text import ClockTime, Text, translate
from shared.platform.speech.parts import Utterance
from shared.platform.speech.teller import Teller


class ReadAloud:
    """Reads what `scene` returns. `heard` is told, a few times a second, whether it is on and whether it speaks."""

    def __init__(
        self,
        controller: VisitController,
        teller: Teller,
        seconds: Callable[[], float],
        scene: Callable[[], Scene | None],
        heard: Callable[[bool, bool], None],
    ) -> None:
        self._controller = controller
        self._teller = teller
        self._scene = scene
        self._heard = heard
        self._sentences = Sentences()
        self.reader = PageReader(teller, seconds, self._sentences)
        controller.watch(self._moved)

    def tick(self) -> None:
        """Look at the screen; called a few times a second."""
        if self.reader.on:
            self.reader.audience = Audience(private_too=self._controller.visit.comfort.private_too)
            scene = self._scene()
            if scene is not None:
                self.reader.look(scene)
        self._heard(self.reader.on, self.reader.speaking)

    def acted(self) -> None:
        """The visitor touched something or pressed a key."""
        self.reader.interrupt()

    def toggle(self) -> None:
        """Begin to read aloud, or end it; where nothing can be heard, the page with the settings says so."""
        comfort = self._controller.visit.comfort
        self._controller.go(ChangeComfort(replace(comfort, aloud=not comfort.aloud)))

    def press(self, key: SpeechKey) -> None:
        """Take a key."""
        if key is SpeechKey.ON_OFF:
            self.toggle()
        elif self.reader.on:
            self._press(key)

    def _press(self, key: SpeechKey) -> None:
        levels = self.reader.levels
        match key:
            case SpeechKey.AGAIN:
                self.reader.again()
            case SpeechKey.PAUSE:
                self.reader.pause()
            case SpeechKey.SLOWER | SpeechKey.FASTER:
                self._change(levels.faster(1 if key is SpeechKey.FASTER else -1), speed=True)
            case SpeechKey.QUIETER | SpeechKey.LOUDER:
                self._change(levels.louder(1 if key is SpeechKey.LOUDER else -1), speed=False)

    def _change(self, levels: Levels, *, speed: bool) -> None:
        told = speed_text(levels) if speed else volume_text(levels)
        self.reader.change(levels, self._told(told))

    def _moved(self) -> None:
        wanted = self._controller.visit.comfort.aloud
        if wanted and not self.reader.on:
            self._begin()
        elif not wanted and self.reader.on:
            self.reader.stop()

    def _begin(self) -> None:
        if self._teller.trouble is not None:
            comfort = replace(self._controller.visit.comfort, aloud=False, unheard=True)
            self._controller.go(ChangeComfort(comfort))
            if self._controller.page not in DONE:
                self._controller.go(OpenAside(Page.ACCESS))
            return
        self.reader.start(self._greeting())

    def _greeting(self) -> Iterator[Utterance]:
        yield from self._told(ON)
        branch = self._controller.branch
        if branch is not None:
            where = branch.catalog.branch
            now = ClockTime(branch.here(branch.at))
            yield from self._told(translate("kiosk.aloud", "{branch}. It is {time}.", branch=where.name, time=now))
        yield from self._told(HOW)

    def _told(self, text: Text) -> Iterator[Utterance]:
        return self._sentences.told(text, self._controller.visit.language)


def speed_text(levels: Levels) -> Text:
    """Return how fast is read."""
    return translate("kiosk.aloud", "Speed {step} of {steps}", step=levels.speed + 1, steps=len(SPEEDS))


def volume_text(levels: Levels) -> Text:
    """Return how loud is read."""
    return translate("kiosk.aloud", "Volume {step} of {steps}", step=levels.volume + 1, steps=len(VOLUMES))


ON = translate("kiosk.aloud", "Reading aloud is on.", "read aloud")
HOW = translate(
    "kiosk.aloud",
    "The arrow down leads on, the arrow up leads back, and Enter chooses. "
    "Speed and volume are on the page “{page}”, which every page leads to.",
    "read aloud; the arrows and Enter are keys",
    page=translate("kiosk.frame", "Text size and help"),
)
