"""The manager's section about the devices: which are down and since when, and how the housekeeping goes."""
