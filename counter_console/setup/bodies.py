"""The bodies outside the branch: names in five languages, address, contact, place, and what they were merged into."""

from counter_console.section.entry_page import EntryList, EntrySection
from counter_console.section.entry_presenter import SetUpEntry
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.choices import IN_USE_ONLY, state_column, with_choices
from shared.office.catalog.model import Catalog
from shared.office.catalog.parts import BODIES
from shared.platform.forms.model import Choice, Form
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

_NOT_MERGED = translate("console.bodies", "It does its work itself")


def body_form(catalog: Catalog | None) -> Form:
    """Return the form of a body with the others to choose from."""
    bodies = () if catalog is None else catalog.bodies
    choices = (Choice("", _NOT_MERGED), *(Choice(body.code, body.name) for body in bodies))
    return with_choices(BODIES.form, merged_into=choices)


def _hint(entry: SetUpEntry, translator: Translator) -> str:
    """Return the code, and of a merged body the code of the one that does its work now."""
    into = entry.answers.get("merged_into")
    if not into:
        return isolated(entry.code)
    now = translate("console.bodies", "{code}, merged into {other}", code=isolated(entry.code), other=isolated(into))
    return translator.text(now)


LIST = EntryList(
    BODIES,
    Icon.HOUSE,
    translate("catalog", "Other bodies"),
    translate("console.bodies", "Cases can be referred to them, and they do steps of services."),
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
            hint=lambda entry, now, t: _hint(entry, t),
            mark=lambda entry: (Icon.HOUSE, Tone.QUIET),
        ),
        Column("contact", BODIES.form.field("contact").label, lambda entry, now, t: isolated(entry.answers["contact"])),
        state_column(),
    ),
    body_form,
    {"active": True, "merged_into": ""},
    (IN_USE_ONLY,),
)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return EntrySection(LIST, context)
