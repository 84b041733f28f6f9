"""The audit trail as a hash chain, and the digests of the records that its entries prove."""

from shared.office.audit.store.digests import day_digests, pin_digest, set_up_digests_before_upgrade
from shared.office.audit.store.entries import before_change, chain_anew, instants_of, read_entries, record, seal
from shared.office.audit.store.proof import ChainEnd, audit_chain_end, broken_records
from shared.office.audit.store.tables import audit_entries, audit_heads

__all__ = [
    "ChainEnd",
    "audit_chain_end",
    "audit_entries",
    "audit_heads",
    "before_change",
    "broken_records",
    "chain_anew",
    "day_digests",
    "instants_of",
    "pin_digest",
    "read_entries",
    "record",
    "seal",
    "set_up_digests_before_upgrade",
]
