"""Expected problems of printers."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

BAD_PRINTER = ErrorCode(
    "bad_printer",
    template(
        "errors",
        "{printer} is not a printer address. Nothing was printed. Use network:HOST, "
        "usb:VENDOR:PRODUCT, serial:DEVICE, device:PATH or file:FOLDER.",
    ),
    template(
        "errors",
        "This is not a printer address. Nothing was printed. “nobat doctor” shows what can be used.",
    ),
)
