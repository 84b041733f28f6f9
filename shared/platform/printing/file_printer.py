"""Prints become files: what the paper would look like and the bytes a real printer would get."""

import re
from pathlib import Path

from shared.platform.config import is_writable
from shared.platform.printing.escpos_job import png_file, print_job
from shared.platform.printing.escpos_library import EscposLibrary
from shared.platform.printing.printer import Delivery, FaultKind, PrinterFault, PrinterStatus, Raster

_NOT_FOR_FILES = re.compile(r"[^A-Za-z0-9_-]+")


class FilePrinter:
    """Writes NAME.png and NAME.bin into a folder; a second print of the same name becomes NAME-2, never overwritten."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._library: EscposLibrary | None = None

    def print_slip(self, image: Raster, name: str) -> Delivery:
        """Write both files; PrinterFault OFFLINE when the folder cannot be written."""
        if self._library is None:
            self._library = EscposLibrary()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            stem = self._free_stem(_NOT_FOR_FILES.sub("_", name).strip("_") or "slip")
            (self._folder / f"{stem}.png").write_bytes(png_file(self._library, image))
            (self._folder / f"{stem}.bin").write_bytes(print_job(self._library, image))
        except OSError as error:
            raise PrinterFault(FaultKind.OFFLINE, str(error)) from error
        return Delivery.CONFIRMED

    def status(self) -> PrinterStatus:
        """Return OK, or OFFLINE when the folder cannot be written or made."""
        nearest = next(folder for folder in (self._folder, *self._folder.absolute().parents) if folder.exists())
        return PrinterStatus.OK if is_writable(nearest) else PrinterStatus.OFFLINE

    def _free_stem(self, stem: str) -> str:
        """Take the first name that is free by creating its picture, so that two programs never take the same one."""
        number = 1
        while True:
            candidate = stem if number == 1 else f"{stem}-{number}"
            try:
                (self._folder / f"{candidate}.png").touch(exist_ok=False)
            except FileExistsError:
                number += 1
            else:
                return candidate
