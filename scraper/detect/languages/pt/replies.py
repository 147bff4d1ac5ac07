"""Portuguese: what people say to somebody who leaves, in the notation of `scraper.reactions._tones`."""

GRATITUDE = "obrigad*, agradec*, agradeç*, gratidão, grato, grata, gratos, valeu"
ADMIRATION = "lenda*, lendári*, inspir*, admir*, respeito, parabéns, incrível, incríveis, sensacional, extraordinári*, excepcional*, excecional*, brilhante*, craque, gigante, ídolo*, um exemplo, orgulh*, mestre, referência, tiro o chapéu, bravo, fantástic*, genial*, herói*, heroína*"
REGRET = "triste*, tristeza, que pena, uma pena, saudade*, fará falta, farão falta, vai fazer falta, fazer falta, sentir falta, sentirei falta, sentiremos falta, perda, fim de uma era, lament*, sinto muito, infelizmente, coração partido"
IRONY = "já vai tarde, já foi tarde, vai tarde, obrigado por nada, obrigada por nada, que surpresa, ninguém esperava, até que enfim, paraquedas dourado, pára-quedas dourado, ratos abandonam, abandonam o navio, navio afundando, sarcasmo, ironia, contém ironia, só que não, sqn, ninguém vai sentir falta"
