"""How a window learns that another process changed something."""
