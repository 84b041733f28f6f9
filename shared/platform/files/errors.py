"""Expected problems of files that people bring."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

FILE_WRONG_KIND = ErrorCode(
    "file_wrong_kind",
    template("errors", "{file} was not added: only PDF, JPEG and PNG files are taken, whatever their name says."),
    template("errors", "The file was not added: only PDF, JPEG and PNG files are taken, whatever their name says."),
)
FILE_TOO_LARGE = ErrorCode(
    "file_too_large",
    template("errors", "{file} was not added: a file may have at most 10 MB. Scan it at a lower resolution."),
    template("errors", "The file was not added: a file may have at most 10 MB. Scan it at a lower resolution."),
)
FILE_DAMAGED = ErrorCode(
    "file_damaged",
    template("errors", "{file} was not added: it is damaged or not complete. Save or scan it again."),
    template("errors", "This file is damaged or not complete."),
)
FILE_ENCRYPTED = ErrorCode(
    "file_encrypted",
    template("errors", "{file} was not added: it can only be opened with a password. Save it without one."),
    template("errors", "The file was not added: it can only be opened with a password. Save it without one."),
)
FILE_TOO_MANY_DOTS = ErrorCode(
    "file_too_many_dots",
    template("errors", "{file} was not added: a picture may have at most 40 million pixels. Make it smaller."),
    template("errors", "The file was not added: a picture may have at most 40 million pixels. Make it smaller."),
)
FILE_TOO_MANY_PAGES = ErrorCode(
    "file_too_many_pages",
    template("errors", "{file} was not added: a PDF may have at most 200 pages. Split it into parts."),
    template("errors", "The file was not added: a PDF may have at most 200 pages. Split it into parts."),
)
FILE_TOO_HEAVY = ErrorCode(
    "file_too_heavy",
    template("errors", "{file} was not added: to read it takes too much time or memory. Print it and scan the paper."),
    template("errors", "To read this file takes too much time or memory."),
)
FILE_NOT_READ = ErrorCode(
    "file_not_read",
    template("errors", "{file} could not be read. Is the disk or the network drive still there?"),
    template("errors", "The file could not be read. Is the disk or the network drive still there?"),
)
FILE_BYTES_LOST = ErrorCode(
    "file_bytes_lost",
    template("errors", "The content of this file is missing or was changed. Please tell the administrator."),
)
