"""The audit trail as a hash chain, and the digests of the records that its entries protect."""

from shared.office.audit.store.digests import (
    LEFT_OUT_OF_DIGESTS,
    SET_UP,
    day_digests,
    pin_digest,
    set_up_digests_before_upgrade,
    stored_form,
)
from shared.office.audit.store.entries import (
    before_change,
    instants_of,
    last_actor,
    last_of_each,
    read_by_id,
    read_entries,
    read_kinds,
    record,
    restart_chain,
    seal,
)
from shared.office.audit.store.proof import audit_hash_at, broken_records, times_gone_back
from shared.office.audit.store.tables import audit_entries, audit_heads

__all__ = [
    "LEFT_OUT_OF_DIGESTS",
    "SET_UP",
    "audit_entries",
    "audit_hash_at",
    "audit_heads",
    "before_change",
    "broken_records",
    "day_digests",
    "instants_of",
    "last_actor",
    "last_of_each",
    "pin_digest",
    "read_by_id",
    "read_entries",
    "read_kinds",
    "record",
    "restart_chain",
    "seal",
    "set_up_digests_before_upgrade",
    "stored_form",
    "times_gone_back",
]
