"""Who is away from when until when, and who gets the cases meanwhile."""

from collections.abc import Sequence

from counter_console.section.entry_page import EntryList, EntrySection
from counter_console.section.entry_presenter import SetUpEntry
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.choices import people_choices, with_choices
from shared.office.catalog.parts import ABSENCES
from shared.office.staff.model import StaffMember
from shared.platform.forms.model import Choice, Form
from shared.platform.i18n.text import Day, translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

_NOBODY = translate("console.units", "Nobody")


def _people(form: Form, people: Sequence[StaffMember]) -> Form:
    offered = people_choices(people)
    return with_choices(form, code=offered, deputy=(Choice("", _NOBODY), *offered))


def _day(key: str) -> Column:
    def text(entry: SetUpEntry, _now: object, translator: Translator) -> str:
        return translator.text(Day(entry.answers[key], year=True))

    return Column(key, ABSENCES.form.field(key).label, text)


LIST = EntryList(
    ABSENCES,
    Icon.CALENDAR,
    translate("catalog", "Absences"),
    translate("console.units", "Nobody is given cases while away. Each person has one entry: change its days."),
    translate("console.units", "Add an absence"),
    PageTexts(
        translate("console.units", "Reading the absences"),
        translate("console.entries", "The list is from that time."),
        translate("console.units", "Nobody is away"),
        translate("console.units", "Add who is away, and who is the deputy."),
    ),
    (
        Column(
            "name",
            ABSENCES.form.field("code").label,
            lambda entry, now, t: t.text(entry.name),
            mark=lambda entry: (Icon.PERSON, Tone.QUIET),
        ),
        _day("first"),
        _day("last"),
        Column("deputy", ABSENCES.form.field("deputy").label, lambda entry, now, t: t.text(entry.note or _NOBODY)),
    ),
    lambda _catalog: ABSENCES.form,
    people=_people,
)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return EntrySection(LIST, context)
