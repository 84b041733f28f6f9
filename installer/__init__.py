"""Set-up, command line, sample branch and packaging."""
