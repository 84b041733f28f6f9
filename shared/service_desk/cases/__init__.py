"""The register of cases: what was asked, who handles it until when, what was decided, and that the visitor was told."""
