"""What a branch offers: services with their cards, counters, hours and special days."""
