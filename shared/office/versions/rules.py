"""The lifecycle of a version, which one is in force on a day, and what an event makes of an entry."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any, Generic

from shared.office.history.model import RecordEvent
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.rights import Right
from shared.office.versions.errors import VERSION_NOT_POSSIBLE
from shared.office.versions.model import R, V, Version, Versioned, VersionState, VersionVerb
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Text, translate
from shared.platform.lifecycle import Lifecycle, Transition

_S, _V = VersionState, VersionVerb
#: (state, action, following state). A new draft can follow every version that is not being prepared itself.
_TABLE = (
    (None, _V.WRITE, _S.DRAFT),
    (_S.DRAFT, _V.WRITE, _S.DRAFT),
    (_S.DRAFT, _V.SUBMIT, _S.PROPOSED),
    (_S.DRAFT, _V.DISCARD, _S.ENDED),
    (_S.PROPOSED, _V.APPROVE, _S.APPROVED),
    (_S.PROPOSED, _V.RETURN, _S.DRAFT),
    (_S.APPROVED, _V.END, _S.ENDED),
    (_S.IN_FORCE, _V.WRITE, _S.DRAFT),
    (_S.IN_FORCE, _V.END, _S.ENDED),
    (_S.ENDED, _V.WRITE, _S.DRAFT),
)


class VersionRules(Generic[R]):
    """The rules of one register: `write` prepares versions, `approve` decides about those of other people.

    `subject` is that of its events. `record` and `version` make an entry and a version; `tell` and `read` turn terms
    into what an event tells, and back. `more` are further actions with the right that each asks for, from and to which
    state; an event of theirs is applied by the register.
    """

    def __init__(
        self,
        subject: str,
        record: Callable[..., R],
        version: Callable[..., Version[Any]],
        tell: Callable[[Any], dict[str, Any]],
        read: Callable[[Mapping[str, Any]], Any],
        *,
        write: Right,
        approve: Right,
        more: Iterable[tuple[VersionState, StrEnum, VersionState, Right]] = (),
    ) -> None:
        self.subject, self.tell = subject, tell
        self._record, self._version, self._read = record, version, read
        self._more = tuple(more)
        self.right_of: dict[StrEnum, Right] = {
            **dict.fromkeys((_V.WRITE, _V.DISCARD, _V.SUBMIT), write),
            **dict.fromkeys((_V.RETURN, _V.APPROVE, _V.END), approve),
            **{verb: right for _, verb, _, right in self._more},
        }
        rows: list[Transition[VersionState, StrEnum]] = [
            Transition(before, verb, (after,), frozenset({self.right_of[verb]})) for before, verb, after in _TABLE
        ]
        rows += [Transition(before, verb, (after,), frozenset({right})) for before, verb, after, right in self._more]
        self.lifecycle = Lifecycle(
            rows, ended=(), impossible=VERSION_NOT_POSSIBLE, over=VERSION_NOT_POSSIBLE, not_allowed=NOT_ALLOWED
        )

    def possible(
        self, record: R | None, day: date, who: Collection[StrEnum] | None = None, actor: Any = None
    ) -> tuple[StrEnum, ...]:
        """Return what may be done with an entry on a day; nobody approves a version of which `actor` is an author."""
        own = record is not None and actor is not None and actor in record.latest.authors
        return tuple(
            verb
            for verb in self.right_of
            if self.lifecycle.is_allowed(self.target(record, verb, day), verb, who) and not (own and verb == _V.APPROVE)
        )

    def target(self, record: R | None, verb: StrEnum, day: date) -> VersionState | None:
        """Return the state of the version that an action is about on a day; None for a new entry."""
        meant = self.meant(record, verb, day)
        return None if record is None or meant is None else state_on(record, meant, day)

    def meant(self, record: R | None, verb: StrEnum, day: date) -> Version[Any] | None:
        """Return the version that an action is about on a day.

        A further action, and the end unless it takes back what was approved for later, is about the version in force,
        also while another one is being prepared.
        """
        if record is None:
            return None
        latest: Version[Any] = record.latest
        later = verb == _V.END and state_on(record, latest, day) is _S.APPROVED
        if (verb == _V.END and not later) or verb in (more for _, more, _, _ in self._more):
            holding: Version[Any] | None = in_force(record, day)
            return holding or latest
        return latest

    def apply(self, record: R | None, event: RecordEvent) -> R:
        """Return the entry after an event.

        Raises ValueError, KeyError, TypeError, AttributeError or StopIteration for an event that cannot be one.
        """
        verb, told = VersionVerb(event.kind), event.details
        if record is None:
            if verb is not _V.WRITE:
                raise ValueError(f"{verb} of nothing")
            record = self._record(event.record_id, told["code"], 0, event.instant)
        now = self.counted(record, event)
        if verb is _V.WRITE:
            return self._written(now, event)
        meant = next(each for each in record.versions if each.number == told["number"])
        if verb is _V.END:
            if meant.state is not _S.APPROVED:
                raise ValueError("was never approved")
            changed = replace(meant, ends=date.fromisoformat(told["ends"]))
        else:
            (after,) = self.lifecycle.after(meant.state, verb)
            changed = replace(meant, state=after)
            if verb is _V.SUBMIT:
                changed = _by(changed, event)
            if verb is _V.APPROVE:
                if event.actor_id in meant.authors:
                    raise ValueError("approved by its author")
                begun = last_begin(record)
                if begun is not None and meant.terms.begins <= begun:
                    raise ValueError("versions overlap")
                changed = replace(changed, approved_by=event.actor_id)
        return replace(now, versions=tuple(changed if each is meant else each for each in record.versions))

    def counted(self, record: R, event: RecordEvent) -> R:
        """Return an entry with one change more."""
        return replace(record, version=record.version + 1, changed=event.instant)

    def _written(self, record: R, event: RecordEvent) -> R:
        terms = self._read(event.details["terms"])
        kept = record.versions
        if kept and record.latest.state is _S.PROPOSED:
            raise ValueError("another version is being prepared")
        if kept and record.latest.state is _S.DRAFT:
            return replace(record, versions=(*kept[:-1], _by(replace(record.latest, terms=terms), event)))
        return replace(record, versions=(*kept, _by(self._version(len(kept) + 1, _S.DRAFT, terms), event)))


def state_on(record: Versioned[V], version: V, day: date) -> VersionState:
    """Return the state of a version on a day."""
    if version.state is not _S.APPROVED:
        return version.state
    end = _end_of(record, version)
    if end is not None and day >= end:
        return _S.ENDED
    return _S.APPROVED if day < version.terms.begins else _S.IN_FORCE


def in_force(record: Versioned[V], day: date) -> V | None:
    """Return the version that holds on a day."""
    return next((each for each in record.versions if state_on(record, each, day) is _S.IN_FORCE), None)


def shown_on(record: Versioned[V], day: date) -> tuple[V, VersionState, VersionState | None]:
    """Return the version in force, else the one written last; its state; and that of one being prepared beside it."""
    shown = in_force(record, day) or record.latest
    latest = state_on(record, record.latest, day)
    # What was discarded, or taken back before it began, is no longer being prepared.
    prepared = None if shown is record.latest or latest is _S.ENDED else latest
    return shown, state_on(record, shown, day), prepared


def is_prepared(record: Versioned[Any], day: date) -> bool:
    """Return whether another version than the one in force is being prepared, or is approved for later."""
    waiting = (_S.DRAFT, _S.PROPOSED, _S.APPROVED)
    return any(state_on(record, each, day) in waiting for each in record.versions)


def held_versions(record: Versioned[V], day: date | None = None) -> tuple[V, ...]:
    """Return the versions that held on a day or before it, in order; without a day, also those approved for later."""
    held = (each for each in record.versions if _ever_holds(each) and (day is None or each.terms.begins <= day))
    return tuple(sorted(held, key=lambda each: each.terms.begins))


def last_begin(record: Versioned[Any] | None) -> date | None:
    """Return the latest beginning of an approved version: the next one must begin after it."""
    begins = [] if record is None else [each.terms.begins for each in record.versions if _ever_holds(each)]
    return max(begins, default=None)


def wrong_begin(record: Versioned[Any] | None, begins: date, today: date) -> Iterator[Text]:
    """Yield what is wrong with the first day of a version: versions begin tomorrow or later and never overlap."""
    begun = last_begin(record)
    if begins <= today:
        yield translate("versions", "a first day after today")
    elif begun is not None and begins <= begun:
        yield translate("versions", "a first day after that of the version before")


def missing_language(texts: Iterable[LocalText], languages: Collection[Language]) -> Iterator[Text]:
    """Yield that a text is missing in a language of the branch."""
    known = [text.as_dict() for text in texts]
    if not all(text.get(language.value, "").strip() for text in known for language in languages):
        yield translate("versions", "the text in every language of the branch")


def _ever_holds(version: Version[Any]) -> bool:
    """Return whether a version is approved and was not taken back before it began."""
    kept = version.ends is None or version.ends > version.terms.begins
    return version.state is _S.APPROVED and kept


def _end_of(record: Versioned[V], version: V) -> date | None:
    """Return the first day on which an approved version does not hold any more."""
    later = [each.terms.begins for each in record.versions if each.number > version.number and _ever_holds(each)]
    known = [day for day in (version.ends, min(later, default=None)) if day is not None]
    return min(known, default=None)


def _by(version: V, event: RecordEvent) -> V:
    known = version.authors if event.actor_id is None else (*version.authors, event.actor_id)
    return replace(version, authors=tuple(dict.fromkeys(known)))
