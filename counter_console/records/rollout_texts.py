"""What the page of the roll-out says: the tree of ministry, unit and branches, the stages and their facts in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import NAMESPACE_OID, UUID, uuid5

from counter_console.records.case_texts import CaseFact
from counter_console.section.record_page import Register
from shared.branches.rollout.model import (
    BranchRollout,
    FactKind,
    RolloutList,
    RolloutVerb,
    Stage,
    StageFact,
    StageLine,
    StageState,
    Superior,
)
from shared.office.settings.model import setting_field
from shared.platform.i18n.text import Day, Listing, LocalText, Number, Showable, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import DASH
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

TITLE = translate("rollout", "Roll-out")
SUBTITLE = translate("rollout", "How far each branch is follows from facts; nobody types a stage.")
VERBS: Mapping[RolloutVerb, Text] = {
    RolloutVerb.NAME: translate("rollout", "Ministry, unit, coach and posts"),
    RolloutVerb.PLAN: translate("rollout", "Plan a milestone"),
    RolloutVerb.DONE: translate("rollout", "A milestone is reached"),
    RolloutVerb.DROP: translate("rollout", "Drop a milestone"),
    RolloutVerb.ASK: translate("rollout", "Name a challenge"),
    RolloutVerb.ANSWER: translate("rollout", "Answer with a strategy"),
}
STAGES: Mapping[Stage, Text] = {
    Stage.NAMED: translate("rollout", "Named"),
    Stage.STAFFED: translate("rollout", "Staffed"),
    Stage.EQUIPPED: translate("rollout", "Equipped"),
    Stage.MEASURING: translate("rollout", "Measuring"),
    Stage.ASSESSED: translate("rollout", "Assessed"),
    Stage.IMPROVING: translate("rollout", "Improving"),
}
STATES: Mapping[StageState, Text] = {
    StageState.PASSED: translate("rollout", "passed"),
    StageState.LOST: translate("rollout", "passed, but something is missing again"),
    StageState.READY: translate("rollout", "everything is there; noted tonight"),
    StageState.OPEN: translate("rollout", "not yet"),
}
_MARKS = {
    StageState.PASSED: (Icon.CHECK, Tone.GOOD),
    StageState.LOST: (Icon.WARNING, Tone.BAD),
    StageState.READY: (Icon.CHECK, Tone.CAUTION),
    StageState.OPEN: (Icon.CLOCK, Tone.QUIET),
}
#: What puts a row below the one that it belongs to.
_INDENT = "\u2003"


@dataclass(frozen=True)
class TreeLine:
    """A row of the tree: a ministry, a unit or a branch with what is above it; `branches` are all below it."""

    key: UUID
    depth: int
    code: str
    name: LocalText
    branches: tuple[BranchRollout, ...]
    branch: BranchRollout | None = None

    @property
    def kind(self) -> Text:
        """What it is."""
        if self.branch is not None:
            return translate("rollout", "Branch")
        return translate("rollout", "Excellence unit") if self.depth else translate("rollout", "Ministry")

    @property
    def stage(self) -> Showable:
        """How far the branch is; of a ministry or a unit how many branches there are."""
        if self.branch is None:
            return translate("rollout", "%n branches", n=len(self.branches))
        return stage_name(self.branch.reached)

    @property
    def hint(self) -> Showable:
        """What is said about the stage: that something is missing again, or what comes next."""
        branch = self.branch
        if branch is None:
            return ""
        if branch.lost:
            return translate("rollout", "now: {stage}", stage=stage_name(branch.holds))
        coming = next((line for line in branch.ladder if line.passed is None), None)
        return "" if coming is None else translate("rollout", "next: {stage}", stage=STAGES[coming.stage])

    @property
    def mark(self) -> tuple[Icon, Tone] | None:
        """The picture of a branch; where something was lost it stands out."""
        if self.branch is None:
            return None
        if self.branch.lost:
            return _MARKS[StageState.LOST]
        return _MARKS[StageState.OPEN if self.branch.reached is None else StageState.PASSED]


def stage_name(stage: Stage | None) -> Text:
    """Return the name of a stage, or that there is none yet."""
    return translate("rollout", "not begun") if stage is None else STAGES[stage]


def tree(found: RolloutList) -> tuple[TreeLine, ...]:
    """Return ministries, their units and branches in order; branches without a line come last."""
    named = [each for each in found.branches if each.rollout is not None]
    lines: list[TreeLine] = []
    for ministry in _superiors(named, "ministry"):
        below = [each for each in named if _above(each, "ministry").code == ministry.code]
        lines.append(TreeLine(_key("ministry", ministry.code), 0, ministry.code, ministry.name, tuple(below)))
        for unit in _superiors(below, "unit"):
            of_unit = tuple(each for each in below if _above(each, "unit").code == unit.code)
            lines.append(TreeLine(_key(f"unit {ministry.code}", unit.code), 1, unit.code, unit.name, of_unit))
            lines.extend(TreeLine(each.branch_id, 2, each.code, each.name, (each,), each) for each in of_unit)
    others = (each for each in found.branches if each.rollout is None)
    return (*lines, *(TreeLine(each.branch_id, 0, each.code, each.name, (each,), each) for each in others))


def _above(branch: BranchRollout, kind: str) -> Superior:
    assert branch.rollout is not None, "asked only of branches with a line"
    above: Superior = getattr(branch.rollout.terms, kind)
    return above


def _superiors(branches: Sequence[BranchRollout], kind: str) -> tuple[Superior, ...]:
    """Return the ministries or units by code; of two names for one code the own branch's, else the first, is shown."""
    first = sorted(branches, key=lambda each: not each.own)
    found = {_above(each, kind).code: _above(each, kind) for each in reversed(first)}
    return tuple(found[code] for code in sorted(found))


def _key(kind: str, code: str) -> UUID:
    return uuid5(NAMESPACE_OID, f"rollout {kind} {code}")


def fact_text(fact: StageFact) -> Text:
    """Return one fact in words, with how much there is and how much is needed."""
    have, need = Number(fact.have), Number(fact.need)
    match fact.kind:
        case FactKind.LINE:
            return translate("rollout", "ministry and unit")
        case FactKind.COACH:
            return translate("rollout", "a coach who works here")
        case FactKind.POSTS if not fact.need:
            return translate("rollout", "how many posts the branch has")
        case FactKind.POSTS:
            return translate("rollout", "filled posts: {have} of {need}", have=have, need=need)
        case FactKind.MISSING if fact.holds:
            return translate("rollout", "a set-up in which nothing is missing")
        case FactKind.MISSING:
            return translate("rollout", "%n things in the set-up; see Readiness", n=fact.have)
        case FactKind.STANDARDS:
            return translate(
                "rollout", "measured standards in force for four weeks: {have} of {need}", have=have, need=need
            )
        case FactKind.WAVES:
            return translate("rollout", "final waves of mystery shopping: {have} of {need}", have=have, need=need)
        case FactKind.REVIEWS:
            return translate("rollout", "signed reviews of a quarter: {have} of {need}", have=have, need=need)
        case FactKind.EFFECTIVE:
            return translate("rollout", "actions with a sure effect: {have} of {need}", have=have, need=need)


def _listed(line: StageLine, *, holds: bool) -> Showable:
    texts = tuple(fact_text(fact) for fact in line.facts if fact.holds is holds)
    return Listing(texts) if texts else DASH


def day_text(line: StageLine) -> Showable:
    """Return how the branch stands with a stage, with the day on which it was passed."""
    if line.passed is None:
        return STATES[line.state]
    day = Day(line.passed, year=True, weekday=False)
    if line.state is StageState.LOST:
        return translate("rollout", "passed on {day}, but something is missing again", day=day)
    return translate("rollout", "passed on {day}", day=day)


def _name(line: TreeLine, translator: Translator) -> str:
    return f"{_INDENT * line.depth}{isolated(line.name.text(translator.language))}"


def description(line: TreeLine, translator: Translator) -> str:
    """Return a row in words."""
    name = isolated(line.name.text(translator.language))
    return translator.text(translate("rollout", "{kind}: {name}", kind=line.kind, name=name))


REGISTER = Register(
    name=translate("rollout", "Ministries, units and branches"),
    columns=(
        Column(
            "name",
            translate("rollout", "Name"),
            lambda line, now, t: _name(line, t),
            hint=lambda line, now, t: f"{_INDENT * line.depth}{t.text(line.kind)}",
        ),
        Column(
            "stage",
            translate("rollout", "Stage"),
            lambda line, now, t: t.text(line.stage),
            width=28,
            mark=lambda line: line.mark,
            hint=lambda line, now, t: t.text(line.hint),
        ),
        Column(
            "coach",
            translate("rollout", "Coach"),
            lambda line, now, t: DASH if line.branch is None or not line.branch.coach else isolated(line.branch.coach),
            width=20,
        ),
        Column("posts", translate("rollout", "Filled posts"), lambda line, now, t: t.text(posts_text(line)), width=16),
    ),
    key=lambda line: line.key,
    description=lambda line, now, t: description(line, t),
    filters=(
        (translate("rollout", "Something is missing again"), lambda line: any(each.lost for each in line.branches)),
    ),
    page_size=24,
)
LADDER = (
    Column(
        "stage",
        translate("rollout", "Stage"),
        lambda line, now, t: t.text(STAGES[line.stage]),
        width=34,
        mark=lambda line: _MARKS[line.state],
        hint=lambda line, now, t: t.text(day_text(line)),
    ),
    Column("there", translate("rollout", "What is there"), lambda line, now, t: t.text(_listed(line, holds=True))),
    Column("missing", translate("rollout", "What is missing"), lambda line, now, t: t.text(_listed(line, holds=False))),
)


def ladder_description(line: StageLine, translator: Translator) -> str:
    """Return a stage in words."""
    return translator.text(
        translate(
            "rollout",
            "{stage}: {state}. Missing: {missing}",
            stage=STAGES[line.stage],
            state=day_text(line),
            missing=_listed(line, holds=False),
        )
    )


def missing_text(branch: BranchRollout) -> Showable:
    """Return everything that is missing up to the next stage."""
    for line in branch.ladder:
        missing = tuple(fact_text(fact) for fact in line.facts if not fact.holds)
        if missing:
            return Listing(missing)
    return DASH


def posts_text(line: TreeLine) -> Showable:
    """Return how many posts of the branch, or of all below, are filled; a dash where nobody has said how many."""
    known = [each for each in line.branches if each.rollout is not None]
    if not known:
        return DASH
    posts = sum(each.rollout.terms.posts for each in known if each.rollout is not None)
    people = sum(min(each.people, each.rollout.terms.posts) for each in known if each.rollout is not None)
    return translate("rollout", "{filled} of {posts}", filled=Number(people), posts=Number(posts))


def facts(line: TreeLine) -> Iterator[CaseFact]:
    """Yield what is known of a row."""
    yield CaseFact(translate("rollout", "Code"), isolated(line.code))
    if line.branch is None:
        for stage in (None, *Stage):
            count = sum(each.reached is stage for each in line.branches)
            if count:
                yield CaseFact(stage_name(stage), translate("rollout", "%n branches", n=count))
        return
    if line.branch.differing:
        labels = tuple(setting_field(key).label for key in line.branch.differing)
        yield CaseFact(translate("rollout", "Settings that differ from above"), Listing(labels))
    rollout = line.branch.rollout
    if rollout is not None:
        yield CaseFact(translate("rollout", "Ministry"), rollout.terms.ministry.name)
        yield CaseFact(translate("rollout", "Excellence unit"), rollout.terms.unit.name)
