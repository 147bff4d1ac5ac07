"""Japanese: no capitals, no blanks, the verb and its negation last."""
