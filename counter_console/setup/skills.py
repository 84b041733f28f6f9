"""Who serves what: a table of people and services, changed cell by cell and saved together."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import MessageTone, SectionState
from counter_console.section.matrix_page import MatrixPage
from counter_console.section.page import PageTexts
from counter_console.section.record_page import Register
from counter_console.section.section import OpenSection, SectionContext
from counter_console.section.two_versions import TwoVersions
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.model import Service
from shared.office.staff.errors import CHANGED_MEANWHILE
from shared.office.staff.model import StaffMember
from shared.office.staff.rights import Right
from shared.platform.background import Runner
from shared.platform.errors import UserError
from shared.platform.forms.readable import FieldChange
from shared.platform.i18n.text import Showable, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.inputs import TextInput
from shared.ui.widgets.layouts import row as in_a_row
from shared.ui.widgets.matrix import COLUMN_UNITS
from shared.ui.widgets.table import Column

Levels = Mapping[UUID, int]
TEXTS = PageTexts(
    translate("console.skills", "Reading the skills"),
    translate("console.skills", "The skills are from that time."),
    translate("console.skills", "Nobody is on the list yet"),
    translate("console.skills", "People who may serve visitors appear here."),
)
TITLE = translate("console.skills", "Skills")
SUBTITLE = translate(
    "console.skills",
    "Press a cell to change it: first, helps out, or nothing. What is saved takes effect at the next call.",
)
FIRST = translate("console.skills", "First")
HELPS = translate("console.skills", "Helps out")
NOT_SERVED = translate("console.skills", "does not serve")
NAMES: Mapping[int, Showable] = {0: NOT_SERVED, 1: FIRST, 2: HELPS}
ONE_IS_NEEDED = translate(
    "console.skills",
    "Somebody without any service would serve all of them. Leave at least one, or deactivate the person on the page"
    " “People”.",
)
#: The column that says how much somebody serves; pressed, it is everything.
SUM = "sum"


@dataclass(frozen=True)
class SkillDraft:
    """What was changed and is not saved yet, and the skills as they were then."""

    seen: Levels
    levels: Levels


@dataclass(frozen=True)
class SkillRow:
    """One person with the skills as they are shown. `stored` are those saved; `draft` None: nothing was changed."""

    member: StaffMember
    total: int
    draft: SkillDraft | None = None

    @property
    def levels(self) -> Levels:
        """The level at each service; empty: all services, first."""
        return self.member.skills if self.draft is None else self.draft.levels

    @property
    def changed_meanwhile(self) -> bool:
        """Whether somebody else has saved other skills since this person's were changed here."""
        return self.draft is not None and self.draft.seen != self.member.skills

    def level(self, service_id: UUID) -> int:
        """Return the level at a service, 0 for none."""
        return self.levels.get(service_id, 0) if self.levels else 1


@dataclass(frozen=True)
class SkillsState(SectionState):
    """The services in use, and everybody who may serve."""

    services: tuple[Service, ...] = ()
    rows: tuple[SkillRow, ...] = ()

    @property
    def unsaved(self) -> int:
        """How many people's skills were changed and not saved."""
        return sum(row.draft is not None for row in self.rows)


@dataclass(frozen=True)
class SkillsReading:
    """Everything that is read at once."""

    services: tuple[Service, ...] = ()
    people: tuple[StaffMember, ...] = field(default=())


class SkillsPresenter(SectionPresenter[SkillsState, SkillsReading]):
    """Keeps what was changed until it is saved or taken back."""

    TOPICS = frozenset({Topic.CATALOG})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[SkillsState], None]) -> None:
        super().__init__(branch, runner, SkillsState(), show)
        self._actor = actor
        self._drafts: dict[UUID, SkillDraft] = {}
        self._known = SkillsReading()

    def _read(self) -> SkillsReading:
        staff, catalog = self._branch.staff, self._branch.catalog.catalog()
        rights = staff.rights()
        people = (each for each in staff.members() if each.active and rights.allowed(each.role, Right.SERVE))
        return SkillsReading(catalog.services, tuple(people))

    def _loaded(self, reading: SkillsReading) -> None:
        self._known = reading
        skills = {each.id: each.skills for each in reading.people}
        self._drafts = {
            key: draft for key, draft in self._drafts.items() if key in skills and draft.levels != skills[key]
        }
        self._show_rows()

    def press(self, row: SkillRow, key: str) -> None:
        """Change a cell to its next answer: first, helps out, nothing."""
        if key == SUM:
            self._set(row, {})
        else:
            level = row.level(UUID(key))
            alone = level == 2 and len(row.levels) == 1
            self.answer(row, key, 1 if alone else (level + 1) % 3)

    def answer(self, row: SkillRow, key: str, level: int) -> None:
        """Set a cell to a level."""
        if key == SUM or level not in NAMES:
            return
        levels = dict(row.levels) or {service.id: 1 for service in self._known.services}
        levels[UUID(key)] = level
        kept = {service: at for service, at in levels.items() if at}
        if kept:
            self._set(row, kept)
        else:
            self._report(ONE_IS_NEEDED, MessageTone.PROBLEM)

    def keep_mine(self, row: SkillRow) -> None:
        """Save over what somebody else has saved meanwhile: it was seen now."""
        if row.draft is not None:
            self._drafts[row.member.id] = SkillDraft(row.member.skills, row.draft.levels)
            self._show_rows()

    def take_back(self, row: SkillRow) -> None:
        """Forget what was changed for a person; what is saved is shown again."""
        self._drafts.pop(row.member.id, None)
        self._show_rows()

    def take_all_back(self) -> None:
        """Forget everything that is not saved."""
        self._drafts.clear()
        self._show_rows()

    def save(self) -> None:
        """Save every change. Where somebody else has changed the same skills, theirs stay until the person decides."""
        drafts = dict(self._drafts)
        if not drafts:
            return

        def save_each(_command: UUID) -> None:
            meanwhile: UserError | None = None
            for staff_id, draft in drafts.items():
                try:
                    self._branch.staff.change_skills(staff_id, draft.levels, draft.seen, self._actor)
                except UserError as problem:
                    if problem.code is not CHANGED_MEANWHILE:
                        raise
                    meanwhile = problem
            if meanwhile is not None:
                raise meanwhile

        self._run(
            save_each,
            translate("console.skills", "Save the skills"),
            translate("console.skills", "Saved. It takes effect at the next call."),
        )

    def _set(self, row: SkillRow, levels: Levels) -> None:
        known = self._drafts.get(row.member.id)
        seen = row.member.skills if known is None else known.seen
        if levels == row.member.skills:
            self._drafts.pop(row.member.id, None)
        else:
            self._drafts[row.member.id] = SkillDraft(seen, levels)
        self._connect(message=None)
        self._show_rows()

    def _show_rows(self) -> None:
        shown = tuple(service for service in self._known.services if service.active)
        total = len(self._known.services)
        rows = (SkillRow(each, total, self._drafts.get(each.id)) for each in self._known.people)
        self._change(services=shown, rows=tuple(rows))


def _name(row: SkillRow, _now: object, _translator: Translator) -> str:
    return isolated(row.member.name)


def _sum(row: SkillRow, _now: object, translator: Translator) -> str:
    if not row.levels:
        return translator.text(translate("console.skills", "all services"))
    return translator.text(translate("console.skills", "{number} of {total}", number=len(row.levels), total=row.total))


def _unsaved(row: SkillRow, _now: object, translator: Translator) -> str:
    if row.changed_meanwhile:
        return translator.text(translate("console.skills", "two versions"))
    return translator.text(translate("console.skills", "not saved")) if row.draft is not None else ""


def _column(service: Service) -> Column:
    def answer(row: SkillRow, _now: object, translator: Translator) -> str:
        level = row.level(service.id)
        return translator.text(NAMES[level]) if level else ""

    def mark(row: SkillRow) -> tuple[Icon, Tone] | None:
        level = row.level(service.id)
        if not level:
            return None
        return Icon.CHECK, Tone.GOOD if level == 1 and row.levels else Tone.QUIET

    return Column(str(service.id), service.name, answer, width=COLUMN_UNITS, mark=mark)


SUM_COLUMN = Column(
    SUM, translate("console.skills", "Serves"), _sum, width=COLUMN_UNITS, hint=_unsaved, hint_tone=Tone.CAUTION
)
REGISTER = Register(
    translate("console.skills", "People and services"),
    (SUM_COLUMN,),
    lambda row: row.member.id,
    _name,
    (
        (translate("console.skills", "Only people who serve all services"), lambda row: not row.levels),
        (translate("console.skills", "Only what is not saved"), lambda row: row.draft is not None),
    ),
)


class SkillsPage(MatrixPage[SkillsState]):
    """The page. The signals carry a row."""

    BESIDE = True
    NOTHING = NOT_SERVED
    save_wanted = Signal()
    all_back_wanted = Signal()
    back_wanted = Signal(object)
    mine_wanted = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.PEOPLE, REGISTER)
        self._services: tuple[Service, ...] = ()
        self.save = ActionButton(appearance, "", ButtonKind.PRIMARY, key="Ctrl+S")
        self.all_back, self.back = (ActionButton(appearance, "") for _ in range(2))
        self.save.activated.connect(self.save_wanted)
        self.save.filters_double_tap = False  # a second press finds nothing to save
        self.all_back.activated.connect(self.all_back_wanted)
        self.back.activated.connect(lambda: self.back_wanted.emit(self.record()))
        self.add_to_head(self.all_back)
        self.add_to_head(self.save)
        self.versions = TwoVersions(appearance)
        self.versions.kept.connect(lambda: self.mine_wanted.emit(self.record()))
        self.versions.taken.connect(lambda: self.back_wanted.emit(self.record()))
        self.details.add(self.versions)
        self.details.add(in_a_row(self.back, None))

    def _more_searches(self) -> tuple[QWidget, ...]:
        self.find_service = TextInput(self.appearance)
        self.find_service.textChanged.connect(self._narrow_services)
        return (self.find_service,)

    def _show_content(self, state: SkillsState) -> None:
        self._show_head(TITLE, SUBTITLE, loading=not state.loaded, empty=state.loaded and not state.rows)
        if state.services != self._services:
            self._services = state.services
            self.cells.set_columns((SUM_COLUMN, *map(_column, state.services)))
            self.matrix.set_columns({})
            self._narrow_services()
        self.save.setText(self._text(translate("console.skills", "Save")))
        self.all_back.setText(self._text(translate("console.skills", "Take all back")))
        for button in (self.save, self.all_back):
            button.setEnabled(bool(state.unsaved) and not state.connection.blocked_reason)
        search = self._text(translate("console.skills", "Search services"))
        self.find_service.setPlaceholderText(search)
        self.find_service.setAccessibleName(search)
        self._show_records(state.rows)

    def _show_chosen(self) -> None:
        super()._show_chosen()
        record = self.record()
        self.details.setVisible(record is not None and record.draft is not None)

    def _show_details(self, record: SkillRow) -> None:
        changes = tuple(_versions(record, self._services)) if record.changed_meanwhile else ()
        free = self._state is not None and not self._state.connection.blocked_reason
        self.versions.show_versions(changes, self._translator, free=free)
        self.back.setText(self._text(translate("console.skills", "Take back")))
        self.back.setVisible(not changes)

    def _narrow_services(self) -> None:
        """Show only the services whose names have every typed word."""
        words = self.find_service.text().casefold().split()
        for number, service in enumerate(self._services, start=1):
            name = self._text(service.name).casefold()
            self.matrix.setColumnHidden(number, not all(word in name for word in words))


def _versions(row: SkillRow, services: tuple[Service, ...]) -> Iterator[FieldChange]:
    """Yield each service at which what somebody else saved differs from what was changed here."""
    saved = SkillRow(row.member, row.total)
    for service in services:
        theirs, mine = saved.level(service.id), row.level(service.id)
        if theirs != mine:
            yield FieldChange(service.name, NAMES[theirs], NAMES[mine])


class SkillsSection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = SkillsPage(context.appearance, context.translator)
        self.skills = SkillsPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.skills, self.screen)
        self.screen.pressed.connect(self.skills.press)
        self.screen.typed.connect(self.skills.answer)
        self.screen.save_wanted.connect(self.skills.save)
        self.screen.all_back_wanted.connect(self.skills.take_all_back)
        self.screen.back_wanted.connect(self.skills.take_back)
        self.screen.mine_wanted.connect(self.skills.keep_mine)
        self.screen.message_closed.connect(self.skills.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return SkillsSection(context)
