"""The programs of Linux and macOS that play a sound file; needs no package, so that the set-up can ask, too."""

import shutil

#: The best first: PipeWire and PulseAudio mix with other sound, ALSA's own player works without either.
_PROGRAMS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))


def sound_programs() -> list[list[str]]:
    """Return the installed ones, each with its arguments; the file comes last."""
    return [[path, *rest] for name, *rest in _PROGRAMS if (path := shutil.which(name))]
