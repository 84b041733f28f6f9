"""The list of improvement: actions and ideas in one, and how often which cause of a long serving was touched."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import NAMESPACE_OID, UUID, uuid5

from counter_console.records.improvement_texts import (
    IDEA_MARKS,
    IDEA_STATES,
    MARKS,
    STATES,
    action_name,
    answer_text,
    day_text,
    due_text,
    idea_name,
    quarter_name,
)
from counter_console.section.record_page import Register
from shared.platform.i18n.text import LocalText, Showable, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import DASH
from shared.quality.improvement.forms import SHORT_CAUSES
from shared.quality.improvement.model import (
    TO_DO,
    UNANSWERED,
    ActionFile,
    ActionStage,
    CauseGroup,
    DelayCounts,
    IdeaFile,
    IdeaState,
    TextKind,
)
from shared.quality.improvement.model.reviews import ReviewFile
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

#: Actions with which something is still to be done.
_OPEN = frozenset({ActionStage.PROPOSED, ActionStage.DONE, *TO_DO})
_OPEN_IDEAS = frozenset({*UNANSWERED, IdeaState.TRIED})


@dataclass(frozen=True)
class ActionLine:
    """An action as a row of the list."""

    file: ActionFile

    @property
    def key(self) -> UUID:
        """The id by which it is chosen."""
        return self.file.action.id

    @property
    def name(self) -> Text:
        """Its kind and number."""
        return action_name(self.file.action)

    @property
    def text(self) -> str:
        """What was found."""
        return self.file.texts.get(TextKind.FINDING, "")

    @property
    def state(self) -> Text:
        """Where it is."""
        return STATES[self.file.action.state]

    @property
    def hint(self) -> Showable:
        """Until when something is to be done."""
        return due_text(self.file)

    @property
    def who(self) -> str:
        """Its owner."""
        return self.file.owner

    @property
    def open(self) -> bool:
        """Whether something is still to be done."""
        return self.file.action.state in _OPEN

    @property
    def overdue(self) -> bool:
        """Whether its day is over."""
        return self.file.overdue

    @property
    def mark(self) -> tuple[Icon, Tone]:
        """The picture of its state; what is overdue, or without effect and not settled, stands out."""
        action = self.file.action
        unsettled = action.state is ActionStage.NO_EFFECT and action.next_id is None and not action.stopped
        return (Icon.WARNING, Tone.BAD) if self.overdue or unsettled else MARKS[action.state]


@dataclass(frozen=True)
class IdeaLine:
    """An idea as a row of the list."""

    file: IdeaFile

    @property
    def key(self) -> UUID:
        """The id by which it is chosen."""
        return self.file.idea.id

    @property
    def name(self) -> Text:
        """Its kind and number."""
        return idea_name(self.file.idea)

    @property
    def text(self) -> str:
        """The idea."""
        return self.file.text

    @property
    def state(self) -> Text:
        """Where it is."""
        return IDEA_STATES[self.file.idea.state]

    @property
    def hint(self) -> Showable:
        """Until when it is to be answered."""
        return answer_text(self.file)

    @property
    def who(self) -> str:
        """Its author."""
        return self.file.author

    @property
    def open(self) -> bool:
        """Whether it waits for an answer, or is being tried."""
        return self.file.idea.state in _OPEN_IDEAS

    @property
    def overdue(self) -> bool:
        """Whether its answer is late."""
        return self.file.overdue

    @property
    def mark(self) -> tuple[Icon, Tone]:
        """The picture of its state."""
        return (Icon.WARNING, Tone.BAD) if self.overdue else IDEA_MARKS[self.file.idea.state]


@dataclass(frozen=True)
class ReviewLine:
    """A review as a row of the list: signed, or still to be written."""

    file: ReviewFile

    @property
    def key(self) -> UUID:
        """The id by which it is chosen: that of its quarter, also before there is a review."""
        return uuid5(NAMESPACE_OID, self.file.quarter)

    @property
    def name(self) -> Text:
        """Its quarter."""
        return quarter_name(self.file.quarter)

    @property
    def text(self) -> str:
        """Nothing besides its quarter."""
        return ""

    @property
    def state(self) -> Text:
        """Whether it is signed."""
        if self.file.review is None:
            return translate("improvement", "To be written")
        return translate("improvement", "Signed")

    @property
    def hint(self) -> Showable:
        """Until when it is to be signed."""
        if self.file.due_day is None:
            return ""
        day = day_text(self.file.due_day)
        if self.overdue:
            return translate("improvement", "overdue since {day}", day=day)
        return translate("improvement", "by {day}", day=day)

    @property
    def who(self) -> str:
        """Who signed it."""
        return self.file.signed_by

    @property
    def open(self) -> bool:
        """Whether it is still to be written."""
        return self.file.review is None

    @property
    def overdue(self) -> bool:
        """Whether its day is over."""
        return self.file.overdue

    @property
    def mark(self) -> tuple[Icon, Tone]:
        """The picture of its state."""
        if self.overdue:
            return Icon.WARNING, Tone.BAD
        return (Icon.CLOCK, Tone.ACCENT) if self.open else (Icon.CHECK, Tone.GOOD)


Line = ActionLine | IdeaLine | ReviewLine


def _title(line: Line, translator: Translator) -> str:
    first = line.text.split("\n")[0]
    return isolated(first) if first else translator.text(line.name)


def _below(line: Line, translator: Translator) -> str:
    """Return kind and number, unless they are the title already."""
    return translator.text(line.name) if line.text else ""


def _description(line: Line, _now: datetime | None, translator: Translator) -> str:
    said = ": ".join(filter(None, (_below(line, translator), _title(line, translator))))
    return translator.language.comma.join((said, translator.text(line.state)))


REGISTER = Register(
    translate("improvement", "Actions, ideas and reviews"),
    (
        Column(
            "finding",
            translate("improvement", "What it is about"),
            lambda line, now, t: _title(line, t),
            hint=lambda line, now, t: _below(line, t),
        ),
        Column(
            "state",
            translate("improvement", "State"),
            lambda line, now, t: t.text(line.state),
            width=26,
            mark=lambda line: line.mark,
            hint=lambda line, now, t: t.text(line.hint),
        ),
        Column(
            "who",
            translate("improvement", "Owner or author"),
            lambda line, now, t: isolated(line.who) if line.who else "",
            width=24,
        ),
    ),
    lambda line: line.key,
    _description,
    filters=(
        (translate("improvement", "Actions"), lambda line: isinstance(line, ActionLine)),
        (translate("improvement", "Ideas"), lambda line: isinstance(line, IdeaLine)),
        (translate("improvement", "Reviews"), lambda line: isinstance(line, ReviewLine)),
        (translate("improvement", "Still open"), lambda line: line.open),
        (translate("improvement", "Overdue"), lambda line: line.overdue),
    ),
)


@dataclass(frozen=True)
class DelayLine:
    """How often each cause was touched for one service, ready to show."""

    counts: DelayCounts
    names: Mapping[UUID, LocalText]

    def name(self, translator: Translator) -> str:
        """Return the service, or that it is all of them."""
        if self.counts.service_id is None:
            return translator.text(translate("improvement", "All services together"))
        name = self.names.get(self.counts.service_id)
        return DASH if name is None else translator.text(name)


def _delay_column(cause: CauseGroup, name: Text) -> Column:
    return Column(cause.value, name, lambda line, now, t: t.number(line.counts.counts.get(cause, 0)), width=22)


DELAYS = (
    Column("service", translate("improvement", "Service"), lambda line, now, t: line.name(t)),
    *(_delay_column(cause, name) for cause, name in SHORT_CAUSES.items()),
)
