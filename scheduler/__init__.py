"""The composition root: the only package that knows both the scraper and the storage."""
