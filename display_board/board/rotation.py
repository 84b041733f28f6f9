"""When pages and languages change: calmly, in step, and never in the middle of a call."""

from collections.abc import Callable
from dataclasses import dataclass

from shared.platform.i18n.languages import Language

PAGE_SECONDS = 10.0
PAGES_PER_LANGUAGE = 2


@dataclass(frozen=True)
class Turn:
    """Which language is shown, and how many pages it has shown so far."""

    language: Language
    page: int


class Rotation:
    """Counts the pages; with several languages each has a few pages before the next one speaks."""

    def __init__(self, languages: tuple[Language, ...], seconds: Callable[[], float]) -> None:
        self._languages = languages
        self._seconds = seconds
        self._page_seconds = PAGE_SECONDS
        self._turns = 0
        self._since = seconds()

    def set_pace(self, page_seconds: float) -> None:
        """Show each page so long from now on."""
        self._page_seconds = page_seconds

    def use(self, languages: tuple[Language, ...]) -> None:
        """Speak other languages from now on, the first of them first; the same ones change nothing."""
        if languages != self._languages:
            self._languages, self._turns, self._since = languages, 0, self._seconds()

    @property
    def languages(self) -> tuple[Language, ...]:
        """All languages that take turns."""
        return self._languages

    @property
    def turn(self) -> Turn:
        """The present language and page. A page that one language has missed comes the next time round."""
        if len(self._languages) == 1:
            return Turn(self._languages[0], self._turns)
        spoken, page = divmod(self._turns, PAGES_PER_LANGUAGE)
        rounds, place = divmod(spoken, len(self._languages))
        return Turn(self._languages[place], rounds * PAGES_PER_LANGUAGE + page)

    def go_on(self, *, calling: bool) -> bool:
        """Turn the page when it is due and return True then; a change of language waits for the end of a call."""
        if self._seconds() - self._since < self._page_seconds:
            return False
        changes_language = len(self._languages) > 1 and (self._turns + 1) % PAGES_PER_LANGUAGE == 0
        if changes_language and calling:
            return False
        self._turns += 1
        self._since = self._seconds()
        return True
