"""Who changed what, and who signed in: staff ids, never names or words of visitors."""
