"""The figures, exactly as defined in docs/metrics.md; seconds and shares, None for what does not exist. Pure."""
