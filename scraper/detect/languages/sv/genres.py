"""Swedish genres: texts that use the words of leaving for something else."""

from __future__ import annotations

import re

from scraper.detect.genres import Genres

GENRES = Genres(
    template=re.compile(
        r"\b(?:mall(?:ar)?\b|exempelbrev|uppsägningsbrev|så (?:skriver|säger) du|hur (?:skriver|säger) man|uppsägningstid(?:en)? enligt|anna andersson|\[(?:företag|namn|datum|befattning)\])\b|\[(?:företag|namn|datum|befattning)\]"
    ),
    obituary=re.compile(
        r"\b(?:minnesord|till minne av|in memoriam|avlidit|avled|avliden|har lämnat oss|gått bort|gick bort|dödsfall|sörjer|begravning\w*)\b"
    ),
    fiction=re.compile(
        r"\b(?:kapitel \d+|fortsättning följer|roman\b|novell|fanfiction|satir\w*)\b"
    ),
    fiction_site=re.compile(r"fanfic|wattpad|satir|novell|roman|saga"),
    other_sense=re.compile(
        r"\b(?:har avlidit|har lämnat oss|minnesord|har gått bort|kalluft|plusgrader\w*)\b"
    ),
    listicle=re.compile(
        r"^(?:de )?(?:\d+|fem|sex|sju|åtta|nio|tio) (?:tips|skäl|saker|fel|frågor|bästa|vackraste)"
    ),
    user=re.compile(
        r"\b(?:konto(?:t)?|profil(?:en)?|app(?:en)?|abonnemang(?:et)?|prenumeration(?:en)?) (?:[a-zåäö]+ )?(?:raderat|raderad|raderade|uppsagt|stängt|borttaget)|\b(?:raderade|raderat|raderar|avslutade|stängde|sagt upp) (?:kontot|mitt konto|appen|abonnemanget|min profil|prenumerationen)|\b(?:raderar|avslutar|stänger|tar bort) (?:jag )?(?:mitt |min |det )?(?:konto|kontot|profil|profilen)\b|\bmitt konto\b|\bmin profil\b|\bhitta\w* mig (?:på|i|hos)\b|\bmina följare|\bföljare|\bflödet|\bappen\b|\blösenord|\balgoritm\w*|\banvändare\b|\bsom kund\b|\b(?:elavtal\w*|mitt avtal|bindningstid\w*|kundtjänst|leverantör\w*|gymkort\w*|prishöjning\w*|höjningen)\b|\bintegritet\b|\bannonser\b|\bmastodon\b|\balternativ till\b|\bbilder, varav"
    ),
    staff=re.compile(
        r"\b(?:kolleg\w+|min (?:chef|roll|tjänst|arbetsplats|efterträdare)|mitt (?:jobb|team|skrivbord|arbete)|teamet|efterträdare|arbetsgivare|medarbetare|lön|projekt|arbetsdag\w*|kontoret|avdelning\w*|chefen)\b"
    ),
    blog_end=re.compile(
        r"\b(?:den här|min|denna) (?:bloggen|podden|nyhetsbrevet|sajten|blogg|podd)\b[^.]{0,60}\b(?:slut|sista|läggs|avslut)|\bsista (?:blogginlägget|inlägget)\b"
    ),
    shop_end=re.compile(
        r"\b(?:skroten|skrotad\w*|skrotas|besiktningsman\w*|(?:vår|min|vårt|mitt) (?:butik|affär|restaurang|kafé|praktik|app|tjänst|server)\b[^.]{0,60}\b(?:stäng\w*|lägg\w* ner|upphör)|butiken stänger|stänger vi|läggs ner|lägger ner|utförsäljning|slutrea|konkurs)\b"
    ),
    candidate=re.compile(r"\b(?:kandidatur|kandiderade till|valsedel)\b"),
    student=re.compile(
        r"\b(?:studenten\b|studentexamen|skolavslutning\w*|mina (?:klasskamrater|klasskompisar|lärare|kursare)|min (?:uppsats|examensarbete|avhandling|klass)|betyg\w*|(?:nian|trean|sista terminen)\b|gymnasiet|högstadiet|utbytesår|tentor\w*|utbytesstudent|korridoren|åker (?:jag|vi) (?:till [a-zåäö]+ )?ett år)\b"
    ),
    teacher=re.compile(
        r"\b(?:mina (?:elever|kollegor|studenter)|undervis\w+|kollegi\w+|lärarrum\w*|pension\w*|som (?:lärare|rektor|lektor|adjunkt|bibliotekarie))\b"
    ),
    internal=re.compile(
        r"\b(?:(?:föräldraledig\w*|mammaledig\w*|pappaledig\w*|tjänstledig\w*)(?![^.]{0,60}\binte\b)|är jag tillbaka|sabbatsår|samma (?:företag|arbetsgivare|hus|bolag)|inom (?:företaget|bolaget|koncernen)|internt byte|annan avdelning|nytt team)\b"
    ),
    thanks=re.compile(r"\b(?:tack|tackar|tacksam)\b"),
    account=re.compile(
        r"\b(?:kontot?|profilen?|abonnemanget?|medlemskapet?|prenumerationen)\b (?:[a-zåäö]+ ){0,3}?(?:stäng\w*|rader\w*|avslut\w*|tas bort|sägs upp|avaktiver\w*)|\b(?:stänger|raderar|avslutar|säger upp|tar bort|raderat|avslutat|stängt) (?:jag )?(?:mitt|vårt|det) (?:konto|profil|abonnemang|medlemskap|gymkort)|\b(?:mina|alla mina|\d+) (?:bilder|anteckningar|inlägg|kontakter|data)\b[^.]{0,40}\b(?:exporterat|laddat ner|flyttat)"
    ),
    customer=re.compile(
        r"\b(?:gym(?:met|kort\w*|kedja)?|omklädningsrum\w*|löpband\w*|min bank|elbolag\w*|elavtal\w*|försäkringsbolag\w*|mobiloperatör\w*|bredband\w*|kundtjänst|kundtjänsten|bindningstid|prishöjning\w*|trogen kund|kund (?:hos|i)|månadsavgift\w*|medlemsavgift\w*|telefonkö\w*)\b"
    ),
    technology=re.compile(
        r"\b(?:bytt (?:till|från)|migrer\w+|flyttat (?:till|över)|licensmodell|prismodell|alternativ till|öppen källkod|operativsystem\w*|självhost\w*)\b"
    ),
    death=re.compile(
        r"\b(?:lämnat oss|gått bort|gick bort|avlid\w+|somnat in|somnade in|begravning\w*|minnesstund|närmast sörjande|till minne|minnesord|in memoriam|har dött|dog (?:i|den|efter|vid)|vila i frid|ur tiden|saknas närmast|bortgång\w*)\b"
    ),
    withdrawn=re.compile(
        r"\b(?:tar tillbaka sin (?:uppsägning|avgång)|tog tillbaka sin (?:uppsägning|avgång)|drar tillbaka sin (?:uppsägning|avgång)|drog tillbaka|ångra(?:r|de|t) sig|stannar (?:kvar )?(?:ändå|trots allt)|stannar kvar som|sitter kvar(?! (?:till|tills|fram till))|ändrat sig|tillbaka på posten)\b"
    ),
    work=re.compile(
        r"\b(?:(?:debut|kriminal|spännings)?roman(?:en)?\b|filmen (?:börjar|handlar|skildrar|följer)|avsnitt \d+|säsong \d+|huvudperson\w*|huvudroll\w*|rollfigur\w*|regi:|manus\b|spelas av|pjäsen|nästa vecka:|recension:?|nya roman|stillsam bok|spoiler)\b"
    ),
    satire=re.compile(r"\b(?:satir\w*|parodi\w*)\b"),
    history=re.compile(
        r"\b(?:i dag för \d+ år sedan|ur arkivet|(?:år |sedan |till )?1[5-8]\d\d|på denna dag|levnadsteckning|biografi\w*)\b"
    ),
    believer=re.compile(
        r"\b(?:döpt|dop\b|konfirmer\w+|tror inte längre|min tro|gudstjänst\w*|svenska kyrkan|kyrkoavgift\w*|ateist\w*|utträde)\b"
    ),
    clergy=re.compile(
        r"\b(?:präst\w*|kyrkoherde\w*|kantor\w*|organist\w*|församlingens|pastor\w*|diakon\w*|biskop\w*|pension\w*|kolleg\w*|predik\w+)\b"
    ),
    joining=re.compile(
        r"\b(?:jag (?:börjar|startar)|börjar jag|startar jag) (?:[a-zåäö]+ ){0,3}?(?:på|hos|som|i)\b|\bmin första (?:arbets)?dag\b|\bnytt jobb (?:på|hos|som)\b"
    ),
)
