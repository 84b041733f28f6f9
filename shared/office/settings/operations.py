"""Reading and changing the branch's settings, and taking over what is decided above it."""

from collections.abc import Mapping

from shared.office.audit.model import Actor, AuditKind
from shared.office.audit.store import before_change, record
from shared.office.settings.errors import REASON_MISSING, SETTING_CHANGED_MEANWHILE, SETTING_LOCKED
from shared.office.settings.model import Settings, Value, checked, setting_field
from shared.office.settings.model.layers import (
    LayerFile,
    LayerPreview,
    LayerScope,
    SettingLayer,
    SettingSource,
)
from shared.office.settings.rules.layers import LONGEST_REASON, by_key, source_of, with_file
from shared.office.settings.store import read_layers, read_settings, remove_layer, write_layer, write_setting
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database, Transaction
from shared.platform.db.records import to_plain
from shared.platform.db.retrying import reads, sets
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.forms.readable import readable
from shared.platform.live.topics import Topic

_TABLES = ("settings", "setting_layers")


class SettingsOperations:
    """The branch's own decisions, and those from above.

    The table of settings always has the values that are in force, so that readers ask for no layers.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def values(self) -> Settings:
        """Return all values that hold now."""
        with self._database.read() as tx:
            return read_settings(tx, self._database.branch_id)

    @reads
    def sources(self, actor: Actor) -> Mapping[str, SettingSource]:
        """Return where the values come from that somebody above decides, by key. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.CHANGE_SETTINGS)
            found = ((key, source_of(key, layers)) for key, layers in by_key(read_layers(tx, branch_id)).items())
            return {key: source for key, source in found if source is not None}

    @sets
    def change(self, key: str, value: object, actor: Actor, seen: object = None, reason: str = "") -> Settings:
        """Change one setting (text is read as typed) and return all values.

        `seen` is the value that the person saw who decides (None: a program decides, whatever there is). A value that
        differs from what somebody above decides needs a `reason`. Raises UserError: NOT_ALLOWED, UNKNOWN_SETTING,
        BAD_SETTING, SETTING_LOCKED and REASON_MISSING (with `name` and `author`), TEXT_TOO_LONG,
        SETTING_CHANGED_MEANWHILE (with `field` and `now`) when there is a third value.
        """
        return self.change_together({key: value}, actor, {key: seen}, reason)

    @sets
    def change_together(
        self, values: Mapping[str, object], actor: Actor, seen: Mapping[str, object], reason: str = ""
    ) -> Settings:
        """Change several settings, all of them or none; see `change`."""
        accepted = {key: checked(key, value) for key, value in values.items()}
        branch_id, said = self._database.branch_id, entered_text(reason, LONGEST_REASON)
        with self._database.write(Topic.SETTINGS) as tx:
            require(tx, branch_id, actor, Right.CHANGE_SETTINGS)
            digests = before_change(tx, branch_id, *_TABLES)
            before, layers = read_settings(tx, branch_id), by_key(read_layers(tx, branch_id))
            for key, value in accepted.items():
                now = getattr(before, key)
                # What undoes a change has seen the value in its plain form.
                if seen.get(key) is not None and to_plain(now) not in (to_plain(seen[key]), to_plain(value)):
                    field = setting_field(key)
                    raise UserError(SETTING_CHANGED_MEANWHILE, field=field.label, now=readable(field, now))
                source = source_of(key, layers.get(key, {}))
                if now == value and (source is None or not said):
                    continue
                if source is not None:
                    self._differ(tx, source, value, said, actor)
                write_setting(tx, branch_id, key, value)
                details = {"before": to_plain(now), "after": to_plain(value)}
                record(tx, branch_id, actor, AuditKind.SETTING_CHANGED, key, details, before=digests)
                digests = before_change(tx, branch_id, *_TABLES)
            return read_settings(tx, branch_id)

    def _differ(self, tx: Transaction, source: SettingSource, value: Value, reason: str, actor: Actor) -> None:
        """Note that the branch differs from what is decided above, or that it no longer does."""
        branch_id, key = self._database.branch_id, source.key
        told = {"name": setting_field(key).label, "author": source.above.author}
        if source.lock is not None:
            raise UserError(SETTING_LOCKED, **told)
        if value == source.above.value:
            remove_layer(tx, branch_id, LayerScope.BRANCH, key)
            return
        if not reason:
            raise UserError(REASON_MISSING, **told)
        own = SettingLayer(LayerScope.BRANCH, key, value, False, reason, "", actor.id, tx.now.date())
        write_layer(tx, branch_id, own)

    @sets
    def test_sound(self, actor: Actor) -> None:
        """Have all boards say a sentence now, as loud and as fast as they are set. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.write(Topic.SOUND_TEST) as tx:
            require(tx, branch_id, actor, Right.CHANGE_SETTINGS)
            record(tx, branch_id, actor, AuditKind.SOUND_TESTED, "", {})

    @reads
    def preview(self, file: LayerFile, actor: Actor) -> LayerPreview:
        """Return which values a file of a scope would change here. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.TAKE_LAYERS)
            values, layers = vars(read_settings(tx, branch_id)), by_key(read_layers(tx, branch_id))
            return LayerPreview(file, with_file(layers, values, file, tx.now.date()).changed)

    @sets
    def take_over(self, file: LayerFile, actor: Actor) -> LayerPreview:
        """Put a file in the place of everything that its scope has decided before, and return what it changed.

        A value that the branch had set by itself stays as its own, and holds again when nobody above locks or decides
        it. Raises UserError(NOT_ALLOWED).
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.SETTINGS) as tx:
            require(tx, branch_id, actor, Right.TAKE_LAYERS)
            digests = before_change(tx, branch_id, *_TABLES)
            values, stored = vars(read_settings(tx, branch_id)), read_layers(tx, branch_id)
            after = with_file(by_key(stored), values, file, tx.now.date())
            for layer in stored:
                remove_layer(tx, branch_id, layer.scope, layer.key)
            for layer in after.layers:
                write_layer(tx, branch_id, layer)
            details = {"scope": file.scope.value, "decided": file.decided.isoformat(), "settings": len(file.layers)}
            record(tx, branch_id, actor, AuditKind.LAYERS_TAKEN_OVER, file.author, details, before=digests)
            for key, (old, new) in after.changed.items():
                digests = before_change(tx, branch_id, *_TABLES)
                write_setting(tx, branch_id, key, new)
                told = {"before": to_plain(old), "after": to_plain(new)}
                record(tx, branch_id, actor, AuditKind.SETTING_CHANGED, key, told, before=digests)
            return LayerPreview(file, after.changed)
