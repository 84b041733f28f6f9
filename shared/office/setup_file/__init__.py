"""The whole set-up of a branch as a file (TOML): written, read, checked, compared with a branch, and carried out."""
