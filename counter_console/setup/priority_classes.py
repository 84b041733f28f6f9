"""The priority classes: what visitors read, how much a waited minute counts, and the rank among the classes."""

from counter_console.section.entry_page import EntryList, EntrySection
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.choices import IN_USE_ONLY, state_column
from shared.office.catalog.parts import PRIORITY_CLASSES
from shared.platform.i18n.text import Number, isolated, translate
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

LIST = EntryList(
    PRIORITY_CLASSES,
    Icon.ACCESS,
    translate("catalog", "Priority classes"),
    translate(
        "console.classes", "Say whom the class is for and what proves it. Tickets keep the class they were issued with."
    ),
    translate("console.classes", "Add a class"),
    PageTexts(
        translate("console.classes", "Reading the classes"),
        translate("console.entries", "The list is from that time."),
        translate("console.classes", "There is no class yet"),
        translate("console.classes", "Add the first class."),
    ),
    (
        Column(
            "name",
            PRIORITY_CLASSES.form.field("name").label,
            lambda entry, now, t: t.text(entry.name),
            hint=lambda entry, now, t: isolated(entry.code),
            mark=lambda entry: (Icon.ACCESS, Tone.QUIET),
        ),
        Column(
            "weight",
            PRIORITY_CLASSES.form.field("weight").label,
            lambda entry, now, t: t.text(Number(entry.answers["weight"], 1)),
        ),
        Column(
            "rank",
            PRIORITY_CLASSES.form.field("rank").label,
            lambda entry, now, t: t.text(Number(entry.answers["rank"])),
        ),
        state_column(),
    ),
    lambda _catalog: PRIORITY_CLASSES.form,
    {"active": True, "weight": 2.0, "rank": 1},
    (IN_USE_ONLY,),
)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return EntrySection(LIST, context)
