"""Pure rules of mystery shopping."""
