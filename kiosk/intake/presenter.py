"""Registering a request or a complaint: chooses what it is and asks its questions; the last page sends it."""

from kiosk.flow import WriteMessage
from kiosk.intake.state import AnswerChoice, IntakeState, KindChoice
from kiosk.intake_flow import Answer, ChooseKind, NextQuestion, TakePicture
from kiosk.page.presenter import PagePresenter
from kiosk.visit import IntakeDraft, Page
from shared.office.catalog.model import CaseKind
from shared.platform.forms.model import Field, Kind
from shared.platform.i18n.text import Text, translate
from shared.service_desk.cases.forms import kiosk_kinds, kiosk_questions
from shared.service_desk.cases.model import LONGEST_MESSAGE

YES, NO = "yes", "no"
_YES_NO: dict[str, Text] = {YES: translate("kiosk.intake", "Yes"), NO: translate("kiosk.intake", "No")}


class IntakePresenter(PagePresenter[IntakeState]):
    """Presents the kinds and the questions of the one that was chosen."""

    pages = (Page.KINDS, Page.QUESTION)

    def message(self) -> None:
        """Only a message, or a call back."""
        self._controller.go(WriteMessage())

    def choose_kind(self, code: str) -> None:
        """What it is was touched."""
        self._controller.go(ChooseKind(code))

    def typed(self, words: str) -> None:
        """The words of an answer changed."""
        asked = self._asked()
        if asked is not None and words != asked[0].answers.get(asked[2].key, ""):
            self._controller.go(Answer(asked[2].key, words))

    def choose(self, value: str) -> None:
        """An answer was touched: on to the next question."""
        asked = self._asked()
        if asked is not None:
            self._controller.go(Answer(asked[2].key, value))
            self.go_on()

    def take(self, content: bytes) -> None:
        """A picture was taken, or (nothing) is to be taken again."""
        asked = self._asked()
        if asked is not None and asked[2].kind is Kind.PHOTO:
            self._controller.go(TakePicture(asked[2].key, content))

    def go_on(self) -> None:
        """The question is answered, or left out; what the camera did not take can be brought to the counter."""
        asked = self._asked()
        if asked is None:
            return
        draft, questions, question = asked
        later = question.kind is Kind.PHOTO
        if later or draft.answers.get(question.key, "").strip() or not question.required:
            self._controller.go(NextQuestion(draft.question == len(questions) - 1))

    def _asked(self) -> tuple[IntakeDraft, tuple[Field, ...], Field] | None:
        """Return what is answered so far, all questions, and the one on the screen."""
        draft, kind = self._controller.visit.intake, self._kind()
        if draft is None or kind is None:
            return None
        questions = kiosk_questions(kind)
        # The branch may have taken a question away meanwhile.
        place = min(draft.question, len(questions) - 1)
        return draft, questions, questions[place]

    def _kind(self) -> CaseKind | None:
        draft = self._controller.visit.intake
        kinds = self._controller.known.catalog.case_kinds
        return None if draft is None else next((each for each in kinds if each.code == draft.kind), None)

    def _state(self) -> IntakeState | None:
        visit = self._controller.visit
        if self._controller.page is Page.KINDS:
            kinds = kiosk_kinds(self._controller.known.catalog)
            return IntakeState(visit.language, tuple(KindChoice(each.code, each.name, each.hint) for each in kinds))
        asked, kind = self._asked(), self._kind()
        if asked is None or kind is None:
            return None
        draft, questions, question = asked
        given = draft.answers.get(question.key, "")
        return IntakeState(
            visit.language,
            title=kind.name,
            key=question.key,
            label=question.label,
            place=questions.index(question) + 1,
            questions=len(questions),
            choices=_choices(question, given),
            words=given,
            longest=min(int(question.maximum or LONGEST_MESSAGE), LONGEST_MESSAGE),
            needed=question.required,
            by_camera=question.kind is Kind.PHOTO,
            picture=draft.pictures.get(question.key, b""),
        )


def _choices(question: Field, given: str) -> tuple[AnswerChoice, ...]:
    if question.kind is Kind.YES_NO:
        return tuple(AnswerChoice(value, label, value == given) for value, label in _YES_NO.items())
    return tuple(AnswerChoice(each.value, each.label, each.value == given) for each in question.choices)
