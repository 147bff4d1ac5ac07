"""English frames in which others report who leaves."""

# ruff: noqa: E501 - a pattern stands on one line: wrapped, no eye can match its brackets

from __future__ import annotations

from scraper.detect.frames import Frame

MACROS = {
    "SUBJECT": r"(?:WHO|(?P<pro>\b(?:he|she|who|they)\b))",
    "ADV": r"(?:(?:also|now|just|recently|officially|quietly|abruptly|suddenly|since|already|formally|reportedly|finally|all|both|too|unexpectedly|voluntarily|immediately|today|yesterday|tonight|this week|this month|last week|last month|on [a-z]+day|all) )?",
    "AUX": r"(?:(?:'s|'ll|'d|has|have|had|is|are|was|were|will|would|will be|would be|has been|have been|is to|are to|to|is set to|set to|is due to|is about to|plans to|intends to|is going to|decided to|chose to|chooses to|is also|will also|has also|may|might|could|must|did) )?",
    "PLACE": r"(?:the|his|her|their|this|that|its|our)(?: [a-z'-]+){0,4}? (?:compan(?:y|ies)|firm|startup|start-up|lab|laboratory|team|band|group|club|paper|newspaper|station|network|agency|bank|board|council|church|school|university|college|project|organi[sz]ation|party|government|cabinet|committee|studio|show|magazine|institute|foundation|charity|museum|job|post|posts|role|roles|position|positions|seat|desk|helm|maker|retailer|giant|outfit|department|ministry|force|staff|commission|faculty|programme|program|carmaker|automaker|broadcaster|publisher|chipmaker|lender|franchise|side|association|federation|union|hospital|unit|division|service|offices?|jobs|parent|business|business|ranks|troupe|orchestra|choir|theatre|theater|ballet|airline|union)\b",
    "THING": r"(?:(?:the )?(?P<org>[\ue002\ue003])(?!'s)|(?:the )?(?P<orgs>[\ue002\ue003])'s? (?:[a-z-]+ ){0,3}(?:board|team|staff|newsroom|desk|cabinet|council|lab|unit|division|band|line-up|group|office|\ue002|\ue003)|PLACE(?: (?:at|with|of|in) (?:the )?(?P<org>[\ue002\ue003]))?|office\b|us\b(?! (?:an?|the|with|wonder|no|all|in|out|some|one|two|three|nothing|little|alone|to (?:wonder|guess|believe))\b))",
    "NOUN": r"(?:departure|exit|resignation|retirement|leaving|going|ouster|ousting|dismissal|sacking|firing|removal|farewell)",
    "MODAL": r"(?:is|are) (?:[a-z]+ )?(?:expected|set|preparing|planning|poised|likely|about|rumou?red|said|believed|thought|tipped|understood|reported|due) (?:to|to be|to have) ",
    "SAY": r"(?:announced|announces|announcing|said|says|confirmed|confirms|revealed|reveals|told [^,.;]{1,60}?|declared|disclosed|wrote|writes|tweeted|posted|made it known|made known|shared|let it be known|informed [^,.;]{1,40}?|stated|let us know|lets know)",
    "POSS": r"(?:his|her|their|the)",
    "POST": r"(?:post|role|position|job|seat|office|duties|tasks|portfolios?|responsibilities|posts|roles|positions|chair|title|chairmanship|presidency|mandate|command|work|captaincy|leadership|mayoralty|directorship|editorship|commission|brief)",
}

_RESIGN = (
    r"(?:resign|resigns|resigned|resigning|quit|quits|quitting|depart|departs|departed|departing)"
)
_RETIRE = r"(?:retire|retires|retired|retiring)"
_STEP = r"(?:step|steps|stepped|stepping|stand|stands|standing|stood) (?:down|aside|back|away)"
_LEAVE = r"(?:leave|leaves|left|leaving|quit|quits|quitting|exit|exits|exited|exiting|depart|departs|departed|departing|abandons?|abandoned)"

FRAMES = (
    Frame(
        "leaves_organization",
        rf"SUBJECTAPP AUXADV{_LEAVE} (?:from )?THING",
        2.2,
        "resignation",
        any_subject=True,
    ),
    Frame(
        "leaves_as_role",
        rf"SUBJECTAPP AUXADV{_LEAVE}(?: (?:the )?(?P<org2>ANYORG))? as (?:the |its )?ROLE",
        2.4,
        "resignation",
    ),
    Frame(
        "leaves_bare",
        r"SUBJECTAPP AUXADV(?:is leaving|are leaving|leaving|is departing|has left|have left|left|will leave|leaves|departs|is exiting)(?= (?:at|after|in|on|to|for|by|when|following|effective|next|this|with|amid|over|because|too|as well|,)|[.,;]|$)",
        1.2,
        "resignation",
        any_subject=True,
    ),
    Frame(
        "resigns",
        rf"SUBJECTAPP AUXADV{_RESIGN}\b(?! (?:himself|herself|themselves|to (?:the fact|his fate))| (?:smoking|drinking))(?:(?: (?:as|from)(?: POSS [a-z-]+ as)?(?: (?:the|its|POSS))? ROLE)?(?: (?:of|at|from|with|for)(?: the board of)? ORG)?)",
        2.2,
        "resignation",
        any_subject=True,
    ),
    Frame(
        "retires",
        rf"SUBJECTAPP AUXADV{_RETIRE}\b(?! (?:number|jersey|army|navy|general|police|teacher|couple|and))(?:(?: as(?: (?:the|its))? ROLE)?(?: (?:from|of|at) ORG)?)",
        2.0,
        "retirement",
        any_subject=True,
    ),
    Frame(
        "headline_retires", rf"(?:ORG )?(?:ROLE,? )?WHO(?: ROLE)? to {_RETIRE}\b", 2.2, "retirement"
    ),
    Frame(
        "headline_role_goes",
        r"^(?:ORG(?:'s)? )?ROLE (?:of ORG )?(?:to (?:leave|step down|resign|quit|depart|retire|exit)|resigns|quits|steps down|leaves|retires|departs|stepping down|leaving|expected to (?:quit|resign|leave|step down))\b",
        1.6,
        by_role=True,
    ),
    Frame(
        "steps_down",
        rf"SUBJECTAPP AUXADV{_STEP}\b(?:(?: (?:as|from)(?: POSS [a-z-]+ as)?(?: (?:the|its|POSS))?(?: [a-z-]+)? ROLE)?(?: (?:of|at|from) ORG)?)",
        2.3,
        "stepping_down",
        any_subject=True,
    ),
    Frame(
        "is_ousted",
        r"SUBJECTAPP (?:was|were|is|are|has been|have been|had been|being|got|gets|is being)(?: [a-z]+ly)? (?:fired|sacked|dismissed|ousted|removed|axed|terminated|forced out|pushed out|relieved of POSS [a-z]+|stripped of POSS [a-z]+|voted out|kicked out|thrown out|shown the door|let go)\b(?:(?: as(?: the)? ROLE)?(?: (?:by|from|of|at) ORG)?)",
        2.0,
        "dismissal",
    ),
    Frame(
        "is_laid_off",
        r"SUBJECTAPP (?:was|were|is|are|has been|have been|got)(?: [a-z]+ly)? (?:laid off|made redundant)\b(?: (?:by|from) ORG)?",
        2.0,
        "layoff",
    ),
    Frame(
        "ousts",
        r"ORG(?:'s board| board)?(?: on [a-z]+day| this week| today| yesterday| also)? (?:has |have )?(?:fires|fired|sacks|sacked|dismisses|dismissed|ousts|ousted|axes|axed|removes|removed|lets go of|let go of|suspends and fires)(?: (?:its|their|the|head|interim|first-team))? (?:(?:[a-z-]+ )?ROLE,? )?WHO",
        2.0,
        "dismissal",
    ),
    Frame(
        "lays_off",
        r"ORG (?:has |have )?(?:laid off|lays off)(?: (?:its|their|the))? (?:ROLE,? )?PEOPLE",
        1.6,
        "layoff",
    ),
    Frame(
        "parts_ways",
        r"(?:ORG(?:'s)? (?:has|have|had)? ?(?:also )?(?:parts?|parted) (?:ways|company) with(?: (?:its|their|the))? (?:ROLE,? )?WHO|ORG and (?:its |their |the )?(?:ROLE,? )?WHO (?:have|has) (?:part|parted|gone) (?:ways|company|(?:their )?separate ways)|WHOAPP (?:and|with) (?:[a-z]+ ){0,3}(?:the )?(?P<org2>ANYORG) (?:have|has|to|will)? ?(?:(?:part|parted|parts|parting) (?:ways|company)|gone? (?:their )?separate ways)|SUBJECTAPP AUXADV(?:part|parted|parts|parting) (?:ways|company) with (?:the )?(?P<org3>ANYORG))",
        2.3,
        "other",
    ),
    Frame(
        "loses",
        r"ORG (?:has |have |is )?(?:loses|lost|losing|bids? (?:farewell|goodbye) to|says? (?:goodbye|farewell) to|waves? (?:off|goodbye to))(?: (?:its|their|the|another|a|longtime))? (?:ROLE,? )?WHO",
        1.8,
        "resignation",
    ),
    Frame(
        "announces_exit",
        r"SUBJECTAPP AUXADV(?:announced?|announces|announcing|confirmed|confirms|revealed|made public|shared|made)(?: (?:his|her|their))? (?:(?<!the )NOUN|decision to (?:leave|resign|retire|quit|step down|depart|step back|move on)|intention to (?:leave|resign|retire|quit|step down|depart)|plans? to (?:leave|resign|retire|quit|step down|depart))(?: (?:as(?: the)? ROLE)| (?:from|of) (?:THING))*(?: public)?",
        2.4,
    ),
    Frame(
        "until_lately",
        r"WHO, (?:who was )?until (?:last (?:week|month|[a-z]+day)|yesterday|this (?:week|month)|recently|now|[a-z]+day)(?: [a-z]+)?,? (?:the |an? |its )?ROLE(?: (?:of|at|for|with) (?:(?:its|the|[a-z-]+) ){0,3}ORG)?",
        2.2,
        "resignation",
        sort="switch",
    ),
    Frame(
        "do_without",
        r"ORG (?:will |is going to |must |has to |have to )?(?:soon )?(?:(?:have to |has to )?(?:do|manage|cope|carry on|go on|get by|start [a-z ]{1,20}|plan) without)(?: (?:its|their|the))? (?:[a-z]+ )?(?:ROLE,? )?WHO",
        2.0,
    ),
    Frame(
        "told_leaving",
        r"(?:say|says|said|saying|told) (?:good-?bye|farewell) to (?:(?:its|their|our|two|three|[a-z]+) )?(?:ROLE,? )?WHO",
        1.6,
    ),
    Frame(
        "informs_of_decision",
        r"SUBJECTAPP AUXADV(?:notified|informed|advised|told|notifies|informs) (?:the board(?: of directors)?(?: of)? |the )?(?:ORG\.?|[^.;:,]{1,40})(?: \([^)]{1,30}\))? (?:of|about|that) (?:(?:POSS|an?) (?:[a-z]+ )?(?:decision|intention|intent|wish|plan|plans|resignation|retirement|departure)|(?:he|she|they) (?:wish(?:ed|es)? to|would|will|plan(?:s|ned)? to|intend(?:s|ed)? to|want(?:s|ed)? to) (?:leave|resign|retire|step down|depart))(?: to (?:resign|retire|step down|leave|depart))?(?: (?:as|from)(?: POSS [a-z]+ (?:as|of))?(?: the)? ROLE)?",
        2.4,
    ),
    Frame(
        "hands_in_notice",
        r"SUBJECTAPP AUXADV(?:submit(?:s|ted)?|tender(?:s|ed)?|hand(?:s|ed)? in|turn(?:s|ed)? in|file[sd]?|send|sent|gave|given|put in|offered|presented)(?: in)? (?:(?:POSS|a|an?|formal)(?: [a-z]+){0,2} )?(?:resignation|notice|papers|letter of resignation|resignation letter)(?: (?:as(?: the)? ROLE)| (?:from|to) (?:THING))*",
        2.2,
        "resignation",
    ),
    Frame(
        "resignation_accepted",
        r"(?:accept(?:s|ed|ing)?|announce[sd]?|announcing|receive[sd]?|confirm(?:s|ed)?|confirming)(?: with regret)? the (?P<n>resignations?|retirements?|departures?|exits?) of(?: (?:its|the|their))? (?:ORG )?(?:ROLE,? )?WHO(?:APP| (?:as|from)(?: the| its)? (?:ROLE|ORG))*",
        2.3,
    ),
    Frame(
        "gives_up_post",
        r"SUBJECTAPP AUXADV(?:(?:give|gives|giving|gave|given) up|relinquish(?:es|ed|ing)?|vacat(?:e|es|ed|ing)|lay(?:s|ing)? down|laid down|surrender(?:s|ed)?|hand(?:s|ed|ing)? over|exit(?:s|ed|ing)?|walk(?:s|ed|ing)? away from|(?:stand|stands|standing) down from) (?:POSS|ANYORG's)(?: [a-z-]+){0,2}? (?:POST|\ue004)",
        2.1,
        "resignation",
    ),
    Frame(
        "is_on_the_way_out",
        r"SUBJECTAPP AUXADV(?:call(?:s|ed|ing)? it (?:quits|a day|a career)|bow(?:s|ed|ing)? out|hang(?:s|ing)? up|hung up|sign(?:s|ed|ing)? off|say(?:s|ing)? (?:goodbye|farewell)|bid(?:s|ding)? (?:farewell|goodbye|adieu)|walk(?:s|ed|ing)? (?:out|away)(?: of| from)?|mov(?:e|es|ed|ing) on|pack(?:s|ing)? (?:up|it in)|on (?:POSS|the) way out|heading (?:for the|out the) (?:door|exit)s?|head(?:s|ed)? for the exits?|ride(?:s)? off|clear(?:s|ed|ing)? (?:POSS|out) )(?: (?:of|from|to) THING)?",
        1.3,
        "resignation",
        any_subject=True,
    ),
    Frame(
        "heads_for_the_door",
        r"(?:heading for the (?:door|exits?)|out the door|also (?:leaving|departing|out|gone|going|quitting|exiting)(?: (?:from )?ORG)?|leaving (?:with|alongside) (?:him|her|them)|stepping down|on the way out)(?: at ORG)? (?:were|are|is|was|will be|as) (?:ROLE,? )?WHO",
        2.2,
        "resignation",
    ),
    Frame(
        "noun_of",
        r"(?<!following )(?<!after )\bthe (?:[a-z]+ )?(?P<n>departure|exit|resignation|retirement|ouster|dismissal|sacking)s? (?:on [a-z]+day |this [a-z]+ |last [a-z]+ )?of(?: (?:its|the|their|longtime))? (?:ORG(?:'s)? )?(?:ROLE,? )?WHO",
        1.5,
    ),
    Frame(
        "possessive_exit",
        r"WHO's (?:[a-z]+ ){0,2}?(?P<n>departure|exit|resignation|retirement|ouster|dismissal|sacking|leaving|decision to (?:leave|resign|retire|step down|quit)|last day)(?: (?:from|of) (?:THING))?",
        1.4,
    ),
    Frame(
        "her_last_day",
        r"(?P<pro>\b(?:his|her|their)\b) (?:last|final) (?:working |official |full )?(?:day|show|game|shift|match|broadcast|week|column|edition)(?: (?:at|with|in|on|for) (?:THING))?(?=,? (?:will|is|was|at|with|of|in|on|before|comes|ended|as))",
        1.5,
    ),
    Frame(
        "ended_last_day",
        r"WHO (?:ended|marked|celebrated|spent|worked|has|had|marks|ends)(?: (?:his|her|their))? last (?:working )?(?:day|week|shift)",
        2.0,
        "resignation",
    ),
    Frame(
        "no_longer",
        r"SUBJECTAPP (?:is|are|was|will be) (?:no longer|not any longer)(?: (?:with|at|part of|working (?:at|for)|employed (?:by|at)|a member of|on|the|a|an|its))+ (?:ORG|ROLE|PLACE)",
        1.8,
        "other",
        is_negative=True,
    ),
    Frame(
        "contract_ends",
        r"(?:SUBJECTAPP AUX(?:not |n't )?(?:leave|leaves|leaving|left|depart|be released|out|free)[^.;:]{0,60}?(?:when|once|as|after|at the end of|at the expiry of) (?:his|her|their|the) (?:[a-z]+ )?(?:contract|deal|term|mandate)|SUBJECTAPP (?:will not|won't|is not|would not|was never|were never)(?: be)? (?:seek(?:ing)? re-?election|renew(?:ing|ed)?|offered (?:a )?(?:new|fresh) (?:terms|contract|deal)|shown fresh terms|run again|stand again|standing again|extend(?:ing)?)|SUBJECTAPP [^.;:]{0,40}?(?:term|contract) (?:is up|ends|expires|ended|expired))",
        1.6,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "takes_buyout",
        r"SUBJECTAPP AUXADV(?:accept(?:s|ed|ing)?|tak(?:e|es|en|ing)|took) (?:a |the |an? [a-z]+ )?(?:voluntary )?(?:buyout|buy-out|severance|redundancy|early retirement)(?: (?:from|at) (?:THING))?",
        2.4,
        "other",
    ),
    Frame(
        "succeeds",
        r"(?:succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|takes? over from|took over from|taking over from|takes? the place of|fill(?:s|ing)? the (?:vacancy|seat|position|role) (?:left|vacated) by|steps? in for|in place of|successor to|replacement for|to replace|to succeed)(?: (?:the|its|outgoing|departing|longtime|retiring|current|interim))* (?:ORG(?:'s)? )?(?:ROLE,? )?PEOPLE(?!'s)(?! as (?:new|the new))",
        1.3,
        sort="succession",
    ),
    Frame(
        "appoints_in_place_of",
        r"(?:appoint|nam|hir|promot|pick|elect|choos|chose|tapp?|select)[a-z]* [^.;]{0,110}?(?:succeeding|replacing|to succeed|to replace|in place of|who succeeds|who replaces|taking over from|takes over from)(?: (?:the|its|outgoing|departing|longtime|retiring|current|interim))* (?:ORG(?:'s)? )?(?:ROLE,? )?PEOPLE(?! as (?:new|the new))",
        2.1,
        sort="succession",
    ),
    Frame(
        "succeeds_leaver",
        r"(?:succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|tak(?:es?|ing) over from|took over from|takes? the place of|in place of|successor to|to replace|to succeed) (?:(?:the|outgoing|departing|longtime|retiring|[a-z-]+) )?(?:ORG(?:'s)? )?(?:ROLE,? )?PEOPLE(?:,? [^.;:]{0,60}?,)?,? (?:who|whose) (?P<how>(?:is |has |had |will |was |recently |took |left |retired|resigned|stepped|announced|departed|moved|term|contract|moves|accepted|goes|went|joined|quit)[^.;:]{0,80})",
        2.4,
        sort="told_succession",
        is_negative=True,
        is_relative=True,
    ),
    Frame(
        "joins_from",
        r"(?P<sub>SUBJECT)APP AUXADV(?:join(?:s|ed|ing)?|comes?|coming|came|arriv(?:es?|ed|ing)(?: at)?|mov(?:es?|ed|ing)|switch(?:es|ed)|lands)(?: to| us| over)*(?: (?:as|the)(?: [^,.;]{0,40}?)?)? ?(?:DEST )?[^.;:]{0,60}?\bfrom (?:POSS [a-z]+ at )?ORG",
        2.0,
        "resignation",
        sort="switch",
    ),
    Frame(
        "moves_to",
        r"(?:(?:the )?(?P<org2>[\ue002\ue003])'s? )(?:[a-z-]+ )?(?:ROLE,? )?PEOPLEAPP (?:is |are |has |will )?(?:mov(?:es?|ed|ing)|off|head(?:s|ed|ing)?|switch(?:es|ed|ing)|jump(?:s|ed|ing)|defect(?:s|ed|ing)|go(?:es|ing)|leaving|join(?:s|ed|ing)?)(?: to| for)? (?:join )?(?:the )?[^.;:,]{0,30}?DEST",
        2.0,
        "resignation",
        sort="switch",
    ),
    Frame(
        "leaves_desk_for",
        r"(?:(?:the )?(?P<org2>[\ue002\ue003])'s? )(?:[a-z-]+ )?(?:ROLE,? )?PEOPLEAPP (?:is |are |has |will )?(?:leaving|leave|left|leaves|quits?|departs?|departing|exits?|resigns?|steps? down|retires?)\b",
        2.4,
        "resignation",
    ),
    Frame(
        "hires_away",
        r"DEST (?:has |have )?(?:hires|hired|poach(?:es|ed)|recruit(?:s|ed)|snag(?:s|ged)|nabs|nabbed|land(?:s|ed)|lur(?:es|ed)|tap(?:s|ped)|snaps? up|snapped up|bring(?:s)? in|brought in|names?|named|picks?|picked|appoint(?:s|ed))(?: away)? (?:the )?ORG(?:'s)? (?!'s)(?:[a-z-]+ ){0,2}?ROLE,? PEOPLE",
        2.0,
        "resignation",
        sort="switch",
    ),
    Frame(
        "hires_headline",
        r"DEST (?:hires|poaches|recruits|snags|nabs|lands|lures|taps) ORG's PEOPLE",
        2.2,
        "resignation",
    ),
    Frame(
        "hires_head_of",
        r"DEST (?:has |have )?(?:hires|hired|poach(?:es|ed)|recruit(?:s|ed)|names?|named|picks?|picked|appoint(?:s|ed)|lur(?:es|ed)) (?:PEOPLE), (?:the |currently |now )?ROLE (?:of|at|for)(?: the)? (?:[^.;,\ue001-\ue003]{0,40}, [^,]{0,20} )?ORG",
        1.7,
        "resignation",
        sort="switch",
    ),
    Frame("is_off_to", r"WHOAPP (?:is|are) off to (?:join )?DEST", 1.5, "resignation"),
    Frame(
        "took_offer",
        r"SUBJECTAPP (?:has |have )?(?:took|taken|accepted|accepts|takes) (?:an offer|a job|a position|a post|a role|the job|a new job|a call)(?: [a-z]+){0,4}? (?:from|at|with|as) (?:DEST|ANYROLE)",
        1.4,
        "resignation",
    ),
    Frame(
        "resigned_and_transferred",
        r"WHO (?:\([^)]{1,40}\) )?has been confirmed (?:resigned|to have (?:left|resigned))",
        2.2,
        "resignation",
    ),
    Frame(
        "set_to_quit",
        r"SUBJECTAPP (?:MODAL|may |might |could |is considering |considers |plans to |wants to |intends to |is in talks to |is mulling )(?:soon |also )?(?:leave|leaving|quit|quitting|resign|resigning|step down|stepping down|depart|retire|retiring|exit)(?: (?:from )?(?:THING)| as (?:the )?ROLE)?",
        2.0,
        "resignation",
        status="rumoured",
    ),
    Frame(
        "role_expected_out",
        r"(?:the|a|one of the) ROLE (?:of|at) (?:[\ue001-\ue003]'s )?ORG(?:'s ANYORG)?(?: [a-z]+)? (?:AUXADV(?:leaving|leave|left|quit|resign|resigned|step(?:ped)? down|retire|retiring|stepping down)|MODAL(?:leave|quit|resign|step down|depart))",
        1.6,
        "resignation",
        by_role=True,
    ),
    Frame(
        "role_says_leaving",
        r"(?:the|a|one of the|another) ROLE (?:of|at) (?:[\ue001-\ue003]'s )?ORG(?:'s ANYORG)?(?: [a-z]+)? (?:has |have )?SAY(?: that)? (?:(?:he|she|they)(?:'s| is| are| was| were| will| would| had| has)?) (?:be )?(?:leaving|leave|left|quitting|quit|resigning|resigned|stepping down|retiring|departing)",
        2.0,
        "resignation",
        by_role=True,
    ),
    Frame(
        "among_departures",
        r"(?:departures|exits|resignations|exodus|leavers|latest departure|latest exit|latest to leave)(?: [^.;:]{1,90}?)? (?:confirmed |announced |known )?(?:also |so far )?(?:include[sd]?|are|is|were|was|of|comes?)(?: those of| that of)?:? (?:ROLE,? )?WHO",
        2.2,
        "resignation",
    ),
    Frame(
        "left_too",
        r"(?:together|along) with [^,.;:]{1,60}, (?:his|her|their|its|the) (?:[a-z]+ )?\ue004? ?(?:[a-z]+ )?(?:of |: )?PEOPLE (?:has|have|is|are) (?:also )?(?:left|leaving|gone|departed|quit)",
        2.2,
    ),
    Frame(
        "is_out",
        r"^(?:[^.;:]{0,60} )?WHOAPP (?:is|are) (?:out|gone|done)(?: (?:at|as|from|of)(?: the)? (?:ORG|ROLE))?(?=[.;,]|$)",
        1.6,
    ),
    Frame(
        "hands_over_reins",
        r"SUBJECTAPP AUXADV(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|turn(?:s|ed|ing)?)(?: over| on)? (?:the )?(?:reins|baton|torch|keys|leadership|helm|control)\b",
        1.7,
    ),
    Frame(
        "will_not_return",
        r"SUBJECTAPP (?:will not|won't|is not|isn't|would not) (?:be )?(?:return(?:ing)?|back|coming back|come back)(?: (?:to|at|as|for)(?: the)? (?:THING|ROLE))?",
        1.8,
        "other",
    ),
    Frame(
        "is_succeeded",
        r"WHOAPP (?:will be|is being|was|is to be|has been|is) (?:succeeded|replaced)(?: as (?:the )?ROLE(?: (?:of|at) (?:the )?ORG)?)?(?: (?:from|in|on) [^.;,]{1,25})? by",
        2.0,
    ),
    Frame(
        "laid_off_including",
        r"ORG (?:has |have |is )?(?:lays? off|laid off|cuts?|fires?|fired|dismissed|laying off|let go) [^.;:]{0,80}?\b(?:including|among them)(?: (?:its|the))? (?:ROLE,? )?WHO",
        2.0,
        "layoff",
    ),
    Frame(
        "former_who_left",
        r"(?:former|ex-?) ?(?:ORG(?:'s)? )?(?:ROLE,? )?WHO,? who (?:left|quit|resigned|stepped down|departed)(?: (?:the [a-z]+|ORG))? (?:in [a-z]+|last (?:week|month)|this [a-z]+|earlier this [a-z]+|[a-z]+ (?:days|weeks) ago)",
        2.3,
        "resignation",
        is_relative=True,
    ),
    Frame(
        "final_before_retirement",
        r"WHOAPP (?:[a-z]+ ){0,4}(?:final|last) [a-z]+ (?:[^.;:]{0,40} )?before (?:POSS )?(?:retire|retiring|retirement|leaving|departing|stepping down)",
        2.0,
    ),
    Frame(
        "loses_as",
        r"ORG (?:has |have )?(?:loses|lost|losing) [^.;:]{0,50}? as (?:its |the )?(?:ROLE,? )?WHO (?:leaves|heads|departs|quits|moves|joins|exits|goes|resigns|retires)(?: (?:to|for)(?: join)? DEST)?",
        2.3,
        "resignation",
    ),
    Frame(
        "last_day_would_be",
        r"WHO [^.;:]{0,60}?\b(?:would|will) be (?:his|her|their) last(?: [a-z]+)? (?:day|week|show|game|shift)",
        2.0,
    ),
    Frame(
        "let_expire",
        r"(?:curtain|door) (?:will |has |is )?(?:shortly |soon )?(?:fall|falls|fallen|falling|clos(?:e|es|ed|ing)) on WHO",
        1.6,
        "end_of_term",
    ),
    Frame(
        "are_two_of_leavers",
        r"PEOPLE,? (?:with [^.;]{1,60}?, )?(?:is|are|were|was) (?:among|two of|one of|some of|three of)[^.;:]{0,80}? (?:leaving|departing|saying goodbye|depart|leave|quit|departed|left|quitting|resigning|on their way out|to go|heading out)",
        2.2,
        "resignation",
    ),
    Frame(
        "depart_along_with",
        r"PEOPLE (?:is|are|were|was) (?:among|two of|one of) [^.;:]{0,40}?(?:who|that) (?:has |have )?(?:decided to |chose to |chosen to )?(?:depart|leave|left|departed|quit|go|gone|resign|resigned)(?:,? (?:along|together) with (?P<who2>[^.;:]{1,160}))?",
        2.3,
        "resignation",
    ),
    Frame(
        "chose_to_go",
        r"PEOPLE (?:has |have )?(?:chose|chosen|decided|elected|opted) to (?:move on|go|leave|depart|step down|pursue)",
        1.8,
        "resignation",
    ),
    Frame(
        "labelled_out",
        r"^(?:[•*·-] ?)?(?:out|leaving|departing|departed|gone|going|exits?|exiting|departures?|leavers?|left|resigned|resigning|retired|retiring|stepping down|moving on|goodbye)(?: ?:| -) ?(?:also )?(?:(?:packing|leaving|going|gone|off|departing) is )?(?:(?:the )?ROLE,? )?WHO(?: \([^)]{1,50}\))?(?:,? (?:- )?(?:the |its )?ROLE)?(?: (?:at|of|for|with) ORG)?(?:[^.;]{0,60}?,? to DEST)?",
        2.6,
        "resignation",
    ),
    Frame(
        "also_packing",
        r"\b(?:also|too,?) (?:packing(?: up| (?:his|her|their) bags)?|gone|off|on the move|heading out|bowing out|moving on|saying goodbye) (?:is|are|was) (?:(?:the )?ROLE,? )?WHO",
        2.4,
        "resignation",
    ),
    Frame(
        "among_those_cut",
        r"\b(?:among|one of|including) (?:those|the \d+|the [a-z]+)(?: staff| workers| employees| people| jobs)? (?:made redundant|laid off|let go|cut|losing (?:his|her|their) jobs?|to lose (?:his|her|their) jobs?|axed)[^.;]{0,20}? (?:is|are|was|were) (?:[^.;,]{0,40}?, )?(?:(?:the )?ROLE,? )?WHO",
        2.6,
        "layoff",
    ),
    Frame(
        "votes_out",
        r"(?P<by>[a-z]+) (?:voted|pushed|forced|threw|kicked) (?P<pro>him|her|them) out\b",
        1.8,
        "dismissal",
    ),
    Frame(
        "gone_from_to",
        r"SUBJECTAPP (?:has|have|had)? ?(?:gone|moved|switched|decamped|defected|jumped ship|crossed over) (?:over )?from ORG(?:'s [a-z ]{1,30})? to (?:join )?DEST",
        2.3,
        "resignation",
        sort="switch",
    ),
    Frame(
        "arrives_where_currently",
        r"SUBJECT (?:will |is to |is set to )?(?:arrives?|comes?|joins?|moves?)(?: to| us)* from [^.;]{0,40}?ORG,? where (?:he|she|they) (?:is|are|was|were|has been|have been|had been|serves?|served|leads?|led|runs?|ran|heads?|headed|works?|worked)\b(?: (?:currently|most recently))?",
        2.4,
        "resignation",
        sort="switch",
    ),
    Frame(
        "hired_from_team",
        r"WHO,? (?:was|were) (?:the |an? )?ROLE (?:at|of|for|with) ORG (?:until (?:last|this)|last (?:season|year|week|month))",
        1.3,
        "resignation",
        sort="switch",
    ),
    Frame(
        "deal_expires_not_back",
        r"WHO, whose (?:contract|deal|term|loan) (?:runs out|expires|ends|is up|expired|ended)[^.;]{0,40}?, (?:won't|will not|is not|isn't|will) ",
        2.4,
        "end_of_term",
        is_negative=True,
        is_relative=True,
    ),
)
