"""Time-ordered identifiers, so that rows of many branches can meet in one database."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """Return a fresh UUID of version 7 (RFC 9562): unique everywhere and ordered by time of making."""
    return uuid7()
