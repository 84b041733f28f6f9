"""The services of the branch: list, order, texts in five languages, promise and limits; filters by state and gaps."""

from dataclasses import replace

from counter_console.section.entry_page import EntryList, EntryPage, EntrySection
from counter_console.section.entry_presenter import EntriesState, SetUpEntry
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.choices import IN_USE_ONLY, picture_choices, state_of, with_choices
from counter_console.setup.service_preview import PreviewReading, ServicePreview
from counter_console.widgets.beside import Beside
from shared.office.catalog.forms import WEEKDAYS
from shared.office.catalog.model import Catalog
from shared.office.catalog.parts import SERVICES, service_of
from shared.office.settings.model import Settings
from shared.platform.background import Runner
from shared.platform.forms.gaps import gaps
from shared.platform.forms.model import Choice, Form, FormSection
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Listing, LocalText, Showable, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.speech.clear_letters import clear_letters
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

MOST_PROPOSED = 3
_VISITORS_READ = ("name", "hint", "icon", "group")
_CARD = ("purpose", "fee", "documents", "steps")
_HOURS = ("closed_notice", *WEEKDAYS)


class ServiceForm:
    """The form of a service with the groups and pictures to choose from, in sections; and the names of the groups."""

    def __init__(self) -> None:
        self._groups: dict[str, LocalText] = {}

    def form(self, catalog: Catalog | None) -> Form:
        """Return the form as the set-up is now."""
        services = () if catalog is None else catalog.services
        self._groups = {} if catalog is None else {group.code: group.name for group in catalog.groups}
        form = with_choices(
            SERVICES.form,
            icon=picture_choices(service.icon for service in services),
            outcomes=() if catalog is None else tuple(Choice(each.code, each.name) for each in catalog.outcomes),
            group=tuple(Choice(code, name) for code, name in self._groups.items()),
        )
        apart = (*_VISITORS_READ, *_CARD, *_HOURS)
        queue = tuple(field for field in form.fields if field.key not in apart)
        sections = (
            FormSection(translate("console.services", "What visitors read"), tuple(map(form.field, _VISITORS_READ))),
            FormSection(translate("console.services", "Card of the service"), tuple(map(form.field, _CARD))),
            FormSection(translate("console.services", "Queue"), queue),
            FormSection(translate("console.services", "Hours of this service"), tuple(map(form.field, _HOURS))),
        )
        return replace(form, sections=sections)

    def group(self, entry: SetUpEntry, _now: object, translator: Translator) -> str:
        """Return the name of the group of a service."""
        code = entry.answers["group"]
        return translator.text(self._groups.get(code, isolated(code)))


def lacks_texts(entry: SetUpEntry) -> bool:
    """Return whether a text that some language has is missing in another one."""
    return any(True for _gap in gaps(SERVICES.form, entry.answers))


def _state(entry: SetUpEntry, _now: object, translator: Translator) -> str:
    lacking = entry.answers["active"] and lacks_texts(entry)
    return translator.text(translate("console.services", "Some texts are missing") if lacking else state_of(entry))


def letters_hint(catalog: Catalog, settings: Settings) -> Showable:
    """Return which free letters of tickets the visitors of this branch tell apart best from those in use."""
    used = {service.prefix for service in catalog.services if service.active}
    letters = clear_letters(used, settings.offered or tuple(Language), MOST_PROPOSED)
    if not letters:
        return ""
    return translate(
        "console.services",
        "Hardest to mishear or misread beside those in use: {letters}.",
        letters=Listing(letters),
    )


def service_list() -> EntryList:
    """Return what the page declares."""
    services = ServiceForm()
    return EntryList(
        SERVICES,
        Icon.DOCUMENT,
        translate("catalog", "Services"),
        translate("console.services", "Tickets already issued stay as they are; a change applies to the next ones."),
        translate("console.services", "Add a service"),
        PageTexts(
            translate("console.services", "Reading the services"),
            translate("console.entries", "The list is from that time."),
            translate("console.services", "There is no service yet"),
            translate("console.services", "Add the first service."),
        ),
        (
            Column(
                "name",
                SERVICES.form.field("name").label,
                lambda entry, now, t: t.text(entry.name),
                hint=lambda entry, now, t: isolated(entry.code),
                mark=lambda entry: (Icon(entry.answers["icon"]), Tone.QUIET),
            ),
            Column("group", SERVICES.form.field("group").label, services.group),
            Column(
                "prefix",
                SERVICES.form.field("prefix").label,
                lambda entry, now, t: entry.answers["prefix"],
                code=True,
            ),
            Column("state", translate("console.entries", "State"), _state),
        ),
        services.form,
        {"icon": "document", "active": True, "outcome_required": False},
        (
            IN_USE_ONLY,
            (translate("console.services", "Only with missing texts"), lacks_texts),
        ),
        lambda entry: entry.answers["group"],
        previews=True,
    )


class ServicePage(EntryPage):
    """The page: beside the form of a service is what visitors see of it, as it is typed."""

    def __init__(self, entries: EntryList, appearance: Appearance, translator: Translator, runner: Runner) -> None:
        super().__init__(entries, appearance, translator)
        self.preview = ServicePreview(appearance, translator, runner)
        self.details.add(Beside(appearance, self.entry, self.preview, self._scroll))
        self.form.previewed.connect(lambda _checked: self._preview())
        for gives_up in (self.entry.discard.activated, self.entry.versions.taken):
            gives_up.connect(self._preview)

    def _show_content(self, state: EntriesState) -> None:
        super()._show_content(state)
        if state.catalog is not None and state.settings is not None:
            hint = letters_hint(state.catalog, state.settings)
            self.form.show_hint("prefix", hint)
            self.new.form.show_hint("prefix", hint)

    def _show_details(self, record: SetUpEntry) -> None:
        super()._show_details(record)
        self._preview()

    def _preview(self) -> None:
        """Show what is typed now; where it is wrong, what is stored."""
        state, record = self._state, self.record()
        if state is None or state.catalog is None or state.settings is None or state.at is None or record is None:
            return
        answers = {**record.answers, **self.form.whole_answers()}
        groups = {group.code: group.id for group in state.catalog.groups}
        if answers["group"] in groups:
            service = service_of(answers, groups, record.key, 0)
            self.preview.show_service(service, PreviewReading(state.catalog, state.settings, state.at))

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.preview.set_translator(translator)
        super().set_translator(translator)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return EntrySection(
        service_list(), context, lambda entries, look, words: ServicePage(entries, look, words, context.runner)
    )
