"""Reports: days are kept for them when they are closed; people ask, save and delete; the keeper sends."""
