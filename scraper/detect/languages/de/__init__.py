"""German: so far the phrases of the first search."""
