"""A report as data, and one writer for each form a person may want it in."""
