"""Does what nobody should have to remember: closes days, makes backups, proves the records; one keeper per branch."""
