"""Does what nobody should have to remember: closes days, makes backups, checks the records; one keeper per branch."""
