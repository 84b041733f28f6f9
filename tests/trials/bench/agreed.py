"""What a watched window and its watcher have agreed on; apart, so that neither loads what only the other needs."""

#: Said by the window at its first frame of all, and at the first one of its own window.
PAINTED, OWN_WINDOW = "painted", "own window"
#: The name of the frame that comes before; written here too, for the empty window must load nothing of the product.
FIRST_FRAME = "first-frame"
EMPTY = "empty"
#: Pixels of every watched window.
SIZE = (1920, 1080)
