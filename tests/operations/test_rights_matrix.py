"""Who may do what: one table of all operations, tried in full, also after a branch has decided otherwise."""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind
from shared.office.catalog.model import SpecialDay
from shared.office.catalog.parts import OUTCOMES, SERVICES
from shared.office.devices.model import DeviceKind
from shared.office.history.operations import HistoryOperations
from shared.office.notices.model import NoticeKind
from shared.office.setup_file.model import BranchProfile
from shared.office.setup_file.operations import SetupFileOperations
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import Role, StaffMember
from shared.office.staff.rights import PEOPLE, RIGHTS, SEALED_RIGHTS, SYSTEM_RIGHTS, Right, is_fixed
from shared.platform.db.retrying import REPEATED
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.quality.learning.operations.guides import GuideOperations
from shared.quality.pulse.operations import PulseOperations
from shared.service_desk.appointments.model import CancelReason
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.cases.model import Case, CaseCommand, CaseVerb
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.clients.model import MergeReason
from shared.service_desk.clients.operations.desk import ClientOperations
from shared.service_desk.clients.operations.keys import ClientKeyOperations
from shared.service_desk.messages.operations import OutgoingOperations
from shared.upkeep.retention.model import ErasureReason
from tests.architecture.test_repeated_operations import operations_methods
from tests.helpers.announcements import ANNOUNCEMENT_TRIES
from tests.helpers.appointments import book_here, booking, free_time
from tests.helpers.branches import change_entry, sign_in
from tests.helpers.cases import application, clerk_of, of_olga
from tests.helpers.charters import draft_of_charter
from tests.helpers.clients import agreement, identification, known_client
from tests.helpers.databases import mostly_on_sqlite
from tests.helpers.files import add_file, clean_files, copy_file, paper, remove_file
from tests.helpers.improvement import IMPROVEMENT_ASKS, IMPROVEMENT_TRIES
from tests.helpers.layers import layer_file
from tests.helpers.learning import plan_training, read_a_guide, write_guide
from tests.helpers.merits import MERIT_ASKS, MERIT_TRIES
from tests.helpers.reports import save as save_report
from tests.helpers.rights_tries import assess_complaint, message_of, write_minutes
from tests.helpers.rollout import answer_a_challenge, name_the_line
from tests.helpers.scorecards import ASKS as SCORECARD_ASKS
from tests.helpers.scorecards import TRIES as SCORECARD_TRIES
from tests.helpers.shopping_rights import IN_SEALED_ONLY, create_unit
from tests.helpers.small_branches import small_catalog, words
from tests.helpers.standards import all_standards, promise, write
from tests.helpers.surveys import drawn
from tests.helpers.targets import lower_a_target
from tests.helpers.visits import take

ROLES = ("clerk", "manager", "admin", "system")
#: Operations that are handed an actor, and who may carry them out.
MATRIX = """
                                        clerk  manager  admin  system
SettingsOperations.change               -      yes      yes    yes
SettingsOperations.change_together      -      yes      yes    yes
SettingsOperations.test_sound           -      yes      yes    yes
SettingsOperations.take_over            -      -        yes    yes
CatalogOperations.create_branch         -      -        -      yes
CatalogOperations.save_hours            -      yes      yes    yes
CatalogOperations.save_special_days     -      yes      yes    yes
CatalogOperations.save                  -      yes      yes    yes
CatalogOperations.remove                -      yes      yes    yes
CatalogOperations.arrange               -      yes      yes    yes
StaffOperations.add_member              -      yes      yes    yes
StaffOperations.change_member           -      yes      yes    yes
StaffOperations.set_pin                 -      yes      yes    yes
StaffOperations.change_skills           -      yes      yes    yes
StaffOperations.change_right            -      -        yes    yes
DeviceOperations.remove                 -      yes      yes    yes
HistoryOperations.undo                  -      yes      yes    yes
SetupFileOperations.create              -      -        -      yes
SetupFileOperations.apply               -      yes      yes    yes
NoticeOperations.answer                 yes    yes      yes    yes
NoticeOperations.close                  yes    yes      yes    yes
ClockOperations.confirm                 yes    yes      yes    yes
CounterOperations.force_sign_out        -      yes      yes    yes
CaseOperations.register                 yes    yes      yes    -
CaseOperations.carry_out                yes    yes      yes    -
AttachmentOperations.add                yes    yes      yes    -
AttachmentOperations.copy               yes    yes      yes    -
AttachmentOperations.remove             yes    yes      yes    -
AttachmentOperations.clean              -      -        -      yes
ComplaintOperations.carry_out           yes    yes      yes    -
HearingOperations.carry_out             -      yes      yes    -
LearningOperations.carry_out            -      yes      yes    yes
GuideOperations.carry_out               -      yes      yes    yes
GuideOperations.keep_file               -      yes      yes    yes
ReceiptOperations.receive               yes    yes      yes    -
StandardOperations.carry_out            -      yes      yes    -
PulseOperations.draw                     -      yes      yes    -
RolloutOperations.carry_out             -      yes      yes    -
RolloutOperations.answer                -      yes      yes    -
UnitOperations.create                   -      -        -      yes
ImprovementOperations.carry_out         -      yes      yes    -
CharterOperations.carry_out             -      yes      yes    -
AnnouncementOperations.carry_out        -      yes      yes    -
AnnouncementOperations.keep_picture     -      yes      yes    -
RaiseOperations.carry_out               -      yes      yes    -
ScorecardOperations.carry_out           -      yes      yes    -
ObservationOperations.observe           -      yes      yes    -
AssessmentOperations.import_release     -      yes      yes    -
AssessmentOperations.reply              -      yes      yes    -
AssessmentOperations.decide             -      yes      yes    -
MeritOperations.carry_out               -      yes      yes    -
MeritOperations.decide                  -      yes      yes    -
MeritOperations.answer                  yes    yes      yes    -
IdeaOperations.carry_out                yes    yes      yes    -
DelayOperations.note                    yes    yes      yes    -
ReviewOperations.sign                   -      yes      yes    -
OutgoingOperations.send_again           -      yes      yes    -
OutgoingOperations.cancel               -      yes      yes    -
AppointmentOperations.book              yes    yes      yes    -
AppointmentOperations.move              yes    yes      yes    -
AppointmentOperations.cancel            yes    yes      yes    -
ClientOperations.look_up                yes    yes      yes    -
ClientOperations.search                 yes    yes      yes    -
ClientOperations.identify               yes    yes      yes    -
ClientOperations.consent                yes    yes      yes    -
ClientOperations.withdraw               yes    yes      yes    -
ClientOperations.merge                  -      yes      yes    -
ClientOperations.unmerge                -      yes      yes    -
ClientKeyOperations.renew               -      -        -      yes
SummaryOperations.add_note              -      yes      yes    yes
ReportOperations.carry_out              -      yes      yes    -
SummaryOperations.close_day             -      yes      yes    yes
SummaryOperations.reopen_day             -      yes      yes    yes
NumberOperations.go_on_after            -      -        -      yes
CaseNumberOperations.leave_out          -      -        -      yes
RetentionOperations.run                 -      yes      yes    yes
RetentionOperations.erase_day           -      yes      yes    yes
RetentionOperations.erase_client        -      yes      yes    yes
RetentionOperations.erase_visit         -      yes      yes    yes
RetentionOperations.erase_again         -      -        -      yes
KeeperOperations.record_repair          -      -        -      yes
KeeperOperations.restart_audit_chain       -      -        -      yes
"""
#: The person is known by the counter session, which only the device that opened it can use.
BY_SESSION = {
    *(f"DeskOperations.{verb}" for verb in ("call_next", "call_number", "call_parked", "recall", "create_and_call")),
    *(f"DeskOperations.{verb}" for verb in ("serve", "finish", "end_wrap_up", "no_show", "requeue", "undo")),
    "DeskOperations.mark_untrusted",
    *(f"DeskOperations.{verb}" for verb in ("park", "return_parked", "transfer", "transfer_waiting", "add_service")),
    *(f"DeskOperations.{verb}" for verb in ("remove", "set_note")),
    *(f"AppointmentOperations.{verb}" for verb in ("finish_and_book", "undo_finish")),
    *(f"CounterOperations.{verb}" for verb in ("pause", "end_pause", "sign_out", "work")),
}
#: A PIN says who it is.
BY_PIN = {"CounterOperations.sign_in", "CounterOperations.unlock", "StaffOperations.check_pin"}
#: What visitors and devices do, and what the program does on its own; no person stands behind it.
BY_NOBODY = {
    *("FeedbackOperations.rate", "NoticeOperations.raise_notice", "DayOperations.end_missed"),
    *(f"VisitorOperations.{verb}" for verb in ("issue", "came_back", "leave", "withdraw")),
    *(f"AppointmentVisitorOperations.{verb}" for verb in ("book_at_kiosk", "cancel_own", "check_in", "move_own")),
    *(f"PulseOperations.{verb}" for verb in ("use_code", "count_answers")),
    *(f"OutgoingOperations.{verb}" for verb in ("collect", "remind", "sent", "failed", "drop")),
    *(f"DeviceOperations.{verb}" for verb in ("heartbeat", "leave", "forget_old")),
    "CounterOperations.open_unchecked",  # simulated clerks
    *(f"CaseKioskOperations.{verb}" for verb in ("say_read", "leave_message")),
    *(f"CaseInboxOperations.{verb}" for verb in ("take_in", "take")),
    *(f"ClockOperations.{verb}" for verb in ("jumped", "believe")),
    *("SummaryOperations.close_forgotten_days", "ReportOperations.made"),
    *(f"KeeperOperations.{verb}" for verb in ("take", "give_back", "remember", "shorten_log", "end_stuck_sessions")),
}
#: Not marked as readings, because they take minutes.
LONG_READINGS = {"CheckOperations.run", "KeeperOperations.damaged_pages"}


def matrix() -> dict[str, dict[str, bool]]:
    _, head, *lines = MATRIX.splitlines()
    assert tuple(head.split()) == ROLES
    return {line.split()[0]: {r: w == "yes" for r, w in zip(ROLES, line.split()[1:], strict=True)} for line in lines}


def session_of(branch: OpenBranch) -> UUID:
    known = branch.counters.open_session("console-7")
    return (known or sign_in(branch, "olga", "2", "console-7")).id


def notice_of(branch: OpenBranch) -> UUID:
    return branch.notices.raise_notice(NoticeKind.PERSON_WANTED, "kiosk-1", "", "", new_id()).id


def member(role: Role = Role.CLERK, *, active: bool = True) -> StaffMember:
    return StaffMember(new_id(), f"new-{new_id()}"[:40], "New", role, "ru", {}, active)


def remove_device(branch: OpenBranch, actor: Actor) -> object:
    branch.devices.heartbeat("kiosk-9", DeviceKind.KIOSK)
    return branch.devices.remove("kiosk-9", actor)


def undo_a_change(branch: OpenBranch, actor: Actor) -> object:
    # Another value each time, so that the newest change is this one.
    branch.settings.change("undo_minutes", branch.settings.values().undo_minutes % 5 + 1, SYSTEM)
    history = branch.of(HistoryOperations)
    return history.undo(history.changes(SYSTEM, limit=1).changes[0].id, actor)


def register_case(branch: OpenBranch, actor: Actor) -> Case:
    return branch.of(CaseOperations).register(application(), actor)


def take_case(branch: OpenBranch, actor: Actor) -> Case:
    case = of_olga(branch, "request")
    return branch.of(CaseOperations).carry_out(CaseCommand(new_id(), case.id, CaseVerb.TAKE, case.version), actor)


def moved(branch: OpenBranch, actor: Actor) -> object:
    booked = book_here(branch)
    return branch.of(AppointmentOperations).move(booked.id, free_time(branch, at=-1), booked.version, new_id(), actor)


def cancelled(branch: OpenBranch, actor: Actor) -> object:
    booked = book_here(branch)
    reason = CancelReason.VISITOR
    return branch.of(AppointmentOperations).cancel(booked.id, reason, booked.version, new_id(), actor)


MADE = datetime(2026, 11, 19, tzinfo=UTC)


def merge_clients(branch: OpenBranch, actor: Actor) -> UUID:
    first, second = known_client(branch), known_client(branch, "8 702 123 45 67")
    branch.of(ClientOperations).merge(first.id, second.id, MergeReason.SAID, first.version, new_id(), actor)
    return second.id


TRIES: dict[str, Callable[[OpenBranch, Actor], object]] = {
    "SettingsOperations.change": lambda b, a: b.settings.change("policy", "fifo", a),
    "SettingsOperations.test_sound": lambda b, a: b.settings.test_sound(a),
    "SettingsOperations.take_over": lambda b, a: b.settings.take_over(layer_file("promise_minutes = {value = 20}"), a),
    "SettingsOperations.change_together": lambda b, a: b.settings.change_together({"policy": "fifo"}, a, {}),
    "CatalogOperations.create_branch": lambda b, a: b.catalog.create_branch(small_catalog(), a),
    "CatalogOperations.save_hours": lambda b, a: b.catalog.save_hours((), b.catalog.catalog().hours, a),
    "CatalogOperations.save_special_days": lambda b, a: b.catalog.save_special_days(
        (SpecialDay(b.day.today(), words("Repairs")),), (), a
    ),
    "CatalogOperations.save": lambda b, a: change_entry(b, SERVICES, "passport-replace", a, active=False),
    "CatalogOperations.remove": lambda b, a: b.catalog.remove(OUTCOMES, "nowhere", {}, a),
    "CatalogOperations.arrange": lambda b, a: b.catalog.arrange(
        OUTCOMES, [outcome.code for outcome in b.catalog.catalog().outcomes], a
    ),
    "StaffOperations.add_member": lambda b, a: b.staff.add_member(member(), None, a),
    "StaffOperations.change_member": lambda b, a: b.staff.change_member(
        next(each for each in b.staff.members() if each.code == "daniyar"), a
    ),
    "StaffOperations.set_pin": lambda b, a: b.staff.set_pin(person(b, "daniyar"), "735182", a),
    "StaffOperations.change_skills": lambda b, a: b.staff.change_skills(
        person(b, "daniyar"), {}, next(each.skills for each in b.staff.members() if each.code == "daniyar"), a
    ),
    "StaffOperations.change_right": lambda b, a: b.staff.change_right(Role.CLERK, Right.REVIEW_DAYS, True, a),
    "DeviceOperations.remove": remove_device,
    "HistoryOperations.undo": undo_a_change,
    "SetupFileOperations.create": lambda b, a: b.of(SetupFileOperations).create(
        BranchProfile(small_catalog(), (), {}), a
    ),
    "SetupFileOperations.apply": lambda b, a: b.of(SetupFileOperations).apply(
        BranchProfile(b.catalog.catalog(), (), {}), a
    ),
    "NoticeOperations.answer": lambda b, a: b.notices.answer(notice_of(b), a),
    "NoticeOperations.close": lambda b, a: b.notices.close(notice_of(b), a),
    "ClockOperations.confirm": lambda b, a: b.clock.confirm(a),
    "CounterOperations.force_sign_out": lambda b, a: b.counters.force_sign_out(session_of(b), a),
    "CaseOperations.register": register_case,
    "CaseOperations.carry_out": take_case,
    "AttachmentOperations.add": add_file,
    "AttachmentOperations.copy": copy_file,
    "AttachmentOperations.remove": remove_file,
    "AttachmentOperations.clean": clean_files,
    "ComplaintOperations.carry_out": assess_complaint,
    "HearingOperations.carry_out": write_minutes,
    "CharterOperations.carry_out": draft_of_charter,
    "LearningOperations.carry_out": lambda b, a: plan_training(b, b.staff.members()[0].id, a),
    "GuideOperations.carry_out": lambda b, a: write_guide(b, a, f"guide-{new_id().hex[-12:]}"),
    "GuideOperations.keep_file": lambda b, a: b.of(GuideOperations).keep_file(paper(), "rules.pdf", a),
    "ReceiptOperations.receive": read_a_guide,
    "PulseOperations.draw": lambda b, a: drawn(b, a, after=len(b.of(PulseOperations).rounds(a).rounds)),
    **ANNOUNCEMENT_TRIES,
    "RolloutOperations.carry_out": name_the_line,
    "RolloutOperations.answer": answer_a_challenge,
    "StandardOperations.carry_out": lambda b, a: write(b, a, promise(a), f"standard-{len(all_standards(b))}"),
    "UnitOperations.create": create_unit,
    **IMPROVEMENT_TRIES,
    **MERIT_TRIES,
    "RaiseOperations.carry_out": lower_a_target,
    **SCORECARD_TRIES,
    "OutgoingOperations.send_again": lambda b, a: b.of(OutgoingOperations).send_again(message_of(b), a),
    "OutgoingOperations.cancel": lambda b, a: b.of(OutgoingOperations).cancel(message_of(b), a),
    "AppointmentOperations.book": lambda b, a: b.of(AppointmentOperations).book(booking(b), a),
    "AppointmentOperations.move": moved,
    "AppointmentOperations.cancel": cancelled,
    "ClientOperations.look_up": lambda b, a: b.of(ClientOperations).look_up("8 701 123 45 67", None, a),
    "ClientOperations.search": lambda b, a: b.of(ClientOperations).search("8 701 123 45 67", (), a),
    "ClientOperations.identify": lambda b, a: b.of(ClientOperations).identify(identification(take(b).id), a),
    "ClientOperations.consent": lambda b, a: b.of(ClientOperations).consent(agreement(known_client(b)), a),
    "ClientOperations.withdraw": lambda b, a: b.of(ClientOperations).withdraw(known_client(b).id, new_id(), a),
    "ClientOperations.merge": merge_clients,
    "ClientOperations.unmerge": lambda b, a: b.of(ClientOperations).unmerge(
        merge_clients(b, clerk_of(b, "timur")), new_id(), a
    ),
    "ClientKeyOperations.renew": lambda b, a: b.of(ClientKeyOperations).renew(a),
    "ReportOperations.carry_out": save_report,
    "SummaryOperations.add_note": lambda b, a: b.summary.add_note(b.day.today(), "note", a, new_id()),
    "SummaryOperations.close_day": lambda b, a: b.summary.close_day(b.day.today(), a),
    "SummaryOperations.reopen_day": lambda b, a: b.summary.reopen_day(b.day.today(), a),
    "NumberOperations.go_on_after": lambda b, a: b.numbers.go_on_after({}, MADE, a, {}, certain=True),
    "CaseNumberOperations.leave_out": lambda b, a: b.case_numbers.leave_out({}, MADE, a, certain=True),
    "RetentionOperations.run": lambda b, a: b.retention.run(a),
    "RetentionOperations.erase_day": lambda b, a: b.retention.erase_day(b.day.today(), a),
    "RetentionOperations.erase_visit": lambda b, a: b.retention.erase_visit(take(b).id, ErasureReason.VISITOR, a),
    "RetentionOperations.erase_client": lambda b, a: b.retention.erase_client(new_id(), ErasureReason.VISITOR, a),
    "RetentionOperations.erase_again": lambda b, a: b.retention.erase_again((), {}, a),
    "KeeperOperations.record_repair": lambda b, a: b.keeper.record_repair(a, {}),
    "KeeperOperations.restart_audit_chain": lambda b, a: b.keeper.restart_audit_chain(a),
}


def person(branch: OpenBranch, code: str) -> UUID:
    return next(each.id for each in branch.staff.members() if each.code == code)


def acting(branch: OpenBranch, role: str) -> Actor:
    if role == "system":
        return SYSTEM
    if role == Role.COACH and all(each.role != role for each in branch.staff.members()):
        branch.staff.add_member(member(Role.COACH), None, SYSTEM)  # few branches have one
    found = next(each.id for each in branch.staff.members() if each.active and each.role == role)
    # The kind is what the caller says, and must not matter.
    return Actor(ActorKind.MANAGER, found, "console-1")


def may(branch: OpenBranch, operation: str, actor: Actor) -> bool:
    try:
        TRIES[operation](branch, actor)
    except UserError as problem:
        if problem.code is not NOT_ALLOWED:
            raise
        return False
    return True


def test_every_operation_that_changes_something_is_in_the_table() -> None:
    changing = {name for name, method in operations_methods().items() if getattr(method, REPEATED, "") != "reads"}
    assert changing - LONG_READINGS == matrix().keys() | BY_SESSION | BY_PIN | BY_NOBODY | IN_SEALED_ONLY.keys()
    assert matrix().keys() == TRIES.keys()


@mostly_on_sqlite("operation", TRIES)
def test_only_those_of_the_table_may(branch: OpenBranch, operation: str) -> None:
    former = member(Role.MANAGER, active=False)
    branch.staff.add_member(former, None, SYSTEM)
    nobody = (
        Actor(ActorKind.VISITOR, None, "kiosk-1"),
        Actor(ActorKind.MANAGER, None, "console-1"),
        Actor(ActorKind.MANAGER, new_id(), "console-1"),
        Actor(ActorKind.SYSTEM, former.id, "console-1"),
    )
    assert not any(may(branch, operation, actor) for actor in nobody)
    order = sorted(ROLES, key=lambda role: matrix()[operation][role])
    # Those who may not come first: what is done once cannot be done again by the next.
    expected = matrix()[operation]
    refused_roles = [role for role in order if not expected[role]]
    assert not any(may(branch, operation, acting(branch, role)) for role in refused_roles)
    assert may(branch, operation, acting(branch, next(role for role in order if expected[role])))


def test_managers_administrators_and_the_system_hold_what_the_table_says() -> None:
    assert RIGHTS.keys() == set(Role)
    served = {Right.SERVE, Right.HANDLE_CASES, Right.COPY_FILES, Right.BOOK_APPOINTMENTS, Right.KNOW_CLIENTS}
    assert RIGHTS[Role.CLERK] == served | {Right.ANSWER_NOTICES, Right.SUGGEST, Right.SEE_FEEDBACK}
    assert RIGHTS[Role.MANAGER] == set(Right) - {Right.MAINTAIN, Right.CHANGE_RIGHTS, Right.TAKE_LAYERS} - SEALED_RIGHTS
    assert RIGHTS[Role.ADMIN] == set(Right) - {Right.MAINTAIN} - SEALED_RIGHTS
    coached = {Right.OBSERVE, Right.ANSWER_NOTICES, Right.SUGGEST, Right.SEE_FEEDBACK, Right.SEE_ROLLOUT}
    assert RIGHTS[Role.COACH] == coached
    persons = served | {Right.LEAD_CASES, Right.KEEP_STANDARDS, Right.APPROVE_STANDARDS, Right.SUGGEST, Right.IMPROVE}
    persons |= {Right.DECIDE_MERITS, *SCORECARD_ASKS.values()}
    persons |= {Right.RUN_SURVEY, Right.SEE_FEEDBACK, Right.RECOGNISE, Right.SEE_ROLLOUT, Right.KEEP_ROLLOUT}
    assert set(Right) - persons - SEALED_RIGHTS == SYSTEM_RIGHTS
    assert not RIGHTS[Role.KIOSK] | RIGHTS[Role.DISPLAY]


#: The right that each operation of the table asks for.
ASKS = {
    **dict.fromkeys(
        (f"SettingsOperations.{verb}" for verb in ("change", "change_together", "test_sound")), Right.CHANGE_SETTINGS
    ),
    **dict.fromkeys(
        (f"CatalogOperations.{verb}" for verb in ("save_hours", "save_special_days", "save", "remove", "arrange")),
        Right.CHANGE_CATALOG,
    ),
    **dict.fromkeys(
        (f"StaffOperations.{verb}" for verb in ("add_member", "change_member", "set_pin", "change_skills")),
        Right.MANAGE_STAFF,
    ),
    "StaffOperations.change_right": Right.CHANGE_RIGHTS,
    "SettingsOperations.take_over": Right.TAKE_LAYERS,
    "DeviceOperations.remove": Right.MANAGE_DEVICES,
    "HistoryOperations.undo": Right.REVIEW_CHANGES,
    "SetupFileOperations.apply": Right.CHANGE_CATALOG,
    **dict.fromkeys((f"NoticeOperations.{verb}" for verb in ("answer", "close")), Right.ANSWER_NOTICES),
    "ClockOperations.confirm": Right.ANSWER_NOTICES,
    "CounterOperations.force_sign_out": Right.END_SESSIONS,
    **dict.fromkeys((f"CaseOperations.{verb}" for verb in ("register", "carry_out")), Right.HANDLE_CASES),
    **dict.fromkeys((f"AttachmentOperations.{verb}" for verb in ("add", "remove")), Right.HANDLE_CASES),
    "AttachmentOperations.copy": Right.COPY_FILES,
    "ComplaintOperations.carry_out": Right.HANDLE_CASES,
    **dict.fromkeys(
        (*(f"{each}Operations.carry_out" for each in ("Standard", "Charter", "Raise")), *ANNOUNCEMENT_TRIES),
        Right.KEEP_STANDARDS,
    ),
    **IMPROVEMENT_ASKS,
    **MERIT_ASKS,
    **dict.fromkeys((each for each in TRIES if each.startswith(("Learning", "Guide"))), Right.KEEP_LEARNING),
    "ReceiptOperations.receive": Right.SERVE,
    **SCORECARD_ASKS,
    "PulseOperations.draw": Right.RUN_SURVEY,
    "RolloutOperations.carry_out": Right.KEEP_ROLLOUT,
    "RolloutOperations.answer": Right.SEE_ROLLOUT,
    **dict.fromkeys((f"OutgoingOperations.{verb}" for verb in ("send_again", "cancel")), Right.LEAD_CASES),
    **dict.fromkeys((f"AppointmentOperations.{verb}" for verb in ("book", "move", "cancel")), Right.BOOK_APPOINTMENTS),
    **dict.fromkeys(("SummaryOperations.add_note", "ReportOperations.carry_out"), Right.REVIEW_DAYS),
    **dict.fromkeys((f"SummaryOperations.{verb}" for verb in ("close_day", "reopen_day")), Right.CLOSE_DAYS),
    **dict.fromkeys((f"RetentionOperations.{verb}" for verb in ("run", "erase_day", "erase_visit")), Right.ERASE_TEXTS),
    **dict.fromkeys((f"ClientOperations.{verb}" for verb in ("look_up", "identify", "consent")), Right.KNOW_CLIENTS),
}


@mostly_on_sqlite("operation", ASKS)
def test_a_right_that_is_given_or_taken_decides_at_once(branch: OpenBranch, operation: str) -> None:
    right = ASKS[operation]
    for role in PEOPLE:
        if is_fixed(role, right):
            continue
        held = branch.staff.rights().allowed(role, right)
        branch.staff.change_right(role, right, False, SYSTEM)
        assert not may(branch, operation, acting(branch, role))
        branch.staff.change_right(role, right, held, SYSTEM)
        if not held:
            branch.staff.change_right(role, right, True, SYSTEM)
    # To manage a person or to undo a change of settings needs more than this one right.
    role = Role.MANAGER if right in (Right.MANAGE_STAFF, Right.REVIEW_CHANGES) else Role.CLERK
    assert may(branch, operation, acting(branch, role))
