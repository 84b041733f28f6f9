"""Letters by e-mail: what is sent, over which server, and what goes wrong."""
