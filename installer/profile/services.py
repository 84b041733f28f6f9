"""Reads service groups and services with their cards."""

import re
from collections.abc import Sequence
from pathlib import Path

import shared
from installer.profile.section import Section
from shared.office.catalog.model import Document, ProcedureStep, Service, ServiceCard, ServiceGroup
from shared.platform.i18n.text import translate
from shared.platform.ids import new_id

# I and O look like 1 and 0, Q like O: on a board ten metres away they are misread.
_PREFIX = re.compile(r"[A-HJ-NPR-Z]")


def read_groups(root: Section) -> tuple[ServiceGroup, ...]:
    """Return the groups in the order of the file."""
    groups: list[ServiceGroup] = []
    for position, section in enumerate(root.sections("groups")):
        code = section.text("code")
        if any(other.code == code for other in groups):
            raise section.fault("code", translate("profile", "the code {name} is there twice.", name=code))
        group = ServiceGroup(new_id(), code, section.local("name"), section.local("hint"), _icon(section), position)
        groups.append(group)
        section.no_more()
    if not groups:
        raise root.fault("groups", translate("profile", "a branch needs at least one of these."))
    return tuple(groups)


def read_services(files: Sequence[Section], groups: tuple[ServiceGroup, ...]) -> tuple[Service, ...]:
    """Return the services of all files, in the order of the files."""
    services: list[Service] = []
    for section in (section for file in files for section in file.sections("services")):
        service = _service(section, groups, len(services))
        for other in services:
            if other.code == service.code:
                raise section.fault("code", translate("profile", "the code {name} is there twice.", name=other.code))
            if other.prefix == service.prefix:
                problem = translate("profile", "the service {name} already has this letter.", name=other.code)
                raise section.fault("prefix", problem)
        services.append(service)
    if not services:
        raise files[0].fault("services", translate("profile", "a branch needs at least one of these."))
    return tuple(services)


def _service(section: Section, groups: tuple[ServiceGroup, ...], position: int) -> Service:
    prefix = section.text("prefix")
    if not _PREFIX.fullmatch(prefix):
        problem = translate("profile", "one capital letter from A to Z is expected, but not I, O or Q.")
        raise section.fault("prefix", problem)
    code, group_code = section.text("code"), section.text("group")
    group = next((group for group in groups if group.code == group_code), None)
    if group is None:
        raise section.fault("group", translate("profile", "no group has the code {name}.", name=group_code))
    service = Service(
        id=new_id(),
        group_id=group.id,
        code=code,
        prefix=prefix,
        name=section.local("name"),
        hint=section.local("hint"),
        icon=_icon(section),
        position=position,
        promise_seconds=section.whole("promise_minutes", 1, 480) * 60,
        published_minutes=section.number("published_minutes", above=0),
        outcome_required=section.truth("outcome_required", False),
        daily_allowance=section.whole("daily_allowance", 1, 9999) if section.has("daily_allowance") else None,
        zone=section.text("zone", ""),
        active=section.truth("active", True),
        card=ServiceCard(section.local("purpose"), _documents(section), section.local("fee"), _steps(section)),
    )
    section.no_more()
    return service


def _documents(section: Section) -> tuple[Document, ...]:
    documents: list[Document] = []
    for part in section.sections("documents"):
        documents.append(Document(part.local("name"), part.local_or_nothing("hint")))
        part.no_more()
    return tuple(documents)


def _steps(section: Section) -> tuple[ProcedureStep, ...]:
    steps: list[ProcedureStep] = []
    for part in section.sections("steps"):
        steps.append(ProcedureStep(part.local("when"), part.local("what")))
        part.no_more()
    return tuple(steps)


def _icon(section: Section) -> str:
    """Return the name of a drawn icon; the drawings are listed rather than the screen's library loaded."""
    name = section.text("icon")
    drawings = Path(shared.__file__).parent / "ui" / "assets" / "icons"
    if not re.fullmatch(r"[a-z0-9_]+", name) or not (drawings / f"{name}.svg").is_file():
        raise section.fault("icon", translate("profile", "there is no drawn icon with the name {name}.", name=name))
    return name
