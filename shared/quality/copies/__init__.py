"""What every branch sends to its ministry: what it is, and a copy of each day's tickets without a visitor's words."""
