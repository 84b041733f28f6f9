"""Expected problems of service charters."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

CHARTER_ELSEWHERE = ErrorCode(
    "charter_elsewhere",
    template("errors", "This service has a charter already, or does not exist any more. Nothing was changed."),
)
