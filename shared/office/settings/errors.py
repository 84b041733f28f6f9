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
