"""Faults that are injected while the product runs, without root or a compiler. All are a `fault.InjectedFault`.

| module | faults |
|---|---|
| `common_faults` | of programs, clocks, time zones and backups, for every kind of database |
| `disk_faults` | of the disk under a SQLite file, and power cuts (`disk`, `vfs`, `survivors`) |
| `server_faults` | of a PostgreSQL server (`server`) and of the connection to it (`proxy`) |

Every process that writes to a SQLite branch first calls `disk.install(folder)`, or `disk.install_from_environment()`
with the folder in `disk.ENVIRONMENT`. A process that must not be affected calls `disk.install(folder, spared=True)`.
`by_hand` injects disk faults under real windows.
"""
