"""Leaving a message: it has a follow-up code at once, and becomes a case when a console or the keeper sees it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any

from kiosk.flow import AskPhone, MessageLeft, TypePhone, TypeWords
from kiosk.intake.presenter import YES
from kiosk.message.state import MessageState
from kiosk.page.paper import CodePaper
from kiosk.page.presenter import KioskTools, SendingPresenter
from kiosk.visit import IntakeDraft, LeftMessage, Page
from kiosk.visit_controller import VisitController
from shared.office.catalog.model import MESSAGE_KIND
from shared.office.catalog.working_time import calendar_of, due
from shared.platform.files.reader import check_file
from shared.platform.forms.model import Kind
from shared.platform.i18n.text import Day, translate
from shared.platform.ids import new_id
from shared.service_desk.cases.forms import file_questions, kiosk_questions
from shared.service_desk.cases.model import LONGEST_PHONE, VisitorMessage
from shared.service_desk.cases.model.attachments import GivenFile
from shared.service_desk.cases.rules.codes import new_code
from shared.service_desk.cases.rules.slip import CaseSlipFacts, case_slip

#: Fewer digits are no telephone number.
SHORTEST_PHONE = 5


def checked_pictures(pictures: Mapping[str, bytes]) -> tuple[GivenFile, ...]:
    """Return the pictures as files of a case, checked like any other file. Raises UserError."""
    return tuple(
        GivenFile(key, name, check_file(content, name)) for key, content in pictures.items() for name in (f"{key}.jpg",)
    )


class MessagePresenter(SendingPresenter[MessageState]):
    """Presents the words, the number and what was left."""

    pages = (Page.MESSAGE, Page.PHONE, Page.LEFT)
    failure = translate("kiosk.message", "It was not sent. Please try again; what you typed is still here.")

    def __init__(self, controller: VisitController, tools: KioskTools, show: Callable[[MessageState], None]) -> None:
        super().__init__(controller, tools, show)
        self._command_id = new_id()
        self._code = new_code()
        self._sent_for = -1
        self._paper = CodePaper(controller, tools, self._refresh)

    def typed(self, words: str) -> None:
        """The words changed."""
        if words != self._controller.visit.words and not self._busy:
            self._controller.go(TypeWords(words))

    def to_phone(self) -> None:
        """The words are complete, or only a call is wanted."""
        if self._controller.page is Page.MESSAGE:
            self._controller.go(AskPhone())

    def press(self, digit: str) -> None:
        """A digit of the telephone number was touched or typed."""
        phone = self._controller.visit.phone
        if digit.isdecimal() and len(phone) < LONGEST_PHONE:
            self._type(phone + digit)

    def erase(self) -> None:
        """Take the last digit back."""
        self._type(self._controller.visit.phone[:-1])

    def clear(self) -> None:
        """Take the whole number back."""
        self._type("")

    def send(self) -> None:
        """Leave the message. Tried again, it is the same one with the same code."""
        if self._busy or self._controller.page is not Page.PHONE or not self._ready():
            return
        visit, cases, device = self._controller.visit, self._tools.cases, self._tools.device
        if self._sent_for != self._controller.visitor:
            self._sent_for, self._command_id, self._code = self._controller.visitor, new_id(), new_code()
        message = VisitorMessage(
            self._command_id, self._code, visit.words.strip(), visit.phone, visit.language.value, device
        )
        if (draft := visit.intake) is not None:
            answers = self._answers(draft)
            message = replace(message, words="", type_code=draft.kind, answers=answers, ticket_id=draft.ticket_id)
        pictures = {} if draft is None else self._pictures(draft)
        self._send(
            lambda: cases.leave_message(replace(message, files=checked_pictures(pictures))),
            lambda _done: self._left(message, pictures),
        )

    def finish(self) -> None:
        """The visitor has the code."""
        self._controller.forget()

    def print_again(self) -> None:
        """Print the slip once more, marked as a copy."""
        self._paper.print_again()

    def _type(self, phone: str) -> None:
        if not self._busy and phone != self._controller.visit.phone:
            self._problem = None
            self._controller.go(TypePhone(phone))

    def _ready(self) -> bool:
        """Whether there is something to send: words, or a whole number."""
        visit = self._controller.visit
        if visit.phone and len(visit.phone) < SHORTEST_PHONE:
            return False
        return bool(visit.words.strip() or visit.phone or visit.intake)

    def _answers(self, draft: IntakeDraft) -> dict[str, Any]:
        """Return the answers as the form of the kind takes them."""
        asked = kiosk_questions(self._controller.known.catalog.case_kind(draft.kind))
        given = {each.key: draft.answers[each.key].strip() for each in asked if draft.answers.get(each.key)}
        yes_no = {each.key for each in asked if each.kind is Kind.YES_NO}
        return {key: value == YES if key in yes_no else value for key, value in given.items() if value}

    def _pictures(self, draft: IntakeDraft) -> dict[str, bytes]:
        """Return the pictures of the questions that are still asked."""
        asked = kiosk_questions(self._controller.known.catalog.case_kind(draft.kind))
        return {each.key: draft.pictures[each.key] for each in asked if draft.pictures.get(each.key)}

    def _left(self, message: VisitorMessage, pictures: Collection[str]) -> None:
        branch, code = self._controller.known, message.type_code or MESSAGE_KIND
        answered = due(branch.at, branch.catalog.case_kind(code).answer_days, (), calendar_of(branch.catalog))
        asked = file_questions(branch.catalog.case_kind(code))
        to_bring = tuple(each.label for each in asked if each.required and each.key not in pictures)
        left = LeftMessage(message.code, branch.at, answered, code, to_bring)
        self._sent_for = -1
        self._controller.go(MessageLeft(left))
        self._print(left)

    def _print(self, left: LeftMessage) -> None:
        branch = self._controller.known
        kind = branch.catalog.case_kind(left.kind)
        facts = CaseSlipFacts("", left.code, kind.name, left.received, due=left.due)
        self._paper.print(case_slip(facts, branch.catalog, branch.settings, self._controller.visit.language), "message")

    def _state(self) -> MessageState:
        visit, here = self._controller.visit, self._controller.known.here
        left = visit.left
        return MessageState(
            language=visit.language,
            page=self._controller.page,
            words=visit.words,
            phone=visit.phone,
            ready=self._ready() and not self._busy,
            busy=self._busy,
            problem=self._problem,
            code="" if left is None else left.code,
            due=None if left is None or left.due is None else Day(here(left.due).date()),
            is_case=left is not None and left.kind != MESSAGE_KIND,
            to_bring=() if left is None else left.to_bring,
            paper=self._paper.state,
            can_print_again=left is not None and self._paper.can_print_again(),
            follow_offered=self._controller.offer.follow,
        )
