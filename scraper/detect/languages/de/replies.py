"""German: what people say to somebody who leaves, in the notation of `scraper.reactions._tones`."""

GRATITUDE = "dank*, bedank*, gedankt, herzlichen dank, merci, vergelt's gott"
ADMIRATION = "legende*, legendär*, inspir*, bewunder*, respekt, chapeau, hut ab, vorbild*, held, heldin, großartig*, genial*, beeindruck*, herausragend*, fantastisch*, brillant*, wunderbar*, glückwunsch*, glückwünsche, gratul*, starke leistung, tolle arbeit, großes kino, verneig*, stolz auf, ikone, einzigartig*, unvergleichlich*"
REGRET = "schade, traurig*, bedauer*, verlust, fehlen, fehlst, vermiss*, tut mir leid, leider, ende einer ära, ende der ära, herber schlag, tragisch*, wehmut, wehmütig*, das schmerzt, herz blutet"
IRONY = "na endlich, endlich weg, reisende soll man nicht aufhalten, auf nimmerwiedersehen, wer's glaubt, wers glaubt, ironie off, ironie aus, ironie ende, satire, goldener handschlag, goldenen handschlag, goldener fallschirm, goldenen fallschirm, ratten verlassen, sinkende schiff, sinkenden schiff, danke für nichts, danke für gar nichts, welch überraschung, was für eine überraschung, kein verlust, niemand wird dich vermissen, wird niemand vermissen, wurde auch zeit"
