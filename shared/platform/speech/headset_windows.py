"""On Windows it cannot be known without a further package whether a headset is in the jack: there is the key."""


def open_headset() -> "UnknownHeadset":
    """Return what knows about the headset of this PC."""
    return UnknownHeadset()


class UnknownHeadset:
    """Knows nothing."""

    def plugged(self) -> bool | None:
        """Return that it cannot be known."""
        return None

    def close(self) -> None:
        """Nothing is open."""
