"""Records → rows, and rows → records. Rows never leave this package."""
