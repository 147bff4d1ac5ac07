"""German: phrases of leaving for the first search, in the notation of `phrases`."""

from __future__ import annotations

PHRASES: tuple[str, ...] = tuple(
    """
(von ihrer|von seiner|seine|ihre) (bestellung|aufgaben|funktion) (widerr*|abberuf*|entbund*|entpflicht*)
bestellung … widerrufen
meine rechte
wirbt … ab
(abgeworben|abwerben) (von|wurde)
in rente (geht|gehen|gegangen|verabschiedet)
(rückt|rückte) … aufsichtsrat
(zum|mein|sein|ihr|der|nimmt|nehme|genommen) abschied (von|aus|nach|nehmen|fällt|vom|bei)
abschied (nehmen|genommen|von der|vom|aus dem)
zum abschied
(neuer|neuen) arbeitgeber
(ihr|sein|als|möglicher|einen|der) (nachfolger|nachfolgerin|nachfolge) (wird|ist noch|antreten|gilt|soll|übernimmt)
um die nachfolge
(gelöscht|abgegeben|geräumt) … (rechner|schlüssel|schreibtisch|ausweis)
(rechner|schlüssel|schreibtisch|ausweis|laptop) … (gelöscht|abgegeben|geräumt)
mein letzter
verlass* (das|die|den)? (unternehmen|firma|konzern|team|amt|posten|bank|verlag|sender|partei|fraktion|redaktion|verein|vorstand|stiftung|uni*|klinik|club|klub|institut)
verlassen (hat|wird|haben|werde)
(tritt|trat|trete|getreten) … zurück
(zurücktreten|zurückgetreten|zurückzutreten)
rücktritt*
(legt|legte|lege) … nieder
(niedergelegt|niederlegen|niederlegung)
(zieht|zog|ziehe) (sich|mich) … zurück
(scheidet|schied|scheide) … aus
(ausscheiden|ausgeschieden|ausscheidet) (aus|wird|ist|werde|bei|zum|nach|als)
(aus|beim|das|sein|ihr|mein|dem) … ausscheiden
weggang
abgang
verabschiedung
kündig* (ich|er|sie|hat|seinen|ihren|meinen|meine|seine|ihre)
(habe|hat) … gekündigt
kündigung eingereicht
kündige
trenn* sich … (von|trennung)
getrennt … wege
(den|im|in|ihren|seinen|meinen) ruhestand
(pensioniert|pensionierung)
(geht|gehe|ging) … (rente|pension|ruhestand)
zu neuen ufern
(ende|schluss) … (ära|amtszeit|dienstzeit|vertrag)
(schmeißt|schmeisst|wirft) … hin
hinwerfen
(vertrag|mandat) … (läuft aus|nicht verlängert|auslauf*|endet)
nicht (mehr|wieder) (kandidier*|antreten|zur wahl|verlänger*)
mach* schluss
(auf wiedersehen|lebewohl|adieu|servus und)
(schlüssel|ausweis|laptop|badge) … (abgegeben|abgeben|zurückgegeben)
nach … jahren … (verl*|geh*|schluss|hör*|wechsel*|abschied|aus|trennt|gegangen)
(räumt|räumte|räume) … (posten|stuhl|sessel|feld|platz)
(ex-chef*|interims*|kommissarisch*)
wechsel an der spitze
(stabübergabe|staffelübergabe)
verabschiedet (sich|ihn|sie|wird|wurde)
verabschiede mich
(gibt|gab|gebe) (das|den|die|ihr|sein|seinen|ihren|seine|ihre|meinen|mein) (amt|posten|vorsitz|leitung|führung|mandat)
(wechselt|wechsle|wechselte) … (zum|als chef*|als leiter*|als geschäftsführ*)
(gefeuert|freigestellt|abberufen|abberufung|beurlaubt)
(hört|höre|hörte) (als|nach|im|ende|zum|ich|sie|er|damit) … auf
(letzte|letzter|letzten|letztes) (arbeitstag|dienst|dienstag*|sendung|predigt|schicht|arbeitswoche)
(mein|meine|ihr|sein|unser|der|heute) letzte* (tag|woche|ausgabe|beitrag|spiel)
(verlässt|verließ|verliess|verlasse) (das|den|die|der|seinen|ihren|sein|ihr|nach|zum|ende|unternehmen|google|mit|ich|er|sie|auf)
(verlässt|verlasse|verlassen) … (nach|zum|ende) … (jahr*|monat*)
soll … verlassen
(wird|werde|will|habe) … (unternehmen|firma|amt|verein|bank|konzern|sender|institut|haus|partei|verlag|klub|team|redaktion) … verlassen
(hat sich|haben sich|hatte sich|trennt sich|trennen sich) … getrennt
trennt sich von
(hat|haben) sich … von … getrennt
(entpflichtet|entpflichtung)
(entlassen|entlässt|entließ) (worden|wurde|wird|seinen|ihren|den|trainer|chef|als)
(wurde|wird|werde|bin|ist|worden) … entlassen
gegenseitigem einvernehmen
(beiderseitigem|bestem|besten) einvernehmen
nicht (mehr|wieder) … (kandidier*|antreten|zur wahl|antritt)
(mandat|amtszeit|vertrag) … (läuft|endet)
(seinen|ihren) (platz|posten|stuhl) übernimmt
meinen zugang
(zugang|zugänge|rechte) … (sperren|entziehen|entzogen|gesperrt)
(bestellung|berufung) … (widerruf*|aufgehoben)
(entbindung|entbunden|entband|enthoben|enthebt|entbindet) (von|vom|den|der|ihn|sie|des)
(von|seines|ihres) … (amtes|aufgaben|pflichten|amt) … (entbunden|enthoben|entbindung)
nicht (mehr|wieder|erneut) (als *)? zur verfügung
(steht|stellt|stelle|stehe) … nicht (mehr|wieder) zur (verfügung|wahl)
gehört der (platz|stuhl|schreibtisch|posten)
(das|mein|ihr|sein) letzte (stück|mal|wort|lied|konzert)
ab (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) … (platz|bin ich|werde ich|übernimmt)
(folgt|folgte|folgen) auf … (der|die|prof|dr|chef*)
(löst|löste) … ab
(beerbt|beerbte)
(packt|pack|packe) … (weg|koffer|ein)
für … (ist|war) … schluss
betriebsbedingt*
hat (die|den|das) (klinik|schule|firma|sc|fc|tsv|sv|vfl|verein|agentur|stiftung|bank|redaktion|verlag) … verlassen
(trainer|trainerin|kapitän|chef*|direktor*|geschäftsführer*|vorstand*|redakteur*) … (verlässt|geht|aufhört)
(hört|hörte) (direktor*|trainer*|chef*|leiter*|geschäftsführer*|pfarrer*|bürgermeister*) … auf
verlässt … (saisonende|vertragsende)
(saisonende|vertragsende|jahresende|monatsende) … verlässt
(kündigt|kündigte) (nach|zum|bei|seinen|ihren)
vor dem absprung
(zeit|jahre) (bei|beim|in der|im) … zu ende
(laptop|schlüssel|ausweis|dienstausweis) … (ab|zurück)
schreibrechte
(vertrag|kontrakt) … (beenden|auflösen|aufgelöst)
(verabschiedet|verabschieden) (er|sie) sich
(stelle|job|arbeitsplatz) … (wegfällt|weggefallen|gestrichen|fällt weg)
(kehrt|kehrte|kehre) … den rücken
den rücken gekehrt
(holt|holte|verpflichtet|verpflichtete|lotst|lockt) … (vom|von der|von)
heuert … an
(hängt|hänge|hängte) … an den nagel
(nimmt|nahm|nehme) … (seinen|ihren|meinen|den) hut
(überlässt|überlasse|übergibt|übergebe|übergab) … (leitung|führung|geschäftsführung|amt|vorsitz|staffelstab|stab)
(geht|gehe|ging|gehen) von bord
aufhebungsvertrag
(pensionär*|emeritiert*|emeritierung|altersteilzeit|vorruhestand)
(nicht mehr|nimmer) … (geschäftsführer*|vorstandschef*|vorsitzende*|bei uns)
meine * jahre (bei|beim|in der|im)
(zum|ein) (letzten|letztes|allerletzten|allerletztes) mal … (bei|als|an meinem|vor)
den rücken … (kehr*|gekehrt)
(sage|sagt|sagen) … (ade|adieu|lebewohl|servus)
(lege|legt|legte) (ich|er|sie)? (mein|sein|ihr|das|den|die|alle) (amt|ämter|vorsitz|mandat|posten|funktion*|aufgaben)
letzte (kolumne|predigt|glosse|vorlesung|vorstellung|probe|inszenierung|sitzung|premiere|unterrichtsstunde|sprechstunde|amtshandlung|messe)
letztes (konzert|spiel|heimspiel|training) (als|beim|bei|mit|für)
(sein|ihr|mein) (letztes|allerletztes) (konzert|spiel|heimspiel|training)
(trennen|trennten) sich … wege
(weg|wege) … trennen sich
(professur|lehrstuhl|ruf nach|ruf an) … (angenommen|annehme|wechsel*)
(universität|hochschule|schule|verein|firma|bank|klinik) … verlassen
(taktstock|staffelstab|dirigentenstab|zepter|ruder) … (weiter|übergibt|übergab|abgeb*)
(gebe|gibt|gab|übergibt|übergab|übergebe) … (taktstock|staffelstab|dirigentenstab|zepter|ruder|vorsitz|chefposten|chefsessel|leitung)
(woanders|anderswo) … (an|anfange|arbeiten|beginne)
(beginne|starte|fange|arbeite) … (woanders|anderswo)
(job|arbeitsplatz|stelle|posten) (bei|beim)? … verloren
(das|mein) handtuch (geworfen|werfen|wirft)
(wirft|werfe|warf) … das handtuch
(steigt|steige|stieg) (bei|beim|als) … aus
nicht (mehr)? (zur|zum|zu) … (zurück|zurückkehr*)
(kehre|kehrt|komme|kommt) … nicht … zurück
meine zeit (als|bei|beim|im|in|an)
(aufgaben|ämtern|pflichten) … (entbinden|entbunden)
(letzter|letzte) (tag|woche|schicht) (bei|beim|im|in|in der|am)
zieht (es)? mich … weiter
(leitung|führung|vorsitz|verantwortung|geschäfte) … (habe|gebe|lege) ich … (übergeben|abgegeben|ab|hände|weiter)
(habe|hab) (die|den|das) … verlassen und
(meine|die) kündigung (von|bekommen|erhalten|bei)
verabschiede ich mich
(ab|künftig|von nun an|bald) … ohne mich
stellt … frei
(auslaufenden|auslaufender|seinen|ihren|meinen) vertrag … nicht
(gab|gibt|gebe) nach … jahren
nicht (länger|mehr) (cto|ceo|cfo|coo|chef*|trainer*|teil|mitglied|leiter*|sprecher*|vorstand*)
beruft … ab
(tritt|trat|trete) aus … aus
zur (verfügung|disposition) gestellt
(amt|posten|ämter|mandat) … zur verfügung
(muss|müssen) … ohne … auskommen
(tauscht|tauschte) … gegen
ist (beim|bei|im) … raus
bin (jetzt|nun|dann)? raus
(wurde|wird|wurden|werden) … verabschiedet
mein vertrag (bei|beim|mit|am|im)
(endet|läuft) … mein (vertrag|mandat)
(ära|kapitel) … zu ende
getrennte wege
war's das für mich
vor die tür gesetzt
an den nagel gehängt
(bin|werde) … (rentner|rentnerin|pensionist*)
kündigung auf den tisch
(mein|meine|meinem|meinen) (nachfolger*|nachfolge)
bin ich (raus|weg)
feuert
hört auf
(abschiedsvorlesung|abschiedskonzert|abschiedspredigt|abschiedsvorstellung|abschiedsspiel|abschiedsgottesdienst)
hat (die|das|den) … verlassen
verlässt damit
verliert (ihren|seinen|ihre|seine) (leiter*|chef*|trainer*|direktor*)
in die hände
tritt … nicht mehr an
(wechsle|wechsele|gehe) … von … zu
folgt ruf
(folgt|folgte) (einem|dem) ruf
(bestellung|berufung|ernennung) (von|des|der) … (widerr*|aufgehob*|aufheb*|beend*)
hören … (mit|zum) … auf
(hört|höre|hören) (mit|zum|am|ab) … auf
bin (dann|mal|jetzt)? (mal|nun)? weg
bin dann mal weg
aus wichtigem grund
(bestellung|berufung) … mit sofortiger wirkung
""".strip().splitlines()
)
