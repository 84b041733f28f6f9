"""What pages, slips and reports call the parts of a case."""

from collections.abc import Mapping

from shared.platform.i18n.text import Showable, Text, translate
from shared.service_desk.cases.model import NOT_CONTINUED, CaseType, Channel

CHANNELS: Mapping[Channel, Text] = {
    Channel.COUNTER: translate("console.cases", "At the counter"),
    Channel.PHONE: translate("console.cases", "By phone"),
    Channel.LETTER: translate("console.cases", "By letter"),
    Channel.E_MAIL: translate("console.cases", "By e-mail"),
    Channel.KIOSK: translate("console.cases", "At the kiosk"),
    Channel.BRANCH: translate("console.cases", "From another branch"),
    Channel.INTERNAL: translate("console.cases", "Inside the branch"),
}
#: What is written down by the program itself.
BY_PROGRAM = (Channel.KIOSK, Channel.INTERNAL, Channel.BRANCH)
_NOT_CONTINUED = translate("console.cases", "Not continued")


def outcome_text(kind: CaseType, outcome: str) -> Showable:
    """Return what was decided."""
    if outcome == NOT_CONTINUED:
        return _NOT_CONTINUED
    return next((each.name for each in kind.outcomes if each.code == outcome), outcome)
