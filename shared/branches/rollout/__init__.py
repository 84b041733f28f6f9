"""The roll-out of service excellence: ministry, excellence unit and branch, and how far each branch is by its facts."""
