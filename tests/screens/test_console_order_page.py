"""The page of the order of calling: rules are tried on real calls, and saved only when somebody says so."""

from counter_console.setup.order import OrderSection
from shared.bootstrap import OpenBranch
from shared.office.settings.model import OrderPolicy
from shared.platform.clock import VirtualClock
from shared.platform.forms.plain_text import plain_text
from shared.platform.i18n.languages import Language
from tests.helpers.consoles import Clerk
from tests.operations.test_order_preview import a_morning
from tests.screens.test_console_look import cut_words


def open_page(clerk: Clerk) -> OrderSection:
    clerk.sign_in("timur")
    clerk.press("Ctrl+7")
    section = clerk.console.sections["order"]
    assert isinstance(section, OrderSection)
    return section


def test_a_tried_rule_shows_what_it_would_have_changed_and_is_not_saved(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock
) -> None:
    a_morning(office, hours)
    section = open_page(clerk)
    assert "0 of 3 calls" in section.screen.effect.text()
    assert not section.screen.save.isEnabled()
    clerk.click("Order of calling: Priority visitors first")
    assert "3 of 3 calls" in section.screen.effect.text()
    waits = plain_text(section.screen.waits.text(), lines=True)
    assert "Priority visitors: average wait: now 5 min, with these rules 1 min" in waits
    assert office.settings.values().policy is OrderPolicy.FIFO
    clerk.click("Back to the present rules")
    assert "0 of 3 calls" in section.screen.effect.text()


def test_tried_rules_are_saved_together(clerk: Clerk, office: OpenBranch, hours: VirtualClock) -> None:
    a_morning(office, hours)
    section = open_page(clerk)
    clerk.click("Order of calling: Priority and ordinary visitors in turn")
    section.screen.form.rows["ratio_priority"].input.go_to(())
    clerk.press("Ctrl+A")
    clerk.write("3")
    clerk.press("Enter")
    clerk.click("Use these rules")
    values = office.settings.values()
    assert (values.policy, values.ratio_priority) == (OrderPolicy.RATIO, 3)
    assert not section.screen.save.isEnabled()


def test_without_any_calls_the_rules_can_be_changed(clerk: Clerk, office: OpenBranch) -> None:
    section = open_page(clerk)
    assert not section.screen.effect.isVisible()
    clerk.click("Order of calling: In order of arrival")
    clerk.click("Use these rules")
    assert office.settings.values().policy is OrderPolicy.FIFO


def test_nothing_is_cut_in_any_language(clerk: Clerk, office: OpenBranch, hours: VirtualClock) -> None:
    a_morning(office, hours)
    section = open_page(clerk)
    for language in Language:
        clerk.console.set_language(language)
        assert not cut_words(section.screen), language
