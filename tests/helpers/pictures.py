"""Pictures for tests, made without a library of screens."""

import struct
import zlib


def png(width: int = 40, height: int = 20, *, claims: tuple[int, int] | None = None) -> bytes:
    """Return a whole PNG in two colours; `claims` is another size that its head states."""
    row = b"\x00" + bytes((10, 91, 94)) * (width // 2) + b"\xff" * 3 * (width - width // 2)
    head = struct.pack(">IIBBBBB", *(claims or (width, height)), 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(row * height, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(part(kind, content) for kind, content in parts)


def part(kind: bytes, content: bytes) -> bytes:
    """Return one part of a PNG with its length and checksum."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
