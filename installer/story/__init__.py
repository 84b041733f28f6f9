"""A morning without a screen: the three real windows, played through their own widgets, photographed and told."""
