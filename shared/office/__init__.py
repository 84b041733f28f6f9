"""What the branch is: its services, people, settings, devices, the audit trail and the notices to staff."""
