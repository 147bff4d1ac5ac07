"""Swedish contexts that turn a frame around: denial, rumour, recollection, other senses."""

from __future__ import annotations

import re

from scraper.detect.language import Contexts
from scraper.detect.words import words

CONTEXTS = Contexts(
    sentence=(
        (
            "hypothetical",
            re.compile(
                r"\b(?:om|ifall|huruvida|skulle|den som|när du|vill du|ska du|kan du|innan du|hotar|hotade|kräver|krävde|krävs|uppmanar|uppmanade|vädjar)\b[^.;:]{0,50}$"
            ),
            "before",
            -1.5,
        ),
        ("conditional", re.compile(r"^[^.;:]{0,25}?\b(?:ifall|förutsatt)\b"), "after", -1.2),
        (
            "other_sense",
            re.compile(
                r"\b(?:lämnar (?:återbud|besked|planen|plan|landet|in|ut|rapport|bud|sverige|eu|norge|finland|börsen|hemmet|sjukhuset|marknaden|byggnaden|banan)|lämnade (?:planen|landet|platsen|huset|lokalen|sjukhuset|rummet|in|ut|banan)|lämnat (?:hemmet|landet|in|återbud)|lämnar den (?:norska|svenska|danska|finska) marknaden|tåget avgår|avgår tåget|avgår bussen|flyget|bussen|färjan|slutade [0-9]|slutade på (?:plats|[0-9])|slutar röka|slutar att|kvartsfinal|semifinal|åttondel|rött kort|bytt ut|byts ut|skadad|avgår med|temperaturen|graderna|varuhus\w*|butikerna)\b"
            ),
            "sentence",
            -3.0,
        ),
        (
            "death",
            re.compile(
                r"\b(?:avlidit|avled|avlider|dog|död|döda|begravning\w*|jordfäst\w*|minnesord|begravs|lämnat oss|sörj\w*|gick bort|gått bort|in memoriam)\b"
            ),
            "sentence",
            -2.5,
        ),
        (
            "called_for",
            re.compile(
                r"\b(?:kräver|krävde|krävs på|krav på|uppmanas|uppmanar|misstroende\w*|begär att)\b"
            ),
            "sentence",
            -2.0,
        ),
    ),
    negated_before=re.compile(
        r"\b(?:inte|ej|aldrig|varken|inga|ingen|utan att|förnekar|förnekade|dementerar|dementerade|avfärdar|avfärdade|tillbakavisar|vägrar|i stället för att|utesluter)\b[^.;:,]{0,50}$"
    ),
    negated_inside=re.compile(r"\b(?:inte|ej|aldrig|varken)\b"),
    negated_after=re.compile(
        r"^(?:(?! och | men )[^.;:,]){0,15}\binte\b(?! (?:bara|enbart|längre))"
    ),
    not_negated=re.compile(
        r"\b(?:inte (?:bara|enbart|längre|omval|upp|kandiderar|ställer|en aning|ett dugg|sjuk)|varför inte|inte förlängs)\b"
    ),
    denial=re.compile(
        r"\b(?:dementerar|dementerade|förnekar|förnekade|avfärdar (?:ryktena|uppgifterna)|avfärdade|tillbakavisar|jag stannar\b|sitter (?:säkert|kvar)|har inte sagt upp|inga planer på|inte slutat|tänker inte (?:avgå|sluta|lämna)|kommer inte att (?:avgå|sluta|lämna)|inte aktuellt att)\b"
    ),
    rumour=re.compile(
        r"\b(?:ryktas|rykten?|ryktena|ryktet|uppges|sägs (?:lämna|vara)|enligt uppgift(?:er)?|enligt (?:flera |två )?(?:källor|personer)|erfar|på väg (?:att lämna|bort|från)|väntas (?:lämna|sluta|avgå)|kan komma att (?:lämna|sluta)|spekuleras|spekulationer|ska enligt|ska (?:han|hon) ha|ska ha (?:tackat|meddelat|sagt))\b"
    ),
    relative_past=re.compile(r"(?:, som|då) [^.;:]{0,50}\b(?:lämnade|slutade|avgick|gick)\b"),
    past=re.compile(
        r"\b(?:förre|förra|förutvarande|f\.d\.|dåvarande|tidigare|före detta|en gång|på den tiden|för (?:[a-zåäö0-9]+ ){1,2}år sedan|år sedan|förra året|i fjol|på \d0-talet|när (?:han|hon)|efter att (?:han|hon|ha)|sedan (?:han|hon)|till (?:19|20)\d\d|senare|innan (?:han|hon)|hade (?:lämnat|slutat|avgått|sagt)|då (?:han|hon)|år senare)\b"
    ),
    pluperfect=re.compile(r"hade"),
    said=re.compile(
        r"\b(?:säger|sade|sa|meddelar|meddelade|berättar|berättade|skriver|skrev|uppger|bekräftar|bekräftade|framgår)\b"
    ),
    recent=re.compile(
        r"\b(?:i dag|idag|i går|igår|i morgon|i veckan|denna vecka|nu|nyligen|på (?:måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen)|i (?:måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags)|med omedelbar verkan|omedelbart|vid årsskiftet|nästa (?:år|månad|vecka)|i (?:vår|sommar|höst|vinter)|snart|oväntat|den \d\d? [a-z]+)\b"
    ),
    simple_past=re.compile(r"\b(?:lämnade|slutade|avgick|gick|klev|sade|lade|tog)\b"),
    perfect=re.compile(r"\b(?:har|ska|kommer|vill|är|blir|lämnar|slutar|avgår)\b"),
    present_inside=re.compile(
        r"\b(?:lämnar|slutar|avgår|går|kliver|ska|kommer|har|är|säger|tar|vill|blir|börjar)\b"
    ),
    present_before=re.compile(r"\b(?:ska|kommer att|vill)\b[^.;]{0,60}$"),
    spares_recall=re.compile(
        r"\b(?:har|ska|kommer|lämnar|slutar|avgår|går|kliver|säger|tar|vill)\b"
    ),
    recalls=re.compile(
        r"^(?:\W*)(?:tidigare|dessförinnan|före (?:honom|henne)|redan (?:19|20)|förra året|i fjol|företrädaren|(?:hans|hennes) företrädare)\b"
    ),
    since=re.compile(
        r"\bsedan (?:[a-zåäö]+ )?(?:19|20)\d\d|\b(?:började|tillträdde|valdes|utsågs|kom|rekryterades)\b"
    ),
    says=re.compile(
        r"^(?:, [^.;:]{1,60},)? (?:har )?(?:också )?(?:säger|sade|sa|meddelar|meddelade|berättar|berättade|skriver|skrev|bekräftar|uppger)\b"
    ),
    pronoun=re.compile(r"\b(?:han|hon|hen|som|hans|hennes|de)\b|\ue004"),
    relative="som",
    other_leave=re.compile(
        r"\b(?:föräldraledig\w*|mammaledig|pappaledig|tjänstledig\w*|semester|sjukskriven|tillbaka den|är jag tillbaka|sabbatsår)\b"
    ),
    private_last_day=re.compile(
        r"\b(?:semesterdag\w*|skoldag\w*|på semestern|av semestern|i skolan|på terminen|på året|utan mössa|av behandlingen|med cellgifter)\b"
    ),
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
    platforms=words(
        "twitter facebook instagram tiktok snapchat reddit linkedin youtube medium substack tumblr flickr gmail whatsapp netflix windows android ios iphone chrome firefox evernote dropbox wordpress blogger discord slack x pinterest telegram blocket google telia comviq tre"
    ),
    list_heading=re.compile(
        r"\b(?:slutar|lämnar|avtackade|avgående|går i pension|byten|nya jobb)\b"
    ),
)
