"""The card of a service as the kiosk shows it, and as a preview in the console."""
