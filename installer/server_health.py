"""The check of `nobat doctor` for a PostgreSQL server: version, durability and encryption."""

from installer.check_result import DoctorResult, State
from shared.platform.db.engine import open_engine, sqlite_file
from shared.platform.db.server_health import SERVER_FAULTS, ServerFault, server_health
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator

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
        return DoctorResult(
            "Server", State.PROBLEM, problem.code.value.replace("_", " "), translator.text(error_text(problem))
        )
    found = f"PostgreSQL {health.version}, {'encrypted' if health.encrypted else 'not encrypted'}"
    if not health.faults:
        return DoctorResult("Server", State.OK, found)
    state = State.NOTE if set(health.faults) <= _ADVICE else State.PROBLEM
    return DoctorResult(
        "Server", state, found, " ".join(translator.text(SERVER_FAULTS[fault]) for fault in health.faults)
    )
