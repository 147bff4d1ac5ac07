"""English frames of nouns, lists and headlines: an exit told without its plain verb."""

from __future__ import annotations

from scraper.detect.frames import Frame

FRAMES = (
    Frame("headline_retires", r"(?:ORG )?(?:ROLE,? )?WHO(?: ROLE)? to RETIRE\b", 2.2, "retirement"),
    Frame(
        "headline_role_goes",
        r"^(?:(?:long-?time|long-serving|veteran|popular|top|embattled|the|our) ){0,2}(?:ORG(?:'s)? )?ROLE (?:of ORG )?(?:to (?:leave|step down|resign|quit|depart|retire|exit|stand down|be (?:replaced|sacked))|resigns|quits|steps down|stands down|leaves|retires|departs|exits|sacked|fired|ousted|axed|dismissed|removed|out|stepping down|leaving|retiring|resigning|departing|expected to (?:quit|resign|leave|step down)|announces (?:[a-z]+ )?(?:retirement|resignation|departure|exit))\b(?: ORG)?",
        1.6,
        by_role=True,
    ),
    Frame(
        "told_leaving",
        r"(?:say|says|said|saying|told) (?:good-?bye|farewell) to (?:(?:its|their|our|two|three|[a-z]+) )?(?:ROLE,? )?WHO",
        1.6,
        any_subject=True,
    ),
    Frame(
        "resignation_accepted",
        r"(?:accept(?:s|ed|ing)?|announce[sd]?|announcing|receive[sd]?|confirm(?:s|ed)?|confirming)(?: with regret)? the (?P<n>resignations?|retirements?|departures?|exits?) of THEIRWHO(?:APP| (?:as|from)(?: the| its)? (?:ROLE|ORG))*",
        2.3,
    ),
    Frame(
        "heads_for_the_door",
        r"(?:heading for the (?:door|exits?)|out the door|also (?:leaving|departing|out|gone|going|quitting|exiting)(?: (?:from )?ORG)?|leaving (?:with|alongside) (?:him|her|them)|stepping down|on the way out)(?: at ORG)? (?:were|are|is|was|will be|as) (?:ROLE,? )?WHO",
        2.2,
        "resignation",
    ),
    Frame(
        "noun_of",
        r"(?<!following )(?<!after )\bthe (?:[a-z]+ )?(?P<n>departure|exit|resignation|retirement|ouster|dismissal|sacking)s? (?:on [a-z]+day |this [a-z]+ |last [a-z]+ )?of THEIRWHO",
        1.5,
    ),
    Frame(
        "possessive_exit",
        r"(?<!following )(?<!after )(?<!since )(?<!before )WHO's (?:[a-z]+ ){0,2}?(?P<n>departure|exit|resignation|retirement|ouster|dismissal|sacking|leaving|decision to (?:leave|resign|retire|step down|quit)|last day)(?: (?:from|of) (?:THING))?",
        1.2,
    ),
    Frame(
        "aftermath_of_exit",
        r"(?:following|after|since|before) WHO's (?:[a-z]+ ){0,2}?(?P<n>departure|exit|resignation|retirement|ouster|dismissal|sacking|leaving|decision to (?:leave|resign|retire|step down|quit))(?: (?:from|of) (?:THING))?",
        0.8,
    ),
    Frame(
        "resigned_and_transferred",
        r"WHO (?:\([^)]{1,40}\) )?has been confirmed (?:resigned|to have (?:left|resigned))",
        2.2,
        "resignation",
    ),
    Frame(
        "role_expected_out",
        r"(?:the|a|one of the) ROLE (?:of|at) (?:[\ue001-\ue003]'s )?ORG(?:'s ANYORG)?(?: [a-z]+)? (?:AUXADV(?:leaving|leave|left|quit|resign|resigned|step(?:ped)? down|retire|retiring|stepping down)|MODAL(?:leave|quit|resign|step down|depart))",
        1.6,
        "resignation",
        by_role=True,
    ),
    Frame(
        "role_wont_go_on",
        r"(?:the|a|its|their) ROLE (?:of|at|for) (?:the )?ORG (?:has |have )?(?:told [^.;:]{2,60}?|said|says|announced|confirmed) (?:that )?(?:he|she|they) (?:won't|will not|would not|does not (?:plan|intend) to|doesn't (?:plan|intend) to) (?:be )?(?:seek|renew|accept|extend|sign|run|stand|serve|return|continu)",
        2.0,
        "end_of_term",
        by_role=True,
        is_negative=True,
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
        "role_goes",
        r"(?:ORG(?:'s)? |(?:the|its|their|our|a|one of the) )(?:[a-z-]+ ){0,2}?(?<!former )(?<!outgoing )ROLE(?: (?:of|at|for|with) ORG)?(?:,? (?:who|for) [^,;:]{1,60},)? (?:(?:has|had|is|will|will be|is to|plans to|intends to|decided to|announced (?:that )?(?:he|she|they) (?:is|was|will|would)(?: be)?|announced (?:his|her|their))(?: [a-z]+ly| now| also)? (?:leaving|left|leave|resigned|resigning|resign|stepped (?:down|aside)|stepping (?:down|aside)|step (?:down|aside)|retiring|retired|retire|quit|quitting|departed|departing|depart|retirement|resignation|departure|gone over|been (?:fired|sacked|dismissed|ousted|removed|let go))|resigned|quits?|stepped down|retires?|steps down|resigns)\b",
        1.5,
        by_role=True,
    ),
    Frame(
        "outgoing_role",
        r"(?:ORG(?:'s)? )?(?:(?:the|its) )?(?:outgoing|departing|retiring) (?:ORG(?:'s)? )?(?:[a-z-]+ ){0,2}?ROLE,? WHO",
        1.7,
    ),
    Frame(
        "exit_confirmed",
        r"(?:accept|announc|receiv|confirm|approv|acknowledg|disclos|reveal|report)(?:s|ed|es|d|e)? (?:ROLE )?WHO's (?:[a-z]+ ){0,2}?(?P<n>departure|exit|resignation|retirement|ouster|dismissal|sacking|removal|leaving|decision to (?:leave|resign|retire|step down|quit|step back))",
        2.3,
    ),
    Frame(
        "exit_takes_effect",
        r"WHO's (?:[a-z]+ ){0,2}?(?P<n>departure|exit|resignation|retirement|ouster|dismissal|removal|leaving|decision to (?:leave|resign|retire|step down|quit)|last day)(?: (?:from|of|as|at) (?:THING|(?:the )?ROLE))? (?:comes|came|is|was|has been|will be|takes?|took|will take|becomes?|follows|followed|marks|leaves|ends|means|brings|had been|surprised|shocked)\b",
        1.9,
    ),
    Frame(
        "vacancy_left_by",
        r"(?:vacanc(?:y|ies)|seat|position|role|post|gap|hole|void|opening|shoes|chair|spot|slot|job) (?:[a-z]+ ){0,2}?(?:left|vacated|created|opened(?: up)?|left (?:open|vacant|empty)|freed up|filled until now)(?: vacant| open)? (?:by|after|with|when|following) (?:the (?P<n>departure|exit|resignation|retirement|dismissal) of )?(?:ORG(?:'s)? )?(?:ROLE,? )?WHO",
        1.7,
    ),
    Frame(
        "farewell_headline",
        r"^(?:(?:a )?(?:fond )?(?:farewell|goodbye|so long|adieu|au revoir|bon voyage|happy retirement)(?:,? to|,)|bidding (?:farewell|goodbye) to|saying (?:farewell|goodbye) to) (?:(?:our|the|its) )?(?:[a-z-]+ ){0,3}?(?:ROLE,? )?WHO",
        1.4,
    ),
    Frame(
        "bids_farewell_to",
        r"(?:bid|bids|bade|bidding|wave[sd]?|waving|say|says|said|saying) (?:a |an? [a-z]+ )?(?:fond |sad )?(?:farewell|goodbye|adieu|good-bye|thank you and goodbye) to (?:(?:our|the|its|their|two|three|long-?time|departing|retiring|outgoing) ){0,2}(?:[a-z-]+ ){0,2}?(?:ROLE,? )?WHO",
        1.7,
        any_subject=True,
    ),
    Frame(
        "leavers_listed",
        r"(?:departures|exits|resignations|leavers|layoffs|retirements|casualties|those (?:[a-z]+ ){0,3}(?:leaving|departing|retiring|let go|laid off)|(?:departing|retiring|outgoing|leaving|laid-off) (?:[a-z]+ ){0,2}(?:[a-z]+s|\ue004)|(?:taken|accepted|taking|accepting) (?:the )?(?:buyouts?|buy-outs?|severance|redundancy|early retirement)|(?:bids?|bidding|saying|says|say|wave|waves) (?:farewell|goodbye) to|among those (?:leaving|departing|out|laid off|let go|affected)|(?:also|who (?:is|are|was|were)) (?:leaving|departing|retiring|going|gone|laid off|let go))(?: [^:.;]{0,80}?)?(?: are| is| include[sd]?| were| was)?(?: the following)?: (?P<who>[^.!?:]{1,700})",
        2.2,
    ),
    Frame(
        "after_exit_of",
        r"(?:after|following|since) the (?:[a-z]+ )?(?P<n>departure|exit|resignation|retirement|ouster|dismissal|sacking)s? (?:on [a-z]+day |this [a-z]+ |last [a-z]+ )?of THEIRWHO",
        1.0,
    ),
    Frame(
        "retirees_include",
        r"(?:retirees|leavers|departures|resignations|exits|retirements|those (?:leaving|departing|retiring|laid off|let go))[^.;:]{0,60}? includ(?:e|es|ed|ing) (?:[^.;:]{0,120}?\bincluding )?(?P<who>[^.;:!?]{1,300})",
        1.9,
    ),
    Frame(
        "resignations_of_several",
        r"(?:resignations?|departures?|exits?|retirements?|dismissals?) of (?:the )?[a-z\ue004 -]{1,60}?(?:(?:of|at|from|in) (?:the )?(?P<org>[\ue002\ue003]))?,? (?:including|among them|namely|such as|like) (?P<who>[\ue001\ue003\ue004](?:[^.;:!?\ue002]{0,200}[\ue001\ue003])?)",
        2.0,
    ),
    Frame(
        "outgoing_role_is",
        r"(?:outgoing|departing|retiring|leaving) (?:[a-z-]+ ){0,2}?ROLE (?:is|are|was|were) WHO",
        1.7,
    ),
)
