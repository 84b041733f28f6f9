"""Faults that strike while the product runs: disks, power, servers and networks, made without root or a compiler.

Who lets them strike makes a `disk.DiskControl`, a `server.TrialServer` and a `proxy.Line`, and gets the faults from
`disk_faults` and `server_faults`; all are a `fault.Fault`. Every process that writes to a SQLite branch calls
`disk.install(folder)` first, or `disk.install_as_told()` with the folder in `disk.ENVIRONMENT`; the one who looks from
outside calls `disk.install(folder, spared=True)`.
"""
