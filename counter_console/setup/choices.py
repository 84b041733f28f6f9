"""What pages of entries share: the choices of their forms, and the column and filter for what is in use."""

from collections.abc import Iterable
from dataclasses import replace

from counter_console.section.entry_presenter import SetUpEntry
from shared.office.catalog.model import Catalog
from shared.office.staff.model import StaffMember
from shared.platform.forms.model import Choice, Form, FormSection, Kind
from shared.platform.i18n.text import Showable, Text, isolated, translate
from shared.ui.widgets.table import Column

#: The pictures for groups and services, with what they show. The others of the set are signs of the program.
_PICTURES = {
    "document": translate("console.pictures", "Document"),
    "card": translate("console.pictures", "Card"),
    "licence": translate("console.pictures", "Licence"),
    "person": translate("console.pictures", "Person"),
    "people": translate("console.pictures", "People"),
    "child": translate("console.pictures", "Child"),
    "rings": translate("console.pictures", "Wedding rings"),
    "heart": translate("console.pictures", "Heart"),
    "house": translate("console.pictures", "House"),
    "car": translate("console.pictures", "Car"),
    "money": translate("console.pictures", "Money"),
    "briefcase": translate("console.pictures", "Briefcase"),
    "calendar": translate("console.pictures", "Calendar"),
    "clock": translate("console.pictures", "Clock"),
    "phone": translate("console.pictures", "Telephone"),
    "message": translate("console.pictures", "Message"),
    "list": translate("console.pictures", "List"),
    "chart": translate("console.pictures", "Chart"),
    "search": translate("console.pictures", "Magnifying glass"),
    "printer": translate("console.pictures", "Printer"),
    "lock": translate("console.pictures", "Padlock"),
    "star": translate("console.pictures", "Star"),
    "bell": translate("console.pictures", "Bell"),
    "access": translate("console.pictures", "Wheelchair"),
    "help": translate("console.pictures", "Question mark"),
    "info": translate("console.pictures", "Information sign"),
}


def in_use(entry: SetUpEntry) -> bool:
    """Return whether an entry is in use."""
    return bool(entry.answers["active"])


#: A filter that leaves the entries in use.
IN_USE_ONLY = (translate("console.entries", "Only what is in use"), in_use)


def state_of(entry: SetUpEntry) -> Text:
    """Return whether an entry is in use, in words."""
    if in_use(entry):
        return translate("catalog", "In use")
    return translate("console.entries", "Out of use")


def state_column() -> Column:
    """Return the column that says whether an entry is in use."""
    return Column("state", translate("console.entries", "State"), lambda entry, now, t: t.text(state_of(entry)))


def picture_choices(used: Iterable[str] = ()) -> tuple[Choice, ...]:
    """Return the pictures to choose from, with those that are `used` already and are not among them."""
    more = sorted(set(used) - set(_PICTURES))
    return tuple(Choice(name, _PICTURES.get(name, name), drawing=name) for name in (*_PICTURES, *more))


def service_choices(catalog: Catalog | None) -> tuple[Choice, ...]:
    """Return the services to choose from by code, under their groups."""
    if catalog is None:
        return ()
    groups = {group.id: group.name for group in catalog.groups}
    return tuple(
        Choice(service.code, service.name, group=groups.get(service.group_id, "")) for service in catalog.services
    )


def people_choices(people: Iterable[StaffMember]) -> tuple[Choice, ...]:
    """Return the people to choose from by code, those who still work here first."""
    return tuple(Choice(each.code, _person(each)) for each in sorted(people, key=lambda each: not each.active))


def _person(person: StaffMember) -> Showable:
    name = isolated(person.name)
    return name if person.active else translate("console.units", "{name}, no longer works here", name=name)


def with_choices(form: Form, **choices: tuple[Choice, ...]) -> Form:
    """Return the form with these fields as choices: what a file names by a code is chosen from a list on a screen."""
    sections = (
        FormSection(
            section.title,
            tuple(
                replace(field, kind=Kind.CHOICE, choices=choices[field.key]) if field.key in choices else field
                for field in section.fields
            ),
        )
        for section in form.sections
    )
    return replace(form, sections=tuple(sections))


def with_inner_choices(form: Form, key: str, **choices: tuple[Choice, ...]) -> Form:
    """Return the form with choices in the entries of one of its lists."""
    sections = (
        FormSection(
            section.title,
            tuple(
                replace(field, form=with_choices(field.form, **choices)) if field.key == key and field.form else field
                for field in section.fields
            ),
        )
        for section in form.sections
    )
    return replace(form, sections=tuple(sections))
