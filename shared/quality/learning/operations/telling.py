"""Notices about learning: evidence that ends, and services that nobody may serve any more; and who reads which."""

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID, uuid5

from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_catalog
from shared.office.notices.model import LEARNING, Notice, NoticeKind
from shared.office.notices.operations import WantedNotice, missing_notices, write_notices
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads, sets
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.live.topics import Topic
from shared.quality.learning import store
from shared.quality.learning.rules.warnings import ending, unserved


class LearningNotices:
    """The notices about learning; those of an earlier warning go away by themselves."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tell(self, device: str) -> int:
        """Make the notices that are missing, take away those that are over, and return how many changed."""
        made, over = self._missing()
        return self._write(made, over, device) if made or over else 0

    @reads
    def _missing(self) -> tuple[tuple[WantedNotice, ...], tuple[UUID, ...]]:
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            return missing_notices(tx, branch_id, self._wanted(tx), LEARNING)

    def _wanted(self, tx: Transaction) -> Iterator[WantedNotice]:
        branch_id = self._database.branch_id
        catalog: Catalog = read_catalog(tx, branch_id)
        branch = catalog.branch
        today = business_day(self._database.present(), branch.time_zone, branch.day_starts)
        members, records = read_members(tx, branch_id), store.read_records(tx, branch_id)
        for member in members:
            found = ending(catalog, member, records.get(member.id), today) if member.active else ()
            for competency, until, level in found:
                each = uuid5(member.id, f"{competency.code}.{until}.{level}")
                subject = f"{member.name}: {_plain(competency.name, branch.default_language)}"
                yield WantedNotice(each, NoticeKind.EVIDENCE_ENDS, subject, f"{member.id} {until}")
        for service, lapse in unserved(catalog, members, records, today):
            name = _plain(service.name, branch.default_language)
            yield WantedNotice(
                uuid5(service.id, f"unserved.{lapse}"), NoticeKind.SERVICE_UNSERVED, name, str(service.id)
            )

    @sets
    def _write(self, made: Sequence[WantedNotice], over: Sequence[UUID], device: str) -> int:
        branch_id = self._database.branch_id
        with self._database.write(Topic.NOTICES) as tx:
            return write_notices(tx, branch_id, made, over, device)

    @reads
    def for_reader(self, notices: Iterable[Notice], actor: Actor) -> tuple[Notice, ...]:
        """Return the notices about learning that are for this person: all for who looks after it, else one's own."""
        about = [each for each in notices if each.kind in LEARNING]
        if not about or actor.id is None:
            return ()
        with self._database.read() as tx:
            keeps = may(tx, self._database.branch_id, actor.id, Right.KEEP_LEARNING)
        own = str(actor.id)
        return tuple(
            each for each in about if keeps or (each.kind is NoticeKind.EVIDENCE_ENDS and each.detail.startswith(own))
        )


def _plain(text: LocalText, language: str) -> str:
    known = text.as_dict()
    return known.get(language) or known.get(Language.EN.value) or next(iter(known.values()), "")
