"""Expected problems of settings."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

UNKNOWN_SETTING = ErrorCode(
    "unknown_setting",
    template("errors", "There is no setting called {key}. Nothing was changed."),
    template("errors", "There is no such setting. Nothing was changed."),
)
BAD_SETTING = ErrorCode(
    "bad_setting",
    template("errors", "{value} is not possible for “{name}”. The previous value is kept. Allowed: {limits}."),
    template("errors", "{value} is not possible for “{name}”. The previous value is kept. {hint}"),
    template("errors", "This value is not possible here. The previous value is kept."),
)
SETTING_CHANGED_MEANWHILE = ErrorCode(
    "setting_changed_meanwhile",
    template(
        "errors",
        "Somebody else has changed this meanwhile. {field}: {now}. Yours is still here, but not saved. Choose one of "
        "the two.",
    ),
    template(
        "errors",
        "Somebody else has changed this setting meanwhile. Nothing was saved. Look at it again before you change it.",
    ),
)
SETTING_LOCKED = ErrorCode(
    "setting_locked",
    template("errors", "“{name}” is locked by {author}. It cannot be changed here."),
    template("errors", "This setting is locked by an authority above. It cannot be changed here."),
)
REASON_MISSING = ErrorCode(
    "setting_reason_missing",
    template("errors", "“{name}” comes from {author}. Say on the page Settings why it differs here."),
    template("errors", "This setting comes from an authority above. Say on the page Settings why it differs here."),
)
LAYER_FILE_WRONG = ErrorCode(
    "layer_file_wrong",
    template("errors", "This is not a file with settings from above, or something in it is wrong: {problem}."),
    template("errors", "This is not a file with settings from above. Nothing was changed."),
)
