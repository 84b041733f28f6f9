"""What a decision about a complaint needs."""

from shared.office.catalog.model import Matter
from shared.service_desk.complaints.model import JUDGED, UPHELD, Complaint


def cause_is_missing(matter: Matter, outcome: str, round_: int, complaint: Complaint | None) -> bool:
    """Return whether a complaint would be upheld in this round without a cause; with a cause it says what changes."""
    if matter not in JUDGED or outcome not in UPHELD:
        return False
    return complaint is None or complaint.cause is None or complaint.found_round != round_
