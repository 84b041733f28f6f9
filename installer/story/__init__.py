"""The headless story: one morning played through the widgets of the three real windows, with pictures and a report."""
