"""Italian: what people say to somebody who leaves, in the notation of `scraper.reactions._tones`."""

GRATITUDE = "grazie*, ringrazi*, riconoscen*, grato, grata, grati, gratitudine"
ADMIRATION = "leggend*, ispir*, ammir*, rispetto, complimenti, congratulazioni, bravo, brava, bravissim*, chapeau, tanto di cappello, grandissim*, sei un grande, sei una grande, sei un mito, che mito, straordinari*, eccezional*, incredibil*, fantastic*, meraviglios*, un esempio, orgoglio*, orgoglios*, maestro, maestra, numero uno"
REGRET = "triste*, tristezza, dispiac*, peccato, mancher*, mancare, mancheranno, perdita, fine di un'era, fine di un'epoca, purtroppo, che dolore, rimpian*, cuore spezzato, cuore a pezzi"
IRONY = "grazie per niente, grazie di niente, era ora, finalmente se ne va, che sorpresa, ma va là, sì certo, paracadute d'oro, paracadute dorato, topi abbandonano, topi che abbandonano, abbandonano la nave, nave che affonda, ironia, sarcasmo, nessuno sentirà la tua mancanza, non mancherai a nessuno"
