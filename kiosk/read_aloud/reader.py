"""Decides what is said when: a page once it stands, the control that has the keyboard, and what is new."""

from collections.abc import Callable, Iterable
from functools import partial

from kiosk.read_aloud.levels import Levels
from kiosk.read_aloud.scene import Scene, news
from kiosk.read_aloud.sentences import Audience, Sentences
from shared.platform.speech.parts import PagePart, Utterance
from shared.platform.speech.teller import Teller

#: So long a page is silent after it was turned: the sound of the key is over, and the page is filled.
PAUSE_S = 0.5
#: No sentence takes this long: the voice has died.
GIVE_UP_S = 60.0


class PageReader:
    """Silent until `start`. `seconds` is a clock that never runs backwards; call `look` a few times a second.

    `audience` says who hears it.
    """

    def __init__(self, teller: Teller, seconds: Callable[[], float], sentences: Sentences) -> None:
        self._teller = teller
        self._seconds = seconds
        self._sentences = sentences
        self.audience = Audience()
        self.on = False
        self.paused = False
        self.levels = Levels()
        self._scene: Scene | None = None
        self._queue: list[Utterance] = []
        self._last: tuple[Utterance, ...] = ()
        self._page_due: float | None = None
        self._repeated = False
        self._saying = False
        self._going_on = False
        self._began = 0.0
        self._turn = 0

    @property
    def speaking(self) -> bool:
        """Say whether something is being said, or will be in a moment."""
        return self.on and not self.paused and (bool(self._queue) or self._page_due is not None)

    def start(self, greeting: Iterable[Utterance]) -> None:
        """Begin to read: the greeting, then the page."""
        self.on, self._scene = True, None
        self._say(greeting)

    def stop(self) -> None:
        """Fall silent, and be for the next visitor as for the first one."""
        self.interrupt()
        self.on, self._scene, self._last = False, None, ()
        self.levels = Levels()
        self._teller.forget()

    def say_last(self, sentences: Iterable[Utterance]) -> None:
        """Say one more thing after the end."""
        self._say(sentences)
        self._last = ()

    def interrupt(self) -> None:
        """The visitor does something: what is being said ends at once."""
        self._hush()
        self._queue.clear()
        self._page_due, self._repeated, self.paused = None, False, False

    def look(self, scene: Scene) -> None:
        """Say what is new in what is on the screen now."""
        if not self.on:
            return
        before, self._scene = self._scene, scene
        now = self._seconds()
        if not scene.same_page(before):
            if before is not None:
                self.interrupt()
            self._page_due = now + PAUSE_S
        elif before is not None and self._page_due is None:
            self._tell_changes(before, scene)
        if self._page_due is not None and now >= self._page_due:
            self._page_due = None
            self._say(self._whole_page(scene))
        if self._saying and now - self._began >= GIVE_UP_S:
            self._teller.stop(hangs=True)
            self._said(self._turn)

    def again(self) -> None:
        """Say again what was said last; asked twice, the whole page."""
        scene, repeated = self._scene, self._repeated or not self._last
        self.interrupt()
        self._repeated = True
        self._say(self._whole_page(scene) if repeated and scene is not None else self._last)

    def pause(self) -> None:
        """Be silent in the middle, or go on with the sentence that was broken off."""
        if not self.on:
            return
        self.paused = not self.paused
        if self.paused:
            self._hush()
        else:
            self._go_on()

    def change(self, levels: Levels, told: Iterable[Utterance]) -> None:
        """Speak faster, slower, louder or quieter from now on; say so, and go on with the sentence broken off."""
        self.levels = levels
        if self.on:
            self._hush()
            self.paused = False
            self._queue[:0] = told
            self._go_on()

    def _tell_changes(self, before: Scene, scene: Scene) -> None:
        said = [words for part in news(before, scene) for words in self._part(part)]
        if scene.focus is not None and (scene.at, scene.focus) != (before.at, before.focus):
            said += self._part(scene.focus)
        if said:
            self._say(said)

    def _part(self, part: PagePart) -> Iterable[Utterance]:
        return self._sentences.part(part, audience=self.audience)

    def _whole_page(self, scene: Scene) -> list[Utterance]:
        told = list(self._sentences.page(scene.parts, audience=self.audience))
        if scene.focus is not None:
            told += self._sentences.here(scene.focus, audience=self.audience)
        return told

    def _say(self, sentences: Iterable[Utterance]) -> None:
        said = tuple(sentences)
        self._last = said or self._last
        self._queue += said
        self._go_on()

    def _go_on(self) -> None:
        if self._going_on:
            return
        self._going_on = True
        # A loop: a teller without sound is done before `say` returns.
        while self._queue and not self._saying and not self.paused:
            self._saying, self._began = True, self._seconds()
            self._turn += 1
            following = self._queue[1] if len(self._queue) > 1 else None
            self._teller.say(self._queue[0], self.levels.style, partial(self._said, self._turn), following)
        self._going_on = False

    def _said(self, turn: int) -> None:
        # A sentence that was broken off may still report in.
        if turn != self._turn or not self._saying:
            return
        self._saying = False
        del self._queue[:1]
        self._go_on()

    def _hush(self) -> None:
        if self._saying:
            self._teller.stop()
        self._turn += 1
        self._saying = False
