"""`nobat init` and `nobat check`: make a branch's database, and prove that nothing in it was changed or is wrong."""
