"""The sections in which a manager sets up the branch, one file each."""
