"""What the visitor is told, and the letter to another body: to read out, to copy, to print, or to save."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from counter_console.records.case_work import CaseWorkPresenter
from counter_console.section.section import SectionContext
from shared.office.catalog.model import Catalog, Occasion
from shared.platform.forms.model import Answers
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Day, Text, isolated, translate, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.reports.letter import Letter
from shared.service_desk.cases.model import CaseVerb
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.rules.body_letters import (
    is_letter_to_body,
    languages_of,
    letter_to_body,
    receiver,
)
from shared.service_desk.cases.rules.messages import (
    OCCASION_OF,
    FilledMessage,
    extended_due,
    facts_of,
    visitor_message,
    with_typed,
)
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.language import direction
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout
from shared.ui.widgets.panels import Panel


class VisitorWords(Panel):
    """The words for one case. `letter_wanted` carries a Letter and a path, `print_wanted` a message and its number."""

    letter_wanted = Signal(object, object)
    print_wanted = Signal(object, str)

    def __init__(self, appearance: Appearance, translator: Translator, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._translator = translator
        self._spoken: dict[str, Translator] = {}
        self._file: CaseFile | None = None
        self.message: FilledMessage | None = None
        self._language = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.heading, self.text = PlainText(appearance, bold=True), PlainText(appearance)
        self._done = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.GOOD)
        self.copy = ActionButton(appearance, "")
        self.print = ActionButton(appearance, "", icon=Icon.PRINTER)
        self.letter, self.second = ActionButton(appearance, ""), ActionButton(appearance, "")
        self._recipient: tuple[str, ...] | None = None
        self._written: Answers = {}
        self._verb: CaseVerb | None = None
        self._turned, self._zone = False, "UTC"
        self.copy.activated.connect(self._copy)
        self.print.activated.connect(self._print)
        self.letter.activated.connect(self._ask_where)
        self.second.activated.connect(self._other_language)
        self._buttons = QWidget()
        flow = FlowLayout(appearance.metrics.unit, self._buttons)
        for button in (self.copy, self.print, self.letter, self.second):
            flow.addWidget(button)
        for part in (self._language, self.heading, self.text, self._buttons, self._done):
            self.add(part)
        self.hide()

    def show_words(
        self, file: CaseFile, verb: CaseVerb | None, typed: Answers, zone: str, translator: Translator
    ) -> None:
        """Show what is said with an action, with what is typed in its question; nothing where nothing is said."""
        if self._file is None or self._file.case.id != file.case.id or verb is not self._verb:
            self._turned = False
        self._translator, self._file, self._verb, self._written = translator, file, verb, typed
        self._zone = zone
        occasion = None if verb is None else OCCASION_OF.get(verb)
        to_body = file.catalog is not None and is_letter_to_body(file, verb)
        if file.catalog is None or (occasion is None and not to_body) or (file.case.referred_to and not to_body):
            self.hide()
            return
        before = self.message
        if to_body:
            self.message = self._to_body(file, file.catalog)
        else:
            assert occasion is not None
            self._recipient, self.message = None, self._made(file, occasion, typed, zone)
        text, message = translator.text, self.message
        spoken = translate("console.words", "What you say to the visitor")
        self.set_heading(text(translate("console.words", "The letter to the other body") if to_body else spoken))
        # A letter is too long for the slip printer.
        self.print.setVisible(not to_body)
        languages = languages_of(file, file.catalog) if to_body else ()
        self.second.setVisible(len(languages) > 1)
        self.second.setText(languages[0 if self._turned else 1].own_name if len(languages) > 1 else "")
        nothing = translate("console.words", "There is no message for this. A manager can add one.")
        self.heading.setVisible(message is not None)
        self._buttons.setVisible(message is not None)
        self._language.setText(text(nothing) if message is None else message.language.own_name)
        if message is not None:
            for part in (self.heading, self.text):
                part.setLayoutDirection(direction(message.language))
            self.heading.setText(message.heading)
            self.text.setText(message.text)
        self.text.setVisible(message is not None)
        if message != before:
            self._done.hide()
        self.copy.setText(text(translate("console.words", "Copy")))
        self.print.setText(text(translate("console.words", "Print on the slip printer")))
        self.letter.setText(text(translate("console.words", "Save as a letter")))
        self.show()

    def _to_body(self, file: CaseFile, catalog: Catalog) -> FilledMessage:
        """Return the letter to another body, in the language of the office or in the visitor's."""
        languages = languages_of(file, catalog)
        language = languages[1 if self._turned and len(languages) > 1 else 0]
        typed, spoken = self._written, self._translator_of(language)
        body = receiver(file, catalog, typed.get("body"))
        self._recipient = () if body is None else (spoken.text(body.name), isolated(body.address))
        watch = typed.get("watch")
        words = str(typed.get("words") or "")
        reminds = self._verb is CaseVerb.REMIND
        return letter_to_body(file, reminds, words, watch if isinstance(watch, date) else None, language, spoken.text)

    def _other_language(self) -> None:
        """Show the letter in the other language."""
        if self._file is not None:
            self._turned = not self._turned
            self.show_words(self._file, self._verb, self._written, self._zone, self._translator)
            self.second.setFocus()

    def _made(self, file: CaseFile, occasion: Occasion, typed: Answers, zone: str) -> FilledMessage | None:
        catalog = file.catalog
        assert catalog is not None
        template = catalog.message_template(occasion, file.case.type_code)
        if template is None:
            return None
        days = typed.get("days")
        due = extended_due(file, days, catalog) if isinstance(days, int) else None
        facts = with_typed(facts_of(file, zone), occasion, typed.get("words") or "", due, zone)
        language = Language(file.case.language)
        spoken = self._translator_of(language)
        made = visitor_message(template, facts, catalog.branch, language, spoken.text)
        if occasion is not Occasion.DECIDED or not file.promised:
            return made
        promise = spoken.text(translate("console.words", "We promise you:"))
        lines = "\n".join(f"• {spoken.text(each)}" for each in file.promised)
        return replace(made, text=f"{made.text}\n\n{promise}\n{lines}")

    def _translator_of(self, language: Language) -> Translator:
        if self._translator.language is language:
            return self._translator
        found = self._spoken.get(language.value)
        if found is None or found.formats != self._translator.formats:
            found = self._spoken[language.value] = Translator(language, self._translator.formats)
        return found

    # -------------------------------------------------------------------------------------------------------- giving
    def _copy(self) -> None:
        if self.message is not None:
            whole = f"{self.message.heading}\n\n{self.message.text}"
            QGuiApplication.clipboard().setText(without_direction_controls(whole))
            self._say(translate("console.words", "Copied."))

    def _print(self) -> None:
        if self.message is not None and self._file is not None:
            self.print_wanted.emit(self.message, self._file.display)

    def _ask_where(self) -> None:
        if self._file is None or self.message is None:
            return
        title = self._translator.text(translate("console.words", "Save as a letter"))
        path, _ = QFileDialog.getSaveFileName(self, title, f"{self._file.display}.pdf", "PDF (*.pdf)")
        if path:
            self.letter_wanted.emit(self.made_letter(), Path(path))

    def made_letter(self) -> Letter:
        """Return what is shown as a letter of the branch."""
        file, message = self._file, self.message
        assert file is not None
        assert file.catalog is not None
        assert message is not None
        branch, spoken = file.catalog.branch, self._translator_of(message.language)
        name = str(file.answers.get("contact_name") or "")
        recipient = isolated(name) if name else ""
        if self._recipient is not None:
            recipient = "\n".join(each for each in self._recipient if each)
        number = translate("console.words", "Number of the case: {number}", number=isolated(file.display))
        return Letter(
            sender=(spoken.text(branch.name), spoken.text(branch.place), spoken.text(branch.contact)),
            recipient=recipient,
            day=spoken.text(Day(file.today, year=True, weekday=False)) if file.today is not None else "",
            reference=spoken.text(number),
            heading=message.heading,
            text=message.text,
            closing=(spoken.text(branch.name), *((isolated(file.handler),) if file.handler else ())),
            right_to_left=spoken.right_to_left,
        )

    def _say(self, sentence: Text) -> None:
        self._done.setText(self._translator.text(sentence))
        self._done.show()


def connect_words(words: VisitorWords, presenter: CaseWorkPresenter[Any, Any], context: SectionContext) -> None:
    """Let a section print and save what its visitors are told."""
    families = context.appearance.fonts.families
    words.letter_wanted.connect(lambda letter, path: presenter.write_letter(letter, path, families))
    words.print_wanted.connect(lambda message, number: presenter.print_message(message, number, context.slips))
