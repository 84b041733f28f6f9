"""The units of the branch: their names, who works on their cases, who leads them, in use or not."""

from collections.abc import Sequence

from counter_console.section.entry_page import EntryList, EntrySection
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.choices import IN_USE_ONLY, people_choices, state_column, with_choices, with_inner_choices
from shared.office.catalog.parts import UNITS
from shared.office.staff.model import StaffMember
from shared.platform.forms.model import Form
from shared.platform.i18n.text import Number, isolated, translate
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column


def _people(form: Form, people: Sequence[StaffMember]) -> Form:
    offered = people_choices(people)
    form = with_inner_choices(form, "capacities", person=offered)
    return with_choices(form, experts=offered, heads=offered)


LIST = EntryList(
    UNITS,
    Icon.PEOPLE,
    translate("catalog", "Units"),
    translate("console.units", "A kind of case can go to a unit, whose people then share its cases."),
    translate("console.units", "Add a unit"),
    PageTexts(
        translate("console.units", "Reading the units"),
        translate("console.entries", "The list is from that time."),
        translate("console.units", "There is no unit yet"),
        translate("console.units", "Without units the whole branch shares all cases. Add the first unit."),
    ),
    (
        Column(
            "name",
            UNITS.form.field("name").label,
            lambda entry, now, t: t.text(entry.name),
            hint=lambda entry, now, t: isolated(entry.code),
            mark=lambda entry: (Icon.PEOPLE, Tone.QUIET),
        ),
        Column(
            "people",
            translate("console.people", "People"),
            lambda entry, now, t: t.text(Number(len({*entry.answers["experts"], *entry.answers["heads"]}))),
        ),
        state_column(),
    ),
    lambda _catalog: UNITS.form,
    {"active": True},
    (IN_USE_ONLY,),
    people=_people,
)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return EntrySection(LIST, context)
