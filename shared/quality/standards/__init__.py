"""Standards of service: what the branch promises, in versions, and how often each promise was kept."""
