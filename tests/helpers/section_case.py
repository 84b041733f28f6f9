"""One presenter of the contract that every section keeps, and who uses it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from counter_console.section.base_presenter import SectionPresenter
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.platform.background import Runner
from shared.platform.live.topics import Topic

Presenter = SectionPresenter[Any, Any]


@dataclass(frozen=True)
class Case:
    """One presenter: how it is made, what is pressed (None: nothing), and how often that was done in the branch."""

    make: Callable[[OpenBranch, Runner, Callable[[Any], None]], Presenter]
    news: Topic
    press: Callable[[Any], None] | None = None
    done: Callable[[OpenBranch], int] = lambda office: 0
    shows_loss: bool = True


def manager(office: OpenBranch) -> Actor:
    member = next(each for each in office.staff.members() if each.code == "timur")
    return Actor(ActorKind.MANAGER, member.id, "console-1")
