"""`nobat sealed create`: the database of mystery shopping, apart from every branch."""

import zoneinfo

from installer.arguments import CliCommand, Option
from installer.commands.options import LANGUAGE, answered, required_database
from installer.new_sealed import make_sealed, new_unit
from installer.problems import WrongUseError
from shared.office.staff.forms import NEW_CODE, STAFF_MEMBER
from shared.office.staff.model import Role, StaffMember
from shared.office.staff.rules import new_pin
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id

_NAME = STAFF_MEMBER.field("name")


def _create(
    database: str,
    code: str,
    name: str,
    time_zone: str,
    officer: str,
    officer_name: str | None,
    language: Language | None,
) -> int:
    """Create a sealed database for the unit that sends mystery shoppers.

    No branch has its tables, and no branch's account may connect to it. Its first officer gets a PIN, which is printed
    once. More people are added with `nobat staff add --role officer` or `--role assessor`, and the counter console
    opens it: `nobat counter --database ADDRESS`.
    """
    if time_zone not in zoneinfo.available_timezones():
        raise WrongUseError(f"There is no time zone '{time_zone}'", "sealed create")
    chosen, pin = language or Language.EN, new_pin()
    first = StaffMember(new_id(), officer, officer_name or officer, Role.OFFICER, chosen.value, {}, active=True)
    make_sealed(database, new_unit(code, name, time_zone, chosen.value), ((first, pin),))
    print(f"{pin}  {officer}")
    return 0


COMMANDS = (
    CliCommand(
        "sealed create",
        _create,
        (
            required_database("Address of the new database; there must be nothing yet."),
            Option("--code", "Short name of the unit.", metavar="CODE", default="unit"),
            Option("--name", "Name of the unit.", metavar="NAME", read=answered(_NAME), required=True),
            Option("--time-zone", "Its time zone, like Asia/Almaty.", metavar="ZONE", required=True),
            Option(
                "--officer", "Code of the first officer.", metavar="CODE", read=answered(NEW_CODE), default="officer"
            ),
            Option(
                "--officer-name",
                "Name of the first officer; without it the code.",
                metavar="NAME",
                read=answered(_NAME),
            ),
            LANGUAGE,
        ),
        (
            'nobat sealed create --database sqlite:///sealed.sqlite3 --name "Excellence unit" --time-zone Asia/Almaty',
            "nobat sealed create --database postgresql+psycopg://owner@server/sealed --name Unit --time-zone UTC",
        ),
    ),
)
