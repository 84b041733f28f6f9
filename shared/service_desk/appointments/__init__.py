"""Appointments: numbered places of a service at a day and a time, for return visits and for people who book."""
