"""Expected problems of the database's roles."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

ROLES_NOT_ALLOWED = ErrorCode(
    "roles_not_allowed",
    template(
        "errors",
        "This account is not allowed to set up the roles of the database: {problem}. Nothing was changed. Use"
        " the server's administrator, for example postgres.",
    ),
    template(
        "errors",
        "This account is not allowed to set up the roles of the database. Nothing was changed. Use the"
        " server's administrator, for example postgres.",
    ),
)
