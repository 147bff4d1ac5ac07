"""Dutch: what people say to somebody who leaves, in the notation of `scraper.reactions._tones`."""

GRATITUDE = "dank, dankje*, dankjulliewel, dankwel, dankuwel, bedank*, dankbaar*, hartelijk dank, merci, thanks"
ADMIRATION = "legende*, legendarisch*, inspir*, bewonder*, respect, chapeau, petje af, held, heldin, helden, geweldig*, fantastisch*, indrukwekkend*, briljant*, topper*, kanjer*, gefeliciteerd, felicit*, proficiat, trots op, een voorbeeld, icoon, grootheid, uitzonderlijk*, knap gedaan"
REGRET = "jammer, spijtig, spijt, verdriet*, triest*, treurig*, droevig*, helaas, gaan missen, zullen missen, zal je missen, missen je, gemis, gemist, verlies, aderlating, einde van een tijdperk, doodzonde, balen"
IRONY = "bedankt voor niets, dank voor niets, eindelijk weg, opgeruimd staat netjes, wat een verrassing, gouden handdruk, gouden parachute, ratten verlaten, zinkende schip, sarcasme, ironie, ja hoor, tuurlijk, niemand die je mist, niemand zal je missen, werd tijd"
