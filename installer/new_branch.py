"""Makes a branch's database from a profile, completely or not at all."""
