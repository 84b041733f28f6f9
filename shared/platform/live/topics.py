"""The topics whose changes a window can listen to."""

from enum import StrEnum


class Topic(StrEnum):
    """One kind of change; a transaction names the topics it changes, a window reads again what it shows of them."""

    QUEUE = "queue"  # tickets were issued, called, ended
    CALLS = "calls"  # a ticket was called or recalled: the board must show it
    SESSIONS = "sessions"  # a counter opened, paused or closed
    FORECAST = "forecast"  # other waits are expected than those published before
    CATALOG = "catalog"  # services, counters, hours, staff
    SETTINGS = "settings"
    SOUND_TEST = "sound_test"  # somebody wants to hear the boards
    NOTICES = "notices"  # staff are asked for help, or a device reports a fault
    FEEDBACK = "feedback"
    CASES = "cases"  # a case was registered, changed hands, was decided, told or closed
    APPOINTMENTS = "appointments"  # a place was booked, given back, used or missed
    CLIENTS = "clients"  # a client was identified, merged or erased, or their contact data changed
    STANDARDS = "standards"  # a standard of service was written, approved or ended
    VISITS = "visits"  # only in a sealed database: a wave or a visit of mystery shopping
    IMPROVEMENT = "improvement"  # an action of improvement was proposed, carried out or checked
    MERITS = "merits"  # a merit or a measure of a person was proposed, answered or decided
    CHARTERS = "charters"  # a charter of a service was written, approved or ended
    ASSESSMENT = "assessment"  # a scorecard, an observation, a released wave or a reply to it
    LEARNING = "learning"  # what somebody has shown or will learn, a pass for a day, a guide, a receipt
    SURVEY = "survey"  # a survey of staff was begun
    ANNOUNCEMENTS = "announcements"  # an announcement to visitors was written or stopped
    ROLLOUT = "rollout"  # the roll-out of a branch was changed, or it has passed a stage
    DAY = "day"  # a business day was closed


#: The PostgreSQL channel on which a commit wakes the other processes.
CHANNEL = "nobat_changed"
