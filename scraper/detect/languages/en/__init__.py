"""English: every record in a module of its own."""
