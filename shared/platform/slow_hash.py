"""The slow hash under which PINs and exit codes are kept: Argon2id at OWASP's smallest cost (RFC 9106)."""

import base64
import hmac
import re
import secrets

from argon2.low_level import Type, hash_secret

#: OWASP's smallest cost for argon2id: 19 MiB, two passes.
COST = "$argon2id$v=19$m=19456,t=2,p=1$"
_SALT = re.compile(r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)")
_KEPT = re.compile(rf"{_SALT.pattern}\$[A-Za-z0-9+/]+")


def fresh_salt() -> str:
    """Return the beginning of a new hash."""
    return COST + base64.b64encode(secrets.token_bytes(16)).decode().rstrip("=")


def slow_hash(code: str, salt: str) -> str:
    """Return the slow hash of a PIN or code, which begins with the salt. Takes 20 to 50 ms: not inside a transaction.

    Raises ValueError for a text that is no salt.
    """
    found = _SALT.fullmatch(salt)
    if found is None:
        raise ValueError("no salt of a PIN")
    memory, passes, lanes = (int(found[part]) for part in (1, 2, 3))
    grains = base64.b64decode(found[4] + "=" * (-len(found[4]) % 4))
    return hash_secret(code.encode(), grains, passes, memory, lanes, 32, Type.ID).decode()


def is_kept(text: str) -> bool:
    """Return whether a text is a slow hash."""
    return _KEPT.fullmatch(text) is not None


def is_code_of(code: str, kept: str) -> bool:
    """Return whether a code is the one of which this slow hash is kept. Takes as long as `slow_hash`."""
    return is_kept(kept) and hmac.compare_digest(slow_hash(code, kept.rpartition("$")[0]), kept)
