"""What a watched window and its watcher have agreed on; apart, so that neither loads what only the other needs."""

PAINTED = "painted"
EMPTY = "empty"
#: Pixels of every watched window.
SIZE = (1920, 1080)
