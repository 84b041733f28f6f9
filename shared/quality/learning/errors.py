"""Expected problems of learning."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

LEARNING_CHANGED = ErrorCode(
    "learning_changed",
    template("errors", "{person} has changed this record in the meantime. Nothing was saved. Please read it again."),
    template("errors", "Somebody has changed this record in the meantime. Nothing was saved. Please read it again."),
)
LEARNING_NOT_POSSIBLE = ErrorCode(
    "learning_not_possible",
    template("errors", "This is not possible with this record any more. Nothing was changed."),
)
OWN_LEARNING = ErrorCode(
    "own_learning",
    template("errors", "Another person records what you have shown and gives you a pass. Nothing was changed."),
)
EVIDENCE_DAYS_WRONG = ErrorCode(
    "evidence_days_wrong",
    template(
        "errors",
        "Evidence is from today or earlier, and lasts longer than the day it is from. Please correct the days.",
    ),
)
TRAINING_IS_PAST = ErrorCode(
    "training_is_past", template("errors", "Training is planned for today or later. Please choose a later day.")
)
PASS_NOT_NEEDED = ErrorCode(
    "pass_not_needed", template("errors", "This person may serve this service today. Nothing was changed.")
)
GUIDE_NOT_IN_FORCE = ErrorCode(
    "guide_not_in_force",
    template("errors", "This version of the guide is not in force any more. Please read the new one."),
)
GUIDE_FILE_NOT_PDF = ErrorCode(
    "guide_file_not_pdf",
    template("errors", "{file} was not added: a guide takes only a PDF. Nothing was saved."),
    template("errors", "A guide takes only a PDF. Nothing was saved."),
)
