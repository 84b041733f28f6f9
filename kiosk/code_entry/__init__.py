"""What the pages have in common on which a code from a slip is typed or scanned."""
