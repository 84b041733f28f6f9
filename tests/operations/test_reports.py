"""Reports on both databases: kept with the close of a day, saved, changed, deleted, made by the clock, and checked."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.clock import VirtualClock
from shared.platform.db.records import to_plain
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.platform.mail.model import Connector, Mail, MailFault, MailNotSentError
from shared.platform.reports.csv_writer import report_csv
from shared.platform.reports.report import Report, Table
from shared.queue.inquiry import store
from shared.queue.inquiry.errors import (
    BAD_REPORT_ADDRESS,
    BAD_REPORT_FOLDER,
    NO_WHOLE_WEEK,
    REPORT_CHANGED,
    REPORT_GOES_NOWHERE,
    REPORT_NAME_TAKEN,
    REPORT_NOT_YOURS,
    UNKNOWN_REPORT,
)
from shared.queue.inquiry.model import (
    FileForm,
    Inquiry,
    Repeat,
    ReportCommand,
    ReportDimension,
    ReportMeasure,
    ReportSpan,
    ReportVerb,
    SavedReport,
    Schedule,
)
from shared.queue.inquiry.operations.change import ReportChange
from shared.queue.inquiry.operations.keeping import FactsKeeping
from shared.queue.inquiry.operations.reports import ReportOperations
from shared.queue.inquiry.store.tables import inquiry_days, saved_reports
from shared.queue.tickets.model import Finish, IssueRequest
from shared.upkeep.keeper.duties import TroubleError
from shared.upkeep.keeper.make_reports import MakeReports
from tests.helpers.branches import service_id, sign_in
from tests.helpers.cases import clerk_of
from tests.helpers.reports import all_reports, save
from tests.helpers.visits import refused


@pytest.fixture
def timur(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


def played(branch: OpenBranch, clock: VirtualClock) -> date:
    """Six visitors for one service and one for another; two are served. Returns the day, which is closed."""
    branch.settings.change("report_visitors", 3, SYSTEM)
    session = sign_in(branch, "aigerim", "3")
    for service in ("passport-replace",) * 6 + ("id-card",):
        branch.visitor.issue(IssueRequest(new_id(), (service_id(branch, service),), "kk"), "kiosk-1")
        clock.advance(60)
    for _ in range(2):
        branch.desk.call_next(session.id, new_id())
        branch.desk.serve(session.id, new_id())
        clock.advance(120)
        branch.desk.finish(session.id, Finish("completed"), new_id())
    day = branch.day.today()
    branch.summary.close_day(day, SYSTEM)
    return day


def today_by(
    branch: OpenBranch, actor: Actor, *measures: ReportMeasure, by: ReportDimension = ReportDimension.SERVICE
) -> Report:
    day = branch.day.today()
    asked = Inquiry((by,), measures, ReportSpan.OWN, day, day)
    return branch.of(ReportOperations).answer(asked, "Today", Language.EN, lambda each: each.replace(day=1), actor)


def rows(report: Report) -> list[tuple[str, ...]]:
    (table,) = (block for block in report.blocks if isinstance(block, Table))
    return [tuple(str(to_plain(value)) for value in row.values[1:]) for row in table.rows]


def test_a_closed_day_is_kept_opened_kept_again_and_caught_up(
    branch: OpenBranch, timur: Actor, clock: VirtualClock
) -> None:
    day = played(branch, clock)
    report = today_by(branch, timur, ReportMeasure.ISSUED, ReportMeasure.SERVED)
    # One visitor alone is hidden, and so is the other service: the total would give the one away.
    assert [("hidden" in row[0]) for row in rows(report)] == [True, True, False]
    assert rows(report)[-1] == ("7", "2")
    assert branch.check.run().faults == ()
    branch.summary.reopen_day(day, SYSTEM)
    assert rows(today_by(branch, timur, ReportMeasure.ISSUED)) == []
    branch.summary.close_day(day, SYSTEM)
    with branch.database.write(Topic.DAY) as tx:
        known = store.facts_between(tx, branch.database.branch_id, day, day)
        # As an earlier version closed it: nothing is kept.
        assert store.remove_day(tx, branch.database.branch_id, day)
        ReportChange(tx, branch.database.branch_id, SYSTEM).tell_opened(day)
    assert "1 more closed day is not counted yet" in Translator(Language.EN).text(
        today_by(branch, timur, ReportMeasure.ISSUED).subtitle
    )
    keeping = branch.of(FactsKeeping)
    assert (keeping.catch_up("keeper"), keeping.catch_up("keeper")) == (1, 0)
    with branch.database.read() as tx:
        assert store.facts_between(tx, branch.database.branch_id, day, day) == known
    assert branch.check.run().faults == ()
    with branch.database.write() as tx:
        tx.execute(update(inquiry_days).values(content=b"other"))
    assert [fault.found for fault in branch.check.run().faults] == ["changed"]


def test_work_is_shown_for_whole_weeks_only_and_reports_to_who_reviews_days(
    branch: OpenBranch, timur: Actor, clock: VirtualClock
) -> None:
    played(branch, clock)
    with refused(NO_WHOLE_WEEK):
        today_by(branch, timur, ReportMeasure.FINISHED)
    with refused(NO_WHOLE_WEEK):
        today_by(branch, timur, ReportMeasure.WAIT_MEDIAN, by=ReportDimension.CLERK)
    aigerim = clerk_of(branch, "aigerim")
    for asking in (lambda: today_by(branch, aigerim, ReportMeasure.ISSUED), lambda: save(branch, aigerim)):
        with refused(NOT_ALLOWED):
            asking()


def test_a_report_is_saved_shared_changed_by_its_owner_and_deleted_with_its_words(
    branch: OpenBranch, timur: Actor
) -> None:
    operations, marat, command_id = branch.of(ReportOperations), clerk_of(branch, "marat"), new_id()
    known = save(branch, timur, command_id=command_id)
    assert save(branch, timur, command_id=command_id) == known  # a commit whose answer was lost
    assert operations.reports(marat).lines == ()
    with refused(REPORT_NAME_TAKEN):
        save(branch, timur, "services")

    def change(seen: SavedReport, actor: Actor, **terms: object) -> SavedReport | None:
        new = replace(seen.terms, **terms)
        command = ReportCommand(new_id(), ReportVerb.SAVE, seen.id, seen.version, new)
        return operations.carry_out(command, actor)

    shared = change(known, timur, shared=True)
    assert shared is not None
    assert [(line.report, line.owner, line.own) for line in operations.reports(marat).lines] == [
        (shared, "Timur A.", False)
    ]
    with refused(REPORT_NOT_YOURS):
        change(shared, marat)
    with refused(REPORT_CHANGED):
        change(known, timur)
    for wrong, problem in (
        (Schedule(Repeat.DAILY), REPORT_GOES_NOWHERE),
        (Schedule(Repeat.DAILY, folder="reports"), BAD_REPORT_FOLDER),
        (Schedule(Repeat.DAILY, address="timur"), BAD_REPORT_ADDRESS),
    ):
        with refused(problem):
            change(shared, timur, schedule=wrong)
    with branch.database.write() as tx:
        tx.execute(update(saved_reports).values(terms=replace(shared.terms, shared=False)))
    assert [fault.found for fault in branch.check.run().faults] == ["changed"]
    delete = ReportCommand(new_id(), ReportVerb.DELETE, shared.id, shared.version)
    assert operations.carry_out(delete, timur) is None
    assert operations.carry_out(delete, timur) is None
    with refused(UNKNOWN_REPORT):
        operations.carry_out(replace(delete, command_id=new_id()), timur)
    assert (all_reports(branch), branch.check.run().faults) == ((), ())


class Post:
    """Takes letters, or refuses them."""

    def __init__(self, refuses: MailFault | None = None) -> None:
        self.refuses, self.letters = refuses, list[Mail]()

    def send(self, mail: Mail) -> None:
        if self.refuses is not None:
            raise MailNotSentError(self.refuses)
        self.letters.append(mail)


def test_the_keeper_writes_and_sends_what_is_due_once_and_says_what_it_could_not(
    branch: OpenBranch, timur: Actor, clock: VirtualClock, tmp_path: Path
) -> None:
    def keeper(connector: Connector) -> MakeReports:
        return MakeReports(
            branch.of(ReportOperations), branch.of(FactsKeeping), branch.settings, "keeper", lambda _settings: connector
        )

    by_day = Inquiry((ReportDimension.WEEKDAY,), (ReportMeasure.ISSUED,), ReportSpan.THIS_YEAR)
    folder = tmp_path / "reports"
    daily = Schedule(Repeat.DAILY, folder=str(folder), address="timur@example.org")
    save(branch, timur, "By day", asks=by_day, schedule=daily)
    save(branch, timur, "On paper", asks=by_day, schedule=replace(daily, address="", form=FileForm.PDF))
    post, now = Post(), clock.now()
    assert keeper(post).run(now) == ""  # no day is closed yet
    day = played(branch, clock)
    with pytest.raises(TroubleError, match="folder"):
        keeper(post).run(now)
    folder.mkdir()
    with pytest.raises(TroubleError, match="mail"):
        keeper(Post(MailFault.UNREACHABLE)).run(now)
    assert keeper(post).run(now) == "1 reports"
    assert keeper(post).run(now) == ""
    assert sorted(file.name for file in folder.iterdir()) == [f"By day {day}.xlsx", f"On paper {day}.pdf"]
    assert (folder / f"On paper {day}.pdf").read_bytes().startswith(b"%PDF")
    (letter,) = post.letters
    assert (letter.recipient, letter.attachments[0].content) == (
        "timur@example.org",
        (folder / f"By day {day}.xlsx").read_bytes(),
    )
    assert [line.made_for for line in branch.of(ReportOperations).reports(timur).lines] == [day, day]
    # Who may not see reports any more gets none.
    member = next(each for each in branch.staff.members() if each.id == timur.id)
    branch.staff.change_member(replace(member, active=False), SYSTEM, member)
    with branch.database.write() as tx:
        tx.execute(update(saved_reports).values(made_for=None))
    assert branch.of(ReportOperations).due() == ()


def test_what_is_hidden_on_the_screen_is_hidden_in_files(branch: OpenBranch, timur: Actor, clock: VirtualClock) -> None:
    played(branch, clock)
    content = report_csv(today_by(branch, timur, ReportMeasure.ISSUED), Translator(Language.EN)).decode("utf-8-sig")
    lines = [line for line in content.splitlines() if "passport" in line or "Identity" in line]
    assert [line.rpartition(",")[2] for line in lines] == ["hidden", "hidden"]
