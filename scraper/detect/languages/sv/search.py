"""Swedish: phrases of leaving for the first search, in the notation of `phrases`."""

from __future__ import annotations

PHRASES: tuple[str, ...] = tuple(
    """
(sparkar|sparkas|sparkat|sparkad|sparkade|sparkades)
(lämnar|lämnade|lämna|lämnat) (sin|sitt|sina|min|mitt|mina|som|för|efter|företaget|bolaget|uppdraget|posten|jobbet|styrelsen|rollen|partiet|klubben|över|in|redaktionen|tidningen|vd|koncernen|google|spotify|ericsson|volvo)
(avgår|avgick|avgå|avgått|avgång|avgången|avgående)
(slutar|slutade|slutat|sluta) (på|som|efter|hos|i|vid|min|sin|idag|nu|den)
(säger|sade|sagt|sa) upp (sig|mig)
(uppsagd|uppsägning|sparkas|sparkad|sparkade|avskedad|avskedas|avskedades|avsatt|avsätts|petad|petas|får gå|fick gå|får sparken)
(sista) (dag*|arbetsdag*|arbetsdagen|vecka*|program*|krönika*|match*|gudstjänst|passet|numret|inlägg*)
(min|mitt) sista
(kliver|klev|kliva|klivit|stiger|steg) (av|ner|åt sidan|ned|tillbaka)
(går|gick|gå|gått) i pension
(går|gick|gå|byter|bytte) (vidare|till|över) … (från|efter|som|nya|jobb)
(efterträd*|efterträdare|ersätts av|ersätter|tar över efter|tillförordnad)
(farväl|avsked*|adjö|tack och hej|hejdå|hej då)
(nya|ny|nytt) (utmaning*|kapitel|äventyr|jobb|uppdrag)
efter … år … (lämn*|slut*|går|avg*|avsked|hejdå)
(lägger|lade|lagt) (av|ner|skorna)
(tar farväl|tackar för sig|tackar av|avtackas|avtackning|kandiderar inte|ställer inte upp|inte omval|omval)
(inlämnat|lämnat in|inlämnad)
(lämna|lämnar|lämnade|lämnat) (sin|sitt|sina|min|mitt|som|efter|huset|företaget|bolaget|uppdraget|posten|jobbet|styrelsen|rollen|partiet|klubben|redaktionen|tidningen|vd|koncernen|google|spotify|ericsson|volvo|google|för)
(väg att|beslutat att|valt att|kommer att|ska|tänker) lämna
(går|gå|gått|gick) i pension
(pensioneras|pensionerar)
min åtkomst
(lämnar|lämnat|lämnade) … (efter|den sista) … år
(lämnar|lämnade) … och går till
(programledaren|chefen|vd|vd:n|tränaren|ordföranden|producenten|redaktören|rektorn|*chefen|direktören) … (lämnar|slutar|avgår)
(tvingas|tvingades) (bort|avgå|lämna)
(fick|får|fått) sparken
(efterträds|ersätts) av
(min|mitt) (tid|uppdrag|anställning) (på|hos|i|vid|som) … (över|slut)
passerkortet
(nycklar|nycklarna|passerkort|passerkortet) … (hänger|inlämnat|inlämnad|lämnat|tillbaka)
(lämpar|lämnar|lämnat|lämna) … över
får räcka
(tackat|tackar|tackade) nej till
(vara klar|är klar) (hos|för)
(arbetsbrist|arbetsbefriad|övertalig*)
uppsägningstid
från och med (måndag|i morgon) en
(löper|går) … (förordnande|mandat|kontrakt) … ut
(köps|köptes|köpts) ut
(avböj*|avsagt|avsäger|avsade) … omval
skilda vägar
(bryter|brutit) samarbetet
inte längre (vara|är|kvar)
mandat* … (löper ut|går ut)
(går|gick) i land … (år|kapten|skeppare)
(går|gick|löper) (min|mitt) … ut
(inte|ej) … förläng*
förläng* … inte
(dator|datorn|passerkort*|nycklar*|telefon*) … (tillbaka|inlämna*|ifrån mig)
slutar jag (som|på|hos|i|vid|efter)
tackar jag för (mig|allt)
jag lämnar
lämnar jag
(jobbar|arbetar) jag inte längre
inte längre (på|hos|vd|cto|ceo|chef*|tränare|ordförande|anställd|jobba*)
(min|vår) tjänst … (försv*|dras in|bort)
(jag|han|hon) sparken
jag sparken
går (jag|han|hon)? i pension
(avsäger|avsade|avsagt) (jag)? (sig|mig)
(skiljs|skildes) … vägar
lämnar därmed
(börjar|jobbar) … (ett annat|en annan|någon annanstans)
(av med|förlorade|förlorat|förlorar) (jobbet|jobben|sitt jobb|mitt jobb|sina jobb)
in handduken
(hoppar|hoppat|hoppade) av
(går|kommer|återvänder) (jag|hon|han) inte
entledig*
kliver (jag|han|hon)? av
(något nytt|dags att gå vidare|gå vidare)
(uppsägningen|uppsägningsbesked*)
utan mig
på egen begäran
(chefsbyte|vd-byte|tränarbyte|generationsskifte)
lämnar plats (åt|för)
(gör|ger) plats (åt|för)
(städat|städar|rensat|rensar|packat|tömt) … (skrivbord|kontor|skåp)
(vänder|vände|vänt) … ryggen
(avtackade|avtackades|avtackas|tackade av|tackas av|tackades av)
(skiljer|skilde) sig från
sista (konsert*|sändning*|gudstjänst*|föreställning*|lektion*|skift*|pass|predikan|mässa)
(drar|drog|dra|dragit) (sig|mig) (tillbaka|ur|undan)
(på|till) (kroken|hyllan|spiken)
avsätt*
avsatte
lämnar fullmäktige*
(vd-posten|ordförandeskapet|ordförandeposten|posten|uppdraget|tjänsten) (som|på|i|för|hos) … (lämn*|slut*)
(lämnar|lämnade|lämnat) (vd-posten|ordförandeskapet|ordförandeposten|ledningen|fullmäktigegruppen|*gruppen|kanal|radio|region)
till förfogande
(klara sig|fortsätta|gå vidare) utan
byter … mot
(får|fick|tvingas) lämna
(lämnade|lämnar|lämnat) över
(finanschefen|chefen|vd:n|tränaren|ordföranden|redaktören|*chefen) (går|slutar|får gå)
(slutar|lämnar|avgår) i (höst|vår|sommar|vinter)
lämnar … (nästa klubb|efter säsongen|på fredag)
(stängde|stänger|stängt) … dörren (om|bakom)
(mig|oss) på dörren
sista gången
inte kvar
(återvänder|kommer|går) inte
har lämnat
(hans|hennes) plats
(går|gick) … till (departementet|konkurrenten|rivalen)
välförtjänt pension
förlorar (sin|sitt)
(överlåter|överlämnar|överlät) (ledningen|ansvaret|posten|driften)
lämnar … kommunfullmäktige
""".strip().splitlines()
)
