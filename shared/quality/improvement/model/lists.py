"""What the page of improvement shows."""

from dataclasses import dataclass
from datetime import date

from shared.quality.improvement.model import ActionFile, Choices, DelayCounts, IdeaFile
from shared.quality.improvement.model.reviews import ReviewFile


@dataclass(frozen=True)
class ActionList:
    """The actions that the reader may see, and what may be done without one.

    `delays` are the reasons for long servings of the last weeks, those of all services first.
    """

    files: tuple[ActionFile, ...]
    choices: Choices
    today: date
    may_propose: bool
    delays: tuple[DelayCounts, ...] = ()
    ideas: tuple[IdeaFile, ...] = ()
    reviews: tuple[ReviewFile, ...] = ()
