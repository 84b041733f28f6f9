"""Reading charters: the list with what was measured, one with its versions, and what kiosk and board show of them."""

from datetime import date
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch, read_catalog
from shared.office.settings.store import read_settings
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import read_members
from shared.office.versions.model import VersionState
from shared.office.versions.operations.change import rights_in_register
from shared.office.versions.rules import shown_on
from shared.platform.db.database import Database, Transaction, VersionedCache
from shared.platform.db.retrying import reads
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.live.topics import Topic
from shared.quality.charters import store
from shared.quality.charters.model import (
    Charter,
    CharterFile,
    CharterList,
    CharterRow,
    PublishedCharter,
    QuestionedTime,
)
from shared.quality.charters.operations.measuring import measured_steps
from shared.quality.charters.rules.charters import RULES, in_force, totals, with_published_times
from shared.quality.charters.rules.measuring import to_tell

_GONE = LocalText(())


class CharterViews:
    """Reads charters."""

    def __init__(self, database: Database) -> None:
        self._database = database
        #: Asked at every reading of kiosk, board and console.
        self._published = VersionedCache(
            database, (Topic.CHARTERS,), lambda tx: store.read_published(tx, database.branch_id)
        )
        self._branch = VersionedCache(database, (Topic.CATALOG,), lambda tx: read_branch(tx, database.branch_id))

    @reads
    def charters(self, actor: Actor, chosen: UUID | None = None) -> CharterList:
        """Return all charters, those that ended last, and everything about a chosen one.

        Raises UserError(NOT_ALLOWED).
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.KEEP_STANDARDS)
            catalog, today, rows = self._rows(tx)
            rights = rights_in_register(tx, branch_id, actor, RULES)
            row = next((each for each in rows if each.charter.id == chosen), None)
            people = {each.id: each.name for each in read_members(tx, branch_id)}
            has_one = {row.charter.service_id for row in rows}
            return CharterList(
                catalog=catalog,
                rows=rows,
                file=None
                if row is None
                else CharterFile(row, RULES.possible(row.charter, today, rights, actor.id), people),
                today=today,
                verbs=RULES.possible(None, today, rights),
                free=tuple((each.id, each.name) for each in catalog.services if each.id not in has_one),
                currency=read_settings(tx, branch_id).currency,
            )

    @reads
    def questioned(self) -> tuple[QuestionedTime, ...]:
        """Return the published times that do not fit what was measured any more, for notices."""
        with self._database.read() as tx:
            catalog, _, rows = self._rows(tx)
            language = Language(catalog.branch.default_language)
            return tuple(each for row in rows for each in to_tell(row, language))

    @reads
    def published(self, catalog: Catalog) -> Catalog:
        """Return the set-up with the published times that people read today."""
        return with_published_times(catalog, self.in_force())

    def _rows(self, tx: Transaction) -> tuple[Catalog, date, tuple[CharterRow, ...]]:
        """Return the set-up, the business day, and the charters in the order of their services, ended ones last."""
        branch_id = self._database.branch_id
        catalog = read_catalog(tx, branch_id)
        today = business_day(self._database.present(), catalog.branch.time_zone, catalog.branch.day_starts)
        known = store.CHARTERS.all(tx, branch_id)
        shown = {each.id: shown_on(each, today) for each in known}
        measured = measured_steps(tx, catalog, (version for version, _, _ in shown.values()), today)
        rows = [_row(each, catalog, shown[each.id], measured(shown[each.id][0])) for each in known]
        positions = {service.id: at for at, service in enumerate(catalog.services)}
        rows.sort(key=lambda row: (row.state is VersionState.ENDED, positions.get(row.charter.service_id, 0)))
        return catalog, today, tuple(rows)

    @reads
    def in_force(self) -> dict[UUID, PublishedCharter]:
        """Return the charters that hold today, by service: what visitors may read."""
        with self._database.read() as tx:
            branch = self._branch.read(tx)
            today = business_day(self._database.present(), branch.time_zone, branch.day_starts)
            return in_force(self._published.read(tx), today)


def _row(charter: Charter, catalog: Catalog, shown: tuple[Any, ...], measured: tuple[Any, ...]) -> CharterRow:
    version, state, prepared = shown
    name = next((each.name for each in catalog.services if each.id == charter.service_id), _GONE)
    return CharterRow(charter, name, version, state, prepared, totals(version.terms.steps), measured)
