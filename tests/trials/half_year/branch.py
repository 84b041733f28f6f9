"""The branch of the half-year: the sample branch with a standard for each followed service, and a hard gate."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from installer.profile import default_profile_path, install_profile, read_profile
from installer.sample_announcements import add_sample_announcements
from installer.sample_charters import add_sample_charters
from installer.sample_learning import add_sample_learning
from installer.sample_scorecards import add_sample_scorecards
from installer.sample_standards import add_sample_standards
from shared.bootstrap import OpenBranch, create_database, open_branch, open_database
from shared.office.catalog.model.workflow import Gate
from shared.platform.clock import VirtualClock
from shared.platform.i18n.text import LocalText
from shared.quality.learning.model import PersonRecord
from shared.quality.standards.model import Dimension, Metric, Standard, StandardChannel, Terms
from tests.helpers.branches import HERE, service_id
from tests.helpers.cases import clerk_of
from tests.helpers.learning import add_competency, prove
from tests.helpers.standards import approved_standard
from tests.trials.half_year.plan import FIRST, FOLLOWED, LAPSES, LAST, LIMIT, monday

#: The last working day before the half-year, in the morning.
CREATED = datetime(2027, 1, 8, 4, 0, tzinfo=UTC)
#: The competency that lapses, the service that asks for it, and whose evidence it is.
COMPETENCY, GATED, LAPSING = "vehicle-data", "vehicle-registration", "olga"
NAME = {
    "en": "Vehicle register",
    "ru": "Реестр транспортных средств",
    "kk": "Көлік құралдарының тізілімі",
    "fa": "دفتر ثبت خودروها",
    "ar": "سجل المركبات",
}
PROMISE = {
    "en": "{service}: at most {n} minutes at the counter.",
    "ru": "{service}: не более {n} минут у окна.",
    "kk": "{service}: терезеде {n} минуттан аспайды.",
    "fa": "{service}: حداکثر {n} دقیقه در باجه.",
    "ar": "{service}: {n} دقيقة عند الشباك على الأكثر.",
}


def make_branch(folder: Path, clock: VirtualClock) -> OpenBranch:
    """Create the branch on the day before the half-year begins, and open it."""
    address = f"sqlite:///{(folder / 'branch.sqlite3').as_posix()}"
    create_database(address)
    database = open_database(address, clock=clock)
    install_profile(database, read_profile(default_profile_path()))
    database.close()
    branch = open_branch(address, clock=clock, installation=HERE, every_commit_kept=False)
    for add in (
        add_sample_standards, add_sample_learning, add_sample_scorecards, add_sample_charters, add_sample_announcements,
    ):  # fmt: skip
        add(branch)
    for code in FOLLOWED:
        _promise(branch, code)
    _gate(branch)
    return branch


def standard_of(code: str) -> str:
    """Return the code of the standard of a service."""
    return f"{code}-{LIMIT}"


def _promise(branch: OpenBranch, code: str) -> Standard:
    timur, marat = (clerk_of(branch, each) for each in ("timur", "marat"))
    names = next(each.name for each in branch.catalog.catalog().services if each.code == code).as_dict()
    text = LocalText.of(
        {language: words.format(n=LIMIT, service=names[language]) for language, words in PROMISE.items()}
    )
    terms = Terms(
        Dimension.TIMELINESS, StandardChannel.COUNTER, (service_id(branch, code),), text, Metric.SERVICE_TIME, LIMIT,
        0.5, timur.id, FIRST, FIRST + timedelta(days=365),
    )  # fmt: skip
    return approved_standard(branch, timur, marat, code=standard_of(code), terms=terms)


def _gate(branch: OpenBranch) -> None:
    """Let one service ask for a competency that everybody has shown who serves it; one person's evidence ends."""
    marat, service = clerk_of(branch, "marat"), service_id(branch, GATED)
    add_competency(branch, marat, Gate.HARD, (GATED,), code=COMPETENCY, name=NAME)
    for member in branch.staff.members():
        if member.active and (not member.skills or service in member.skills):
            show(branch, member.code, until=monday(LAPSES) if member.code == LAPSING else LAST + timedelta(days=200))


def show(branch: OpenBranch, code: str, **more: object) -> PersonRecord:
    """Record that somebody has passed the test of today."""
    marat = clerk_of(branch, "marat" if code != "marat" else "timur")
    return prove(branch, clerk_of(branch, code), marat, branch.day.today(), competency=COMPETENCY, **more)
