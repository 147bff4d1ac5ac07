"""German genres: texts that use the words of leaving for something else."""

from __future__ import annotations

import re

from scraper.detect.genres import Genres

GENRES = Genres(
    template=re.compile(
        r"\b(?:muster(?:mann|frau|firma|stadt|straße|brief|schreiben|text|kündigung|vorlage)\w*|vorlagen?\b|kündigungsschreiben|kündigungsfrist(?:en)?|so kündigen|formulierungshilfe|textbaustein\w*|abschiedsmail (?:an|schreiben|formulieren)|beispieltext\w*|max mustermann|erika mustermann|ratgeber|tipps (?:für|zur|zum)|\[(?:name|firma|datum|position|ort)[^\]]{0,20}\])"
    ),
    obituary=re.compile(
        r"\b(?:trauer[nt]?|nachruf|in memoriam|(?:für immer|viel zu früh) verlassen|von uns gegangen|verstorben|verstarb|gestorben|ist tot|verschieden|lebenswerk|zum gedenken|zum tode?)\b"
    ),
    fiction=re.compile(
        r"\b(?:kapitel \d+|fortsetzung folgt|fortsetzung am|roman\b|kurzgeschichte|fanfiction|satire\w*|der postillon|erzählung)\b"
    ),
    fiction_site=re.compile(r"fanfiktion|fanfiction|wattpad|satire|postillon|roman|kapitel"),
    other_sense=re.compile(
        r"\b(?:im alter von \d\d jahren (?:gestorben|verstorben)|ist (?:[a-zäöüß ]{1,30} )?(?:gestorben|verstorben)|trauer um|nachruf)\b"
    ),
    listicle=re.compile(
        r"^(?:die )?(?:\d+|fünf|sechs|sieben|acht|neun|zehn) (?:tipps|gründe|dinge|fehler|fragen|besten|schönsten)"
    ),
    user=re.compile(
        r"\b(?:(?:konto|account|profil|app|kanal|abo|abonnement|mitgliedschaft|versicherung) (?:[a-zäöüß]+ ){0,3}(?:gelöscht|löschen|deaktiviert|geschlossen|gekündigt)|(?:lösche|gelöscht|lösch|kündige) (?:mein|meinen|das|den) (?:konto|account|profil|abo|app)|meine follower|follower|timeline|newsfeed|mein (?:konto|profil|account|abo)|(?:findet|find|folgt|erreicht) (?:ihr )?mich (?:ab sofort |jetzt |künftig |nun |weiterhin )?(?:hier|auf|bei|unter|im)\b|meinen account|die app\b|passwort|heruntergeladen|algorithmus|nutzer\b|als (?:kunde|kundin|nutzer|nutzerin|user)|neuen anbieter|anbieterwechsel|(?:strom|gas|internet|mobilfunk|handy)?(?:anbieter|tarif|vertrag)\w*(?: gekündigt| läuft)|tarife?|preiserhöhung\w*|stromanbieter|gasanbieter|internetanbieter|handyvertrag|fitnessstudio|kundenservice|kundendienst|hotline|störungen|mitgliedsbeitrag|erhöht\b|mastodon|alternativen? zu|datenschutz|fediverse|werbung)\b"
    ),
    staff=re.compile(
        r"\b(?:kolleg\w+|chefin|mein(?:em|en)? (?:chef|team|büro|schreibtisch|job|arbeitsplatz|nachfolger)|meine (?:chefin|stelle|arbeit|schüler|leser|mannschaft|nachfolgerin)|team\b|nachfolger\w*|arbeitgeber\w*|mitarbeiter\w*|gehalt|projekte?|arbeitstag\w*|firma|abteilung|belegschaft)\b"
    ),
    blog_end=re.compile(
        r"\b(?:dieser|der|dieses|mein|das) (?:blog|newsletter|podcast|kanal|magazin)\b[^.]{0,60}\b(?:ende|eingestellt|letzte|schluss|schließ|pause)|\bletzte[rn]? (?:blogbeitrag|blogeintrag|blogpost)\b"
    ),
    shop_end=re.compile(
        r"\b(?:schrottplatz|verschrott\w+|tüv|(?:unser|mein|das|der|die|unsere|meine) (?:laden|geschäft|restaurant|café|shop|praxis|betrieb|filiale|server|dienst|app)\b[^.]{0,60}\b(?:schließ\w*|geschlossen|dicht|eingestellt|abgeschaltet)|geschäftsaufgabe|räumungsverkauf|stellen wir [^.]{1,60}\bein\b|abgeschaltet|ausverkauf|wir schließen)\b"
    ),
    candidate=re.compile(r"\b(?:kandidatur zurück\w*|spitzenkandidat\w*|listenplatz|wahlkampf)\b"),
    internal=re.compile(
        r"\b(?:(?:elternzeit|mutterschutz|babypause|karenz|sabbatical)(?![^.]{0,80}\bnicht\b[^.]{0,60}zurück)|strampler|sabbatjahr|unbezahlten urlaub|komme (?:ich )?wieder|wiederkomme|bin ich wieder (?:da|zurück)|innerhalb (?:des|der|von) (?:unternehmens|konzerns|firma|hauses|behörde|\ue002)|intern(?:er|en)? (?:wechsel|versetzung)|(?:bleibe|bleibt) (?:dem|der|bei|im|beim|aber)|andere abteilung|anderes team|neuen team|versetzung|gleichen haus)\b"
    ),
    student=re.compile(
        r"\b(?:abi|abitur|abiball|abistreich|abizeitung|matura|schulabschluss|mein\w* (?:mitschüler\w*|lehrer\w*|masterarbeit|bachelorarbeit|diplomarbeit|doktorarbeit|kommilitonen|noten|zeugnis)|(?:zehnte|elfte|zwölfte|dreizehnte|zehnten|elften|zwölften|dreizehnten|letzte|letzten) klasse|klausuren|klausur|auslandsjahr|austauschjahr|schulzeit|schultag|exmatrikul\w+|wohnheim|jahrgangsstufe|oberstufe|studienabschluss|geht es für ein (?:jahr|halbes jahr) nach|work and travel)\b"
    ),
    teacher=re.compile(
        r"\b(?:meine[rn]? (?:schüler\w*|klassen?|kolleg\w+|studierenden)|unterrichte\w*|unterrichtet|kollegium|lehrerzimmer|ruhestand|pension\w*|als (?:lehrer\w*|schulleiter\w*|rektor\w*|dozent\w*|referendar\w*))\b"
    ),
    thanks=re.compile(r"\bdank\w*\b"),
    account=re.compile(
        r"\b(?:konto|account|profil|abo|abonnement|mitgliedschaft|benutzerkonto)\b (?:[a-zäöüß]+ ){0,4}?(?:lösch\w*|gelöscht|schließ\w*|geschlossen|kündig\w*|gekündigt|deaktivier\w*|stillgelegt|still)\b|\b(?:lösche|löschte|gelöscht|kündige|kündigte|schließe|deaktiviere) (?:ich )?(?:heute |morgen |jetzt )?(?:mein(?:en?)?|unser(?:en?)?|das|den) (?:konto|account|profil|abo|abonnement|benutzerkonto|vertrag beim|mitgliedschaft)|\b(?:meine|alle|unsere|\d[\d.]*) (?:daten|fotos|notizen|beiträge|kontakte|playlisten|bilder)\b[^.]{0,40}\b(?:exportiert|gesichert|heruntergeladen|umgezogen|importiert)"
    ),
    customer=re.compile(
        r"\b(?:fitness-?studio\w*|muckibude|laufband|girokonto|stromanbieter\w*|gasanbieter\w*|versicherer|mobilfunk\w*|handyvertrag\w*|internetanbieter\w*|warteschleife|hotline|kundennummer|treuer kunde|treue kundin|stammkund\w+|kundenkarte|mitgliedsbeitr\w+|beitragserhöhung|preiserhöhung\w*|sonderkündigungsrecht|als kund(?:e|in))\b"
    ),
    technology=re.compile(
        r"\b(?:umgezogen (?:auf|zu|nach)|umstieg (?:auf|von)|umgestiegen|migrier\w+|migration|selbst (?:hosten|gehostet)|selbst gehostet\w*|abomodell|preismodell|alternativen? (?:zu|gesucht)|lizenzmodell|cloud-zwang|betriebssystem|distribution|plugins?)\b"
    ),
    death=re.compile(
        r"\b(?:(?:für immer|viel zu früh) (?:von uns gegangen|verlassen)|von uns gegangen|verstarb|verstorben|ist (?:[^.;]{1,60} )?gestorben|trauer(?:t|n)? um|in trauer|in stiller|nachruf|beigesetzt|beisetzung|beerdigung|trauerfeier|hinterbliebenen|aus dem leben|(?:sein|ihr) andenken|ehrendes andenken|ruhe in frieden|starb (?:am|im|nach|mit|vergangen)|erlag (?:seiner|ihrer|einem|einer))\b"
    ),
    withdrawn=re.compile(
        r"\b(?:zog (?:seine|ihre) (?:kündigung|rücktrittserklärung)|(?:kündigung|rücktritt\w*|rücktrittsgesuch|rücktrittserklärung) (?:[a-zäöüß]+ ){0,4}?(?:zurückgenommen|zurückgezogen|zurück\b|abgelehnt)|rücktritt vom rücktritt|(?:bleibt|bleiben) (?:nun |jetzt )?(?:doch|im amt|auf (?:seinem|ihrem) posten)(?! bis)|nun doch nicht|doch nicht (?:verlassen|gehen|zurück)|überlegt es sich anders|(?:wieder|zurück) im amt|(?:macht|machen) (?:doch )?weiter)\b"
    ),
    work=re.compile(
        r"\b(?:(?:debüt|kriminal|erstlings)?roman\b|der film (?:erzählt|beginnt|endet|zeigt)|in der (?:neuen )?(?:folge|serie|staffel)|folge \d+|staffel(?:finale)?|hauptfigur|protagonist\w*|regie:|drehbuch|gespielt von|uraufführung|inszenierung|die handlung\b|tatort|ausstrahlung|krimi(?:kost|-?kritik)?\b|filmkritik|rezension|buchtipp|buchkritik|theaterstück|nächste woche:|spoiler)"
    ),
    satire=re.compile(r"\b(?:satire|satirisch\w*|der postillon|glosse)\b"),
    history=re.compile(
        r"\b(?:heute vor \d+ jahren|(?:im jahr |anno |um |seit |bis |von )?1[5-8]\d\d\b[^.;]{0,60}\b(?:er|sie|gründete|trat|verließ|übergab|übernahm)|(?:trat|verließ|gründete|übernahm|schied|starb) (?:er |sie )?1[5-8]\d\d|historiker\w*|aus dem archiv|stadtgeschichte|heimatmuseum|ausstellung (?:über|zu)|das museum zeigt|jahrestag|biografie|biographie|zeitzeug\w+)\b"
    ),
    believer=re.compile(
        r"\b(?:getauft|taufe|konfirm\w+|glaube(?:n)? (?:ich )?nicht mehr|mein(?:en)? glauben?|kirchensteuer|kirchenaustritt|aus der kirche (?:aus)?getreten|standesamt|gottesdienst|atheist\w*|missbrauch\w*)\b"
    ),
    clergy=re.compile(
        r"\b(?:pfarrer\w*|pastor\w*|vikar\w*|kantor\w*|organist\w*|küster\w*|meine gemeinde|pfarrhaus|predig\w+|diakon\w*|ruhestand|kolleg\w+|pfarrstelle)\b"
    ),
    joining=re.compile(
        r"\b(?:ich (?:starte|beginne|fange)|starte ich|beginne ich|fange ich) (?:[a-zäöüß]+ ){0,4}?(?:bei|als|an)\b|\bmein erster (?:arbeits)?tag\b|\bneuer? (?:job|stelle|rolle) (?:bei|als)\b|\bfreue mich,? (?:[a-zäöüß]+ ){0,4}?(?:anzufangen|zu starten|teil (?:des|von))"
    ),
)
