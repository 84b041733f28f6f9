"""From an empty data folder to the first called ticket of an own branch of six services, by keyboard alone."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from counter_console.setup.guide.countries import country_of
from counter_console.setup.guide.model import GuidePage
from installer.ready_sets import read_sets
from shared.bootstrap import open_branch
from shared.office.staff.forms import ROLE_NAMES
from shared.office.staff.model import Role
from shared.platform.clock import VirtualClock
from shared.platform.config import default_database_url
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, template
from shared.platform.i18n.translator import Translator
from tests.helpers.appearances import kit_fonts
from tests.helpers.consoles import console_on
from tests.helpers.guides import NAMES, KeyboardOnly, open_guide
from tests.helpers.kiosks import open_kiosk

pytestmark = pytest.mark.journey

PEOPLE = {Language.RU: ("Марат Б.", "Ольга П."), Language.AR: ("سامي ح.", "هدى م.")}
REMOVED = ("family-benefit", "marriage")


@pytest.mark.parametrize(("language", "country"), [(Language.RU, "kz"), (Language.AR, "eg")])
def test_six_services_of_an_own_branch_by_keyboard(
    qtbot: QtBot, tmp_path: Path, language: Language, country: str
) -> None:
    guide = open_guide(tmp_path, "en")
    qtbot.addWidget(guide.window)
    keys = KeyboardOnly(guide)
    answer_all(keys, language, country)
    keys.forward(GuidePage.DONE)
    pins = {pin.name: pin.pin for pin in guide.presenter.state.pins}
    assert all(any(pin in name for name in keys.names()) for pin in pins.values())
    assert not (tmp_path / "guide-draft.json").exists()
    call_first_ticket(qtbot, tmp_path, language, country, pins[PEOPLE[language][1]])


def answer_all(keys: KeyboardOnly, language: Language, country: str) -> None:
    """Answer every page."""
    say = keys.text
    translator = Translator(language)
    home = country_of(country)
    keys.choose(say("Language of this guide"), language.own_name)
    keys.choose(say("Country"), translator.text(home.name))
    keys.forward(GuidePage.LANGUAGES)
    keys.choose(say("Which one comes first?"), language.own_name)
    keys.forward(GuidePage.NAME)
    for source, texts, page in (
        ("Name of the branch", NAMES, GuidePage.PLACE),
        ("Place", NAMES, GuidePage.CONTACT),
        ("Contact", dict.fromkeys(NAMES, "1414"), GuidePage.HOURS),
    ):
        for code in home.languages:
            label = template("guide", "{name} ({language})").source.format(
                name=say(source), language=Language(code).own_name
            )
            keys.write(label, texts[code])
        keys.forward(page)
    keys.forward(GuidePage.SET)
    keys.forward(GuidePage.SERVICES)
    chosen = read_sets().sets[0]
    for service in chosen.services:
        if service["code"] in REMOVED:
            keys.remove(say("Services"), translator.text(LocalText.of(service["name"])))
    keys.forward(GuidePage.COUNTERS)
    keys.write(say("How many counters?"), "2")
    keys.forward(GuidePage.PEOPLE)
    boss, clerk = PEOPLE[language]
    keys.write(say("Name"), boss)
    keys.go_to(say("Add a person"))
    keys.press_enter()
    keys.write(say("Name"), clerk)
    keys.choose(say("Role"), translator.text(ROLE_NAMES[Role.CLERK]))
    keys.forward(GuidePage.PRINTER)
    keys.forward(GuidePage.SCREENS)
    keys.forward(GuidePage.SUMMARY)


def call_first_ticket(qtbot: QtBot, folder: Path, language: Language, country: str, pin: str) -> None:
    """Take a ticket at the kiosk of the new branch and call it at a counter."""
    zone = ZoneInfo(country_of(country).time_zones[0])
    clock = VirtualClock(datetime(2026, 12, 1, 10, 0, tzinfo=zone))  # a Tuesday
    branch = open_branch(default_database_url(folder), clock=clock)
    catalog = branch.catalog.catalog()
    assert len(catalog.services) == 6
    assert catalog.branch.name.text(language) == NAMES[language]
    rig = open_kiosk(folder, kit_fonts(), language=language, branch=branch)
    qtbot.addWidget(rig.window, before_close_func=lambda window: window.end())
    say = Translator(language).text
    rig.press(catalog.services[0].name.text(language))
    rig.press(say(template("kiosk.card", "I have everything: take a ticket")))
    assert rig.issued() == 1
    with console_on(branch, folder, language=language) as clerk:
        clerk.click(PEOPLE[language][1])
        clerk.click(say(catalog.counters[0].name))
        clerk.press(*pin, "Enter")
        clerk.press("F2")
        assert [call.display for call in branch.views.board().calls] == ["D001"]
    branch.close()
