"""Expected problems of scorecards, observations and released waves."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

RELEASE_NOT_READABLE = ErrorCode(
    "release_not_readable",
    template("errors", "This is not a file with a released wave. Nothing was imported."),
)
RELEASE_CHANGED = ErrorCode(
    "release_changed",
    template("errors", "This file was changed after its release: its digest does not fit. Nothing was imported."),
)
RELEASE_OF_ANOTHER_BRANCH = ErrorCode(
    "release_of_another_branch",
    template("errors", "This wave was released to another branch. Nothing was imported."),
)
RELEASE_KNOWN = ErrorCode(
    "release_known",
    template("errors", "Another file of the wave {wave} was imported before. The first one stays."),
    template("errors", "Another file of this wave was imported before. The first one stays."),
)
UNKNOWN_WAVE = ErrorCode("unknown_released_wave", template("errors", "This wave does not exist. Nothing was changed."))
REPLY_NOT_POSSIBLE = ErrorCode(
    "reply_not_possible",
    template(
        "errors",
        "A reply is possible once for each item that failed, within 10 working days. Nothing was changed.",
    ),
)
REPLY_MISSING = ErrorCode("reply_missing", template("errors", "Please write something. Nothing was saved."))
DECISION_NOT_POSSIBLE = ErrorCode(
    "decision_not_possible",
    template("errors", "There is no reply on this item that waits for a decision. Nothing was changed."),
)
OWN_REPLY = ErrorCode(
    "own_reply",
    template("errors", "Another person than the one who wrote the reply decides about it. Nothing was changed."),
)
CARD_NOT_IN_FORCE = ErrorCode(
    "card_not_in_force",
    template(
        "errors", "This version of the scorecard is not in force any more. Nothing was saved. Please read it again."
    ),
)
OBSERVATION_INCOMPLETE = ErrorCode(
    "observation_incomplete", template("errors", "Please answer every item. Nothing was saved.")
)
