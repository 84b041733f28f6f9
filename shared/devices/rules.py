"""When a device that says nothing is missed: pure."""

from datetime import datetime, timedelta

from shared.devices.model import DeviceState

#: How often a device should tell that it is there.
BEAT_SECONDS = 60
#: Three times not heard of: one may be lost to a restart.
SILENT_AFTER = timedelta(seconds=3 * BEAT_SECONDS)
#: A device not heard of for so long was taken away.
FORGOTTEN_AFTER = timedelta(days=30)


def is_silent(state: DeviceState, seen: datetime, now: datetime) -> bool:
    """Whether a device should have told again by now; one that was closed in order need not.

    What lies well in the future was written by a clock that went wrong, and says nothing about now.
    """
    return state is not DeviceState.CLOSED and not abs(now - seen) < SILENT_AFTER
