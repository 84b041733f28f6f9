"""The duty roster of meetings with the manager: who meets visitors on which days, from when until when."""

from collections.abc import Sequence
from datetime import date, datetime

from counter_console.section.entry_page import EntryList, EntrySection
from counter_console.section.entry_presenter import SetUpEntry
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.choices import IN_USE_ONLY, people_choices, state_column, with_choices
from shared.office.catalog.forms.fields import WEEKDAY_NAMES
from shared.office.catalog.parts import HEARING_DUTIES
from shared.office.staff.model import StaffMember
from shared.platform.forms.model import Form
from shared.platform.i18n.text import ClockTime, Listing, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column


def _people(form: Form, people: Sequence[StaffMember]) -> Form:
    return with_choices(form, person=people_choices(people))


def _days(entry: SetUpEntry, _now: object, translator: Translator) -> str:
    return translator.text(Listing(tuple(WEEKDAY_NAMES[day] for day in entry.answers["days"])))


def _hours(entry: SetUpEntry, _now: object, translator: Translator) -> str:
    opens, closes = (ClockTime(datetime.combine(date.min, entry.answers[key])) for key in ("opens", "closes"))
    return translator.text(translate("console.units", "{opens} to {closes}", opens=opens, closes=closes))


LIST = EntryList(
    HEARING_DUTIES,
    Icon.CALENDAR,
    translate("catalog", "Duty roster of meetings"),
    translate(
        "console.units",
        "Meetings are offered for these times. When somebody is away, the deputy meets the visitors.",
    ),
    translate("console.units", "Add a duty"),
    PageTexts(
        translate("console.units", "Reading the duty roster"),
        translate("console.entries", "The list is from that time."),
        translate("console.units", "Nobody has a duty yet"),
        translate("console.units", "Add who meets visitors on which days."),
    ),
    (
        Column(
            "name",
            HEARING_DUTIES.form.field("name").label,
            lambda entry, now, t: t.text(entry.name),
            hint=lambda entry, now, t: isolated(entry.code),
            mark=lambda entry: (Icon.PERSON, Tone.QUIET),
        ),
        Column("days", HEARING_DUTIES.form.field("days").label, _days, hint=_hours),
        state_column(),
    ),
    lambda _catalog: HEARING_DUTIES.form,
    {"active": True},
    (IN_USE_ONLY,),
    people=_people,
)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return EntrySection(LIST, context)
