"""A clerk is added at ten and calls at ten past: two consoles, real windows, nothing typed anywhere else."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from counter_console.desk.verbs import Phase
from counter_console.setup.skills import SkillsPage
from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import SYSTEM
from shared.platform.clock import VirtualClock
from shared.platform.i18n.text import without_direction_controls
from shared.platform.live.topics import Topic
from tests.helpers.consoles import Clerk, console_on, settle, take_ticket

pytestmark = pytest.mark.journey


def write(clerk: Clerk, name: str, text: str) -> None:
    field = clerk.see(name, QLineEdit)
    assert isinstance(field, QLineEdit), name
    field.setFocus()
    clerk.write(text)


def test_a_clerk_added_at_ten_calls_at_ten_past(
    qtbot: QtBot, office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    take_ticket(office, "passport-replace")
    card = take_ticket(office, "id-card")
    mine = tmp_path / "counter pc"
    mine.mkdir()
    other = open_branch(office.address, clock=hours, device="console-2", installation="b" * 64)
    with console_on(office, tmp_path) as manager:
        manager.sign_in("timur")
        manager.press("Ctrl+5")
        manager.click("Add a person")
        write(manager, "Name", "Yerlan Omarov")
        write(manager, "Code", "yerlan")
        manager.click("Add a person")
        said = without_direction_controls(manager.console.sections["people"].screen.messages.text())
        pin = re.search(r"PIN (\d{6})", said)
        assert pin is not None, said

        # Only identity cards: everything else is taken from the person's row, by keyboard.
        manager.press("Ctrl+K")
        page = manager.console.sections["skills"].page
        assert isinstance(page, SkillsPage)
        yerlan = next(each for each in office.staff.members() if each.code == "yerlan")
        page.matrix.setFocus()
        page.table.choose(yerlan.id)
        for service in office.catalog.catalog().services:
            manager.press("Right", *(() if service.code == "id-card" else ("0",)))
        manager.press("Ctrl+S")

    hours.advance(600)
    with console_on(other, mine, "console-2") as clerk:
        clerk.click("Yerlan Omarov")
        place = next(each for each in clerk.console.sign_in.state.counters if each.label == "1")
        clerk.click(clerk.console.translator.text(place.name))
        clerk.press(*pin[1], "Enter")
        assert clerk.desk.phase is Phase.IDLE
        clerk.press("F2")
        assert clerk.desk.visitor is not None
        assert clerk.desk.visitor.number == card.display

        # The manager takes the person's skill for it away: the visitor at the counter stays.
        other_skills = {service.id: 1 for service in office.catalog.catalog().services if service.code != "id-card"}
        now = next(each for each in office.staff.members() if each.code == "yerlan")
        office.staff.change_skills(now.id, other_skills, now.skills, SYSTEM)
        clerk.console.changed(frozenset({Topic.CATALOG}))
        settle()
        assert clerk.desk.visitor is not None
        assert clerk.desk.visitor.number == card.display
        clerk.press("F3")
        assert clerk.desk.phase is Phase.SERVING
    other.close()
