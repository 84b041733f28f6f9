"""Announcements in tests, and their page for the contract test of sections."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from counter_console.records.announcements import AnnouncementsPresenter
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.announcements.model import (
    AnnouncementCommand,
    AnnouncementPicture,
    AnnouncementPlace,
    AnnouncementTerms,
    AnnouncementVerb,
    VisitorAnnouncement,
)
from shared.quality.announcements.operations.desk import AnnouncementOperations
from shared.quality.announcements.store import read_announcements
from tests.helpers.cases import clerk_of
from tests.helpers.charters import in_all
from tests.helpers.files import checked

#: It is about the day on which the tests take place, and shown everywhere.
SCHOOL = AnnouncementTerms(
    in_all("School begins"), in_all("Dear parents,"), date(2026, 11, 21), tuple(AnnouncementPlace), days_before=7
)


def announce(branch: OpenBranch, actor: Actor, terms: AnnouncementTerms = SCHOOL, **more: Any) -> VisitorAnnouncement:
    """Write a new announcement."""
    command = AnnouncementCommand(more.pop("command_id", new_id()), None, AnnouncementVerb.WRITE, terms=terms)
    return branch.of(AnnouncementOperations).carry_out(command, actor)


def keep_picture(branch: OpenBranch, actor: Actor) -> AnnouncementPicture:
    """Keep a picture for an announcement."""
    return branch.of(AnnouncementOperations).keep_picture(checked(), "map.png", actor)


ANNOUNCEMENT_TRIES: dict[str, Callable[[OpenBranch, Actor], object]] = {
    "AnnouncementOperations.carry_out": announce,
    "AnnouncementOperations.keep_picture": keep_picture,
}


def do_with(
    branch: OpenBranch, known: VisitorAnnouncement, verb: AnnouncementVerb, actor: Actor, **more: Any
) -> VisitorAnnouncement:
    """Do something with an announcement as it was last seen."""
    command = AnnouncementCommand(new_id(), known.id, verb, known.version, **more)
    return branch.of(AnnouncementOperations).carry_out(command, actor)


def saying(text: str, **more: Any) -> AnnouncementTerms:
    """The announcement with another English text only."""
    return replace(SCHOOL, text=LocalText.of({"en": text}), salutation=LocalText(()), **more)


def all_announcements(branch: OpenBranch) -> tuple[VisitorAnnouncement, ...]:
    """Every announcement of the branch."""
    with branch.database.read() as tx:
        return read_announcements(tx, branch.database.branch_id)


def make_announcements(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> AnnouncementsPresenter:
    """Return a presenter with one announcement."""
    timur = clerk_of(office, "timur")
    if not all_announcements(office):
        announce(office, timur)
    return AnnouncementsPresenter(office, runner, timur, show)


def stop_announcement(presenter: AnnouncementsPresenter) -> None:
    """Stop the announcement."""
    assert presenter._state.found is not None
    presenter.act(presenter._state.found.rows[0].announcement, AnnouncementVerb.STOP, {})


def announcements_there(office: OpenBranch) -> int:
    """Return how many were stopped."""
    return sum(not each.active for each in all_announcements(office))
