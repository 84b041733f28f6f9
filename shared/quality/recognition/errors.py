"""Expected problems of merits and measures."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

UNKNOWN_MERIT = ErrorCode(
    "unknown_merit", template("errors", "This merit or measure does not exist. Nothing was changed.")
)
MERIT_CHANGED = ErrorCode(
    "merit_changed",
    template("errors", "Somebody has changed this in the meantime. Nothing was saved. Please read it again."),
)
MERIT_NOT_POSSIBLE = ErrorCode(
    "merit_not_possible", template("errors", "This is not possible any more, or not yet. Nothing was changed.")
)
MERIT_ANOTHER_PERSON = ErrorCode(
    "merit_another_person",
    template(
        "errors",
        "Somebody else decides this: not the person concerned, and nobody who proposed it or decided about it before."
        " Nothing was changed.",
    ),
)
MERIT_NO_EVIDENCE = ErrorCode(
    "merit_no_evidence",
    template(
        "errors",
        "This does not count as evidence, or not any more. A complaint about this person that was upheld counts, or a"
        " figure of at least 30 ratings. Nothing was changed.",
    ),
)
MERIT_PERSON_LEFT = ErrorCode(
    "merit_person_left",
    template(
        "errors",
        "This person does not work here any more and could not answer. Nothing was changed.",
    ),
)
MERIT_NOBODY_LEFT = ErrorCode(
    "merit_nobody_left",
    template(
        "errors",
        "Nobody would be left to decide about an appeal. First give one more person the right to decide about merits"
        " and measures. Nothing was changed.",
    ),
)
