"""The checks of `nobat doctor` for a PostgreSQL server: version, durability and encryption, and its roles."""

import importlib

from installer.check_result import DoctorResult, State
from shared.platform.db.engine import open_engine, sqlite_file
from shared.platform.db.server_health import SERVER_FAULTS, ServerFault, server_health
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator

_RUN = "Run 'nobat database roles' as the server's administrator; passwords stay as they are."

#: Faults that are only a note: they make a branch less safe than possible, but not less safe than promised.
_ADVICE = {ServerFault.NO_CHECKSUMS, ServerFault.NOT_PROVEN}


def check_server(database: str, language: Language) -> DoctorResult:
    """The server is configured safely; a SQLite file needs none."""
    translator = Translator(language)
    try:
        if sqlite_file(database) is not None:
            return DoctorResult("Server", State.OK, "none needed; the database is a file on this computer")
        engine = open_engine(database, "nobat doctor")
        try:
            health = server_health(engine)
        finally:
            engine.dispose()
    except UserError as problem:
        told = translator.text(error_text(problem, technical=True))
        return DoctorResult("Server", State.PROBLEM, problem.code.value.replace("_", " "), told)
    found = f"PostgreSQL {health.version}, {'encrypted' if health.encrypted else 'not encrypted'}"
    if not health.faults:
        return DoctorResult("Server", State.OK, found)
    state = State.NOTE if set(health.faults) <= _ADVICE else State.PROBLEM
    return DoctorResult(
        "Server", state, found, " ".join(translator.text(SERVER_FAULTS[fault]) for fault in health.faults)
    )


def check_roles(database: str) -> DoctorResult:
    """The server keeps every kind of PC to its own work, by the rules of this version."""
    try:
        if sqlite_file(database) is not None:
            return DoctorResult("Roles", State.OK, "none needed; the database is a file on this computer")
        # Loaded by name: a branch on one PC never needs PostgreSQL's driver.
        standing = importlib.import_module("shared.upkeep.db_roles.granting").role_state(database)
    except UserError:
        return DoctorResult("Roles", State.NOTE, "not checked, because the database cannot be opened")
    if standing is None:
        return DoctorResult("Roles", State.NOTE, "none: every PC may do everything in the database", _RUN)
    if not standing:
        return DoctorResult("Roles", State.PROBLEM, "guards or limits of this version are missing", _RUN)
    return DoctorResult("Roles", State.OK, "rights, guards and limits are those of this version")
