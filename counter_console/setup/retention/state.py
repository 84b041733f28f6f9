"""What the page of retention shows, and its forms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from counter_console.section.connection import SectionState
from shared.office.settings.model import setting_field
from shared.platform.forms.model import Answers, Choice, Field, Kind, plain_form
from shared.platform.i18n.text import Showable, translate
from shared.upkeep.retention.model import KEPT, REASONS, ErasureReason, KindState, Preview, VisitTexts

TITLE = translate("console.retention", "Retention")
ERASE_NOW = translate("console.retention", "Erase what is due")
VISIT_TITLE = translate("console.retention", "Texts of one visitor")
TERMS = plain_form("retention_terms", *(setting_field(kept.setting) for kept in KEPT.values()))
VISIT = plain_form(
    "retention_visit",
    Field("number", Kind.TEXT, translate("console.retention", "Number on the ticket"), maximum=16),
    Field("day", Kind.DATE, translate("console.retention", "Day of the visit")),
    Field(
        "reason",
        Kind.CHOICE,
        translate("console.retention", "Reason"),
        default=ErasureReason.VISITOR,
        choices=tuple(Choice(reason, text) for reason, text in REASONS.items()),
    ),
)


@dataclass(frozen=True)
class Found:
    """The texts of one visitor that are about to be erased, and why."""

    visit: VisitTexts
    reason: ErasureReason


@dataclass(frozen=True)
class RetentionState(SectionState):
    """What is kept and due. `asked` and `found` are open questions; `progress` counts the days of a running erasure.

    `visits` counts the visitors whose texts were erased here, so that the page can empty its form.
    """

    kinds: tuple[KindState, ...] = ()
    terms: Answers = field(default_factory=dict)
    last: Showable = ""
    keeper: Showable = ""
    asked: bool = False
    found: Found | None = None
    progress: tuple[int, int] | None = None
    visits: int = 0

    @property
    def due(self) -> int:
        """How many texts are due."""
        return sum(each.due for each in self.kinds)


@dataclass(frozen=True)
class Reading:
    """What is kept, the terms, and when something was last erased and the keeper last looked for it."""

    preview: Preview
    terms: Mapping[str, Any]
    last: Showable
    keeper: Showable
