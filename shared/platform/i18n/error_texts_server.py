"""The sentences for problems with a PostgreSQL server: reaching it safely, and what it allows."""

from collections.abc import Mapping

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import Text, template

#: For each problem its sentences: the most telling first, and last one that needs no values.
SERVER_SENTENCES: Mapping[ErrorCode, tuple[Text, ...]] = {
    ErrorCode.DATABASE_NOT_TRUSTED: (
        template(
            "errors",
            "The database server could not prove that it is the right one, so nothing was sent to it: {problem}. Your"
            " administrator should check the server's name in the address, its certificate and sslrootcert.",
        ),
        template(
            "errors",
            "The database server could not prove that it is the right one, so nothing was sent to it. Your"
            " administrator should check the server's name in the address, its certificate and sslrootcert.",
        ),
    ),
    ErrorCode.DATABASE_REFUSES: (
        template(
            "errors",
            "The database server does not let this computer in: {problem}. Your administrator should check the user,"
            " the password and the name of the database in the address.",
        ),
        template(
            "errors",
            "The database server does not let this computer in. Your administrator should check the user, the password"
            " and the name of the database in the address.",
        ),
    ),
    ErrorCode.DATABASE_FORBIDS: (
        template(
            "errors",
            "This computer's account in the database may not do this. Nothing was changed. Do it on a computer that is"
            " set up for it, for example the manager's, or ask your administrator.",
        ),
    ),
    ErrorCode.DATABASE_SERVER_OLD: (
        template(
            "errors",
            "The database server is PostgreSQL {version}; at least {least} is needed. Your administrator should"
            " upgrade the server.",
        ),
        template(
            "errors", "The database server is too old for this program. Your administrator should upgrade the server."
        ),
    ),
    ErrorCode.ROLES_NOT_ALLOWED: (
        template(
            "errors",
            "This account may not set up the roles of the database: {problem}. Nothing was changed. Use the server's"
            " administrator, for example postgres.",
        ),
        template(
            "errors",
            "This account may not set up the roles of the database. Nothing was changed. Use the server's"
            " administrator, for example postgres.",
        ),
    ),
    ErrorCode.FILE_NOT_WRITTEN: (
        template(
            "errors",
            "The file {path} could not be made: {problem}. Nothing was changed. Name a new file in a folder where you"
            " may write.",
        ),
        template(
            "errors",
            "The file could not be made. Nothing was changed. Name a new file in a folder where you may write.",
        ),
    ),
}
