"""What visitors and clerks do in the story: they read the window and touch it."""

import re
from dataclasses import dataclass

from installer.story.reading import read
from installer.story.report import StoryReport
from installer.story.session import StoryBrokenError, StoryWindow
from shared.office.catalog.model import Catalog
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator

_NUMBER = re.compile(r"^[A-HJ-NPR-Z]\d{3,4}$")


@dataclass(frozen=True)
class Reader:
    """Translates texts into one language, as they appear on a window."""

    language: Language

    def read(self, text: Showable) -> str:
        """Return a text as it appears on a window in this language."""
        return read(Translator(self.language).text(text))


def number_on(window: StoryWindow) -> str:
    """Return the first ticket number on a window, which is the large one. Raises StoryBrokenError."""
    for text in window.texts():
        if _NUMBER.match(text):
            return text
    raise StoryBrokenError(f"There is no ticket number on the {window.name}.")


class Visitors:
    """The visitors at the kiosk."""

    def __init__(self, kiosk: StoryWindow, report: StoryReport, catalog: Catalog) -> None:
        self._kiosk = kiosk
        self._report = report
        self._catalog = catalog

    def take_ticket(self, language: Language, service_code: str, *, pictures: bool = False, first: str = "") -> str:
        """Choose a language and a service, take a ticket and return its number; `first` is a priority class."""
        kiosk, reader = self._kiosk, Reader(language)
        service = next(service for service in self._catalog.services if service.code == service_code)
        group = next(group for group in self._catalog.groups if group.id == service.group_id)
        kiosk.tap(language.own_name)
        kiosk.sees(reader.read(translate("kiosk.welcome", "What do you need today?")))
        if pictures:
            self._show("welcome", language, f"The first page of the kiosk ({language.own_name}).")
        kiosk.tap(reader.read(group.name))
        kiosk.sees(reader.read(translate("kiosk.services", "Touch a service to see what to bring.")))
        if pictures:
            self._show("services", language, f"The services of one group, with people waiting ({language.own_name}).")
        kiosk.tap(reader.read(service.name))
        take = reader.read(translate("kiosk.card", "I have everything: take a ticket"))
        kiosk.sees(take)
        if first:
            kiosk.tap(reader.read(translate("kiosk.card", "Do you need to be served first?")))
            kiosk.tap(reader.read(next(entry.name for entry in self._catalog.priority_classes if entry.code == first)))
            kiosk.sees(take)
        if pictures:
            self._show("card", language, f"What to bring, before a ticket is taken ({language.own_name}).")
        kiosk.tap(take)
        finish = reader.read(translate("kiosk.ticket", "Finish"))
        kiosk.sees(finish)
        number = number_on(kiosk)
        kiosk.no_longer_sees(reader.read(translate("kiosk.ticket", "Your ticket is being printed.")))
        if pictures:
            self._show(
                "ticket", language, f"The number {number}, people ahead and the expected wait ({language.own_name})."
            )
        kiosk.tap(finish)
        kiosk.no_longer_sees(number)
        return number

    def come_back(self, language: Language, number: str) -> None:
        """Report a missed number, and wait again."""
        kiosk, reader = self._kiosk, Reader(language)
        kiosk.tap(language.own_name)
        kiosk.tap(reader.read(translate("kiosk.welcome", "I missed my number")))
        kiosk.sees(reader.read(translate("kiosk.number", "Which number did you miss?")))
        self._type_number(number, language)
        kiosk.tap(reader.read(translate("kiosk.number", "Continue")))
        kiosk.sees(reader.read(translate("kiosk.ticket", "You are waiting again with your number")))
        self._show("missed", language, f"{number} was missed and keeps its place.")
        kiosk.tap(reader.read(translate("kiosk.ticket", "Finish")))
        kiosk.no_longer_sees(number)

    def rate(self, language: Language, number: str, word: Showable, reason: Showable) -> None:
        """Rate a visit with a face and a reason."""
        kiosk, reader = self._kiosk, Reader(language)
        self.give_rating(language, number, word, reason)
        kiosk.tap(reader.read(translate("kiosk.rating", "Finish")))
        kiosk.no_longer_sees(reader.read(translate("kiosk.rating", "Thank you")))

    def give_rating(self, language: Language, number: str, word: Showable, reason: Showable | None = None) -> None:
        """The same, up to the page that thanks for it."""
        kiosk, reader = self._kiosk, Reader(language)
        kiosk.tap(language.own_name)
        kiosk.tap(reader.read(translate("kiosk.welcome", "Rate your visit")))
        kiosk.sees(reader.read(translate("kiosk.number", "Which number did you have?")))
        self._type_number(number, language)
        kiosk.tap(reader.read(translate("kiosk.number", "Continue")))
        kiosk.tap(reader.read(word))
        if reason is not None:
            kiosk.tap(reader.read(reason))
            self._show("rating", language, f"The visitor of {number} rates the visit ({language.own_name}).")
        kiosk.tap(reader.read(translate("kiosk.rating", "Send")))
        kiosk.sees(reader.read(translate("kiosk.rating", "Thank you")))

    def _type_number(self, number: str, language: Language) -> None:
        for letter in number:
            self._kiosk.tap(Translator(language).digits(letter))
        self._kiosk.sees(number)

    def _show(self, page: str, language: Language, caption: str) -> None:
        self._report.show(self._kiosk, f"kiosk-{page}-{language.value}", caption)


class StoryClerk:
    """A clerk or manager at the counter console, who uses the keyboard."""

    def __init__(self, console: StoryWindow, name: str) -> None:
        self.console = console
        self.name = name

    def sign_in(self, counter: str, pin: str, ready: str) -> None:
        """Choose name and counter, type the PIN, and wait until the window shows `ready`."""
        self.console.tap(self.name)
        self.console.tap(counter)
        self.console.write("PIN", pin)
        self.console.press("Return")
        self.console.sees(ready)

    def call_next(self) -> str:
        """Call the next visitor and return the number."""
        self.console.press("F2")
        self.console.sees("Start serving")
        return number_on(self.console)

    def serve(self) -> None:
        """Start serving the visitor."""
        self.console.press("F3")
        self.console.sees("Now serving")

    def ask_outcome(self) -> None:
        """Open the question about the outcome."""
        self.console.press("F4")
        self.console.sees("This service needs an outcome.")

    def finish(self, outcome: str = "Done, the matter is settled") -> None:
        """Choose the outcome and finish serving."""
        self.console.tap(outcome)
        self.console.tap("Finish serving")
        self.console.no_longer_sees("Now serving")

    def recall(self, calls: int) -> None:
        """Call the same visitor again, for the `calls`th time."""
        self.console.press("F5")
        self.console.sees(f"{calls} of 3 calls")

    def not_here(self) -> None:
        """Mark the visitor as not here."""
        # A tap, unlike the key, waits until the button is enabled.
        self.console.tap("Not here")
        self.console.no_longer_sees("Start serving")

    def sign_out(self) -> None:
        """Sign out."""
        self.console.tap("Sign out")
        self.console.sees("Sign in to your counter")
