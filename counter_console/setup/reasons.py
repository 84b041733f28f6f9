"""The reasons that clerks choose from: for putting a visitor on hold, pausing, calling a number out of order."""

from counter_console.section.entry_page import EntryList, EntrySection
from counter_console.section.entry_presenter import SetUpEntry
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.choices import IN_USE_ONLY, state_column
from shared.office.catalog.forms import REASON_KINDS
from shared.office.catalog.model import ReasonKind
from shared.office.catalog.parts import REASONS
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

_ICONS = {ReasonKind.HOLD: Icon.CLOCK, ReasonKind.PAUSE: Icon.PAUSE, ReasonKind.CALL: Icon.BELL}


def _kind(entry: SetUpEntry, _now: object, translator: Translator) -> str:
    return translator.text(REASON_KINDS[entry.answers["kind"]])


LIST = EntryList(
    REASONS,
    Icon.MESSAGE,
    translate("catalog", "Reasons"),
    translate("console.setup_reasons", "Clerks choose one of these, in this order."),
    translate("console.setup_reasons", "Add a reason"),
    PageTexts(
        translate("console.setup_reasons", "Reading the reasons"),
        translate("console.entries", "The list is from that time."),
        translate("console.setup_reasons", "There are no reasons yet"),
        translate("console.setup_reasons", "Add the first reason."),
    ),
    (
        Column(
            "name",
            REASONS.form.field("name").label,
            lambda entry, now, t: t.text(entry.name),
            hint=lambda entry, now, t: isolated(entry.code),
            mark=lambda entry: (_ICONS[entry.answers["kind"]], Tone.QUIET),
        ),
        Column("kind", REASONS.form.field("kind").label, _kind),
        state_column(),
    ),
    lambda _catalog: REASONS.form,
    {"active": True, "kind": ReasonKind.HOLD},
    (IN_USE_ONLY,),
)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return EntrySection(LIST, context)
