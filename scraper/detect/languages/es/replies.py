"""Spanish: what people say to somebody who leaves, in the notation of `scraper.reactions._tones`."""

GRATITUDE = "gracias, agradec*, agradezc*, agradeci*, gratitud, mil gracias"
ADMIRATION = "leyenda*, legendari*, inspir*, admir*, respeto*, crack, maestro, maestra, felicidades, felicitaciones, felicit*, enhorabuena, bravo, increíble*, ídolo*, extraordinari*, excepcional*, brillante*, impresionante*, genial*, referente*, un ejemplo, orgullo*, me quito el sombrero, qué grande, eres grande, eres un grande, eres una grande, qué trayectoria, héroe*, heroína*"
REGRET = "triste*, tristeza, qué pena, una pena, lástima, te extrañar*, los extrañar*, extrañaremos, echar de menos, de menos, pérdida, fin de una era, fin de una época, lament*, lo siento, siento mucho, desgarrador*, harás falta, hará falta, por desgracia, desgraciadamente"
IRONY = "gracias por nada, ya era hora, menos mal que, qué sorpresa, vaya sorpresa, menuda sorpresa, paracaídas dorado, paracaídas de oro, ratas abandonan, abandonan el barco, barco que se hunde, sarcasmo, ironía, modo irónico, tanta paz lleves como descanso dejas, puerta giratoria, nadie te va a extrañar, nadie te echará de menos"
