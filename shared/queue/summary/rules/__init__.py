"""From records to a day's figures, and from figures to a report: pure."""
