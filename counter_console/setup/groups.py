"""The groups of services, as the kiosk shows them on its first page: list, order, texts in five languages, picture."""

from counter_console.section.entry_page import EntryList, EntrySection
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.choices import picture_choices, with_choices
from shared.office.catalog.model import Catalog
from shared.office.catalog.parts import GROUPS
from shared.platform.forms.model import Form
from shared.platform.i18n.text import isolated, translate
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column


def group_form(catalog: Catalog | None) -> Form:
    """Return the form of a group with the pictures to choose from."""
    used = () if catalog is None else (group.icon for group in catalog.groups)
    return with_choices(GROUPS.form, icon=picture_choices(used))


LIST = EntryList(
    GROUPS,
    Icon.LIST,
    translate("console.groups", "Service groups"),
    translate("console.groups", "Visitors see these groups first, in this order. Each change takes effect at once."),
    translate("console.groups", "Add a group"),
    PageTexts(
        translate("console.groups", "Reading the groups"),
        translate("console.entries", "The list is from that time."),
        translate("console.groups", "There is no group yet"),
        translate("console.groups", "Add the first group of services."),
    ),
    (
        Column(
            "name",
            GROUPS.form.field("name").label,
            lambda entry, now, t: t.text(entry.name),
            hint=lambda entry, now, t: isolated(entry.code),
            mark=lambda entry: (Icon(entry.answers["icon"]), Tone.QUIET),
        ),
        Column("hint", GROUPS.form.field("hint").label, lambda entry, now, t: t.text(entry.answers["hint"])),
    ),
    group_form,
    {"icon": "document"},
)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return EntrySection(LIST, context)
