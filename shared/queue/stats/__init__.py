"""Figures from what happened: waits, service times, shares and rates, exactly as docs/metrics.md defines them."""
