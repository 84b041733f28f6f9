"""The kinds of cases that clerks can register: questions, days for a decision, approval, outcomes; in use or not."""

from collections.abc import Sequence

from counter_console.section.entry_page import EntryList
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.case_kinds_files import KindsSection
from counter_console.setup.choices import IN_USE_ONLY, people_choices, state_column, with_choices, with_inner_choices
from shared.office.catalog.model import Catalog
from shared.office.catalog.parts import CASE_KINDS
from shared.office.staff.model import StaffMember
from shared.platform.forms.model import Choice, Form
from shared.platform.i18n.text import Number, isolated, translate
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

_WHOLE_BRANCH = translate("console.case_kinds", "The whole branch")
_NO_SKILL = translate("console.case_kinds", "None")


def kind_form(catalog: Catalog | None) -> Form:
    """Return the form of a kind of case with the units and skills to choose from."""
    units = () if catalog is None else catalog.units
    choices = (Choice("", _WHOLE_BRANCH), *(Choice(unit.code, unit.name) for unit in units))
    services = () if catalog is None else catalog.services
    skills = (Choice("", _NO_SKILL), *(Choice(service.code, service.name) for service in services))
    return with_choices(with_inner_choices(CASE_KINDS.form, "steps", unit=choices, skill=skills), unit=choices)


def _people(form: Form, people: Sequence[StaffMember]) -> Form:
    return with_inner_choices(form, "steps", person=people_choices(people))


LIST = EntryList(
    CASE_KINDS,
    Icon.BRIEFCASE,
    translate("catalog", "Kinds of cases"),
    translate(
        "console.case_kinds", "A change holds for new cases. Cases registered before keep their questions and outcomes."
    ),
    translate("console.case_kinds", "Add a kind of case"),
    PageTexts(
        translate("console.case_kinds", "Reading the kinds of cases"),
        translate("console.entries", "The list is from that time."),
        translate("console.case_kinds", "There is no kind of case yet"),
        translate("console.case_kinds", "Add the first kind of case."),
    ),
    (
        Column(
            "name",
            CASE_KINDS.form.field("name").label,
            lambda entry, now, t: t.text(entry.name),
            hint=lambda entry, now, t: isolated(entry.code),
            mark=lambda entry: (Icon.BRIEFCASE, Tone.QUIET),
        ),
        Column(
            "questions",
            CASE_KINDS.form.field("fields").label,
            lambda entry, now, t: t.text(Number(len(entry.answers["fields"]))),
        ),
        Column(
            "days",
            CASE_KINDS.form.field("answer_days").label,
            lambda entry, now, t: t.text(Number(entry.answers["answer_days"])),
        ),
        state_column(),
    ),
    kind_form,
    {"active": True, "answer_days": 5, "unit": ""},
    (IN_USE_ONLY,),
    people=_people,
)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return KindsSection(LIST, context)
