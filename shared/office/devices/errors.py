"""Expected problems of devices."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

DEVICE_NAME_TAKEN = ErrorCode(
    "device_name_taken",
    template(
        "errors",
        "The name {device} is used by a program that is running on the PC {computer}. Close that program, or"
        " give this one a different name with --device. If that PC was switched off, try again in three"
        " minutes.",
    ),
    template("errors", "Another running program has this name. Give this one a different name with --device."),
)
