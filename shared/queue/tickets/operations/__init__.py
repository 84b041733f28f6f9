"""What people do with tickets: every verb is one method and one transaction."""
