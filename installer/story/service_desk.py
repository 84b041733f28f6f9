"""The service desk in the story: a request from the kiosk to its result, and a complaint after a bad rating."""

from installer.story.people import Reader, StoryClerk, Visitors
from installer.story.report import StoryReport
from installer.story.session import StorySession, StoryWindow
from shared.office.catalog.model import CaseKind, Catalog
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, translate
from shared.queue.feedback.model import SCORE_WORDS, Score

KIND = "archive_certificate"
WANTED = "Ахметова Айгүл, 1987 жылғы туу туралы жазба"
FOUND, REASON = "Entry 114 of 1987", "1987 жылғы № 114 туу туралы жазба табылды"
UNHAPPY = "نیم ساعت منتظر ماندم و کسی پاسخ نداد."
CASES, COMPLAINTS = "Ctrl+Shift+J", "Ctrl+Shift+L"
CONTINUE = translate("kiosk.number", "Continue")
LEAVE_A_MESSAGE = translate("kiosk.message", "Leave a message")
SEND_WITHOUT = translate("kiosk.message", "Send without a number")
CODE = translate("kiosk.message", "Your follow-up code")
FINISH = translate("kiosk.ticket", "Finish")


class ServiceDesk:
    """Plays the work on a request and the beginning of a complaint in the windows, and writes it into the report."""

    def __init__(
        self, session: StorySession, kiosk: StoryWindow, console: StoryWindow, report: StoryReport, catalog: Catalog
    ) -> None:
        self._session, self._kiosk, self._console, self._report = session, kiosk, console, report
        self._visitors = Visitors(kiosk, report, catalog)
        self._kinds = {kind.code: kind for kind in catalog.case_kinds}

    def visitor_asks(self) -> None:
        """A visitor registers a request at the kiosk: one question on a page, and a code for the answer."""
        self._report.chapter("A request is made at the kiosk")
        self._session.minutes_pass(1)
        kiosk, read, kind = self._kiosk, Reader(Language.KK).read, self._kinds[KIND]
        record, whose, card = kind.fields
        kiosk.tap(Language.KK.own_name)
        kiosk.tap(read(translate("kiosk.frame", "Ask for help")))
        kiosk.tap(read(LEAVE_A_MESSAGE))
        kiosk.sees(read(translate("kiosk.intake", "What is it about?")))
        self._show("kinds", Language.KK, "What a visitor can leave at the kiosk")
        kiosk.tap(read(kind.name))
        kiosk.tap(read(record.choices[0].name))
        self._write(Language.KK, whose.label, WANTED)
        self._show("question", Language.KK, "One question on a page")
        kiosk.tap(read(CONTINUE))
        kiosk.sees(read(card.label))
        kiosk.tap(read(translate("kiosk.intake", "Take the picture")))
        kiosk.sees(read(translate("kiosk.intake", "Take it again")))
        self._show("picture", Language.KK, "The picture that the kiosk has taken")
        kiosk.tap(read(translate("kiosk.intake", "Keep this picture")))
        self._send(Language.KK)
        self._show("code", Language.KK, "The follow-up code, with which the visitor finds the answer")
        self._leave(Language.KK)
        self._report.paragraph("A visitor who reads Kazakh asks for a certificate from the archive.")

    def clerk_works(self, clerk: StoryClerk) -> None:
        """The clerk takes the case, does its steps and decides it; somebody else must approve that."""
        self._report.chapter("The request is worked on")
        console, kind = self._console, self._kinds[KIND]
        read = Reader(Language.EN).read
        # Touching “Ask for help” has also called somebody to the kiosk.
        console.tap("Mark as done")
        console.press(CASES)
        console.tap(WANTED)
        console.sees("Take the case")
        self._report.show(console, "console-cases", "The cases of the branch, and the one that was just left.")
        console.tap("Take the case")
        console.tap("Step is done")
        console.write(read(translate("console.cases", "What was done, for the next step")), FOUND)
        self._report.show(console, "console-case-step", "The clerk says what was done, for the next step.")
        console.tap("save")
        console.sees("Write the certificate")
        console.tap("Decide")
        self._decide(kind)
        console.sees("Waits for approval")
        self._report.paragraph(f"{clerk.name} finds the record and writes the certificate. Another person signs it.")

    def _decide(self, kind: CaseKind) -> None:
        console, read = self._console, Reader(Language.EN).read
        outcome = read(kind.outcomes[0].name)
        console.tap(f"What is decided: {outcome}")
        console.write(read(translate("console.cases", "Reasons, as the visitor will hear them")), REASON)
        console.tap("save")

    def manager_signs(self) -> None:
        """The head of the unit reads the case and approves it."""
        self._report.chapter("The certificate is signed")
        console = self._console
        console.press(CASES)
        console.tap(WANTED)
        console.sees("Return for revision")
        self._report.show(console, "console-case-approve", "The head of the unit sees every step, and approves.")
        console.tap("Approve")
        console.sees("Decided, not told yet")

    def clerk_tells(self) -> None:
        """The clerk tells the visitor the result in the visitor's language."""
        self._report.chapter("The visitor is told")
        console = self._console
        console.press(CASES)
        console.tap(WANTED)
        console.tap("Visitor told")
        console.tap("How: By phone")
        self._report.show(console, "console-case-tell", "What the visitor is told, in the visitor’s language.")
        console.tap("save")
        console.no_longer_sees(WANTED)
        self._report.paragraph("The visitor was told on the telephone, and the case is closed.")

    def visitor_complains(self, number: str) -> None:
        """A visitor finds the service poor and makes a complaint about the visit."""
        self._report.chapter("A complaint")
        self._session.minutes_pass(1)
        kiosk, read = self._kiosk, Reader(Language.FA).read
        kind = self._kinds["complaint"]
        what, about, remedy = kind.fields
        self._visitors.give_rating(Language.FA, number, SCORE_WORDS[Score.POOR])
        self._show("poor", Language.FA, "After a bad rating, the visitor is asked whether to make a complaint")
        kiosk.tap(read(translate("kiosk.rating", "Make a complaint about this visit")))
        self._write(Language.FA, what.label, UNHAPPY)
        kiosk.tap(read(CONTINUE))
        kiosk.tap(read(about.choices[0].name))
        kiosk.sees(read(remedy.label))
        kiosk.tap(read(translate("kiosk.intake", "Leave this out")))
        self._send(Language.FA)
        self._leave(Language.FA)
        self._report.paragraph(f"The visitor of {number} complains. Who served {number} does not see the complaint.")

    def manager_reads_complaints(self) -> None:
        """The manager finds the complaint on its page."""
        self._report.chapter("The complaint is read")
        self._console.press(COMPLAINTS)
        self._console.tap(UNHAPPY)
        self._console.sees("Take the case")
        self._report.show(self._console, "console-complaint", "The complaint, before anybody has assessed it.")

    def _write(self, language: Language, label: Showable, words: str) -> None:
        name = Reader(language).read(label)
        self._kiosk.sees(name)
        self._kiosk.write(name, words)

    def _send(self, language: Language) -> None:
        read = Reader(language).read
        self._kiosk.tap(read(SEND_WITHOUT))
        self._kiosk.sees(read(CODE))

    def _leave(self, language: Language) -> None:
        read = Reader(language).read
        self._kiosk.tap(read(FINISH))
        self._kiosk.no_longer_sees(read(CODE))

    def _show(self, page: str, language: Language, caption: str) -> None:
        self._report.show(self._kiosk, f"kiosk-{page}-{language.value}", f"{caption} ({language.own_name}).")
