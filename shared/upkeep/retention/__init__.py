"""How long texts about people are kept, their erasure when the time is over or when a visitor asks, and its log."""
