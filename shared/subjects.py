"""Every subject of the product: its tables, the topics that announce its changes, and its operations.

A new subject is its files, one row here and a migration. Bootstrap assembles exactly these operations, the schema and
the database's grants are made of exactly these tables, and a restore puts back exactly these tables.
"""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Table

from shared.branches.rollout.operations.desk import RolloutOperations
from shared.branches.rollout.operations.keeping import RolloutKeeping
from shared.branches.rollout.operations.proof import RolloutProof
from shared.branches.rollout.operations.telling import RolloutNotices
from shared.branches.rollout.operations.views import RolloutViews
from shared.branches.rollout.store import rollout_words, rollouts
from shared.office.audit.operations import AuditOperations
from shared.office.audit.store import audit_entries, audit_heads
from shared.office.catalog.operations import CatalogOperations
from shared.office.catalog.store import tables as catalog
from shared.office.devices.operations import DeviceOperations
from shared.office.devices.store import devices
from shared.office.history.operations import HistoryOperations
from shared.office.history.operations.proof import RegisterProof
from shared.office.history.store import record_events, record_heads
from shared.office.notices.operations import NoticeOperations
from shared.office.notices.store import notices
from shared.office.settings.operations import SettingsOperations
from shared.office.settings.store import setting_layers, settings
from shared.office.setup_file.operations import SetupFileOperations
from shared.office.staff.operations import StaffOperations
from shared.office.staff.store import tables as staff
from shared.platform.db.database import topic_versions
from shared.platform.files.kept_bytes import file_chunks
from shared.platform.live.topics import Topic
from shared.quality.announcements.operations.counting import AnnouncementCounts
from shared.quality.announcements.operations.desk import AnnouncementOperations
from shared.quality.announcements.operations.proof import AnnouncementProof
from shared.quality.announcements.operations.views import AnnouncementViews
from shared.quality.announcements.store.tables import announcements
from shared.quality.charters.operations.desk import CharterOperations
from shared.quality.charters.operations.proof import CharterProof
from shared.quality.charters.operations.views import CharterViews
from shared.quality.charters.store.tables import charter_versions, charters
from shared.quality.copies.operations import CopyOperations
from shared.quality.improvement.operations.checking import EffectChecks
from shared.quality.improvement.operations.delays import DelayOperations
from shared.quality.improvement.operations.desk import ImprovementOperations
from shared.quality.improvement.operations.ideas import IdeaOperations
from shared.quality.improvement.operations.proof import ActionProof
from shared.quality.improvement.operations.reviews import ReviewOperations
from shared.quality.improvement.operations.telling import ActionNotices
from shared.quality.improvement.operations.views import ImprovementViews
from shared.quality.improvement.store.tables import actions, delay_reasons, ideas, improvement_words, reviews
from shared.quality.learning.operations.guides import GuideOperations, GuideViews, ReceiptOperations
from shared.quality.learning.operations.people import LearningOperations
from shared.quality.learning.operations.proof import GuideProof, LearningProof, ReceiptProof
from shared.quality.learning.operations.telling import LearningNotices
from shared.quality.learning.operations.views import LearningViews
from shared.quality.learning.store.tables import guides, learning_records, receipts
from shared.quality.pulse.operations import PulseOperations, PulseProof
from shared.quality.pulse.store import pulse_codes, pulse_counts, pulse_rounds
from shared.quality.recognition.operations import FeedbackViews
from shared.quality.recognition.operations.merit_change import MeritProof
from shared.quality.recognition.operations.merit_views import MeritNotices, MeritViews
from shared.quality.recognition.operations.merits import MeritOperations
from shared.quality.recognition.store.merits import merit_words, merits
from shared.quality.scorecards.operations.card_views import ScorecardViews
from shared.quality.scorecards.operations.cards import ObservationOperations, ScorecardOperations
from shared.quality.scorecards.operations.proof import ObservationProof, ReleasedWaveProof, ScorecardProof
from shared.quality.scorecards.operations.views import AssessmentViews
from shared.quality.scorecards.operations.waves import AssessmentOperations
from shared.quality.scorecards.store.tables import observations, released_waves, scorecards, wave_replies
from shared.quality.shopping.operations.proof import ShoppingProof
from shared.quality.shopping.operations.views import ShoppingViews
from shared.quality.shopping.operations.visits import VisitOperations
from shared.quality.shopping.operations.waves import WaveOperations
from shared.quality.shopping.store.tables import answers, assignments, visits, waves
from shared.quality.standards.operations.desk import StandardOperations
from shared.quality.standards.operations.proof import StandardProof
from shared.quality.standards.operations.views import StandardViews
from shared.quality.standards.store.tables import day_compliance, standards
from shared.quality.targets.operations.desk import RaiseOperations
from shared.quality.targets.operations.keeping import RaiseKeeping
from shared.quality.targets.operations.proof import RaiseProof
from shared.quality.targets.operations.views import TargetViews
from shared.quality.targets.store.tables import raises
from shared.queue.feedback.operations import FeedbackOperations
from shared.queue.feedback.store import ratings
from shared.queue.forecast.operations import ForecastOperations
from shared.queue.forecast.operations.keeping import ForecastKeeping
from shared.queue.forecast.store import published_forecasts
from shared.queue.inquiry.operations.bad_days import BadDayNotices
from shared.queue.inquiry.operations.grades import GradeOperations
from shared.queue.inquiry.operations.keeping import FactsKeeping
from shared.queue.inquiry.operations.proof import ReportProof
from shared.queue.inquiry.operations.reports import ReportOperations
from shared.queue.inquiry.operations.staffing import StaffingOperations
from shared.queue.inquiry.operations.waiting_log import WaitingLogOperations
from shared.queue.inquiry.store.tables import inquiry_days, saved_reports
from shared.queue.summary.operations import SummaryOperations
from shared.queue.summary.store import day_notes, day_summaries
from shared.queue.tickets.operations.check import CheckOperations
from shared.queue.tickets.operations.clock import ClockOperations
from shared.queue.tickets.operations.counter import CounterOperations
from shared.queue.tickets.operations.day import DayOperations
from shared.queue.tickets.operations.desk import DeskOperations
from shared.queue.tickets.operations.numbers import NumberOperations
from shared.queue.tickets.operations.views import QueueViews
from shared.queue.tickets.operations.visitor import VisitorOperations
from shared.queue.tickets.store import tables as tickets
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.appointments.operations.proof import AppointmentProof
from shared.service_desk.appointments.operations.views import AppointmentViews
from shared.service_desk.appointments.operations.visitor import AppointmentVisitorOperations
from shared.service_desk.appointments.store.tables import appointment_callers, appointments
from shared.service_desk.cases.operations.attachments import AttachmentOperations
from shared.service_desk.cases.operations.attachments_proof import AttachmentProof
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.escalating import CaseEscalations
from shared.service_desk.cases.operations.figures import CaseFigureOperations
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.service_desk.cases.operations.kiosk import CaseKioskOperations
from shared.service_desk.cases.operations.numbers import CaseNumberOperations
from shared.service_desk.cases.operations.proof import CaseProof
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.cases.store.attachments import case_files
from shared.service_desk.cases.store.public import case_inbox, case_public
from shared.service_desk.cases.store.tables import case_types, case_words, cases
from shared.service_desk.clients.operations.desk import ClientOperations
from shared.service_desk.clients.operations.keys import ClientKeyOperations
from shared.service_desk.clients.operations.proof import ClientProof
from shared.service_desk.clients.operations.views import ClientViews
from shared.service_desk.clients.store.tables import client_contacts, client_identifiers, client_tickets, clients
from shared.service_desk.complaints.operations.desk import ComplaintOperations
from shared.service_desk.complaints.operations.figures import ComplaintFigureOperations
from shared.service_desk.complaints.operations.proof import ComplaintProof
from shared.service_desk.complaints.operations.views import ComplaintViews
from shared.service_desk.complaints.store.tables import complaints
from shared.service_desk.hearings.operations.desk import HearingOperations
from shared.service_desk.hearings.operations.proof import HearingProof
from shared.service_desk.hearings.operations.views import HearingViews
from shared.service_desk.hearings.store.tables import hearings
from shared.service_desk.messages.operations import OutgoingOperations
from shared.service_desk.messages.store import outgoing, outgoing_heads
from shared.upkeep.keeper.operations import KeeperOperations
from shared.upkeep.keeper.store import keeper_duties, keeper_leases
from shared.upkeep.retention.operations import RetentionOperations
from shared.upkeep.retention.store import erasures


@dataclass(frozen=True)
class Subject:
    """One subject: its package below `shared`, and what belongs to it.

    `registers` make the checks of its records from their events in the second chain, for `nobat check`.
    """

    name: str
    tables: tuple[Table, ...] = ()
    topics: tuple[Topic, ...] = ()
    operations: tuple[type, ...] = ()
    registers: tuple[Callable[[], RegisterProof], ...] = ()


SUBJECTS = (
    Subject("office.audit", (audit_entries, audit_heads), (), (AuditOperations,)),
    Subject(
        "office.staff",
        (
            staff.staff_members,
            staff.staff_skills,
            staff.role_rights,
            staff.counter_sessions,
            staff.session_pauses,
        ),
        (Topic.SESSIONS,),
        (StaffOperations,),
    ),
    Subject("office.settings", (settings, setting_layers), (Topic.SETTINGS, Topic.SOUND_TEST), (SettingsOperations,)),
    Subject(
        "office.catalog",
        (
            catalog.branches,
            catalog.service_groups,
            catalog.services,
            catalog.counters,
            catalog.priority_classes,
            catalog.outcomes,
            catalog.reasons,
            catalog.case_kinds,
            catalog.units,
            catalog.absences,
            catalog.hearing_duties,
            catalog.bodies,
            catalog.message_templates,
            catalog.competencies,
            catalog.opening_hours,
            catalog.special_days,
        ),
        (Topic.CATALOG,),
        (CatalogOperations,),
    ),
    Subject("office.notices", (notices,), (Topic.NOTICES,), (NoticeOperations,)),
    Subject("office.devices", (devices,), (), (DeviceOperations,)),
    Subject("office.setup_file", (), (), (SetupFileOperations,)),
    Subject("office.history", (record_heads, record_events), (), (HistoryOperations,)),
    Subject("office.versions"),
    Subject(
        "queue.tickets",
        (
            tickets.event_heads,
            tickets.number_counters,
            tickets.lost_numbers,
            tickets.business_days,
            tickets.tickets,
            tickets.ticket_steps,
            tickets.ticket_events,
        ),
        (Topic.QUEUE, Topic.CALLS),
        (
            CounterOperations,
            VisitorOperations,
            DeskOperations,
            DayOperations,
            ClockOperations,
            NumberOperations,
            QueueViews,
            CheckOperations,
        ),
    ),
    Subject("queue.feedback", (ratings,), (Topic.FEEDBACK,), (FeedbackOperations,)),
    Subject("queue.stats"),
    Subject("queue.slips"),
    Subject("queue.forecast", (published_forecasts,), (Topic.FORECAST,), (ForecastOperations, ForecastKeeping)),
    Subject("queue.summary", (day_summaries, day_notes), (Topic.DAY,), (SummaryOperations,)),
    Subject(
        "queue.inquiry",
        (inquiry_days, saved_reports),
        (),
        (ReportOperations, FactsKeeping, GradeOperations, StaffingOperations, WaitingLogOperations, BadDayNotices),
        (ReportProof,),
    ),
    Subject("upkeep.retention", (erasures,), (), (RetentionOperations,)),
    Subject(
        "service_desk.appointments",
        (appointments, appointment_callers),
        (Topic.APPOINTMENTS,),
        (AppointmentOperations, AppointmentVisitorOperations, AppointmentViews),
        (AppointmentProof,),
    ),
    Subject(
        "service_desk.clients",
        (clients, client_identifiers, client_contacts, client_tickets),
        (Topic.CLIENTS,),
        (ClientOperations, ClientViews, ClientKeyOperations),
        (ClientProof,),
    ),
    Subject(
        "service_desk.cases",
        (case_types, cases, case_words, case_public, case_inbox, file_chunks, case_files),
        (Topic.CASES,),
        (
            CaseOperations,
            CaseViews,
            CaseFigureOperations,
            CaseNumberOperations,
            CaseKioskOperations,
            CaseInboxOperations,
            CaseEscalations,
            AttachmentOperations,
        ),
        (CaseProof, AttachmentProof),
    ),
    Subject(
        "service_desk.complaints",
        (complaints,),
        (),
        (ComplaintOperations, ComplaintViews, ComplaintFigureOperations),
        (ComplaintProof,),
    ),
    Subject("service_desk.hearings", (hearings,), (), (HearingOperations, HearingViews), (HearingProof,)),
    Subject("service_desk.messages", (outgoing, outgoing_heads), (), (OutgoingOperations,)),
    Subject(
        "quality.pulse", (pulse_rounds, pulse_codes, pulse_counts), (Topic.SURVEY,), (PulseOperations,), (PulseProof,)
    ),
    Subject(
        "quality.standards",
        (standards, day_compliance),
        (Topic.STANDARDS,),
        (StandardOperations, StandardViews),
        (StandardProof,),
    ),
    Subject(
        "quality.scorecards",
        (scorecards, observations, released_waves, wave_replies),
        (Topic.ASSESSMENT,),
        (ScorecardOperations, ScorecardViews, ObservationOperations, AssessmentOperations, AssessmentViews),
        (ScorecardProof, ObservationProof, ReleasedWaveProof),
    ),
    Subject(
        "quality.recognition",
        (merits, merit_words),
        (Topic.MERITS,),
        (FeedbackViews, MeritOperations, MeritViews, MeritNotices),
        (MeritProof,),
    ),
    Subject("quality.copies", (), (), (CopyOperations,)),
    # Its tables and operations are in a sealed database only.
    Subject("quality.shopping", (), (Topic.VISITS,)),
    Subject("quality.targets", (raises,), (), (RaiseOperations, RaiseKeeping, TargetViews), (RaiseProof,)),
    Subject(
        "quality.improvement",
        (actions, improvement_words, delay_reasons, ideas, reviews),
        (Topic.IMPROVEMENT,),
        (
            ImprovementOperations,
            ImprovementViews,
            EffectChecks,
            ActionNotices,
            DelayOperations,
            IdeaOperations,
            ReviewOperations,
        ),
        (ActionProof,),
    ),
    Subject(
        "quality.charters",
        (charters, charter_versions),
        (Topic.CHARTERS,),
        (CharterOperations, CharterViews),
        (CharterProof,),
    ),
    Subject(
        "quality.learning",
        (learning_records, guides, receipts),
        (Topic.LEARNING,),
        (LearningOperations, LearningViews, GuideOperations, GuideViews, ReceiptOperations, LearningNotices),
        (LearningProof, GuideProof, ReceiptProof),
    ),
    Subject(
        "quality.announcements",
        (announcements,),
        (Topic.ANNOUNCEMENTS,),
        (AnnouncementOperations, AnnouncementViews, AnnouncementCounts),
        (AnnouncementProof,),
    ),
    Subject(
        "branches.rollout",
        (rollouts, rollout_words),
        (Topic.ROLLOUT,),
        (RolloutOperations, RolloutViews, RolloutKeeping, RolloutNotices),
        (RolloutProof,),
    ),
    Subject("upkeep.keeper", (keeper_leases, keeper_duties), (), (KeeperOperations,)),
)

#: What a sealed database of mystery shopping has besides everything else.
SEALED = Subject(
    "quality.shopping",
    (waves, assignments, visits, answers),
    (),
    (WaveOperations, VisitOperations, ShoppingViews),
    (ShoppingProof,),
)

#: All tables of a branch; the version of each topic belongs to no subject.
TABLES = (topic_versions, *(table for subject in SUBJECTS for table in subject.tables))
#: The tables that only a sealed database has.
SEALED_TABLES = SEALED.tables
