"""The widgets of the kit, by what they are for; each is handed a `Look` and ready strings."""
