"""German names of posts: heads, which compounds end in, and what may stand before and after."""

from __future__ import annotations

import re

from scraper.detect.naming import Roles
from scraper.detect.words import alternation, words

PERSONS = words(
    """
abgeordneter abgeordnete lokführer schiffsführer kämmerer steuermann zugführer brandmeister hafenmeister logopädin physiotherapeut physiotherapeutin admin administrator aktuar akademierat amtschef amtsleiter analyst analytiker anwalt apotheker architekt archivar artdirektor art-direktor arzt assistent astrophysiker aufsichtsrätin autor bademeister bassist bauleiter baumeister beauftragter beauftragte berater bereichsleiter bergführer betreuer betriebsrätin bischof bibliothekar biologe biologin botschafter buchhalter buchhändler bundesrätin bundestrainer bürgermeister bäcker cellist chef chefarzt chefärztin chorleiter co-trainer coach compliance-officer controller cto ceo cfo coo cio cmo cpo chro dekan designer dezernent dienststellenleiter diplomat direktor dirigent dolmetscher dozent dramaturg drummer editor entwickler erzieher fahrer feuerwehrmann filialleiter förster fotograf frontmann gardist generalin gesandter geschäftsführer geschäftsführende geschäftsführender geschäftsleiter gewerkschafter gitarrist gouverneur grafiker gründer mitgründer hausmeister hauptfrau hauptmann hausarzt hebamme herausgeber historiker imker informatiker ingenieur mitinhaber firmeninhaber inspekteur inspektor intendant integrationsbeauftragter journalist jurist justiziar justitiar kameramann kamerafrau kanzler kantor kanzlerin kapellmeister kapitän kardinal kassenwart kassier kassierer kassenprüfer kellner kolumnist kommandant kommandeur kommissar komponist konrektor konzertmeister koordinator korrespondent krankenpfleger krankenschwester kritiker kunsthistoriker kurator köchin küchenchef küster lagerist landesrat landesrätin landeshauptmann landeshauptfrau landrat landrätin lehrbeauftragter lehrer lehrling lektor leiter leitende linguist lotse maintainer makler manager managerin maschinist masseur mathematiker mechaniker mediziner meteorologe meteorologin minister moderator musiker musikdirektor nationaltrainer oberarzt oberärztin obmann obfrau ombudsmann ombudsfrau operator optiker organisator organist pastor pathologe patriarch pfarrer pfleger physiker physiotherapeut pianist pilot platzwart politiker polizist postbote praktikant priester professor programmierer projektleiter propst prokurist prorektor provinzial präfekt präsident präses psychologe psychologin radiomoderator redakteur redaktor referent regierungsrat regierungsrätin regisseur reiseleiter rektor reporter restaurator revisor richter rechtsanwalt sachbearbeiter sanitäter schatzmeister schauspieler schiedsrichter schlagzeuger schriftführer schulleiter schulrätin sekretär senator sicherheitschef solist sprecher sprecherin stadträtin staatsanwalt staatssekretär stadtarchivar statistiker stellvertreter steuerberater steuermann strategin stürmer superintendent sänger techniker teamlead teammanager techniklead therapeut tierarzt tontechniker torhüter torwart trainer tänzer tutor übersetzer unternehmensberater verkäufer verleger verteidiger verwalter vertriebler vikar violinist vize vizepräsident volontär volkswirt vorsitzer vorsitzender vorsitzende vorsteher vorständin vorstandschef vorstandssprecher wart weihbischof wirt wissenschaftler wissenschafter zeichner zeugwart zoodirektor ökonom ärztin ärztlicher spielmacher sportdirektor sportchef sportvorstand ballettmeister gemeindeammann ammann schultheiß ressortleiter ceo-in vorstandsmitglied aufsichtsratsmitglied geschäftsleitungsmitglied verwaltungsratsmitglied verwaltungsrätin ensemblemitglied teammitglied kabinettsmitglied präsidiumsmitglied gründungsmitglied obmann-stellvertreter rechtsberater fraktionschef fraktionsvorsitzende fraktionsvorsitzender beisitzer jugendwart diakon diakonin pfarrerin gemeindereferent kirchenmusiker ausbilder meister gärtner koch schneider tischler schreiner elektriker monteur disponent spediteur zusteller sozialarbeiter sozialpädagoge sozialpädagogin pädagoge pädagogin logopäde ergotherapeut bereiter jockey schwimmmeister bandleader frontfrau keyboarder texter webdesigner webmaster sysadmin systemadministrator
"""
)
"""Posts by themselves, and ends of compounds where they are long enough."""
_SHORT = words("koch wirt wart vize lotse autor meister richter fahrer admin coach maler")
_NOT_COMPOUND = words("meister wirt koch lehrling wart lotse bereiter editor operator tester")
OFFICES = words(
    """
finanzvorstand vertriebsvorstand technikvorstand personalvorstand produktionsvorstand marketingvorstand entwicklungsvorstand rechtsvorstand risikovorstand it-vorstand finanz-vorstand handelsvorstand einkaufsvorstand betriebsvorstand sportvorstand markenvorstand digitalvorstand kreditvorstand infrastrukturvorstand
"""
)
_MODIFIER = words(
    """
erster erste ersten erstem zweiter zweite zweiten stellvertretender stellvertretende stellvertretenden stellvertretendem stv. stellv. geschäftsführender geschäftsführende geschäftsführenden kaufmännischer kaufmännische kaufmännischen technischer technische technischen künstlerischer künstlerische künstlerischen wissenschaftlicher wissenschaftliche wissenschaftlichen leitender leitende leitenden leitendem ärztlicher ärztliche ärztlichen kommissarischer kommissarische kommissarischen ehrenamtlicher ehrenamtliche ehrenamtlichen hauptamtlicher hauptamtliche hauptamtlichen sportlicher sportliche sportlichen pädagogische pädagogischer pädagogischen operativer operative operativen medizinischer medizinische medizinischen juristischer juristische freier freie freien fester senior junior chief lead head vice executive managing general 1. 2. 3. redaktioneller redaktionelle musikalischer musikalische musikalischen städtischer städtische
"""
)
_GENITIVE = r"(?: de[rs] (?:vorstand(?:e?s)?|aufsichtsrat(?:e?s)?|verwaltungsrat(?:e?s)?|geschäftsführung|geschäftsleitung|präsidiums|fraktion|rates|kuratoriums|beirats|stiftungsrates?|konzerns|redaktion|kirchengemeinde|jugendabteilung))?"
_FIELD = r"(?: (?:für|im bereich|der abteilung|des bereichs|des ressorts|der entwicklungsabteilung) (?!den |die |das |der |dem |ein|sein|ihr|viele|alle|lange|mehr|jahre|immer|kurze|mich|uns|\d)[a-zäöüß-]{4,30}(?:(?: und|,) (?!wechsel|geh|verl|war|ist|hat|wird|leite|wurde)[a-zäöüß-]{4,30})?)?"
_PHRASES = (
    r"chief [a-z]+(?: [a-z]+)? officer|head of [a-z-]+(?: (?:and|&) [a-z-]+)?|vice president(?: [a-z-]+)?|managing director|creative director|art director"
    r"|(?:software|product|projekt|project|sales|account|key account|community|marketing|data|engineering|office|event|brand|content|social media|team|hr|it|pr)[ -](?:manager|lead|engineer|director|developer|owner|analyst|designer|architect|scientist|consultant)(?:in)?"
    r"|mitglied (?:des|der) (?:vorstand(?:e?s)?|aufsichtsrat(?:e?s)?|geschäftsführung|geschäftsleitung|verwaltungsrat(?:e?s)?|präsidiums|redaktion|chefredaktion)"
    r"|wissenschaftliche[rn]? mitarbeiter(?:in)?|freie[rn]? mitarbeiter(?:in)?|leitende[rn]? angestellte[rn]?|ministerpräsident(?:en|in)?"
)
_HEAD = alternation(
    {
        word
        for word in PERSONS
        if word not in _NOT_COMPOUND and (len(word) > 3) and word not in _SHORT
    }
)
_ALONE = alternation(PERSONS | OFFICES)
_ENDING = r"(?:in|innen|en|n|s|es|r)?"
_PREFIX = r"(?:(?:vize|ex|co|chef|it|hr|pr|ko|interims?|marketing|finanz|sport|ober|general|vertriebs|technik|personal|produkt|projekt|sales|top|software|web|system|us|eu)-)?"
_ROLE = re.compile(
    rf"(?<!\w)(?:(?:{alternation(_MODIFIER)}) ){{0,2}}{_PREFIX}(?:{_PHRASES}|(?:{_ALONE}){_ENDING}|[a-zäöüß]{{2,26}}?(?:{_HEAD}){_ENDING})(?![\w-])(?:(?: und |/)(?:{_ALONE}|[a-zäöüß]{{2,20}}?(?:{_HEAD})){_ENDING}(?![\w-]))?{_GENITIVE}{_FIELD}"
)

ROLES = Roles(
    pattern=_ROLE,
    in_names=words("chef"),
)
