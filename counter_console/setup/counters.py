"""The counters of the branch: number on the board, name, zone, and the services that are served there."""

from counter_console.section.entry_page import EntryList, EntrySection
from counter_console.section.entry_presenter import SetUpEntry
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.choices import IN_USE_ONLY, service_choices, state_column, with_choices
from shared.office.catalog.model import Catalog
from shared.office.catalog.parts import COUNTERS
from shared.platform.forms.model import Form
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column


def counter_form(catalog: Catalog | None) -> Form:
    """Return the form of a counter with the services to choose from."""
    return with_choices(COUNTERS.form, services=service_choices(catalog))


def _served(entry: SetUpEntry, _now: object, translator: Translator) -> str:
    served = entry.answers["services"]
    if not served:
        return translator.text(translate("console.counters", "All services"))
    return translator.text(translate("catalog", "%n service(s)", n=len(served)))


LIST = EntryList(
    COUNTERS,
    Icon.SCREEN,
    translate("catalog", "Counters"),
    translate("console.counters", "A counter without chosen services serves all. The visitor at the counter is kept."),
    translate("console.counters", "Add a counter"),
    PageTexts(
        translate("console.counters", "Reading the counters"),
        translate("console.entries", "The list is from that time."),
        translate("console.counters", "There is no counter yet"),
        translate("console.counters", "Add the first counter."),
    ),
    (
        Column(
            "label",
            COUNTERS.form.field("label").label,
            lambda entry, now, t: t.digits(isolated(entry.code)),
            mark=lambda entry: (Icon.SCREEN, Tone.QUIET),
        ),
        Column("name", COUNTERS.form.field("name").label, lambda entry, now, t: t.text(entry.name)),
        Column("zone", COUNTERS.form.field("zone").label, lambda entry, now, t: isolated(entry.answers["zone"])),
        Column("services", COUNTERS.form.field("services").label, _served),
        state_column(),
    ),
    counter_form,
    {"active": True},
    (IN_USE_ONLY,),
)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return EntrySection(LIST, context)
