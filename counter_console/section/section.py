"""How a section is declared, what it is made from, and what it is while somebody is signed in."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from counter_console.counter_slips import CounterSlips
from counter_console.session import SignedIn
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.office.staff.rights import Right
from shared.platform.background import Runner
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, Text
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon


class Presenter(Protocol):
    """What the console asks of every presenter."""

    def refresh(self) -> None:
        """Read again."""

    def changed(self, topics: frozenset[Topic]) -> None:
        """React to news from the branch."""

    def lost(self) -> None:
        """React to a lost database."""

    def back(self) -> None:
        """React to the return of the database."""

    def each_second(self) -> None:
        """Try again what failed; read now and then what only time changes."""


@dataclass(frozen=True)
class SectionContext:
    """What every section is made from. `left` ends the sign-in with a reason, `ask_for_help` gets a counter's label.

    `slips` prints the papers of cases. `file_runner` reads and draws files, which may take seconds.
    """

    branch: OpenBranch
    runner: Runner
    who: SignedIn
    device: str
    zone: ZoneInfo
    appearance: Appearance
    translator: Translator
    translator_for: Callable[[Language], Translator]
    folder: Path
    left: Callable[[Showable], None]
    ask_for_help: Callable[[str], None]
    slips: CounterSlips
    file_runner: Runner

    @property
    def clerk(self) -> Actor:
        """The signed-in person, for operations of clerks."""
        return Actor(ActorKind.CLERK, self.who.member.id, self.device)

    @property
    def manager(self) -> Actor:
        """The signed-in manager, for operations."""
        return Actor(ActorKind.MANAGER, self.who.member.id, self.device)


class OpenSection(QObject):
    """A section while somebody is signed in: presenter, page and, for news below all sections, a strip.

    `wanted` asks to open the page, `section_wanted` another section by its key.
    `counted` says that `count`, the number in the side bar, has changed.
    """

    wanted = Signal()
    section_wanted = Signal(str)
    counted = Signal()

    def __init__(self, presenter: Presenter, page: QWidget | None = None, strip: QWidget | None = None) -> None:
        super().__init__()
        self.presenter = presenter
        self.page = page
        self.strip = strip
        self.count = 0
        self.count_text: Showable = ""

    def set_translator(self, translator: Translator) -> None:
        """Change the language of page and strip."""
        shown: tuple[Any, ...] = (self.page, self.strip)  # both have this method; their widget type does not say so
        for part in shown:
            if part is not None:
                part.set_translator(translator)

    def set_docked(self, docked: bool) -> None:
        """Change between the narrow column and the full window; only what is seen in both has to do anything."""

    def sign_out(self) -> bool:
        """Sign out here if this section holds the sign-in; return whether it does."""
        return False

    def each_second(self) -> None:
        """Let a second pass."""
        self.presenter.each_second()


class SectionGroup(StrEnum):
    """The entries of the side bar that show and hide sections below them, from top to bottom."""

    SERVICE_DESK = "service_desk"
    QUALITY = "quality"
    TEAM = "team"
    SET_UP = "set_up"


@dataclass(frozen=True)
class Section:
    """One section of the console. `module` has `open_section(context)` and is loaded when it is first needed.

    `at_counter`: only for somebody who is signed in at a counter. `at_once`: made at the sign-in, because it shows
    something before it is opened. `docked`: it is shown in the narrow column too. `group`: the entry of the side bar
    below which it is shown with others. `alone` False: nobody signs in without a counter only for it.
    """

    key: str
    title: Text
    icon: Icon
    shortcut: str
    right: Right
    module: str
    at_counter: bool = False
    at_once: bool = False
    docked: bool = False
    group: SectionGroup | None = None
    alone: bool = True

    def allowed(self, who: SignedIn) -> bool:
        """Return whether this person has the section."""
        if self.at_counter:
            return who.session is not None  # who may no longer serve still ends the visit and signs out
        return self.right in who.rights

    def open(self, context: SectionContext) -> OpenSection:
        """Make the section for the signed-in person."""
        section: OpenSection = importlib.import_module(self.module).open_section(context)
        return section
