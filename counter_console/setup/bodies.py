"""The bodies outside the branch to which cases are referred: names in five languages, address and contact."""

from counter_console.section.entry_page import EntryList, EntrySection
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.choices import IN_USE_ONLY, state_column
from shared.office.catalog.parts import BODIES
from shared.platform.i18n.text import isolated, translate
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

LIST = EntryList(
    BODIES,
    Icon.HOUSE,
    translate("catalog", "Other bodies"),
    translate("console.bodies", "Cases can be referred to them, with a letter and a day to ask for the answer."),
    translate("console.bodies", "Add a body"),
    PageTexts(
        translate("console.bodies", "Reading the list of bodies"),
        translate("console.entries", "The list is from that time."),
        translate("console.bodies", "There is no other body yet"),
        translate("console.bodies", "Add the bodies to which you refer cases most often."),
    ),
    (
        Column(
            "name",
            BODIES.form.field("name").label,
            lambda entry, now, t: t.text(entry.name),
            hint=lambda entry, now, t: isolated(entry.code),
            mark=lambda entry: (Icon.HOUSE, Tone.QUIET),
        ),
        Column("contact", BODIES.form.field("contact").label, lambda entry, now, t: isolated(entry.answers["contact"])),
        state_column(),
    ),
    lambda _catalog: BODIES.form,
    {"active": True},
    (IN_USE_ONLY,),
)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return EntrySection(LIST, context)
