"""What the page for checking in shows."""

from kiosk.follow.state import FollowState

#: The same as for a follow-up code: digits, and why they did not help.
CheckInState = FollowState
