"""Korean: no capitals, particles glued to nouns, the verb and its negation last."""
