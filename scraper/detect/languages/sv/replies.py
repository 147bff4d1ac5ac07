"""Swedish: what people say to somebody who leaves, in the notation of `scraper.reactions._tones`."""

GRATITUDE = "tack*, tacksam*, tusen tack, stort tack"
ADMIRATION = "legend*, inspir*, beundra*, beundran*, respekt, hatten av, förebild*, hjälte*, hjältinna*, fantastisk*, otrolig*, imponer*, briljant*, lysande, grattis, gratul*, bravo, stolt över, stolta över, ikon, enastående, underbar*"
REGRET = "tråkigt, sorgligt, sorg, ledsen, ledsamt, sakna*, saknad, förlust*, slutet på en era, slut på en era, en epok är över, så synd, vad synd, tyvärr, beklag*, vemod*"
IRONY = "tack för ingenting, skönt att bli av med, vilken överraskning, gyllene fallskärm*, fallskärmsavtal*, råttorna lämnar, sjunkande skepp*, ironi, sarkasm, jo tjena, ingen kommer sakna, ingen kommer att sakna, på tiden"
