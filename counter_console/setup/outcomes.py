"""The outcomes that a clerk chooses from when a visit ends."""

from counter_console.section.entry_page import EntryList, EntrySection
from counter_console.section.entry_presenter import SetUpEntry
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.choices import IN_USE_ONLY, state_column
from shared.office.catalog.parts import OUTCOMES
from shared.platform.forms.readable import readable
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

_COMPLETED = OUTCOMES.form.field("completed")


def _completed(entry: SetUpEntry, _now: object, translator: Translator) -> str:
    return translator.text(readable(_COMPLETED, entry.answers["completed"]))


LIST = EntryList(
    OUTCOMES,
    Icon.CHECK,
    translate("catalog", "Outcomes"),
    translate("console.outcomes", "Clerks choose one of these when a visit ends, in this order."),
    translate("console.outcomes", "Add an outcome"),
    PageTexts(
        translate("console.outcomes", "Reading the outcomes"),
        translate("console.entries", "The list is from that time."),
        translate("console.outcomes", "There is no outcome yet"),
        translate("console.outcomes", "Add the first outcome."),
    ),
    (
        Column(
            "name",
            OUTCOMES.form.field("name").label,
            lambda entry, now, t: t.text(entry.name),
            hint=lambda entry, now, t: isolated(entry.code),
            mark=lambda entry: (Icon.CHECK, Tone.QUIET),
        ),
        Column("completed", _COMPLETED.label, _completed),
        state_column(),
    ),
    lambda _catalog: OUTCOMES.form,
    {"active": True, "completed": True},
    (IN_USE_ONLY,),
)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return EntrySection(LIST, context)
