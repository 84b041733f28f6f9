"""What each role may do: a table that managers see and administrators change."""

from collections.abc import Callable
from dataclasses import dataclass

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.matrix_page import MatrixPage
from counter_console.section.page import PageTexts
from counter_console.section.record_page import Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.staff.forms import RIGHT_NAMES, ROLE_NAMES
from shared.office.staff.model import Role
from shared.office.staff.rights import PEOPLE, RIGHTS, Right, RoleRights, is_fixed
from shared.platform.background import Runner
from shared.platform.i18n.text import Text, template, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.table import Column

TEXTS = PageTexts(
    translate("console.rights", "Reading the rights"),
    translate("console.rights", "The rights are from that time."),
    translate("console.rights", "There are no rights"),
)
TITLE = translate("console.rights", "Roles and rights")
TO_CHANGE = translate("console.rights", "Press a cell to change it. Each change takes effect at once, on all screens.")
TO_READ = translate("console.rights", "Only an administrator can change what the roles may do.")
SERVER = translate(
    "console.rights",
    "With a PostgreSQL server, the PC counts too: its account may do no more than the PC is for. Somebody with a new"
    " right to change the set-up does so on the manager’s PC, not at a counter.",
)
GIVEN = template("console.rights", "Saved: {right}. {role}: yes")
TAKEN = template("console.rights", "Saved: {right}. {role}: no")


@dataclass(frozen=True)
class RightRow:
    """One right, and the roles that hold it."""

    right: Right
    held: frozenset[Role]


@dataclass(frozen=True)
class RightsState(SectionState):
    """Every right of people with its roles; `may_change`: by who is signed in."""

    rows: tuple[RightRow, ...] = ()
    may_change: bool = False


class RightsPresenter(SectionPresenter[RightsState, tuple[RoleRights, bool]]):
    """Reads the rights and changes one at a time."""

    TOPICS = frozenset({Topic.CATALOG})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[RightsState], None]) -> None:
        super().__init__(branch, runner, RightsState(), show)
        self._actor = actor

    def _read(self) -> tuple[RoleRights, bool]:
        staff = self._branch.staff
        rights = staff.rights()
        own = next((each.role for each in staff.members() if each.id == self._actor.id), Role.KIOSK)
        return rights, rights.allowed(own, Right.CHANGE_RIGHTS)

    def _loaded(self, reading: tuple[RoleRights, bool]) -> None:
        rights, may_change = reading
        rows = (
            RightRow(right, frozenset(role for role in PEOPLE if rights.allowed(role, right))) for right in RIGHT_NAMES
        )
        self._change(rows=tuple(rows), may_change=may_change)

    def press(self, row: RightRow, key: str) -> None:
        """Give the right to a role that has it not, or take it away."""
        if key not in PEOPLE:
            return
        role, right = Role(key), row.right
        held = role not in row.held
        saved = GIVEN if held else TAKEN
        self._run(
            lambda _command: self._branch.staff.change_right(role, right, held, self._actor),
            translate("console.rights", "Change the right: {right}", right=RIGHT_NAMES[right][0]),
            saved.filled(right=RIGHT_NAMES[right][0], role=ROLE_NAMES[role]),
        )


def _answer(row: RightRow, role: Role) -> Text:
    if is_fixed(role, row.right):
        return translate("console.rights", "Always") if role in row.held else translate("console.rights", "Never")
    return translate("console.rights", "Yes") if role in row.held else translate("console.rights", "No")


def _default(row: RightRow, role: Role, translator: Translator) -> str:
    """Say where the branch has decided differently from the program."""
    if (role in row.held) == (role in RIGHTS and row.right in RIGHTS[role]):
        return ""
    return translator.text(translate("console.rights", "changed by the branch"))


def _column(role: Role) -> Column:
    return Column(
        role.value,
        ROLE_NAMES[role],
        lambda row, now, t: t.text(_answer(row, role)),
        width=19,
        hint=lambda row, now, t: _default(row, role, t),
        mark=lambda row: (
            Icon.LOCK if is_fixed(role, row.right) else Icon.CHECK if role in row.held else Icon.CROSS,
            Tone.GOOD if role in row.held else Tone.QUIET,
        ),
    )


def _name(row: RightRow, _now: object, translator: Translator) -> str:
    return translator.text(RIGHT_NAMES[row.right][0])


REGISTER = Register(
    translate("console.rights", "What each role may do"),
    (
        Column(
            "right",
            translate("console.rights", "Right"),
            _name,
            hint=lambda row, now, t: t.text(RIGHT_NAMES[row.right][1]),
        ),
        *(_column(role) for role in PEOPLE),
    ),
    lambda row: row.right,
    _name,
    page_size=0,
)


class RightsPage(MatrixPage[RightsState]):
    """The page."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.LOCK, REGISTER)
        self._server = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.add(self._server)

    def _show_content(self, state: RightsState) -> None:
        self._show_head(TITLE, TO_CHANGE if state.may_change else TO_READ, loading=not state.loaded, empty=False)
        self._show_records(state.rows)
        self._server.setText(self._text(SERVER))
        self._server.setVisible(state.loaded)

    def _show_chosen(self) -> None:
        self.details.hide()  # everything is said in the table


class RightsSection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = RightsPage(context.appearance, context.translator)
        self.rights = RightsPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.rights, self.screen)
        self.screen.pressed.connect(self.rights.press)
        self.screen.message_closed.connect(self.rights.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return RightsSection(context)
