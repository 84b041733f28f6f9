"""Ends the program quietly when nobody reads its output any more, as in `nobat --help | head`."""

import errno
import io
import os
import sys

#: The exit status that a shell reports for a program that ends because nobody reads its output any more.
UNREAD = 141
#: Linux says that the pipe is broken, Windows that the argument is invalid.
_GONE = (errno.EPIPE, errno.EINVAL)


def nobody_reads(fault: Exception | None = None) -> bool:
    """Return whether the reader of the standard output has gone; what is still to be written is dropped then.

    `fault` is what ended the command, if anything did: an output without a buffer remembers no failed writing.
    """
    if not isinstance(sys.stdout, io.TextIOWrapper):  # a program without a terminal has none
        return False
    try:
        sys.stdout.flush()
    except OSError as unwritten:
        if unwritten.errno not in _GONE:
            return False
    else:
        if not isinstance(fault, BrokenPipeError):
            return False
    # Python writes the rest when it ends, and would report the same fault once more.
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)
    return True
