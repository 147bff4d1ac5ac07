"""English frames of acts that amount to an exit: tools handed back, last things done, seats left.

Written by classes: any verb of a class, in any tense, with any object of another class.
"""

from __future__ import annotations

from scraper.detect.frames import Frame

MACROS = {
    "THEIR": r"(?:(?:the|its|their|our|his|her|a|an|two|three|four|five) )?(?:ORG(?:'s)? )?(?:(?!(?:of|to|from|by|at|in|on|for|with|and|or|that|who|which|as|than|after|before) )[a-z'-]+,? ){0,3}?(?:ROLE,? )?",
    "LASTTHING": r"(?:[a-z0-9'-]+ ){0,3}?(?:days?|shift|clinic|class|classes|lesson|lecture|service|sermon|mass|eucharist|game|match|appearance|start|run-out|cap|season|campaign|term|week|month|edition|issue|column|show|broadcast|bulletin|newscast|forecast|programme|program|performance|concert|recital|curtain call|bow|parade|round|patrol|watch|call-out|callout|meeting|agm|board|council|session|surgery|rehearsal|exhibition|assembly|bell|voyage|flight|sailing|run|delivery|route|plate|dish|pint|cut|commit|release|report|story|byline|sign-off|address|speech|ride|race|fight|fixture)",
    "LASTVERB": r"(?:preach|present|host|anchor|deliver|teach|conduct|edit|fil|umpir|chair|captain|referee|work|play|coach|manage|serve|serv|perform|attend|oversee|sing|dance|call|umpire|cook|pour|drive|driv|fly|lead|run|take|tak|give|giv|make|mak|hold|read|write|writ|see|complete|complet|mark|reach|finish|have|hav)(?:es|s|ed|d|ing|e)?|gave|given|taught|took|taken|wrote|held|led|ran|sang|drove|flew|saw|made|had|has",
    "TOOL": r"(?:(?:chef's |press |warrant |dog |clerical |judge's |head|conductor's )?(?:badge|apron|keys?|pass|gown|whistle|baton|gloves|boots|shirt|jersey|racket|racquet|clubs|helmet|jacket|uniform|hat|cap|robes?|mitre|crozier|cassock|collar|pastoral staff|staff|chain(?: of office)?|chains|gavel|seal|stethoscope|scalpel|scrubs|lab coat|coat|pen|pencil|notebook|quill|camera|microphone|mic|mike|headphones|headset|laptop|keyboard|commit (?:bit|access|rights)|maintainer'?s? hat|spurs|saddle|cleats|skates|spikes|pads|bat|shears|scissors|spade|trowel|toque|knives|whisk|ladle|tongs|rod|truncheon|holster|gun|shield|stripes|epaulettes|date stamp|library card|chalk|mortarboard|cane|bow|sticks|drumsticks|guitar|instrument|lanyard|clipboard|stopwatch|armband|captain's armband|licen[cs]e|credentials|portfolio|red box(?:es)?|wig|warrant card))",
    "BACK": r"(?:hand(?:s|ed|ing)? (?:in|back|over)|give(?:s)? (?:up|back)|gave (?:up|back)|giv(?:en|ing) (?:up|back)|turn(?:s|ed|ing)? in|lay(?:s|ing)? (?:down|aside)|laid (?:down|aside)|put(?:s|ting)? (?:down|away|aside)|set(?:s|ting)? (?:down|aside)|return(?:s|ed|ing)?|surrender(?:s|ed|ing)?|trad(?:es?|ed|ing) in|swap(?:s|ped|ping)?|exchang(?:es?|ed|ing)|retir(?:es?|ed|ing)|pack(?:s|ed|ing) away|shed(?:s)?|tak(?:es?|ing|en) off|took off)",
    "GONE": r"(?:leav(?:es|e|ing)|left|quits?|resign(?:s|ed|ing)?|retir(?:es?|ed|ing)|depart(?:s|ed|ing)?|exit(?:s|ed|ing)?|(?:steps?|stepped|stepping|stands?|stood|standing) (?:down|aside|back|away)|mov(?:es?|ed|ing) (?:on|away|abroad|back|to)|walk(?:s|ed|ing)? (?:out|away)|bow(?:s|ed|ing)? out|(?:goes|gone|went|going)(?= (?:to|back|off|on to|in|at|after|next|this|home|freelance|abroad)\b|[.,;]|$)|head(?:s|ed|ing)? (?:home|back|off|for|to|elsewhere|abroad)|accept(?:s|ed|ing)? [a-z]|took (?:up )?(?:a|an|the|early|voluntary|redundancy)|tak(?:es|ing) (?:up )?(?:a|an|the|early|voluntary|redundancy)|(?:was|were|is being|has been|had been|got|been) (?:fired|sacked|dismissed|ousted|removed|axed|let go|laid off|poached|lured|hired|appointed|recruited|forced out|made redundant)|announc(?:es|ed) (?:that )?(?:POSS|s?he)|jump(?:s|ed) ship|to (?:set up|run|join|work|start|head|lead|take)|hand(?:s|ed) in|gave notice|defect(?:s|ed)|decamp(?:s|ed)|join(?:s|ed|ing)? )",
    "HUNT": r"(?:advertis(?:es|ed|ing)|look(?:s|ed|ing)|hunt(?:s|ed|ing)?|search(?:es|ed|ing)?|seek(?:s|ing)?|sought|recruit(?:s|ed|ing)?|need(?:s|ed|ing)?|cast(?:s|ing)? around|appeal(?:s|ed|ing)|without|vacan(?:t|cy)|empty|interview(?:s|ed|ing)|on the lookout|a (?:new|fresh|different|replacement|successor)|new|next|another|open)",
}

FRAMES = (
    Frame(
        "seen_off",
        r"(?:turned out|gathered|came(?: together)?|assembled|lined up|met|queued)[^.;:]{0,60} to (?:see off|wave off|bid farewell to|say (?:goodbye|farewell) to) (?:ROLE,? )?WHO",
        1.9,
        "other",
    ),
    Frame(
        "hands_back_tools",
        r"SUBJECTAPPAUXADV(?:BACK) (?:POSS|a) (?:(?!(?:of|to|from|for|first|second|new) )[a-z'\ue004-]+ ){0,2}?(?:TOOL\b|[a-z-]+ (?:for good|for the (?:last|final) time|after (?:[a-z0-9-]+ ){1,3}(?:years|decades|seasons|winters|summers|terms)\b))(?! (?:number|to (?:the|a) (?:winner|new owner|police)))(?:(?: (?:at|as|with|for)(?: (?:the|its))? (?:ORG|ROLE)))?",
        1.9,
    ),
    Frame(
        "gives_up_own",
        r"SUBJECTAPPAUXADV(?:giv(?:es|ing|en|e) up|gave up|relinquish(?:es|ed|ing)?|vacat(?:es?|ed|ing)|surrender(?:s|ed|ing)?|hand(?:s|ed|ing)? over|walk(?:s|ed|ing)? away from|giv(?:es|ing|en|e) back|clear(?:s|ed|ing)? (?:out )?|laid down|lay(?:s|ing)? down) (?:POSS|the) (?:[a-z-]+ ){0,2}?(?:lab|practice|column|classroom|pulpit|subsystem|module|package|maintainership|project|parish|kitchen|stall|studio|beat|surgery|bench|throne|editorship|rectorship|deanship|chairmanship|presidency|premiership|gavel|podium|directorship|secretaryship|treasurership|(?:ROLE|\ue004) (?:role|post|job|title|position|duties|seat|chair)|corner office|dugout|hot ?seat|armband|captaincy|managership|headship|principalship|stewardship|ministry|living|commission|licen[cs]e)(?: (?:at|of|in|on|with|for) (?:THING))?",
        2.1,
    ),
    Frame(
        "falls_on_sword",
        r"SUBJECTAPPAUXADV(?:(?:fall(?:s|en|ing)?|fell) on (?:POSS) sword|jump(?:s|ed|ing)? ship|pack(?:s|ed|ing)? POSS (?:bags|things|boxes|suitcase)(?! (?:for (?:a|the) (?:trip|holiday|tour)))|put(?:s|ting)? POSS feet up|(?:has|have) flown the (?:nest|coop)|fl(?:ies|ew|ying) the (?:nest|coop)|demit(?:s|ted|ting)? (?:the )?(?:office|POSS office|post|POSS post)|go(?:es|ing|ne)? POSS own way|went POSS own way|sever(?:s|ed|ing)? (?:all )?(?:POSS )?(?:ties|links|connections?)(?= with)|cut(?:s|ting)? (?:all )?(?:POSS )?(?:ties|links)(?= with)|drop(?:s|ped|ping)? anchor elsewhere|step(?:s|ped|ping)? off(?= (?:THING|the [a-z]+))|sail(?:s|ed|ing)? off into (?:retirement|the sunset)|rid(?:es?|ing) off into the sunset|rode off into the sunset|tak(?:es|ing|e) (?:a )?(?:well-earned |POSS )?retirement|(?:begin(?:s|ning)?|began|start(?:s|ed|ing)?|enter(?:s|ed|ing)?|head(?:s|ed|ing)? (?:in)?to|off to|settl(?:es|ed|ing)? into|eas(?:es|ed|ing)? into|looking forward to|slip(?:s|ped)? into) (?:POSS |a )?(?:[a-z-]+ )?retirement|(?:draw(?:s|ing)?|tak(?:es|ing)|took) (?:POSS|a) pension|call(?:s|ed|ing)? time on|time to (?:go|leave|move on|call it a day|hand over|step down|step aside|bow out)|(?:tak(?:es?|ing|en)|took) (?:POSS )?leave of|go(?:es|ing|ne)? (?:freelance|solo|independent)|went (?:freelance|solo|independent)|leaves? (?:big|large|enormous|huge|hard|giant) (?:shoes|boots) to fill|leaves? a (?:big |huge |gaping )?(?:hole|gap|void)(?= (?:at|in) )|los(?:es|t|ing) POSS (?:job|seat|post|position|chairmanship|captaincy)\b|mak(?:es?|ing) way(?= for|[.,;]|$)|made way(?= for|[.,;]|$)|up(?:s|ped|ping)? sticks|assum(?:es?|ed|ing) senior status|(?:has|have) walked(?=[.,;]|$)|(?:has|have) gone to (?:set up|run|join|work|start|head|lead|become|be nearer) |ask(?:s|ed|ing)? to be (?:released|let out|relieved|recalled|let go|freed|excused)|withdr(?:aw|awn|aws|awing|ew)(?= from (?:THING))|pull(?:s|ed|ing)? out(?= of (?:THING))|(?:indicat|signal|intimat)(?:es|ed|ing|led|ling|s)? (?:that )?(?:POSS (?:intention|wish|desire) to|s?he (?:will|would|intends to|wishes to)(?: be)?) (?:retir(?:e|ing)|resign(?:ing)?|step(?:ping)? down|stand(?:ing)? down|leav(?:e|ing)|go|relinquish)|decid(?:es|ed|ing)? (?:that )?(?:the time (?:is|was|has come)(?: right)?|it(?: is| was|'s) time|s?he (?:has|had) had enough|enough (?:is|was) enough|to (?:bow|hand|call|hang|put|give|move|make way|part)))(?: (?:with|to|at|from|of|in) (?:THING))?",
        1.9,
    ),
    Frame(
        "is_done_at",
        r"SUBJECTAPP(?: (?:is|are|was|has|have|will be)|'s|'re)(?: now| officially| all)? (?:(?:done|finished|through)(?= (?:at|with) (?:THING|the)|[.;]|$)|(?:off|away)(?=[!.;]|$| (?:at|in|after|next|this) )|been released(?= (?:by|from) )|released(?= (?:by|from) (?:the )?[\ue002\ue003])|surplus to requirements|out of (?:a job|office|contract)|out(?= (?:at|as|after|and|of the (?:job|door))\b)|history(?= at)|gone(?= (?:from|at|as|after|and|by)\b|[.;]|$)|free to (?:leave|go)|heading for pastures new|stepping off)(?: (?:at|with|by|from|as)(?: (?:the|its))? (?:ORG|ROLE|THING))?",
        1.7,
    ),
    Frame(
        "is_to_go",
        r"SUBJECTAPP (?:is|are|was|will|'ll|has|have|goes|'s)(?: also| now| both| all| each)?(?: to| set to| due to)? ?(?:go|going|gone|finish|finishes|finishing|be off|be gone|be going|be on POSS way)(?= (?:at (?:the end|christmas|easter|the close)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|the (?:spring|summer|autumn|new year)|[a-z]+ (?:weeks|months))|next (?:month|week|year|summer|spring|[a-z]+day)|by (?:the end|mutual|christmas|[a-z]+day)|when POSS (?:contract|term|deal)|with immediate effect|after (?:[a-z0-9]+ (?:years|months|seasons|weeks)|just|only|less|more|a (?:row|dispute|clash|boardroom))|following (?:a|the)|effective)|[.;]|$)",
        1.8,
    ),
    Frame(
        "ceases_to_be",
        r"SUBJECTAPPAUXADV(?:ceas(?:es|ed|ing|e)|stop(?:s|ped|ping)?) (?:to (?:be|hold|serve|act)(?: as)?|being|serving as|acting as)(?: (?:an?|the|its))? (?:[a-z-]+ )?(?:ROLE|employed|member|part|associated|with)(?: (?:of|at|by|with) (?:THING))?",
        2.1,
        "other",
    ),
    Frame(
        "pursues_others",
        r"SUBJECTAPPAUXADV(?:pursu(?:es?|ed|ing)|explor(?:es?|ed|ing)|seek(?:s|ing)?|look(?:s|ing)? for|chas(?:es?|ing)) (?:other|new|outside|fresh|further|different) (?:[a-z]+ )?(?:opportunit(?:y|ies)|interests|challenges?|ventures?|endeavou?rs|projects|pastures|horizons|adventures)(?: outside (?:of )?THING)?",
        1.5,
        "resignation",
    ),
    Frame(
        "last_of_theirs",
        r"WHO(?:'s?)(?: (?:very|own))? (?:last|final|farewell) LASTTHING(?: (?:[a-z]+ ){0,2}?(?:at|with|for|in|of|as|on|before|behind|in charge of) (?:THING|(?:the |POSS )?(?:ROLE|[a-z ]{2,30}?)))?,? (?:(?:will be|is|was|comes?|came|falls?|fell|takes? place|took place|has been|will come|ended|ends)\b|(?:on|at|this|next|last) )",
        1.9,
    ),
    Frame(
        "plays_last",
        r"SUBJECTAPP(?: (?:has|have|had|will|is|was|are|were|is to|'ll|'s))?(?: now| already| just| be)* (?:LASTVERB) (?:POSS|the|one) (?:very )?(?:last|final|farewell|valedictory|leaving) (?:of POSS )?LASTTHING\b(?! (?:minute|night|week|month|year|of the (?:season|year|tour|day))\b)(?:(?: [a-z]+){0,3}? (?:at|for|with|of|in|on|behind|as|in charge of) (?:THING|(?:the )?ROLE))?",
        1.7,
    ),
    Frame(
        "it_is_the_last",
        r"(?P<pro>\b(?:his|her|their)\b) (?:very )?(?:last|final)(?: (?:LASTTHING))?(?: (?:there|here|at|with|for|in charge|as|on|in) ?(?:THING|(?:the )?ROLE)?)?(?=[.,;!\"]|$| (?:and|but|because)\b)",
        0.9,
    ),
    Frame(
        "would_be_last_there",
        r"(?:(?:told|tells|informed|announced|announces|said|says|confirmed|revealed|let)\b[^.;]{0,90}?\b(?:would|will|is|was|had|has|'s|to)(?: have)?(?: be| been)?|\b(?:today|tomorrow|tonight|yesterday|friday|monday|tuesday|wednesday|thursday|saturday|sunday|week|month|[a-z]+ \d{1,2}|\d{1,2} [a-z]+) (?:will be|is|was|had been|has been|would be|marks?|marked)) (?P<pro>his|her|their) (?:very )?(?:last|final)(?: LASTTHING)?(?: (?:there|here|(?:at|for|with|in charge of|as|in|on) (?:THING|(?:the )?ROLE)))?\b",
        1.7,
    ),
    Frame(
        "last_day_of_person",
        r"\b(?:last|final) (?:working |full |official )?(?:day|week|shift|term|month|show|match|game|service|season|lesson|class|clinic|edition)(?: (?:in (?:the )?(?:office|post|role|job|charge|dugout|chair)|at (?:work|the helm|the desk|THING)|on (?:the )?(?:job|air|duty|beat)|with (?:THING)|for THING|at|of work|of term|as [a-z ]{2,20}?))? (?:for|of) THEIRWHO",
        1.8,
    ),
    Frame(
        "swaps_for",
        r"SUBJECTAPPAUXADV(?:(?:swap(?:s|ped|ping)?|trad(?:es?|ed|ing)|exchang(?:es?|ed|ing)) (?:the|POSS) (?!(?:lead|ball|shirt|insult|seat)s?\b)(?:[a-z-]+ ){1,3}?for (?:a|an|life|full-time|retirement|the (?:classroom|boardroom|pulpit|newsroom|kitchen|stage|dugout|lab|bench))\b|(?:swap(?:s|ped|ping)?|trad(?:es?|ed|ing)|exchang(?:es?|ed|ing)|ditch(?:es|ed|ing)|forsak(?:es?|en|ing)|forsook|desert(?:s|ed|ing)?|abandon(?:s|ed|ing)?|switch(?:es|ed|ing)|giv(?:es?|ing|en) up|gave up) (?:(?:life|POSS (?:[a-z-]+ ){0,3}?(?:desk|job|role|post|seat|chair|career|dugout|office|place|classroom|newsroom|lab)|the (?:[a-z-]+ ){0,2}?(?:dugout|newsroom|classroom|boardroom|helm|top job)) (?:at|in|on|with|for|of) )?(?:the )?(?:ORG|(?P<org2>ANYORG)'s? (?:[a-z-]+ ){1,3}?)(?:,? (?:[a-z-]+ ){0,3}?)? ?(?:for|to (?!(?:a|the) (?:man|woman|newspaper))|in favou?r of|in exchange for)\b(?: DEST)?)",
        1.8,
        "resignation",
    ),
    Frame(
        "then_leaves",
        r"SUBJECTAPP(?: [^.;:\ue001]{3,110}?)?,? (?:and|before|but|then|so|while)(?: (?:then|now|so|will|is|has|also|finally|duly|plans to|intends to|is to))* (?:(?:leaves|leaving|(?<!right and )left|leave|quits?|quitting|exits?|departs?|departed) (?:THING|the (?:parish|benefice|diocese|squad|staff|desk)|at (?:the end|christmas|easter)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|next (?:week|month|year|[a-z]+day)|on [a-z0-9]+|after )|(?:retires?|retiring|resigns?|resigned|resigning|step(?:s|ped|ping)? down|stand(?:s|ing)? down|stood down)(?=[.,;]|$| (?:from|as|in|at|on|next|after|this)\b)|(?:finish(?:es|ed|ing)?|conclud(?:es|ed)) (?:on|in|at|next|with) |gone to (?:run|join|work|set up|start|head|lead|take) |(?:clos(?:es|ed|ing)|end(?:s|ed|ing)?) POSS (?:[a-z-]+ ){0,2}(?:time|years|career|tenure|spell|ministry))",
        1.6,
    ),
    Frame(
        "does_not_go_on",
        r"SUBJECTAPP (?:(?:has|have|had) (?:decided|chosen|opted|resolved|elected) not to|(?:has|had|have) no (?:wish|desire|plans?|intention|appetite) (?:to|of|for)|(?:will|would|did|does|do|is|was)(?: not|n't)|(?:declin(?:es|ed|ing)|refus(?:es|ed|ing)|opt(?:s|ed) (?:against|not to))(?: to)?)(?: (?:be|to|plan to|intend to|wish to|want to|choose to|chose to|put|go))? ?(?:(?:offer(?:ing)?|put(?:ting)?|present(?:ing)?) (?:himself|herself|themselves|POSS name) (?:up )?(?:for |forward)(?: for)?|(?:stand|standing|run|running|seek|seeking|go|serve|serving|put up)(?: for| again| in|(?: for)? (?:a |an |another )?(?:re-?election|re-?appointment|(?:second|third|fourth|fifth|further|another|new|extra) (?:term|year|spell)))|contest(?:ing)? (?:POSS|the|next) |be a candidate\b|(?:renew|renewing|extend|extending|sign|signing) (?:POSS|a new|a fresh|the) (?:contract|deal|terms|agreement)|(?:a|another) (?:second|third|fourth|further)? ?(?:term|year))\b",
        1.9,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "not_back_at",
        r"SUBJECTAPP (?:will not|won't|will no longer|is not|isn't|would not|wouldn't|no longer)(?: be)? ?(?:(?:back|returning|return|coming back|come back|seen|heard|sitting|standing) (?:behind|in|at|on|to|for|with)|(?:presents?|presenting|hosts?|hosting|anchors?|anchoring|leads?|leading|coach(?:es|ing)?|manag(?:es?|ing)|serv(?:es?|ing)(?: as| on)|chair(?:s|ing)?|play(?:s|ing)? for|work(?:s|ing)? (?:for|at|with)|edit(?:s|ing)?|conduct(?:s|ing)?|head(?:s|ing)?|hold(?:s|ing)?|occup(?:y|ies)))\b(?:(?: [a-z-]+){0,5}? (?:THING|ROLE))?",
        1.6,
        "other",
        is_negative=True,
    ),
    Frame(
        "no_longer_post",
        r"SUBJECTAPP (?:is|are|was|were|will be|had|has)(?: [a-z]+ly)? (?:no longer|not any longer)(?: (?:the|an?|its|their))?(?: [a-z-]+){0,2}? (?:ROLE|on (?:the )?[a-z ]{0,20}(?:staff|roster|payroll|team|board|books)|employed|in (?:post|charge|office|the job))(?: (?:of|at|for|by|with) (?:THING))?",
        1.8,
        "other",
        is_negative=True,
    ),
    Frame(
        "hunt_after_exit",
        r"\bHUNT\b[^.;:]{0,90}?\b(?:after|since|as|now that|when|following|because|left (?:vacant |open |empty )?(?:by|when|after)) THEIRWHOAPP(?: (?:has|have|had|is|was|will|would))?(?: also| now| recently| suddenly| abruptly| finally| duly| be| been| said (?:that )?s?he (?:was|would(?: be)?|is|will(?: be)?))* (?:GONE|would be (?:off|leaving|going)|be (?:off|leaving|going)|off\b)",
        1.9,
    ),
    Frame(
        "wave_off",
        r"(?:wav(?:es?|ed|ing) (?:off|goodbye to|farewell to)|clapp(?:ed|ing) out|bid(?:s|ding)? (?:a |an )?(?:[a-z]+ )?(?:farewell|goodbye|adieu) to|bade (?:a |an )?(?:[a-z]+ )?(?:farewell|goodbye|adieu) to|(?:say|says|said|saying) (?:POSS |our |their )?(?:[a-z]+ )?(?:goodbyes?|farewells?|good-?bye|adieu|thank you and goodbye) to|raised? a glass to|gather(?:s|ed)? to (?:bid|say|thank|honou?r|toast|wave)(?: (?:a )?(?:[a-z]+ )?(?:farewell|goodbye|off))?(?: to)?|(?:farewell|leaving|retirement|goodbye) (?:tea|party|do|drinks|lunch|dinner|reception|service|concert|evening|presentation|gift|collection|assembly|mass|cake|buffet|barbecue|bash|match) (?:[a-z ]{0,30})?for|(?:presented|presentation|gifts?|bouquet|clock|cheque) [^.;:]{0,30}?to (?:departing|retiring|outgoing)) THEIRWHO",
        1.7,
    ),
    Frame(
        "bids_place_farewell",
        r"SUBJECTAPPAUXADV(?:bid(?:s|ding)?|bade|(?:say|says|said|saying)|wav(?:es?|ed|ing)|kiss(?:es|ed)?) (?:(?:to )?(?:the )?ORG (?:a |an )?(?:[a-z]+ )?(?:farewell|goodbye|adieu)|(?:a |an |POSS )?(?:[a-z]+ )?(?:farewells?|goodbyes?|adieu|good-?bye|au revoir|so long|cheerio) to (?:THING))",
        2.1,
        "resignation",
    ),
    Frame(
        "loses_head",
        r"(?:ORG(?:'s)?|\bthe (?:[a-z-]+ )?ORGNOUN)(?: (?:has|have|had|is|are))?(?: also| now| just| recently| already)* (?:los(?:t|es|ing)|part(?:s|ed|ing)(?: (?:company|ways))? with|bid(?:s|ding)? (?:farewell|goodbye) to|sa(?:y|ys|id|ying) (?:farewell|goodbye) to|wav(?:es|ed|ing) (?:off|goodbye to)|dispens(?:es|ed|ing) with(?: the services of)?|sack(?:s|ed)|fir(?:es|ed)|dismiss(?:es|ed)|axe[sd]|oust(?:s|ed)|without) (?:its|their|the) (?:[a-z-]+ ){0,3}?ROLE(?! [\ue001\ue003])(?=[.:;,]|$| (?:after|to|for|this|last|on|in|amid|over|as|of|less|barely|just|only|following|when|weeks|months|days)\b)",
        1.5,
        by_role=True,
    ),
    Frame(
        "role_jumps_ship",
        r"(?:ORG(?:'s)? |(?:the|its|their|our) )(?:[a-z-]+ ){0,3}?(?<!former )ROLE(?: (?:of|at|for|with) ORG)?(?: (?:has|have|is|will be|will|had))? (?:jump(?:ed|s|ing)? ship|heading (?:for|to|off|elsewhere)|heads (?:for|to|off|elsewhere)|headed (?:for|to) the (?:door|exit)|on the move|moving (?:on|to)|moves (?:on|to)|moved (?:on|to)|(?:is |to )?to go|gone|off|out|walk(?:s|ed|ing)? (?:out|away)|call(?:s|ed|ing)? (?:it a day|time)|bow(?:s|ed|ing)? out|(?:is |be )?to be replaced|changing (?:jobs|hands)|taken (?:a|another|early|voluntary) [a-z]+|handed in [a-z]+ notice|given (?:in )?(?:[a-z]+ )?notice|poached|lured away)(?=[.,;:]|$| (?:to|for|after|by|in|at|on|this|next|with|from)\b)",
        1.5,
        by_role=True,
    ),
    Frame(
        "poached_person",
        r"(?:DEST|\b(?:has|have|been))(?:'s? [a-z ]{1,20})? (?:has |have |is )?(?:hires?|hired|hiring|poach(?:es|ed|ing)?|recruit(?:s|ed|ing)?|nabs?|nabbed|land(?:s|ed)?|lur(?:es|ed|ing)|tap(?:s|ped)|snaffles|snag(?:s|ged)|prises?|prised|tempts?|tempted|raids?|appoint(?:s|ed)?|nam(?:es|ed)|bring(?:s|ing)? in|brought in|sign(?:s|ed)|captur(?:es|ed))(?: away)? (?:the )?ORG(?:'s)? (?:(?!(?:and|for|to|of|in|on|at|with|from|as) )[a-z\ue002\ue003'-]+ ){0,3}?ROLE,? PEOPLE",
        2.0,
        "resignation",
        sort="switch",
    ),
    Frame(
        "from_post_hired",
        r"PEOPLE, (?:(?:the|an?|currently|now|presently|most recently|who (?:is|was|has been)) ){0,3}(?:[a-z-]+ ){0,2}?ROLE(?: (?:of|at|for|with|in) (?:the )?| )ORG(?:'s? [^,.;]{1,50})?,? (?:and [^,]{1,60}, )?(?:has been |was |is |will be |is to be |have been |is being )(?:recruited|signed|poached|lured(?: away)?|snapped up|headhunted|enticed|prised away|brought in|unveiled|confirmed)\b[^.;:\ue001]{0,60}?(?:by|at|to|for|of|with) (?:DEST|\ue001)",
        2.0,
        "resignation",
        sort="switch",
    ),
    Frame(
        "casualties_are",
        r"\b(?:among|one of|some of|counted among) (?:the |those )?(?:[a-z]+ )?(?:casualties|victims|departures|leavers|losses|losers|exits|redundancies|cuts|those (?:affected|hit|caught up|shown the door|to go|going|leaving|departing|cut)) (?:[^.;:\ue001]{0,50}?)?(?:is|are|was|were) THEIRWHO",
        2.1,
    ),
    Frame(
        "quit_list",
        r"\b(?:(?:have|has|had)(?: all| both| now| also)? (?:quit|resigned|left|stepped down|stood down|departed|walked out|gone|retired|been (?:fired|sacked|dismissed|laid off|let go|made redundant|axed|ousted))|are (?:all |both )?(?:leaving|departing|retiring|resigning|stepping down|standing down|out|off|going)|(?:will|to) (?:all |both |each )?(?:leave|depart|retire|step down|stand down|go))\b[^.;:\ue001]{0,80}: (?P<who>(?:THEIR)[\ue001\ue003][^.;:!?]{0,300})",
        2.1,
    ),
    Frame(
        "out_of_the_door",
        r"SUBJECTAPPAUXADV(?:follow(?:s|ed|ing)?|join(?:s|ed|ing)?) [^.;:]{1,70}? (?:out (?:of )?the (?:door|exit)|to the exits?|through the exit|out of (?:THING)|in (?:leaving|quitting|departing|resigning|walking out)|into retirement|on the way out)(?: (?:at|of|from) (?:THING))?",
        2.1,
    ),
    Frame(
        "agrees_release",
        r"SUBJECTAPPAUXADV(?:agree(?:s|d|ing)?|negotiat(?:es|ed|ing)|secur(?:es|ed)|sought|seek(?:s|ing)?|given|granted|(?:was|been) (?:given|granted)|won|ask(?:s|ed) for|request(?:s|ed)) (?:an? |POSS )?(?:early |immediate )?(?:release|termination|exit|settlement|severance)(?: (?:package|agreement|deal|terms|from))?(?: from POSS (?:contract|deal))?(?: (?:with|from|at|by) (?:THING))?",
        1.7,
        "other",
    ),
    Frame(
        "end_of_secondment",
        r"SUBJECTAPPAUXADV(?:reach(?:es|ed|ing)?|come(?:s)? to|coming to|came to|near(?:s|ed|ing)?|complet(?:es|ed|ing)|see(?:s|n)? out|saw out|serv(?:es|ed|ing) out|work(?:s|ed|ing)? out) (?:the end of )?POSS (?:[a-z-]+ ){0,2}?(?:secondment|term(?: of office)?|contract|notice(?: period)?|tenure|posting|mandate|time|fellowship|residency|tour of duty|stint|spell)\b(?:(?: (?:at|with|as|in|on) (?:THING|(?:the )?ROLE)))?",
        1.6,
        "end_of_term",
    ),
    Frame(
        "was_until",
        r"WHO,? (?:who was |who had been |who ran |who led |who headed )?until (?:last (?:week|month|[a-z]+day)|yesterday|this (?:week|month|morning)|recently|[a-z]+day|a (?:week|fortnight|month) ago|the end of (?:last )?[a-z]+)(?: [a-z]+)?,? (?:(?:the|an?|its|in charge of|head of|one of|working|employed) )?(?:[^,.;\ue001]{0,40}?)(?:of|at|for|with|by) (?:(?:its|the|[a-z-]+) ){0,3}ORG",
        2.0,
        "resignation",
        sort="switch",
    ),
    Frame(
        "last_piece_of_work",
        r"SUBJECTAPP(?: (?:has|have|had|will|is|are|was|'ll|'s)| is to)?(?: now| just| also| already| finally)* (?!(?:score|win|won|los|hand(?:s|ed) out|g[ia]ve|award|miss|watch|enjoy|receiv|visit|attend|hear|eat|ate|drink|drank|spen[dt]|pay|paid|take|took|see|saw|g[eo]t|was|were|is|are|has|had|have))[a-z]{2,14}(?: (?:up|out|off|in|down|over))? (?:POSS|the) (?:very )?(?:last|final|farewell|valedictory|swansong) (?!(?:minute|night|months?|year|days? of|week of|goal|point|try|penalty|breath|chance|hope|place|round of|words?|wishes|resting|details|results?|approval|draft|stages?|say|touches|decision|offer|bid)\b)(?:[a-z-]+ ){0,3}?[a-z-]+ (?:at|for|in|with|of|on|behind|as) (?:THING|(?:the )?ROLE)",
        1.5,
    ),
    Frame(
        "for_the_last_time",
        r"SUBJECTAPPAUXADV(?:lock|clock|clos|answer|put|walk|step|sign|turn|climb|sit|sat|stand|stood|fac|chair|lead|led|conduct|wear|wore|switch|punch|pull|open|bl[oe]w|speak|spoke|preach|driv|drove|leav|left|tak|took|clean|sweep|swept|tread|trod|r[iau]ng|call|host|present|anchor|appear|address|pick|perform|play|sing|sang|teach|taught|coach|hang|hung|set|head|stroll|go|went|read|welcom|dress|don|report|captain|referee|umpir)[a-z]{0,3}\b[^.;:]{0,70}? for the (?:very )?(?:last|final) time\b(?:(?: (?:at|with|as|for|in) (?:THING|(?:the )?ROLE)))?",
        1.4,
    ),
    Frame(
        "employer_drops",
        r"(?:dispens(?:es?|ed|ing) with the services of|part(?:s|ed|ing)? (?:company|ways) with|b(?:uys?|ought|uying) out (?:the contract of|(?=THEIRWHO's contract))|(?:vot(?:es?|ed|ing)|mov(?:es?|ed|ing)|opt(?:s|ed)|act(?:s|ed)) to (?:terminate|end|cut short|cancel|not renew)(?: the)?(?: (?:contract|employment|tenure|appointment) of)?|terminat(?:es?|ed|ing) the (?:contract|employment|appointment|services) of|call(?:s|ed|ing)? time on|drops? the axe on|wield(?:s|ed)? the axe on|pull(?:s|ed)? the (?:plug|trigger) on|mak(?:es|ing) redundant|made redundant|jettison(?:s|ed)?|offload(?:s|ed)?|gave up on|give(?:s)? up on|hand(?:s|ed) (?:a )?p45s? to|issued (?:a )?(?:termination|dismissal) (?:letter|notice) to) THEIRWHO(?!/)(?:'s (?:contract|employment|tenure|appointment|[a-z]+-year (?:reign|stay|tenure)))?",
        2.0,
        "dismissal",
    ),
    Frame(
        "shown_the_door",
        r"(?:(?:sho(?:ws?|wn|wed|wing) THEIRWHO the (?:door|exit)|(?:g[ai]ves?|given|giving) THEIRWHO (?:POSS|the) (?:marching orders|boot|push|sack|chop|cards|notice|heave-ho)|hand(?:s|ed|ing)? THEIRWHO POSS (?:p45|cards|notice|marching orders|pink slip))|cost(?:s|ing)? THEIRWHO (?:POSS|the) (?:job|post|seat|place|position|role|office|chairmanship|captaincy|editorship))\b",
        2.2,
        "dismissal",
    ),
    Frame(
        "dropped_by",
        r"(?:PEOPLE,? (?:who (?:was|has been|had been) )?|SUBJECTAPP(?: [^.;:\ue001]{3,60}? and)?(?: (?:was|were|is|has been|has now been|have been|had been|is being|will be)|'s been)(?: [a-z]+ and)?(?: [a-z]+ly)? )(?:dropped|axed|sacked|fired|dismissed|ousted|let go|jettisoned|ditched|discarded|offloaded|dumped|released|removed|cut|waived)(?: (?:this|last) (?:week|month|morning))? (?:by|from) (?:the )?(?P<org2>ANYORG)",
        1.9,
        "dismissal",
    ),
    Frame(
        "voted_off",
        r"SUBJECTAPP (?:was|were|has been|have been|is|got|is being)(?: [a-z]+ly)? (?:voted off|thrown off|kicked off|bundled out of|drummed out of|eased out of|removed from|unseated from|frozen out of|manoeuvred out of|hounded out of|booted out of|turfed out of|dropped from|stood down from|taken off|moved out of) (?:the (?:board|committee|council|panel|executive|staff|cabinet|team|job|post|ministry|leadership|chair)|POSS (?:job|post|role|seat|chair|office)|THING)(?: (?:of|at) (?:THING))?",
        2.0,
        "dismissal",
    ),
    Frame(
        "in_succession_to",
        r"\b(?:in succession to|as successor to|as (?:a )?replacement for|stepping into the shoes of|fill(?:s|ing)? the (?:shoes|boots) of|pick(?:s|ing)? up the (?:reins|baton) from|t(?:akes?|aking|ook) the (?:reins|baton|helm|chair|gavel) from|tak(?:es?|ing) on the [a-z]+ from|inherit(?:s|ed|ing)? the [a-z]+ from) THEIRWHO(?!'s (?:team|side|firm))",
        1.6,
        sort="succession",
    ),
    Frame(
        "hands_post_to",
        r"SUBJECTAPPAUXADV(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|turn(?:s|ed|ing)?|giv(?:es?|en|ing)|gave|entrust(?:s|ed)?|cede[sd]?)(?: over| on)? (?:(?:the|POSS) )?(?:(?:ROLE|\ue004) (?:role|post|job|title|position|duties|seat|chair|mantle|hat)|chair|chairmanship|presidency|captaincy|gavel|top job|maintenance of [^.;:]{2,40}?|running of [^.;:]{2,40}?|editorship|leadership of [^.;:]{2,40}?|\ue004ship|mower|mic|microphone|keys?|wheel) to (?:POSS |the )?(?:[a-z-]+ ){0,3}?(?:\ue004,? )?[\ue001\ue003]",
        1.8,
        "stepping_down",
    ),
    Frame(
        "handed_resignation",
        r"SUBJECTAPPAUXADV(?:hand(?:s|ed|ing)?|giv(?:es?|en|ing)|gave|send(?:s|ing)?|sent|offer(?:s|ed|ing)?|tender(?:s|ed)?|submit(?:s|ted)?) (?:(?:the |POSS )?(?:[a-z-]+ ){0,2}?(?:ROLE )?[\ue001-\ue004](?:'s)?|(?:the|POSS) [a-z]+) POSS (?:letter of )?(?:resignation|notice)\b",
        2.1,
        "resignation",
    ),
    Frame(
        "we_lose",
        r"\bwe (?:also |now |sadly |will |shall )?(?:lose|bid farewell to|say (?:goodbye|farewell) to|part with|wave off|part company with|wave goodbye to|see off) THEIRWHO",
        1.8,
    ),
    Frame(
        "and_org_part",
        r"(?:WHO,? and (?:the )?(?P<org2>ANYORG)|(?:the )?(?P<org3>ANYORG) and THEIRWHO)(?: (?:are|have|has|will|is))?(?: (?:mutually|amicably|now|also|all|both|agreed to|decided to|to))* (?:part(?:ing|ed|s)? (?:ways|company|on)|go(?:ne|ing)? (?:their )?separate ways|split(?:ting)?(?! (?:the|their|over))|end(?:ing|ed)? their (?:[a-z-]+ ){0,2}(?:association|relationship|partnership|agreement|collaboration))",
        2.1,
        "other",
    ),
    Frame(
        "lately_of",
        r"PEOPLE, (?:lately|until lately|recently|most recently|fresh from|newly departed from|just departed from) (?:(?:of|at|with|from|departed from) )?(?:the )?(?:ROLE (?:of|at|for) )?(?:the )?(?P<org>ANYORG)(?:'s [^,]{1,40})?,? (?:has|is|will|joins|joined|arrives|takes|starts|moves|becomes|who)\b",
        1.7,
        "resignation",
        sort="switch",
    ),
    Frame(
        "outgoing_person",
        r"\b(?:outgoing|departing|retiring|soon-to-retire|soon-to-depart) (?:(?!(?:of|to|from|by|at|in|on|for|with|and|or|that) )[a-z'-]+ ){0,3}?WHO",
        1.4,
    ),
    Frame(
        "heads_to",
        r"(?P<org2>ANYORG)(?:'s)? (?:[a-z-]+ )?(?:ROLE|\ue004),? PEOPLE(?:APP)? (?:(?:is |are )?(?:head(?:s|ing|ed)?|mov(?:es|ing)|off|switch(?:es|ing)|jump(?:s|ing)|defect(?:s|ing)|bound|decamp(?:s|ing)|depart(?:s|ing)|leav(?:es|ing))(?: (?:over|across|off))?|(?:has|have) (?:moved|headed|switched|jumped|defected|decamped)) (?:to|for) (?:join )?(?:(?:rival|the|[a-z]+-based) )?DEST(?! (?:for (?:the|a) (?:visit|meeting|holiday|weekend|summit|trip|talks)|to (?:meet|visit|face|play|watch)|on [a-z]+day|airport))",
        1.8,
        "resignation",
        sort="switch",
    ),
    Frame(
        "has_done_last_piece",
        r"SUBJECTAPP (?:has|have) (?:now |just |also )?(?!(?:score|win|won|los|hand|g[ia]v|award|miss|watch|enjoy|receiv|visit|eat|drunk|spent|paid|tak|seen|had))[a-z]{2,14}(?: (?:up|out|off|in|on|down|over))? POSS (?:very )?(?:last|final) (?!(?:minute|goal|point|try|chance|hope|word|wish|draft|stage|decision|offer|bid|say|penalty|breath)s?\b)(?:[a-z-]+ )?[a-z-]+(?=[.;]|$| (?:after|before|on|next|this)\b)",
        1.2,
    ),
    Frame(
        "lured_away",
        r"SUBJECTAPP (?:was|were|is|has been|have been|is being|will be)(?: [a-z]+ly)? (?:enticed|lured|tempted|headhunted|poached|prised away|snapped up|hired away|recruited)(?: (?:back|away|home|over|across))? (?:by|to|from) (?:(?:[a-z-]+ ){0,3}?DEST)?",
        1.5,
        "resignation",
        sort="switch",
    ),
    Frame(
        "and_with_it",
        r"\b(?:has gone|goes|is going|cut|scrapped|axed|abolished|eliminated|closed|disbanded)\b[^.;]{0,20},? and with (?:it|them) (?:goes |go |went )?THEIRWHO",
        2.0,
        "layoff",
    ),
    Frame(
        "out_at",
        r"^(?:[^.;:]{0,40}[:,-] )?(?:ROLE )?WHO(?:APP)? (?:out|gone|leaving|exiting|to leave|to exit|to depart|departing|exits|quits|leaves|departs) (?:(?:at|from|of) )?(?:the )?(?:ORG|as (?:ORG's )?ROLE)",
        2.0,
        "resignation",
    ),
    Frame(
        "participle_of_telling",
        r"(?:confirming|announcing|revealing|disclosing|explaining|declaring|signalling) (?P<pro>his|her|their) (?:[a-z]+ ){0,2}?(?:NOUN|decision to (?:leave|resign|retire|quit|step down|depart|stand down|go|move on))(?: (?:from|as|at) (?:THING|(?:the )?ROLE))?",
        2.0,
    ),
    Frame(
        "letter_of_resignation",
        r"(?:letters? of resignation|resignation letters?|notices? of (?:resignation|retirement)|resignations?|retirement notices?) (?:was |were |had been )?(?:received |tendered |submitted |handed in |sent )?(?:from|by) THEIRWHO",
        2.1,
        "resignation",
    ),
    Frame(
        "elected_in_their_stead",
        r"\b(?:elected|appointed|chosen|named|installed|hired|promoted|take|takes|took|act|acts|acting|sworn in)\b[^.;:]{0,30} in (?P<pro>his|her|their) (?:stead|place)\b",
        1.4,
    ),
    Frame(
        "told_to_go",
        r"SUBJECTAPP (?:was|were|is|has been|have been|had been)(?: [a-z]+ly)? (?:told to (?:go|leave|quit|resign|clear POSS (?:desk|office)|pack POSS bags)|asked to (?:clear POSS (?:desk|office)|pack POSS bags)|escorted (?:from|out of|off) (?:the (?:building|premises)|THING)|let loose|cut loose|eased out|shuffled out|squeezed out|managed out|cashiered|defrocked|deselected|unseated|deposed|toppled)(?= (?:by|from|as|at|after|on|in|this|last|over|following)\b|[.,;]|$)",
        1.9,
        "dismissal",
    ),
    Frame(
        "curtain_comes_down",
        r"(?:curtain (?:will |has |is )?(?:com(?:es?|ing)|came)(?: to)? down|sun (?:is |has )?set(?:s|ting)?|(?:full|final) whistle (?:has )?bl(?:own|ows|ew)|time is(?: nearly)? up) (?:on|for) WHO(?:'s)?",
        1.6,
    ),
)
