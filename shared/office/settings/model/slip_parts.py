"""The parts that a ticket's slip may have, in the order of a branch that has decided nothing."""

from enum import StrEnum

from shared.platform.forms.model import Choice
from shared.platform.i18n.text import Text, translate


class SlipSection(StrEnum):
    """One part of the slip. A part that has nothing to say, such as a logo that no one has chosen, is left out."""

    LOGO = "logo"
    BRANCH = "branch"
    GREETING = "greeting"
    DAY = "day"
    NUMBER = "number"
    SERVICE = "service"
    WAIT = "wait"
    PRIORITY = "priority"
    COUNTERS = "counters"
    DOCUMENTS = "documents"
    MISSED = "missed"
    SECOND_LANGUAGE = "second_language"
    RATING = "rating"
    FOOTER = "footer"
    CODE = "code"
    CONTACT = "contact"


#: Without these nobody could tell whose number it is, and of which day.
ALWAYS = frozenset({SlipSection.BRANCH, SlipSection.DAY, SlipSection.NUMBER})
_NAMES: dict[SlipSection, Text] = {
    SlipSection.LOGO: translate("settings", "Logo"),
    SlipSection.BRANCH: translate("settings", "Name of the branch"),
    SlipSection.GREETING: translate("settings", "Own greeting"),
    SlipSection.DAY: translate("settings", "Day and time"),
    SlipSection.NUMBER: translate("settings", "Number"),
    SlipSection.SERVICE: translate("settings", "Service"),
    SlipSection.WAIT: translate("settings", "People ahead and expected wait"),
    SlipSection.PRIORITY: translate("settings", "Priority and its proof"),
    SlipSection.COUNTERS: translate("settings", "Where the visitor is called to"),
    SlipSection.DOCUMENTS: translate("settings", "Documents to bring"),
    SlipSection.MISSED: translate("settings", "Advice for a missed number"),
    SlipSection.SECOND_LANGUAGE: translate("settings", "Second language"),
    SlipSection.RATING: translate("settings", "Note about the rating"),
    SlipSection.FOOTER: translate("settings", "Own closing text"),
    SlipSection.CODE: translate("settings", "QR code"),
    SlipSection.CONTACT: translate("settings", "Contact of the branch"),
}
#: Every part as a choice; the mandatory ones cannot be left out.
SLIP_PARTS = tuple(Choice(each.value, _NAMES[each], always=each in ALWAYS) for each in SlipSection)
USUAL_PARTS = tuple(each.value for each in SlipSection if each is not SlipSection.COUNTERS)
#: The value of `slip_second_language` for a slip in one language.
ONE_LANGUAGE = "none"
