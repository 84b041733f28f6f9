"""The squares of a QR code; its library is loaded with the first slip, because it brings an imaging library along."""

import importlib
from typing import Any


def qr_squares(text: str) -> list[list[bool]]:
    """Return the rows of a QR code for `text`, true where it is dark, without the quiet zone around it.

    Error correction level M (ISO/IEC 18004): 15 % of the code may be dirty or torn.
    """
    library: Any = importlib.import_module("qrcode")
    code = library.QRCode(border=0, error_correction=library.ERROR_CORRECT_M)
    code.add_data(text)
    squares: list[list[bool]] = code.get_matrix()
    return squares
