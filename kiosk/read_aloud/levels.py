"""How fast and how loud is read: steps that everybody finds in the same place; pure."""

from dataclasses import dataclass, replace

from shared.platform.speech.speaker import VoiceStyle

#: Percent of the usual speed of calls: 60, 80, 100, 125, 155, 190 and 245 English words a minute.
SPEEDS = (28, 37, 47, 60, 80, 100, 130)
#: Percent of the loudest, to the ear.
VOLUMES = tuple(range(20, 101, 10))
USUAL_SPEED, USUAL_VOLUME = 60, 70


@dataclass(frozen=True)
class Levels:
    """The places of speed and volume among their steps."""

    speed: int = SPEEDS.index(USUAL_SPEED)
    volume: int = VOLUMES.index(USUAL_VOLUME)

    @property
    def style(self) -> VoiceStyle:
        """How the voice sounds."""
        return VoiceStyle(VOLUMES[self.volume], SPEEDS[self.speed])

    def faster(self, steps: int) -> "Levels":
        """Return the speed some steps up, or down; it ends at the ends."""
        return replace(self, speed=min(max(self.speed + steps, 0), len(SPEEDS) - 1))

    def louder(self, steps: int) -> "Levels":
        """Return the volume some steps up, or down; it ends at the ends."""
        return replace(self, volume=min(max(self.volume + steps, 0), len(VOLUMES) - 1))
