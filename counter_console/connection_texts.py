"""What a section says while the database cannot be reached or written: what happened, what is kept, what comes next."""

from datetime import datetime, timedelta

from shared.platform.i18n.text import ClockTime, Showable, Text, translate

#: Why a button cannot be pressed now; screen readers read it too.
NOT_CONNECTED = translate("console.lost", "Not possible now: not connected")
NOT_SAVED = translate("console.lost", "Not possible now: the last step is not saved yet")
CONNECTED_AGAIN = translate("console.lost", "Connected again. What you see is up to date.")

#: A call that could not be made for so long is not made automatically any more: the visitor or the clerk may be gone.
CALL_WAITS = timedelta(seconds=30)


def banner(lost_since: Showable | None, no_room: Showable, unsaved: Showable) -> tuple[Showable, ...]:
    """Return the sentences of the banner, none when all is well; `lost_since` "": nobody knows since when."""
    told: list[Showable] = []
    if lost_since is not None:
        told.append(_lost(lost_since))
    elif no_room:
        told.append(no_room)
    if unsaved:
        told.append(not_saved_yet(unsaved))
    elif lost_since is not None:
        kept = translate("console.lost", "What you typed is kept and can be saved when the connection is back.")
        told.append(kept)
    return tuple(told)


def blocked_reason(lost_since: Showable | None, unsaved: Showable) -> Showable:
    """Return why nothing can be pressed now, "" when it can."""
    if lost_since is not None:
        return NOT_CONNECTED
    return NOT_SAVED if unsaved else ""


def not_saved_yet(what: Showable) -> Text:
    """Return what is said of a step that waits to be saved."""
    return translate("console.lost", "Not saved yet: {what}. The program keeps trying.", what=what)


def saved_after_all(what: Showable) -> Text:
    """Return the good news of a step that was saved late."""
    return translate("console.lost", "Saved: {what}. Connected again.", what=what)


def not_carried_out(what: Showable, reason: Showable) -> Text:
    """Return what became of a step that had lost its sense when it could be saved again."""
    return translate("console.lost", "Not carried out: {what}. {reason}", what=what, reason=reason)


def call_given_up(what: Showable) -> Text:
    """Return what happened to a call that came too late to be made automatically."""
    return translate("console.lost", "Not carried out: {what}. Press again if you still want it.", what=what)


def too_late(pressed: datetime, now: datetime) -> bool:
    """Whether a call pressed at that time should not be made automatically any more."""
    return now - pressed > CALL_WAITS


def _lost(since: Showable) -> Text:
    if isinstance(since, ClockTime):
        return translate("console.lost", "Not connected to the database since {time}.", time=since)
    return translate("console.lost", "Not connected to the database.")
