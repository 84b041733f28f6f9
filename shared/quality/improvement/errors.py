"""Expected problems of improvement."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

UNKNOWN_ACTION = ErrorCode("unknown_action", template("errors", "This action does not exist. Nothing was changed."))
ACTION_CHANGED = ErrorCode(
    "action_changed",
    template("errors", "{person} has changed this action in the meantime. Nothing was saved. Please read it again."),
    template("errors", "Somebody has changed this action in the meantime. Nothing was saved. Please read it again."),
)
ACTION_NOT_POSSIBLE = ErrorCode(
    "improvement_not_possible",
    template("errors", "This is not possible for this action any more, or not yet. Nothing was changed."),
)
REVIEW_NOT_POSSIBLE = ErrorCode(
    "review_not_possible",
    template("errors", "A quarter is reviewed once, after its last day. Nothing was saved."),
)
UNKNOWN_IDEA = ErrorCode("unknown_idea", template("errors", "This idea does not exist. Nothing was changed."))
IDEA_CHANGED = ErrorCode(
    "idea_changed",
    template("errors", "Somebody has changed this idea in the meantime. Nothing was saved. Please read it again."),
)
IDEA_NOT_POSSIBLE = ErrorCode(
    "idea_not_possible", template("errors", "This is not possible for this idea any more. Nothing was changed.")
)
ACTION_INCOMPLETE = ErrorCode(
    "action_incomplete",
    template("errors", "Still missing: {parts}. Nothing was changed."),
    template("errors", "Something is still missing. Nothing was changed."),
)
