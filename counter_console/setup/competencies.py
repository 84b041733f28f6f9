"""What people must have shown: how long evidence lasts, and what follows where it is missing."""

from counter_console.section.entry_page import EntryList, EntrySection
from counter_console.section.entry_presenter import SetUpEntry
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.choices import IN_USE_ONLY, service_choices, state_column, with_choices
from shared.office.catalog.forms.competencies import GATES
from shared.office.catalog.model import Catalog
from shared.office.catalog.model.workflow import Gate
from shared.office.catalog.parts import COMPETENCIES
from shared.platform.forms.model import Form
from shared.platform.i18n.text import Showable, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column


def _form(catalog: Catalog | None) -> Form:
    return with_choices(COMPETENCIES.form, services=service_choices(catalog))


def lasting(months: int | None) -> Showable:
    """Return how long evidence lasts."""
    if months is None:
        return translate("console.competencies", "for ever")
    return translate("console.competencies", "%n month(s)", n=months)


def _asked(entry: SetUpEntry, _now: object, translator: Translator) -> str:
    asking = entry.answers["services"]
    if not asking:
        return translator.text(translate("console.counters", "All services"))
    return translator.text(translate("catalog", "%n service(s)", n=len(asking)))


def _gate_tone(entry: SetUpEntry) -> tuple[Icon, Tone] | None:
    gate = Gate(entry.answers["gate"])
    if gate is Gate.NONE:
        return None
    return (Icon.LOCK, Tone.INK) if gate is Gate.HARD else (Icon.WARNING, Tone.CAUTION)


LIST = EntryList(
    COMPETENCIES,
    Icon.CARD,
    translate("catalog", "Competencies"),
    translate(
        "console.competencies",
        "What people must have shown before they serve. Evidence is recorded on the page “Learning”.",
    ),
    translate("console.competencies", "Add a competency"),
    PageTexts(
        translate("console.competencies", "Reading the competencies"),
        translate("console.entries", "The list is from that time."),
        translate("console.competencies", "There is no competency yet"),
        translate("console.competencies", "Add what people must have shown before they serve."),
    ),
    (
        Column(
            "name",
            COMPETENCIES.form.field("name").label,
            lambda entry, now, t: t.text(entry.name),
            hint=lambda entry, now, t: isolated(entry.code),
            mark=lambda entry: (Icon.CARD, Tone.QUIET),
        ),
        Column(
            "months",
            COMPETENCIES.form.field("months").label,
            lambda entry, now, t: t.text(lasting(entry.answers["months"])),
            width=20,
        ),
        Column("services", COMPETENCIES.form.field("services").label, _asked, width=20),
        Column(
            "gate",
            COMPETENCIES.form.field("gate").label,
            lambda entry, now, t: t.text(GATES[Gate(entry.answers["gate"])]),
            mark=_gate_tone,
        ),
        state_column(),
    ),
    _form,
    {"active": True, "gate": Gate.NONE.value},
    (IN_USE_ONLY,),
)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return EntrySection(LIST, context)
