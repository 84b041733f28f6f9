"""A changed slip or logo: the next visitor gets it, and a copy says what the first print said."""

from kiosk.frame.bars import BranchLogo
from shared.office.audit.model import SYSTEM
from shared.platform.live.topics import Topic
from shared.platform.printing.slip import Heading, Picture, PrintedNumber, Space, TextLine
from shared.platform.small_pictures import text_of
from tests.helpers.kiosks import KioskRig, Open
from tests.helpers.pictures import png
from tests.screens.test_kiosk_visits import take_a_ticket


def change_the_slip(rig: KioskRig, *parts: str) -> None:
    rig.branch.settings.change("slip_parts", list(parts), SYSTEM)
    rig.face.presenter.changed(frozenset({Topic.SETTINGS}))
    rig.settle()


def test_another_slip_holds_for_the_next_visitor_and_a_copy_says_what_the_first_print_said(kiosk: Open) -> None:
    rig = kiosk()
    take_a_ticket(rig)
    change_the_slip(rig, "number", "branch", "day")
    rig.press("Print again")
    first, copy = rig.slips.slips
    assert copy == first.as_copy(1)
    rig.wait_seconds(30)
    take_a_ticket(rig)
    parts = rig.slips.slips[-1].parts
    # The digits that every slip shows come after what was chosen.
    assert [type(part) for part in parts] == [PrintedNumber, Heading, TextLine, TextLine, Space]
    assert "Ticket code" in str(parts[3])


def test_a_logo_is_shown_in_the_first_line_and_on_the_next_slip_until_it_is_removed(kiosk: Open) -> None:
    rig = kiosk()
    assert not rig.face.frame.findChildren(BranchLogo)
    for logo in (text_of(png()), ""):
        rig.branch.settings.change("logo", logo, SYSTEM)
        rig.face.presenter.changed(frozenset({Topic.SETTINGS}))
        rig.settle()
        shown = [each for each in rig.face.frame.findChildren(BranchLogo) if each.isVisibleTo(rig.face.frame)]
        assert len(shown) == bool(logo)
        take_a_ticket(rig)
        assert (Picture(png()) in rig.slips.slips[-1].parts) == bool(logo)
        rig.wait_seconds(30)
