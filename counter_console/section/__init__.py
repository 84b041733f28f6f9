"""What all sections of the console have in common: how they are declared, read, save, fail and are shown."""
