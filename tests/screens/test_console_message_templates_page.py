"""The page of messages to visitors: what is typed is shown filled in, in each language, and wrong names are refused."""

from PySide6.QtWidgets import QLabel, QPlainTextEdit

from counter_console.setup.message_templates import TemplatePage
from shared.bootstrap import OpenBranch
from shared.office.catalog.model import MessageTemplate
from shared.office.catalog.parts import MESSAGE_TEMPLATES
from shared.platform.i18n.languages import Language
from shared.ui.widgets.buttons import ActionButton
from tests.helpers.consoles import Clerk, settle
from tests.helpers.hand_timers import HandTime
from tests.screens.test_console_look import cut_words, nameless


def stored(office: OpenBranch, code: str) -> MessageTemplate:
    template = MESSAGE_TEMPLATES.find(office.catalog.catalog(), code)
    assert isinstance(template, MessageTemplate)
    return template


def write(clerk: Clerk, text: str) -> None:
    field = clerk.see("Text: English", QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText(text)
    settle()


def test_a_message_is_shown_filled_in_while_it_is_typed_and_saved(
    clerk: Clerk, office: OpenBranch, hand_time: HandTime
) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+Shift+M")
    page = clerk.console.sections["message_templates"].screen
    assert isinstance(page, TemplatePage)
    page.table.choose("asked")
    settle()
    write(clerk, "Bring {papers} to {branch}, and {result}.")
    clerk.click("Save")
    assert any("cannot be filled in here" in each.text() for each in clerk.window.findChildren(QLabel))
    assert "{result}" not in stored(office, "asked").text.text(Language.EN)
    hand_time.ms += 1000
    write(clerk, "Please bring this: {papers}.")
    shown = page.preview.texts()
    assert shown[Language.EN].startswith("Please bring this:")
    assert "{" not in "".join(shown.values())
    clerk.click("Save")
    assert stored(office, "asked").text.text(Language.EN) == "Please bring this: {papers}."
    clerk.click("Add a message")
    form = page.new.form
    assert not any("{result}" in name for name in clerk.buttons() if name.startswith("Text: "))
    form.rows["text"].input.go_to(("en",))
    clerk.write("Bring ")
    next(each for each in form.findChildren(ActionButton) if "{papers}" in each.accessibleName()).click()
    clerk.write(" soon")
    assert form.raw()["text"]["en"] == "Bring {papers} soon"
    form.type_answers({"occasion": "decided"})
    form.previewed.emit(None)
    settle()
    assert any("{result}" in name for name in clerk.buttons() if name.startswith("Text: "))
    for language in (Language.KK, Language.AR):
        clerk.console.set_language(language)
        settle()
        assert not cut_words(clerk.window)
        assert not nameless(clerk.window)
