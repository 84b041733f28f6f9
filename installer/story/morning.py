"""The steps of the story: visitors in five languages, a clerk, the board, a rating, requests, the manager's figures."""

from installer.story.people import Reader, StoryClerk, Visitors
from installer.story.report import StoryReport
from installer.story.service_desk import ServiceDesk
from installer.story.session import StoryBrokenError, StorySession, StoryWindow
from shared.office.catalog.model import Catalog
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.queue.feedback.model import SCORE_WORDS, Score

CLERK, CLERK_PIN, COUNTER = "Aigerim S.", "471926", "Counter 1"
MANAGER, MANAGER_PIN = "Timur A.", "815369"
#: The figures that the day summary must show at the end.
EXPECTED = {"issued": 5, "served": 5}


class Morning:
    """Plays the morning in the windows and writes it into the report."""

    def __init__(
        self,
        session: StorySession,
        kiosk: StoryWindow,
        console: StoryWindow,
        board: StoryWindow,
        report: StoryReport,
        catalog: Catalog,
    ) -> None:
        self._session = session
        self._console = console
        self._board = board
        self._report = report
        self._branch_name = catalog.branch.name
        self._visitors = Visitors(kiosk, report, catalog)
        self._clerk = StoryClerk(console, CLERK)
        self._desk = ServiceDesk(session, kiosk, console, report, catalog)
        self._tickets: dict[str, Language] = {}

    def play(self) -> list[str]:
        """Play all steps and return the issued numbers. Raises StoryBrokenError."""
        self.counter_opens()
        self.visitors_come()
        served = self.first_visitor_is_served()
        missed = self.one_visitor_does_not_come()
        self.missed_visitor_returns(missed)
        self.everybody_is_served()
        self.visitor_rates(served)
        self._desk.visitor_complains(missed)
        self._desk.visitor_asks()
        self._desk.clerk_works(self._clerk)
        self._manager_signs_in()
        self._desk.manager_signs()
        self._desk.manager_reads_complaints()
        self._clerk.sign_out()
        self._clerk.sign_in(COUNTER, CLERK_PIN, "Nobody is waiting")
        self._desk.clerk_tells()
        self.manager_reads_the_day()
        self.manager_closes_the_day()
        self._board.watched()
        return list(self._tickets)

    def counter_opens(self) -> None:
        """The clerk signs in."""
        self._report.chapter("The counter opens")
        self._console.sees("Sign in to your counter")
        self._report.show(self._console, "console-sign-in", "The clerk chooses name and counter and types the PIN.")
        self._clerk.sign_in(COUNTER, CLERK_PIN, "Nobody is waiting")
        self._report.paragraph(f"{CLERK} signs in at counter 1. Nobody is waiting.")

    def visitors_come(self) -> None:
        """Five visitors take tickets, each in another language."""
        self._report.chapter("Visitors take tickets")
        for language, service, first in (
            (Language.EN, "passport-replace", ""),
            (Language.KK, "id-card", ""),
            (Language.AR, "address-registration", "age"),
            (Language.RU, "passport-replace", ""),
            (Language.FA, "id-card", ""),
        ):
            pictures = language in (Language.EN, Language.KK, Language.AR)
            number = self._visitors.take_ticket(language, service, pictures=pictures, first=first)
            if number in self._tickets:
                raise StoryBrokenError(f"The number {number} was given twice.")
            self._tickets[number] = language
            self._report.paragraph(f"A visitor reads {language.own_name} and takes **{number}**.")
            self._console.sees(number)
            self._session.minutes_pass(1)
        self._report.show(self._board, "board-waiting", "The board while everyone is waiting.")
        self._report.show(
            self._console, "console-waiting", "The clerk sees everyone who is waiting, oldest promise first."
        )

    def first_visitor_is_served(self) -> str:
        """The first call appears on the board; the visitor is served. Returns the number."""
        self._report.chapter("The first call")
        number = self._clerk.call_next()
        self._board.sees(number)
        self._report.show(self._board, "board-call", f"{number} is called to counter 1.")
        self._report.show(self._console, "console-called", f"The clerk waits for {number}.")
        self._clerk.serve()
        self._session.minutes_pass(7)
        self._report.show(self._console, "console-serving", f"{number} is being served.")
        self._clerk.ask_outcome()
        self._report.show(self._console, "console-outcome", "How did it end? This service asks for an outcome.")
        self._clerk.finish()
        self._report.paragraph(f"{number} was called, came, and was served for seven minutes.")
        return number

    def one_visitor_does_not_come(self) -> str:
        """A visitor does not come after three calls and keeps the place for ten minutes. Returns the number."""
        self._report.chapter("A visitor does not come")
        number = self._clerk.call_next()
        self._board.sees(number)
        for calls in (2, 3):
            self._session.minutes_pass(0.6)
            self._clerk.recall(calls)
        self._session.minutes_pass(0.6)
        self._clerk.not_here()
        self._report.paragraph(f"{number} was called three times within two minutes and did not come.")
        self._report.show(self._console, "console-missed", f"{number} keeps its place for ten minutes.")
        return number

    def missed_visitor_returns(self, number: str) -> None:
        """The visitor touches “I missed my number” at the kiosk."""
        self._report.chapter("The visitor comes back")
        self._session.minutes_pass(2)
        self._visitors.come_back(self._tickets[number], number)
        self._report.paragraph(
            f"The visitor of {number} touches “I missed my number” and waits again without a new ticket."
        )

    def everybody_is_served(self) -> None:
        """All remaining visitors are served."""
        self._report.chapter("All visitors are served")
        for minutes in (5, 9, 4, 6):
            number = self._clerk.call_next()
            self._board.sees(number)
            self._session.minutes_pass(0.5)
            self._clerk.serve()
            self._session.minutes_pass(minutes)
            self._clerk.ask_outcome()
            self._clerk.finish()
            self._report.paragraph(f"{number} was served for {minutes} minutes.")
        self._console.sees("Nobody is waiting")
        self._report.show(
            self._console, "console-done", "Nobody is waiting; the clerk sees the results of the morning."
        )
        self._report.show_later(
            self._board,
            (
                (
                    self._branch_name.text(language),
                    f"board-last-calls-{language.value}",
                    f"The board lists the last calls ({language.own_name}).",
                )
                for language in (Language.EN, Language.KK, Language.AR)
            ),
        )

    def visitor_rates(self, number: str) -> None:
        """One of the visitors rates the visit in Kazakh."""
        self._report.chapter("A rating")
        word, reason = SCORE_WORDS[Score.VERY_GOOD], translate("kiosk.rating", "Polite staff")
        self._visitors.rate(Language.KK, number, word, reason)
        self._report.paragraph(f"The visitor of {number} finds the service very good and the staff polite.")

    def _manager_signs_in(self) -> None:
        self._clerk.sign_out()
        StoryClerk(self._console, MANAGER).sign_in("Without a counter", MANAGER_PIN, "Day summary")

    def manager_reads_the_day(self) -> None:
        """The manager signs in without a counter and reads the figures."""
        self._report.chapter("The manager reads the day")
        self._manager_signs_in()
        self._console.sees("Issued")
        self._report.show(self._console, "console-summary-en", "The figures of the morning, computed from the events.")
        for language in (Language.KK, Language.AR, Language.EN):
            self._console.press("Ctrl+L")
            self._console.tap(language.own_name)
            self._console.sees(Reader(language).read(translate("console.summary", "Close the day")))
            if language is not Language.EN:
                caption = f"The same figures in another language ({language.own_name})."
                self._report.show(self._console, f"console-summary-{language.value}", caption)
        self._console.press("Ctrl+T")
        self._report.show(self._console, "console-summary-dark", "The same figures in dark colours.")

    def manager_closes_the_day(self) -> None:
        """The manager closes the day; its figures are frozen."""
        self._report.chapter("The day is closed")
        self._console.tap("Close the day")
        self._console.sees("Close the day now?")
        self._report.show(
            self._console, "console-close-day", "The console explains what closing the day means before it happens."
        )
        self._console.tap("Close the day")
        self._console.sees("The branch is open now. Really close the day?")
        self._console.tap("Close the day")
        self._console.sees("Its figures are final.")
        self._report.paragraph("The manager closes the day; from now on its figures cannot change.")
