"""The way out of the kiosk for staff: five touches of a corner, the exit code, and the end of the program."""
