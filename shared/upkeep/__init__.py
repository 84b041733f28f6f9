"""What keeps a branch running: the keeper, backups, database roles and database versions."""
