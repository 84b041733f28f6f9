"""Which question of the case the files answer that are added next."""

from collections.abc import Sequence

from counter_console.records.case_texts import unanswered
from shared.platform.forms.model import Choice, Field, Form, Kind, plain_form
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.model.files import CaseFile
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView

QUESTION = "question"


def answered_form(questions: Sequence[Field]) -> Form:
    """Return what is asked about the files: which of these questions they answer."""
    other = Choice("", translate("console.files", "None: another paper"))
    choices = (*(Choice(each.key, each.label) for each in questions), other)
    label = translate("console.files", "Which question is answered?")
    return plain_form("answered", Field(QUESTION, Kind.CHOICE, label, required=False, default="", choices=choices))


class AnsweredQuestion(FormView):
    """Hidden where no question lacks files."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(answered_form(()), appearance, translator)
        self._case_id: object = None

    def show_questions(self, file: CaseFile, translator: Translator) -> None:
        """Offer the questions that can still be answered; the first one is chosen until somebody chooses."""
        if translator is not self._translator:
            self.set_translator(translator)
        lacking = unanswered(file)
        codes = [each.key for each in lacking]
        self.offer(answered_form(lacking))
        if file.case.id != self._case_id or self.chosen() not in ("", *codes):
            self._case_id = file.case.id
            self.start({QUESTION: codes[0] if codes else ""})
        self.setVisible(bool(codes) and file.may_attach)

    def chosen(self) -> str:
        """Return the key of the question, "" for none."""
        return self.answers().get(QUESTION) or ""
