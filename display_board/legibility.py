"""How tall letters must be so that the farthest seat can read them, in millimetres."""

import math
from enum import Enum

# ADA 2010, table 703.5.5: height of a capital, by the height at which the sign hangs and the distance.
ADA_STEP_MM = 305.0
ADA_GROWTH_MM = 3.2
ADA_LOW_MM, ADA_LOW_REACH_MM = 16.0, 1830.0
ADA_HIGH_MM, ADA_HIGH_REACH_MM = 51.0, 4570.0
HIGH_MOUNT_FROM_MM = 1780.0
# EN 301 549 5.1.4: capitals seen under 0.7 degrees; ISO 9241-303: 16' are the least, 22' are comfortable.
LOW_VISION_DEGREES = 0.7
COMFORTABLE_DEGREES = 22 / 60
LEAST_DEGREES = 16 / 60


class Mounting(Enum):
    """How high the board hangs: its lowest letters below or above 1.78 m over the floor."""

    LOW = "low"
    HIGH = "high"

    @classmethod
    def at(cls, height_mm: float) -> "Mounting":
        """Return the mounting whose letters begin `height_mm` above the floor."""
        return cls.HIGH if height_mm >= HIGH_MOUNT_FROM_MM else cls.LOW


def ada_capital_mm(distance_m: float, mounting: Mounting) -> float:
    """Return the height of capitals that ADA 703.5.5 asks for."""
    least, reach = (ADA_HIGH_MM, ADA_HIGH_REACH_MM) if mounting is Mounting.HIGH else (ADA_LOW_MM, ADA_LOW_REACH_MM)
    return least + max(0.0, distance_m * 1000 - reach) * ADA_GROWTH_MM / ADA_STEP_MM


def angle_capital_mm(distance_m: float, degrees: float) -> float:
    """Return the height that is seen under an angle from this distance."""
    return distance_m * 1000 * math.tan(math.radians(degrees))


def called_capital_mm(distance_m: float, mounting: Mounting) -> float:
    """Return what the called number and its counter need: the taller of ADA's and EN's answer."""
    return max(ada_capital_mm(distance_m, mounting), angle_capital_mm(distance_m, LOW_VISION_DEGREES))


def listed_capital_mm(distance_m: float) -> float:
    """Return what the last calls need to be read in comfort."""
    return angle_capital_mm(distance_m, COMFORTABLE_DEGREES)


def text_capital_mm(distance_m: float) -> float:
    """Return the least height of everything else on the board."""
    return angle_capital_mm(distance_m, LEAST_DEGREES)
