"""The only door to python-escpos: loaded when a printer is first used, because loading it costs half a second."""

import importlib
import io
import logging
import shutil
from typing import Any


class EscposLibrary:
    """The classes of python-escpos that the product uses."""

    def __init__(self) -> None:
        """Load the library without letting it change the program's logging or leave a folder behind.

        Loading calls `logging.basicConfig()` and unpacks its printer profiles into a new temporary folder.
        """
        root = logging.getLogger()
        before = list(root.handlers)
        printers = importlib.import_module("escpos.printer")
        capabilities = importlib.import_module("escpos.capabilities")
        for handler in [handler for handler in root.handlers if handler not in before]:
            root.removeHandler(handler)
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)
        self._printers: Any = printers
        self._profile: Any = capabilities.Profile
        self._imaging: Any = importlib.import_module("PIL.Image")

    def picture(self, width: int, height: int, rows: bytes) -> Any:
        """Return an image from packed rows in which a set bit is a white dot."""
        return self._imaging.frombytes("1", (width, height), rows)

    def png(self, width: int, height: int, rows: bytes) -> bytes:
        """Return such an image as the contents of a PNG file."""
        file = io.BytesIO()
        self.picture(width, height, rows).save(file, "PNG")
        return file.getvalue()

    def recorder(self, width: int) -> Any:
        """Return a printer that only collects the bytes of a job for paper of `width` dots."""
        profile = self._profile(features={"paperFullCut": True, "paperPartCut": True})
        # Without a width the library says so on standard output with every picture.
        profile.profile_data = {**profile.profile_data, "media": {"width": {"pixels": width}}}
        return self._printers.Dummy(profile=profile)

    def usb(self, vendor: int, product: int, timeout_s: float) -> Any:
        """Return an unopened USB printer; RuntimeError when the USB library is not installed."""
        self._require(self._printers.Usb, "pyusb")
        return self._printers.Usb(vendor, product, timeout=int(timeout_s * 1000))

    def serial(self, port: str, baud: int, timeout_s: float) -> Any:
        """Return an unopened serial printer; RuntimeError when the serial library is not installed."""
        self._require(self._printers.Serial, "pyserial")
        return self._printers.Serial(devfile=port, baudrate=baud, timeout=timeout_s)

    def _require(self, printer: Any, package: str) -> None:
        """Ask before making: a printer object without its driver complains again whenever it is thrown away."""
        if not printer.is_usable():
            raise RuntimeError(f"the package {package} is not installed")
