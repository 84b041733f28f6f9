"""The guide of the first start: one question on each page, from an empty data folder to a working branch."""
