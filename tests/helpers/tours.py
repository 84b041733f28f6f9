"""A walk through every page of a kiosk, for tests that look at all of them."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.booking_flow import AskBooking, OwnFound
from kiosk.flow import (
    AddAnother,
    AskCheckIn,
    AskFollow,
    AskNumber,
    AskPhone,
    AskPriority,
    Back,
    CaseFound,
    ChangeComfort,
    ChooseFace,
    Event,
    MessageLeft,
    OpenAside,
    OpenGroup,
    OpenService,
    StartAgain,
    TicketTaken,
    TypeCode,
    TypeNumber,
    TypePhone,
    TypeWords,
    VisitFound,
    WriteComment,
    WriteMessage,
)
from kiosk.intake_flow import Answer, AskKind, ChooseKind, NextQuestion, TakePicture
from kiosk.visit import BookedPlace, Errand, LeftMessage, Listening, Page, RatingDraft
from shared.office.catalog.model import MESSAGE_KIND
from shared.platform.i18n.text import isolated
from shared.platform.ids import new_id
from shared.queue.feedback.model import Score
from shared.queue.tickets.model import Finish, IssueRequest
from tests.helpers.appointments import book_here
from tests.helpers.branches import service_id, sign_in
from tests.helpers.cases import followed_case
from tests.helpers.files import CARD, asking_files, picture
from tests.helpers.kiosks import KioskRig


class Tour:
    """Goes through every page once."""

    def __init__(self, rig: KioskRig) -> None:
        self._rig = rig
        branch = rig.branch
        asked = (service_id(branch, "passport-replace"), service_id(branch, "housing-list"))
        session = sign_in(branch, "aigerim", "1")
        served = branch.visitor.issue(IssueRequest(new_id(), asked[:1], "en"), "kiosk-2")
        branch.desk.call_next(session.id, new_id())
        branch.desk.serve(session.id, new_id())
        rig.clock.advance(300)
        branch.desk.finish(session.id, Finish(outcome="completed"), new_id())
        self._rateable = branch.feedback.find_visit(served.ticket.display)
        self._issued = branch.visitor.issue(IssueRequest(new_id(), asked, "en", "age"), "kiosk-2")
        self._services = asked
        self._followed = followed_case(branch)
        self._appointment = book_here(branch)
        asking_files(branch)
        rig.face.presenter.reload()

    @property
    def written(self) -> set[str]:
        """What people wrote, in the set-up too, or are called: it is in nobody's language."""
        people = {isolated(self._followed.public.asked), isolated(self._followed.responsible)}
        return {*people, *(text for _language, text in CARD.texts)}

    def pages(self) -> Iterator[str]:
        """Open one page after the other and name it when it stands."""
        rig, go = self._rig, self._rig.controller.go
        group = rig.controller.known.groups[1].id
        comfort = rig.controller.visit.comfort
        draft = RatingDraft(self._rateable, new_id())
        steps: list[tuple[str, list[Event]]] = [
            ("welcome", []),
            ("services", [OpenGroup(group)]),
            ("card", [OpenService(self._services[0])]),
            ("priority", [AskPriority()]),
            ("another", [Back(), AddAnother()]),
            ("long card", [OpenService(self._services[1])]),
            ("ticket", [TicketTaken(self._issued, came_back=True)]),
            ("number", [StartAgain(), AskNumber(Errand.MISSED), TypeNumber("D042")]),
            ("rating", [VisitFound(draft), ChooseFace(Score.POOR)]),
            ("comment", [WriteComment()]),
            ("follow", [StartAgain(), AskFollow(), TypeCode("4444444444")]),
            ("check-in", [StartAgain(), AskCheckIn(), TypeCode("44444444")]),
            ("request", [CaseFound(self._followed)]),
            ("kinds", [StartAgain(), AskKind()]),
            ("question", [ChooseKind("complaint"), Answer("what_happened", "1")]),
            ("choice", [NextQuestion(last=False)]),
            ("no camera", [StartAgain(), AskKind(), ChooseKind("request"), *[NextQuestion(last=False)] * 2]),
            ("picture", [TakePicture("card", picture("JPEG", (640, 480)))]),
            ("message", [StartAgain(), WriteMessage(), TypeWords("1")]),
            ("phone", [AskPhone(), TypePhone("77011234567")]),
            ("left", [MessageLeft(LeftMessage("444444444442", rig.clock.now(), rig.clock.now(), MESSAGE_KIND))]),
            ("book day", [StartAgain(), AskBooking(self._services[0])]),
            ("own appointment", [StartAgain(), OwnFound(BookedPlace(self._appointment, "44444444"))]),
            ("access", [StartAgain(), OpenAside(Page.ACCESS)]),
            ("aloud", [OpenAside(Page.ALOUD), ChangeComfort(replace(comfort, listening=Listening(aloud=True)))]),
            ("person", [ChangeComfort(comfort), OpenAside(Page.PERSON)]),
        ]
        for name, events in steps:
            for event in events:
                go(event)
            rig.settle()
            yield name
        go(StartAgain())
        rig.clock.advance(10 * 3600)
        rig.face.presenter.tick()
        rig.settle()
        yield "closed"
        rig.face.connection.lost()
        rig.settle()
        yield "lost"
