"""What visitors are told about their cases: when, for which kinds, in five languages, with a preview of each."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.section.entry_page import EntryList, EntryPage, EntrySection
from counter_console.section.entry_presenter import SetUpEntry
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.choices import IN_USE_ONLY, state_of, with_choices
from counter_console.widgets.beside import Beside
from shared.office.catalog.forms.message_templates import OCCASIONS, PLACEHOLDERS
from shared.office.catalog.model import Catalog, MessageTemplate, Occasion
from shared.office.catalog.parts import MESSAGE_TEMPLATES
from shared.office.settings.model import Settings
from shared.platform.forms.model import Choice, Form
from shared.platform.i18n.formats import Formats
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.rules.messages import example_facts, visitor_message
from shared.ui.appearance import Appearance
from shared.ui.forms.local_texts import LocalTextInput
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.language import direction
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import Panel
from shared.ui.widgets.table import Column


def _form(catalog: Catalog | None) -> Form:
    """Return the form with the kinds of cases to choose from."""
    if catalog is None:
        return with_choices(MESSAGE_TEMPLATES.form, kinds=())
    names = {kind.code: kind.name for kind in catalog.case_kinds}
    # A kind that was removed stays, so that what is stored can be saved again.
    used = (code for template in catalog.message_templates for code in template.kinds)
    codes = dict.fromkeys((*names, *used))
    return with_choices(
        MESSAGE_TEMPLATES.form, kinds=tuple(Choice(code, names.get(code, isolated(code))) for code in codes)
    )


def _occasion(entry: SetUpEntry, _now: object, translator: Translator) -> str:
    return translator.text(OCCASIONS[Occasion(entry.answers["occasion"])])


LIST = EntryList(
    MESSAGE_TEMPLATES,
    Icon.MESSAGE,
    translate("catalog", "Messages to visitors"),
    translate("console.templates", "Read out, printed as a letter or sent, in the visitor's language."),
    translate("console.templates", "Add a message"),
    PageTexts(
        translate("console.templates", "Reading the messages"),
        translate("console.entries", "The list is from that time."),
        translate("console.templates", "There is no message yet"),
        translate("console.templates", "Add the first message."),
    ),
    (
        Column(
            "name",
            MESSAGE_TEMPLATES.form.field("name").label,
            lambda entry, now, t: t.text(entry.name),
            hint=lambda entry, now, t: isolated(entry.code),
            mark=lambda entry: (Icon.MESSAGE, Tone.QUIET),
        ),
        Column("occasion", MESSAGE_TEMPLATES.form.field("occasion").label, _occasion),
        Column(
            "state",
            translate("console.entries", "State"),
            lambda entry, now, t: t.text(entry.note or state_of(entry)),
            mark=lambda entry: (Icon.WARNING, Tone.CAUTION) if entry.note else None,
        ),
    ),
    _form,
    {"active": True, "occasion": Occasion.ASKED.value, "kinds": ()},
    (IN_USE_ONLY,),
    previews=True,
)


def offer_placeholders(form: FormView) -> None:
    """Show a button for each thing that can be filled in on the chosen occasion; pressed, it is put into the text."""
    chosen = form.raw()["occasion"]
    possible = PLACEHOLDERS[Occasion(chosen)] if chosen else {}
    names = {
        name: translate("console.templates", "{name}: {meaning}", name=isolated(f"{{{name}}}"), meaning=meaning)
        for name, meaning in possible.items()
    }
    form.show_actions("text", names)


def insert_placeholder(form: FormView, key: str, name: str) -> None:
    """Put a placeholder where the keyboard was last in the text."""
    field = form.rows[key].input
    if isinstance(field, LocalTextInput):
        field.insert(f"{{{name}}}")


class TemplatePreview(QWidget):
    """The message in each of the languages for visitors, filled with an example."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self._translator = translator
        self._translators: dict[tuple[Language, Formats], Translator] = {}
        self._cards: dict[Language, tuple[Panel, PlainText, PlainText]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit)
        for language in Language:
            card = Panel(appearance)
            heading, text = PlainText(appearance, bold=True), PlainText(appearance, role=TextRole.LABEL, bold=False)
            name = PlainText(appearance, language.own_name, TextRole.CAPTION, Tone.QUIET)
            for part in (name, heading, text):
                part.setLayoutDirection(direction(language))
                card.add(part)
            self._cards[language] = card, heading, text
            column.addWidget(card)

    def show_template(
        self, template: MessageTemplate, catalog: Catalog, settings: Settings, translator: Translator
    ) -> None:
        """Show a message as it is typed."""
        self._translator = translator
        offered = settings.offered or tuple(Language)
        for language, (card, heading, text) in self._cards.items():
            card.setVisible(language in offered)
            if language in offered:
                spoken = self._translator_of(language, settings.formats)
                facts = example_facts(catalog, template, language)
                message = visitor_message(template, facts, catalog.branch, language, spoken.text)
                heading.setText(message.heading)
                text.setText(message.text)
                card.setAccessibleName(f"{language.own_name}: {message.text}")

    def texts(self) -> dict[Language, str]:
        """Return the texts that are shown."""
        return {language: text.text() for language, (card, _, text) in self._cards.items() if not card.isHidden()}

    def _translator_of(self, language: Language, formats: Formats) -> Translator:
        if (language, formats) not in self._translators:
            self._translators[language, formats] = Translator(language, formats)
        return self._translators[language, formats]


class TemplatePage(EntryPage):
    """The page: beside the form is what visitors read, as it is typed."""

    def __init__(self, entries: EntryList, appearance: Appearance, translator: Translator) -> None:
        super().__init__(entries, appearance, translator)
        self.preview = TemplatePreview(appearance, translator)
        self.details.add(Beside(appearance, self.entry, self.preview, self._scroll))
        self.form.previewed.connect(lambda _checked: self._preview())
        self.form.acted.connect(lambda key, name: insert_placeholder(self.form, key, name))
        self._offered_in: FormView | None = None
        self.new.opened.connect(self._offer_in)
        for gives_up in (self.entry.discard.activated, self.entry.versions.taken):
            gives_up.connect(self._preview)

    def _offer_in(self, form: FormView) -> None:
        """Offer what can be filled in in the form of a new message, for the occasion that is chosen."""
        if form is not self._offered_in:
            self._offered_in = form
            form.previewed.connect(lambda _checked: offer_placeholders(form))
            form.acted.connect(lambda key, name: insert_placeholder(form, key, name))
        offer_placeholders(form)

    def _show_details(self, record: SetUpEntry) -> None:
        super()._show_details(record)
        self._preview()

    def _preview(self) -> None:
        """Show what is typed now; where it is wrong, what is stored."""
        offer_placeholders(self.form)
        state, record = self._state, self.record()
        if state is None or state.catalog is None or state.settings is None or record is None:
            return
        answers = {**record.answers, **self.form.whole_answers()}
        template: MessageTemplate = MESSAGE_TEMPLATES.record(answers, state.catalog, None, 0)
        self.preview.show_template(template, state.catalog, state.settings, self._translator)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return EntrySection(LIST, context, TemplatePage)
