"""Settings from above in tests: files of a scope."""

from shared.office.settings.model.layers import LayerFile
from shared.office.settings.rules.layers import read_layer_file


def layer_text(entries: str, scope: str = "ministry") -> bytes:
    """Return a file with these entries, each a line as in `promise_minutes = {value = 20, locked = true}`."""
    author = {"ministry": "Ministry of Digital Development", "national": "The government"}.get(scope, "Nobody")
    return f'scope = "{scope}"\nfrom = "{author}"\ndecided = 2026-11-20\n[settings]\n{entries}\n'.encode()


def layer_file(entries: str, scope: str = "ministry") -> LayerFile:
    """Return what such a file says."""
    return read_layer_file(layer_text(entries, scope))
