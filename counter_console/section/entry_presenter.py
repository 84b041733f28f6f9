"""Reads the entries of one part of the set-up and saves, removes and arranges them, without Qt."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import MessageTone, SectionState
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.errors import IN_USE
from shared.office.catalog.model import Catalog
from shared.office.catalog.parts import ABSENCES, MESSAGE_TEMPLATES, SetUpPart
from shared.office.settings.model import Settings
from shared.office.staff.model import StaffMember
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import LocalText, Showable, Text, isolated, translate
from shared.platform.live.topics import Topic


@dataclass(frozen=True)
class SetUpEntry:
    """One entry: a key that stays when its code changes, its code, and the answers of its form.

    `note` is what the list says of it besides: the name of somebody whose code is among its answers, or what is wrong.
    """

    key: Hashable
    code: str
    answers: Answers
    title: Showable = ""
    note: Showable = ""

    @property
    def name(self) -> Showable:
        """What people call it; `title` is the name of the person whose code it has."""
        if self.title:
            return self.title
        name = self.answers.get("name")
        return name if isinstance(name, LocalText) and name.texts else isolated(self.code)


@dataclass(frozen=True)
class EntriesState(SectionState):
    """The entries in their order; settings and time of the reading where the page shows a preview.

    `people` are read where the form chooses among them. `removing` is the one whose removal is being asked about.

    `in_use` is the key of an entry that could not be removed. `added` counts the entries added here, so that the page
    can close the form of the last one. `opened` is what the last file gave for a new entry.
    """

    catalog: Catalog | None = None
    settings: Settings | None = None
    at: datetime | None = None
    entries: tuple[SetUpEntry, ...] = ()
    removing: SetUpEntry | None = None
    in_use: Hashable = None
    added: int = 0
    people: tuple[StaffMember, ...] = ()
    opened: "OpenedFile | None" = None


@dataclass(frozen=True)
class OpenedFile:
    """The answers that a file gives for a new entry, not checked and not saved. `number` counts the files opened."""

    number: int
    answers: Answers


@dataclass(frozen=True)
class EntriesReading:
    """The set-up, the entries of one part of it with their records and, for a preview, the settings and the time."""

    catalog: Catalog
    records: Mapping[Hashable, tuple[Any, SetUpEntry]]
    settings: Settings | None = None
    at: datetime | None = None
    people: tuple[StaffMember, ...] = ()


NEVER_USED = translate("console.templates", "Never used: its kind of case was removed")
#: What a catalog consists of, for one part of it and for all others.
_LISTS = tuple(each.name for each in fields(Catalog))


class EntriesPresenter(SectionPresenter[EntriesState, EntriesReading]):
    """Saves an entry as a whole, compared with what the person had seen: nobody overwrites what they have not read."""

    TOPICS = frozenset({Topic.CATALOG, Topic.SETTINGS})

    def __init__(
        self,
        part: SetUpPart,
        branch: OpenBranch,
        runner: Runner,
        actor: Actor,
        show: Callable[[EntriesState], None],
        *,
        previews: bool = False,
        people: bool = False,
    ) -> None:
        super().__init__(branch, runner, EntriesState(), show)
        self._part = part
        self._actor = actor
        self._previews, self._people = previews, people
        self._sent: SetUpEntry | None = None
        self._known: EntriesReading | None = None

    def _read(self) -> EntriesReading:
        catalog = self._branch.catalog.catalog()
        people = self._branch.staff.members() if self._people else ()
        records = self._records(catalog, people)
        if not self._previews:
            return EntriesReading(catalog, records, people=people)
        return EntriesReading(catalog, records, self._branch.settings.values(), self._clock.now(), people)

    def _records(self, catalog: Catalog, people: tuple[StaffMember, ...]) -> Mapping[Hashable, tuple[Any, SetUpEntry]]:
        """Return the entries with their records by key; what has not changed since the last reading is taken over."""
        part, known = self._part, self._known
        titles = {each.code: isolated(each.name) for each in people} if part is ABSENCES else {}
        others = [name for name in _LISTS if name != part.key]
        alike = (
            known is not None
            and known.people == people
            and all(getattr(known.catalog, name) == getattr(catalog, name) for name in others)
        )
        records: dict[Hashable, tuple[Any, SetUpEntry]] = {}
        for record in part.entries(catalog):
            code = getattr(record, part.code)
            key = getattr(record, "id", code)
            before = None if known is None else known.records.get(key)
            # An entry that is as before stays the same object, so that the list paints only what has changed.
            if before is not None and alike and before[0] == record:
                records[key] = before
                continue
            answers = part.answers(record, catalog)
            entry = SetUpEntry(key, code, answers, titles.get(code, ""), _note(part, answers, catalog, titles))
            records[key] = record, before[1] if before is not None and before[1] == entry else entry
        return records

    def _loaded(self, reading: EntriesReading) -> None:
        self._known = reading
        entries = tuple(entry for _record, entry in reading.records.values())
        if entries == self._state.entries:
            entries = self._state.entries
        self._change(
            catalog=reading.catalog, settings=reading.settings, at=reading.at, entries=entries, people=reading.people
        )

    def add(self, answers: Answers) -> None:
        """Save a new entry."""
        self._sent = None
        name = self._name_of_new(answers)
        self._run(
            lambda _command: self._branch.catalog.save(self._part, answers, None, self._actor),
            translate("console.entries", "Add {name}", name=name),
            translate("console.entries", "Added: {name}", name=name),
            lambda _done: self._change(added=self._state.added + 1),
        )

    def _name_of_new(self, answers: Answers) -> Showable:
        code = str(answers[self._part.code])
        people = self._state.people if self._part is ABSENCES else ()
        title = next((isolated(each.name) for each in people if each.code == code), "")
        return SetUpEntry(None, code, answers, title).name

    def save(self, seen: SetUpEntry, answers: Answers) -> None:
        """Save changed answers of an entry as the person saw it."""
        self._sent = seen
        self._run(
            lambda _command: self._branch.catalog.save(self._part, answers, seen.answers, self._actor),
            translate("console.entries", "Change {name}", name=seen.name),
            translate("console.entries", "Saved: {name}", name=seen.name),
            self._done,
        )

    def ask_remove(self, entry: SetUpEntry) -> None:
        """Ask before an entry is removed."""
        if self._state.connection.can_save:
            self._change(removing=entry, in_use=None)

    def answer_remove(self, removes: bool) -> None:
        """Remove the entry that was asked about, or keep it."""
        entry = self._state.removing
        self._change(removing=None)
        if not removes or entry is None:
            return
        self._sent = entry
        self._run(
            lambda _command: self._branch.catalog.remove(self._part, entry.code, entry.answers, self._actor),
            translate("console.entries", "Remove {name}", name=entry.name),
            translate("console.entries", "Removed: {name}", name=entry.name),
            self._done,
        )

    def take_out_of_use(self, entry: SetUpEntry) -> None:
        """Keep an entry for what refers to it, and offer it no longer."""
        self.save(entry, {**entry.answers, "active": False})

    def move(self, entry: SetUpEntry, step: int, alike: Callable[[SetUpEntry], object]) -> None:
        """Put an entry before or after the next one that is `alike`."""
        codes = [each.code for each in self._state.entries]
        at = codes.index(entry.code)
        others = self._state.entries[at + 1 :] if step > 0 else self._state.entries[:at][::-1]
        other = next((each for each in others if alike(each) == alike(entry)), None)
        if other is None:
            return
        codes.remove(entry.code)
        codes.insert(codes.index(other.code) + (1 if step > 0 else 0), entry.code)
        self._sent = None
        self._run(
            lambda _command: self._branch.catalog.arrange(self._part, codes, self._actor),
            translate("console.entries", "Move {name}", name=entry.name),
        )

    def write_file(self, work: Callable[[], Path]) -> None:
        """Write an entry to a file."""
        self._write_file(work)

    def open_file(self, work: Callable[[], Answers], report: Text) -> None:
        """Read the answers of a new entry from a file, away from the screen's thread; `report` says what to do next."""
        self._change(exporting=True)
        self._runner.run(work, lambda answers: self._file_opened(answers, report), self._file_not_opened)

    def _file_opened(self, answers: Answers, report: Text) -> None:
        before = self._state.opened
        opened = OpenedFile(1 if before is None else before.number + 1, answers)
        self._change(exporting=False, opened=opened)
        self._report(report, MessageTone.GOOD)

    def _file_not_opened(self, problem: Exception) -> None:
        self._change(exporting=False)
        if not isinstance(problem, UserError):
            raise problem
        self._report(error_text(problem), MessageTone.PROBLEM)

    def _done(self, _result: Any) -> None:
        self._change(in_use=None)

    def _refused(self, problem: UserError) -> None:
        if self._sent is not None and problem.code is IN_USE:
            self._change(in_use=self._sent.key)
        super()._refused(problem)


def _note(part: SetUpPart, answers: Answers, catalog: Catalog, people: Mapping[str, Showable]) -> Showable:
    """Return who the deputy of an absence is, and that a message is only for kinds of cases that were removed."""
    if part is ABSENCES:
        return people.get(answers["deputy"], "")
    kinds = answers["kinds"] if part is MESSAGE_TEMPLATES else ()
    known = {kind.code for kind in catalog.case_kinds}
    return NEVER_USED if kinds and known.isdisjoint(kinds) else ""
