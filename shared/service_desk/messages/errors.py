"""What can be wrong with a message."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

UNKNOWN_MESSAGE = ErrorCode("unknown_message", template("errors", "This message does not exist any more."))
MESSAGE_ENDED = ErrorCode(
    "message_ended", template("errors", "This message was sent or cancelled already. Nothing was changed.")
)
