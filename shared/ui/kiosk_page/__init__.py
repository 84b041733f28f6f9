"""The parts of a page of the kiosk that other programs show as well."""
