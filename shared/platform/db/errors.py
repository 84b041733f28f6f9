"""Expected problems of the database and its address."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

BAD_DATABASE_URL = ErrorCode(
    "bad_database_url",
    template(
        "errors",
        "{address} is not a database address. Use sqlite:///FILE or postgresql+psycopg://USER@SERVER/DATABASE.",
    ),
    template(
        "errors",
        "This is not a database address. Use sqlite:///FILE or postgresql+psycopg://USER@SERVER/DATABASE.",
    ),
)
NETWORK_PATH = ErrorCode(
    "network_path",
    template(
        "errors",
        "{path} is on a network drive, where this kind of database can be damaged. Choose a folder of this"
        " computer, or use PostgreSQL for several computers.",
    ),
    template(
        "errors",
        "A network drive can damage this kind of database. Choose a folder of this computer, or "
        "use PostgreSQL for several computers.",
    ),
)
DATABASE_MISSING = ErrorCode(
    "database_missing",
    template("errors", "There is no database at {path} yet. Create it with “nobat init”, or check the address."),
    template("errors", "There is no database yet. Create it with “nobat init”, or check its address."),
)
DATABASE_NEWER = ErrorCode(
    "database_newer",
    template(
        "errors",
        "The database was written by a newer version of this program. It was left untouched. "
        "Install the newer version on this computer.",
    ),
)
DATABASE_OLDER = ErrorCode(
    "database_older",
    template(
        "errors",
        "The database was written by an older version of this program. It was left untouched. Close all"
        " programs of the branch and run “nobat upgrade”; a copy is made first.",
    ),
)
DATABASE_LOST = ErrorCode(
    "database_lost",
    template(
        "errors",
        "The connection to the database is interrupted. Everything confirmed so far is kept. Please wait a"
        " moment and try again; if this continues, tell your administrator.",
    ),
)
DATABASE_DAMAGED = ErrorCode(
    "database_damaged",
    template(
        "errors",
        "The database file is damaged. It is being repaired; please wait a minute. If this stays, tell your"
        " administrator.",
    ),
)
DATABASE_FULL = ErrorCode(
    "database_full",
    template(
        "errors",
        "The disk of the database is full. Everything confirmed so far is kept; the last step was not saved."
        " Please tell your administrator to free some space.",
    ),
)
DATABASE_READ_ONLY = ErrorCode(
    "database_read_only",
    template(
        "errors",
        "The database is read-only at the moment. The last step was not saved. Please tell your administrator.",
    ),
)
NOT_A_NOBAT_DATABASE = ErrorCode(
    "not_a_nobat_database",
    template("errors", "This database belongs to another program. It was left untouched. Choose another address."),
)
DATABASE_NOT_TRUSTED = ErrorCode(
    "database_not_trusted",
    template(
        "errors",
        "The identity of the database server could not be verified, so nothing was sent to it: {problem}."
        " Your administrator should check the server's name in the address, its certificate and sslrootcert.",
    ),
    template(
        "errors",
        "The identity of the database server could not be verified, so nothing was sent to it. Your"
        " administrator should check the server's name in the address, its certificate and sslrootcert.",
    ),
)
DATABASE_REFUSES = ErrorCode(
    "database_refuses",
    template(
        "errors",
        "The database server refused the connection: {problem}. Your administrator should check the user,"
        " password and database name in the address.",
    ),
    template(
        "errors",
        "The database server refused the connection. Your administrator should check the user, password and"
        " database name in the address.",
    ),
)
DATABASE_SEALED = ErrorCode(
    "database_sealed",
    template(
        "errors",
        "This is a sealed database of mystery shopping, not a branch. Only the counter console and the commands for"
        " people, checks and backups open it.",
    ),
)
DATABASE_FORBIDS = ErrorCode(
    "database_forbids",
    template(
        "errors",
        "This computer's database account is not allowed to do this. Nothing was changed. Do it on a computer"
        " that is set up for it, for example the manager's, or ask your administrator.",
    ),
)
DATABASE_SERVER_OLD = ErrorCode(
    "database_server_old",
    template(
        "errors",
        "The database server is PostgreSQL {version}; at least {least} is needed. Your administrator should"
        " upgrade the server.",
    ),
    template(
        "errors", "The database server is too old for this program. Your administrator should upgrade the server."
    ),
)
