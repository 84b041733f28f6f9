"""Reading and changing the branch's settings."""

from collections.abc import Mapping

from shared.office.audit.model import Actor, AuditKind
from shared.office.audit.store import before_change, record
from shared.office.settings.errors import SETTING_CHANGED_MEANWHILE
from shared.office.settings.model import Settings, checked, setting_field
from shared.office.settings.store import read_settings, write_setting
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database
from shared.platform.db.records import to_plain
from shared.platform.db.retrying import reads, sets
from shared.platform.errors import UserError
from shared.platform.forms.readable import readable
from shared.platform.live.topics import Topic


class SettingsOperations:
    """The branch's own decisions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def values(self) -> Settings:
        """Return all values that hold now."""
        with self._database.read() as tx:
            return read_settings(tx, self._database.branch_id)

    @sets
    def change(self, key: str, value: object, actor: Actor, seen: object = None) -> Settings:
        """Change one setting (text is read as typed) and return all values.

        `seen` is the value that the person saw who decides (None: a program decides, whatever there is). Raises
        UserError: NOT_ALLOWED, UNKNOWN_SETTING, BAD_SETTING, SETTING_CHANGED_MEANWHILE (with `field` and `now`) when
        there is a third value.
        """
        return self.change_together({key: value}, actor, {key: seen})

    @sets
    def change_together(self, values: Mapping[str, object], actor: Actor, seen: Mapping[str, object]) -> Settings:
        """Change several settings, all of them or none; see `change`."""
        accepted = {key: checked(key, value) for key, value in values.items()}
        branch_id = self._database.branch_id
        with self._database.write(Topic.SETTINGS) as tx:
            require(tx, branch_id, actor, Right.CHANGE_SETTINGS)
            digests = before_change(tx, branch_id, "settings")
            before = read_settings(tx, branch_id)
            for key, value in accepted.items():
                now = getattr(before, key)
                # What undoes a change has seen the value in its plain form.
                if seen.get(key) is not None and to_plain(now) not in (to_plain(seen[key]), to_plain(value)):
                    field = setting_field(key)
                    raise UserError(SETTING_CHANGED_MEANWHILE, field=field.label, now=readable(field, now))
                if now != value:
                    write_setting(tx, branch_id, key, value)
                    details = {"before": to_plain(now), "after": to_plain(value)}
                    record(tx, branch_id, actor, AuditKind.SETTING_CHANGED, key, details, before=digests)
                    digests = before_change(tx, branch_id, "settings")
            return read_settings(tx, branch_id)
