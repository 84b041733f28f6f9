"""Turns reading aloud on and off, takes its keys, and tells the idle time how long is spoken."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from kiosk.flow import DONE, ChangeComfort, OpenAside
from kiosk.read_aloud.keys import SpeechKey
from kiosk.read_aloud.reader import PageReader
from kiosk.read_aloud.scene import Scene
from kiosk.read_aloud.sentences import Audience, Sentences, speed_text, volume_text
from kiosk.visit import Listening, Page
from kiosk.visit_controller import VisitController
from shared.office.settings.model import Settings
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Text, template, translate
from shared.platform.speech.parts import Utterance
from shared.platform.speech.teller import Teller


class ReadAloud:
    """Reads what `scene` returns. `heard` is told, a few times a second, whether it is on and whether it speaks.

    `plugged` says whether a headset is in the jack, None where that cannot be known.
    """

    def __init__(
        self,
        controller: VisitController,
        teller: Teller,
        seconds: Callable[[], float],
        scene: Callable[[], Scene | None],
        heard: Callable[[bool, bool], None],
        plugged: Callable[[], bool | None],
        *,
        headset_only: bool,
    ) -> None:
        self._controller = controller
        self._teller = teller
        self._scene = scene
        self._heard = heard
        self._plugged = plugged
        self._headset_only = headset_only
        self._in_jack = plugged()
        self._seconds = seconds
        self._acted_at = seconds()
        self._sentences = Sentences()
        self.reader = PageReader(teller, seconds, self._sentences)
        controller.watch(self._moved)

    def tick(self) -> None:
        """Look at the screen; called a few times a second."""
        self._look_at_jack()
        if self.reader.on:
            private = self._headset_only or bool(self._in_jack)
            self.reader.audience = Audience(private, self._listening.private_too)
            scene = self._scene()
            if scene is not None:
                self.reader.look(scene)
        self._heard(self.reader.on, self.reader.speaking)

    def acted(self) -> None:
        """The visitor touched something or pressed a key."""
        self._acted_at = self._seconds()
        self.reader.interrupt()

    def toggle(self) -> None:
        """Begin to read aloud, or end it; where nothing can be heard, the page with the settings says so."""
        if self._controller.offer.read_aloud:
            self._hear(aloud=not self._listening.aloud)

    def press(self, key: SpeechKey) -> None:
        """Take a key."""
        self._acted_at = self._seconds()
        if key is SpeechKey.ON_OFF:
            self.toggle()
        elif self.reader.on:
            self._press(key)

    def _look_at_jack(self) -> None:
        """Begin when a headset is plugged in; end when it is pulled out, for everybody would hear what follows."""
        before, self._in_jack = self._in_jack, self._plugged()
        changed = before is not self._in_jack and None not in (before, self._in_jack)
        if changed and self._listening.aloud is not self._in_jack:
            self.toggle()

    def _press(self, key: SpeechKey) -> None:
        levels = self._listening.levels
        match key:
            case SpeechKey.AGAIN:
                self.reader.again()
            case SpeechKey.PAUSE:
                self.reader.pause()
            case SpeechKey.SLOWER | SpeechKey.FASTER:
                self._hear(levels=levels.faster(1 if key is SpeechKey.FASTER else -1))
            case SpeechKey.QUIETER | SpeechKey.LOUDER:
                self._hear(levels=levels.louder(1 if key is SpeechKey.LOUDER else -1))

    @property
    def _listening(self) -> Listening:
        return self._controller.visit.comfort.listening

    def _hear(self, **changed: Any) -> None:
        comfort = self._controller.visit.comfort
        self._controller.go(ChangeComfort(replace(comfort, listening=replace(comfort.listening, **changed))))

    def _moved(self) -> None:
        wanted, before = self._listening, self.reader.levels
        if wanted.aloud and not self.reader.on:
            self._begin()
        elif not wanted.aloud and self.reader.on:
            self.reader.stop()
            if self._seconds() - self._acted_at < JUST_NOW_S:
                # A visitor who ended it hears that; where nobody has done anything, nobody may be there.
                self.reader.say_last(self._told(OFF))
        elif self.reader.on and wanted.levels != before:
            words = speed_text if wanted.levels.speed != before.speed else volume_text
            # The page with the settings shows it, and what is new on a page is said anyway.
            told = () if self._controller.page is Page.ALOUD else self._told(words(wanted.levels))
            self.reader.change(wanted.levels, told)

    def _begin(self) -> None:
        if self._teller.trouble is None:
            self.reader.start(self._greeting())
            return
        self._hear(aloud=False, unheard=True)
        if self._controller.page not in DONE:
            self._controller.go(OpenAside(Page.ALOUD))

    def _greeting(self) -> Iterator[Utterance]:
        yield from self._told(ON)
        branch = self._controller.branch
        if branch is not None:
            where = branch.catalog.branch
            now = ClockTime(branch.here(branch.at))
            yield from self._told(translate("kiosk.aloud", "{branch}. It is {time}.", branch=where.name, time=now))
        yield from self._told(HOW)
        settings = self._controller.known.settings if branch is not None else Settings()
        for other in settings.offered or Language:
            if other is not self._controller.visit.language:
                yield from self._sentences.told(OTHER_LANGUAGE.filled(language=other.own_name), other)

    def _told(self, text: Text) -> Iterator[Utterance]:
        return self._sentences.told(text, self._controller.visit.language)


#: A visit that ends so soon after a touch or a key was ended by it.
JUST_NOW_S = 1.0
ON = translate("kiosk.aloud", "Reading aloud is on.", "read aloud")
OFF = translate("kiosk.aloud", "Reading aloud is off.", "read aloud")
OTHER_LANGUAGE = template(
    "kiosk.aloud",
    "For this language: press the arrow up until you hear “{language}”.",
    "read aloud to somebody who does not understand the language of the page; the arrow is a key",
)
HOW = translate(
    "kiosk.aloud",
    "The arrow down leads on, the arrow up leads back, and Enter chooses. Speed and volume: “{page}”, then “{button}”.",
    "read aloud; the arrows and Enter are keys",
    page=translate("kiosk.frame", "Text size and help"),
    button=translate("kiosk.access", "Read the pages aloud"),
)
