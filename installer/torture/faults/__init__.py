"""Faults that strike while the product runs: disks, power, servers and networks, made without root or a compiler."""
