"""Limits of the process that reads foreign files, on Linux: memory, processor time, and no files of its own."""

import resource


def limit(memory: int, seconds: int) -> None:
    """Take away from this process everything that reading one file does not need; it cannot be had back."""
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 32),
    ):
        _soft, hard = resource.getrlimit(what)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (allowed, allowed))
