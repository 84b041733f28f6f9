"""Expected problems of devices."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

DEVICE_NAME_TAKEN = ErrorCode(
    "device_name_taken",
    template(
        "errors",
        "The name {device} belongs to a program that is running on the PC {computer}. Close that one, or give this one"
        " another name with --device. If that PC was switched off, try again in three minutes.",
    ),
    template("errors", "Another program that is running has this name. Give this one another name with --device."),
)
