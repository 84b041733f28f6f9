"""Database addresses as they may be shown: without passwords, however they are mistyped."""

import re

_HIDDEN = "***"
#: user:password@ behind the slashes, or behind whatever was typed instead of them; a password may hold any sign.
_BEFORE_HOST = re.compile(r"(?<![\w+])([a-z][a-z0-9+]*:?/*)([^\s/:@\"']*):(?!//)(\S*)@", re.IGNORECASE)
_IN_QUERY = re.compile(r"([?&;]\w*password=)[^&\s\"']*", re.IGNORECASE)


def without_passwords(text: str) -> str:
    """Return a text in which the passwords of addresses are hidden."""
    if text.startswith("sqlite:"):
        return text
    return _IN_QUERY.sub(rf"\1{_HIDDEN}", _BEFORE_HOST.sub(rf"\1\2:{_HIDDEN}@", text))


def has_password(address: str) -> bool:
    """Whether an address holds a password."""
    return without_passwords(address) != address
