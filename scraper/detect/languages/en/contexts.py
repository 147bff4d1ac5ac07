"""English contexts that turn a frame around: denial, rumour, recollection, other senses."""

from __future__ import annotations

import re

from scraper.detect.language import Contexts
from scraper.detect.words import words

HYPOTHETICAL = re.compile(
    r"\b(?:if|should(?! (?:know|be aware|note|hear|also|say|like|add|tell))|unless|whether|would you|could you|when you|if you|were to|imagine|suppose|may have to|threaten(?:s|ed|ing)? to|why (?:people|employees|you)|how to|you (?:leave|quit|resign|are leaving))\b[^.;:]{0,60}$"
)
CONDITION_AFTER = re.compile(r"^[^.;:]{0,25}?\b(?:if|unless|should (?:he|she|they|the)|in case)\b")
OTHER_SENSE = re.compile(
    r"^[^\n]{0,90}\b(?:dies|dead) (?:at|aged) \d|\b(?:leav\w+|left) (?:any|some|anyone|some|somebody|someone)(?:one|body)? (?:off|out)\b|\bretired (?:on lap|hurt|injured|from the race|in the \w+ set|with (?:engine|gearbox|brake|a puncture))|\bcigarettes?\b|\bnicotine\b|\b(?:ten|twenty|thirty|forty) a day\b|\bresigned after \d+ moves|\bresign(?:ed|s|ing)? (?:(?:myself|himself|herself|themselves|itself|ourselves) )?to (?:(?:the (?:fact|idea|inevitable|loss)|his fate|her fate|their fate|my fate|being|having|losing|accepting|living|waiting|a|an|it)\b|[a-z]+ing\b)|\bretired? (?:numbers?|jerseys?)\b|\bstep[- ]?down (?:transformer|converter|unit)|\bexit polls?\b|\bdeparture (?:gate|lounge|time|hall|date)s?\b|\b(?:bisque|kiln)\b|\b(?:goodbye|farewell) to (?:her|his|their|my|your) (?:own )?(?:hair|dog|cat|car|house|home|waistline|youth|summer|bikini|glasses|crutches)\b|\barticle 50\b|\bretired? (?:couple|teacher|from the army)\b|\bretire(?:s|d)? (?:the|its|a) (?:product|software|app|jersey|number|brand|name|ship|plane|fleet)"
)
SUBSTITUTION = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th)[- ]minute|after (?:an hour|half an hour|\d+ minutes)|(?:won|lost|drew|win|lose|draw) \d+-\d+|half-?time|substitut\w+|world (?:number|no\.?) \w+|in the (?:title |lead )?role of|starting (?:line-?up|eleven|xi)|the remake|the sequel|the cast|on loan|sitcom|movie|film version|(?:tennessee williams |broadway |west end )?(?:drama|musical|stage play)|squad to face|injured|thigh|hamstring|dismissed for (?:handling|a |dissent|violent|bringing|his second|her second)|red card|sent off|second (?:yellow|booking)|(?:ten|10) men|lbw|wickets?|innings|broken (?:arm|leg)|knee injury)\b"
)
DEATH = re.compile(
    r"\b(?:died|dies|death of|passed away|obituary|funeral|in memoriam|rest in peace|mourn(?:s|ed|ing)?)\b"
)

YEARS_AGO = re.compile(
    r"\b(?:left|quit|resigned|stepped down|retired|was (?:laid off|fired|let go|sacked|dismissed|ousted|removed|forced out))\b[^.;,]{0,40}\b(?:[a-z]+|\d+) (?:years?|decades?) ago\b|\bi (?:left|quit|resigned|walked (?:out|away))\b[^.;,]{0,50}\bwhen i was (?:an? |in my |[a-z]+teen\b|\d\d\b|twenty|thirty|forty|young)|\b(?:years?|decades?) ago,? (?:today )?,?(?:when |that )?i (?:left|quit|resigned|stepped down|retired|was (?:laid off|fired|let go)|walked (?:out|away))\b"
)
"""An exit that lies years back."""
ONLY_THOUGHT = re.compile(
    r"\b(?:thought (?:of|about)|thinking (?:of|about)|dream(?:ed|t|ing|s)? (?:of|about)|tempted to|fantasi[sz](?:ed|ing) about|threatened to|(?:very )?nearly|came close to|toyed with|talk(?:ed)? (?:myself|me) out of|(?:sorry|rumou?rs?|gossip|talk|story|stories|claims?)(?: (?:they are|it is|is|are|going round|spreading|everyone is))? that|(?:ask(?:ed|ing|s)?|wonder(?:ed|ing|s)?|know) (?:me |us )?(?:whether|if)|(?:people|some|they|everyone|everybody|folk|you|who) (?:may |might |seem to )?(?:think|believe|say|said|heard|assume|suppose|claim)(?: that)?) ?(?:the idea of |or not )?$"
)
LEAVE_THAT_ENDS = re.compile(
    r"\b(?:but |just )only (?:until|till|for a (?:while|few))\b|\b(?:on|begins?|starts?|starting|takes?|taking) (?:[a-z]+ ){0,2}(?:maternity|paternity|parental|adoption|sabbatical|shared) leave\b|\buntil (?:he|she|they) (?:returns?|comes? back|is back)\b"
)
"""Whoever comes back has not left."""
IN_A_WORK = re.compile(
    r"^in (?:the|season|series|episode|act|chapter|part|his|her|a) ?(?:[a-z0-9]+ ){0,3}?(?:season|series|episode|act|chapter|novel|film|play|sequel|finale|drama|thriller|musical)\b|^in \"[^\"\n]{1,40},?\",? (?:[a-z]+ ){0,3}[\ue001\ue003]"
)
"""What happens to somebody in a film or a book."""
PLACE_LEFT = re.compile(
    r"\b(?:leav(?:e|es|ing)|left|quit(?:s|ting)?|exit(?:s|ed|ing)?|walk(?:s|ed|ing)? (?:off|out of)) (?:the |this |that |his |her |their |a )?(?:[\ue002\ue003](?:'s)? )?(?:[a-z]+ )?(?:ranch|big brother house|house where|hall with|pitch|floor on|field (?:on|with|in|after|to)|stage (?:on|with|in|after|to)|court (?:on|with|in|after|to|by|flanked|yesterday)|courtroom|courthouse|scene|building|stadium|premises|jungle|airport|car park|podium|dressing room|room|ring|hotel in|shares?\b|stake\b|(?:low )?(?:earth )?orbit\b|space station|atmosphere)"
)
"""What somebody walks out of without giving anything up."""
JOURNEY_AFTER = re.compile(
    r"^ (?:on|for) (?:an? |the |his |her |their )?(?:[a-z-]+ ){0,3}(?:tours?|trips?|visits?|holidays?|vacations?|flights?|pilgrimage|honeymoon|expedition|state visit)\b"
)
"""`leaves Britain on a tour`: whoever travels comes back."""
CONTEST = re.compile(
    r"\b(?:housemates?|contestants?|evict(?:ed|ion|ions)|celebrity big brother|i'm a celebrity|reality (?:tv )?(?:show|contest)|knocked out of)\b|\bquit(?:s|ting)? the (?:olympics?|games|tournament|race|match|marathon|event|competition|championships?)\b|\b(?:one more game|(?:first|second|third|final|deciding) set|mid-?(?:race|match)|(?:\d+|half)[ -]?(?:mile|kilometre|km) mark)\b"
)
"""Who leaves a contest leaves no post."""
LINE_UP = re.compile(
    r"\b(?:flanker|hooker|prop|lock|fly-half|scrum-half|winger|full-?back|squad|\d+-man|line-?up|starting|bench|backs?)\b[^.;]{0,60}\b(?:replac(?:es?|ed|ing)|takes? over from|comes? in for|in place of)\b|\b(?:replac(?:es?|ed|ing)|takes? over from|comes? in for|in place of)\b[^.;]{0,60}\b(?:flanker|hooker|prop|fly-half|scrum-half|winger|full-?back|squad|\d+-man|line-?up|bench|recall|three-quarters?)\b|\bin to replace\b|\breplaces the (?:retired|injured|suspended)\b"
)
"""Who plays in whose place."""
PUPIL = re.compile(
    r"\b(?:pupils? [\ue001\ue003]|\ue001,? (?:a|an|the) (?:[a-z-]+ )?(?:pupil|schoolboy|schoolgirl)|gcses?|a[- ]levels?|(?:left|leaving|leaves) school|exam results|week of (?:holiday|school|term)|\ue001, 1\d,|without (?:his|her|their) (?:purse|bag|handbag|coat|keys|wallet|phone|shopping)|without paying|without charge|on bail|from (?:hospital|prison|custody|jail)|(?:film|novel|play|drama|series|episode|story) (?:ends|opens|begins|starts|closes))\b"
)
"""Who leaves as a pupil, a shopper, a prisoner, or in a story."""
HEARSAY = re.compile(
    r"\b(?:books?|biograph(?:y|er)|memoirs?|documentary|film|diar(?:y|ies)) (?:claims?|says|alleges?|reveals?|suggests?|recounts?)|\b(?:it|he|she|which) (?:also )?(?:claims?|alleges?|claimed|alleged)\b|\b(?:the|a) new book\b|\b(?:went|gone|going) back on (?:a|his|her|the) (?:pledge|promise|word|deal)"
)
"""What a book tells of, not news."""
PROMPTED_BEFORE = re.compile(
    r"\b(?:challeng(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|dar(?:e|es|ed|ing)|advis(?:e|es|ed|ing)|beg(?:s|ged|ging)?|implor(?:e|es|ed|ing)|persuad(?:e|es|ing)|(?:may|might|could|would|want(?:s|ed)?|try|tries|tried|trying|plot(?:s|ted|ting)?|bid|moves?|moved|attempt(?:s|ed)?|threat(?:en(?:s|ed|ing)?)?) (?:now |again )?(?:move )?to)\b[^.;:]{0,10}$"
)
PROMPTED_INSIDE = re.compile(
    r"\b(?:he|she|they) (?:could|can|might|may) (?:resign|quit|leave|retire|step)|\b(?:could|can|might) (?:[a-z]+ )?(?:resign|quit|leave|step down|retire) with (?:dignity|honou?r)"
)
LONG_AFTER = re.compile(
    r"\b(?:ever since|since|long before|shortly before|until|for years after|in the (?:weeks|months|years|days) (?:after|since|before|following)) (?:the )?(?:(?:departure|resignation|exit|retirement|sacking|dismissal) of )?$|^\W{0,3}(?:since|before) [^,;]{0,40}$"
)
"""`Since Rolfe's departure, …`: the exit is known, and something else is told."""
TOKEN_OF_A_VISIT = re.compile(
    r"\b(?:badge|lanyard|pass|key ?card|keys?)\b[^.;]{0,50}\b(?:conference|hotel|expo|summit|festival|airbnb|rental|visitors?|car hire|landlord|landlady|letting agents?|flat|apartment)\b"
)
"""What a guest hands back."""
OWN_MACHINE = re.compile(
    r"\b(?:quit|exit|close|leave|restart)(?:ted|ting|ed|d|s)? (?:the )?(?:[\ue001-\ue004])? ?(?:app|program|editor|browser|session|terminal)? ?(?:and|then|to) (?:restart|re-?open|relaunch|re-?load|start (?:it|again|over))|\bforce[ -]quit|\b(?:reinstall|reboot)\b|\bmy (?:doctor|psychiatrist|medication|diagnosis)\b|\b(?:lithium|medication|antidepressants|therapy|chemo\w*)\b"
)
"""A program that is closed, a medicine that is given up."""
PATIENT = re.compile(
    r"\b(?:left|leaves|leaving|walked out of)\b[^.;]{0,60}\b(?:since|after) (?:the|a|his|her) (?:[a-z-]+ )?(?:crash|accident|stroke|attack|shooting|fire|fall|operation|surgery|transplant|treatment)\b|\bnurses\b[^.;]{0,60}\b(?:left|leaves|leaving)\b|\b(?:left|leaves|leaving)\b[^.;]{0,60}\b(?:nurses|the ward|in a wheelchair|the crash)\b"
)
"""Who leaves a hospital well."""

CONTEXTS = Contexts(
    sentence=(
        ("years_ago", YEARS_AGO, "sentence", -2.2),
        ("hypothetical", HYPOTHETICAL, "before", -1.6),
        ("conditional", CONDITION_AFTER, "after", -1.5),
        ("other_sense", OTHER_SENSE, "sentence", -3.0),
        ("pupil", PUPIL, "sentence", -2.4),
        ("death", DEATH, "sentence", -2.0),
        ("only_thought", ONLY_THOUGHT, "before", -3.0),
        ("leave_that_ends", LEAVE_THAT_ENDS, "sentence", -3.0),
        ("in_a_work", IN_A_WORK, "sentence", -2.5),
        ("substitution", SUBSTITUTION, "sentence", -2.4),
        ("place_left", PLACE_LEFT, "sentence", -2.4),
        ("journey", JOURNEY_AFTER, "after", -2.4),
        ("contest", CONTEST, "sentence", -2.6),
        ("line_up", LINE_UP, "sentence", -1.6),
        ("hearsay", HEARSAY, "sentence", -2.4),
        ("prompted", PROMPTED_BEFORE, "before", -1.6),
        ("prompted", PROMPTED_INSIDE, "sentence", -2.4),
        ("patient", PATIENT, "sentence", -2.4),
        ("long_after", LONG_AFTER, "before", -1.0),
        ("first:token_of_a_visit", TOKEN_OF_A_VISIT, "sentence", -2.4),
        ("first:own_machine", OWN_MACHINE, "sentence", -2.4),
    ),
    negated_before=re.compile(
        r"\b(?:not|n't|never|neither|nor|no plans?|denies|denied|deny|denying|dismissed (?:reports|rumou?rs)|false|untrue|refut|rejects?|rejected|refused to|without|hasn't|haven't|isn't|won't|instead of|rather than|ruled out|no intention)\b(?:(?! (?:and|but|so) (?:i(?:'ll|'m|'ve)?|will|am|have) )[^.;:]){0,50}$"
    ),
    negated_inside=re.compile(r"\b(?:not|never)\b|n't\b"),
    not_negated=re.compile(
        r"\b(?:not only|not just|whether or not|not (?:be |intend to |wish to |plan to |propose to )?(?:seek|renew|run|stand)|not, repeat|couldn't|why not|not (?:immediately|say|comment|disclose|given|give))\b"
    ),
    denial=re.compile(
        r"\b(?:(?:ending|quashing|scotching|silencing|dispelling) (?:all )?(?:talk|speculation|rumou?rs?|doubts?|fears)|pour(?:ed|s|ing)? cold water on|laugh(?:ed|s|ing)? off (?:a |the |any )?(?:talk|reports?|suggestions?|rumou?rs?|claims?)|(?:brush|shrugg?|wav)(?:ed|es|s|ing) (?:off|aside) (?:talk|reports?|suggestions?|rumou?rs?|claims?|speculation)|(?:shot|shoots?|knock(?:ed|s)) down (?:talk|reports?|suggestions?|rumou?rs?|claims?|speculation)|(?:insist(?:s|ed)|stress(?:es|ed)|vow(?:s|ed)|pledg(?:es|ed)) (?:that )?(?:he|she) (?:is|was|will|would)(?: be)? (?:going nowhere|staying|stay|not (?:leaving|going))|(?:am|i'm|is|he's|she's|was) going nowhere\b|neither quitting nor resigning|rumou?rs? (?:are|were|is|was) (?:false|untrue|wrong)|den(?:ies|ied|ying) [^.;]{0,60}\b(?:leav|quit|resign|step|depart|exit|retir|on (?:his|her) way out)|has no plans to|have no plans to|no intention of|is (?:here to stay|not going anywhere)|i'm not going anywhere|not (?:leaving|resigning|quitting|stepping down)\b(?! (?:until|before|without|for good|because))|will not (?:resign|leave|quit|step down|retire)\b)"
    ),
    question=re.compile(
        r"^(?!.{0,300}\b(?:could|can|would|will) (?:(?:you|somebody|someone|anybody|anyone|one of you)|(?:an?|the|our) [a-z-]+(?: [a-z]+)?)(?: kindly| please)? (?:take|remove|revoke|drop|delete|pull|transfer|disable)\b).*[?][\"]?$"
    ),
    rumour=re.compile(
        r"\b(?:is|are|was|were) (?:reportedly |now |said to be |widely )?(?:expected|preparing|planning|poised|likely|rumou?red|considering|set|thought|believed|tipped|mulling|weighing|in talks) (?:to|about|for)?|\brumou?r(?:s|ed)?\b|\bmay (?:leave|quit|resign|step|be leaving)|\bcould (?:leave|quit|lose|resign)|\bset to (?:quit|leave|resign|depart|exit|step|part)|\b(?:talk|speculation) (?:of|about|around)|^(?:is|are|will) \ue001[^?]{0,90}\?$|\bis said to|\ball set to\b|\bexpected to (?:leave|quit|resign|step|depart|go)"
    ),
    called_for_before=re.compile(
        r"\b(?:calls?|calling|called|urg\w+|challeng\w+|invit\w+|demand\w*|pressur\w+|press\w+|want(?:s|ed)?|petition\w*|ask(?:s|ed|ing))\b[^.;:]{0,30}$"
    ),
    wished_inside=re.compile(r"\bto\b"),
    relative_past=re.compile(
        r"\bwho (?:recently |just |has |had |has since |later |then )?(?:left|quit|resigned|retired|departed|stepped (?:down|aside|back)|stood down|walked (?:out|away))\b"
    ),
    past=re.compile(
        r"\b(?:former(?:ly)?|previously|earlier(?! this (?:week|month|[a-z]+day)| today)|once (?:(?:a|an|the)(?! (?:successor|replacement|new|suitable|deal|sale|merger|transition|search))|was|served|led)|years ago|months ago|decades? ago|back then|at th(?:e|at) time|had (?:left|quit|resigned|retired|departed|stepped|been)|used to|until (?:19|20)\d\d|long ago|last year|the year (?:before|after)|earlier this year|before (?:him|her|them)\b|in the (?:19|20)?\d\ds|in the (?:sixties|seventies|eighties|nineties|noughties)|(?:when|after|since|before) i (?:announced|told|had)|when (?:he|she|i|they|we) (?:first )?(?:replaced|succeeded|took over|left|quit|resigned|retired|departed|stepped|was (?:laid|fired|let|made|sacked|dismissed))|(?:after|since|before|upon|following) (?:leaving|quitting|resigning|retiring|departing|stepping|he left|she left|i (?:left|quit|resigned|retired)|being)|last (?:spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|not long ago|in the past)\b"
    ),
    pluperfect=re.compile(r"had "),
    said=re.compile(
        r"\b(?:said|says|announced|announces|confirmed|reported|disclosed|told|revealed|wrote|learn(?:ed|t))\b"
    ),
    recent=re.compile(
        r"\b(?:today|yesterday|this (?:week|month|morning|afternoon|evening)|last (?:week|night|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|recently|just|now|tomorrow|next (?:week|month|year)|effective|immediately)\b"
    ),
    simple_past=re.compile(
        r"\b(?:left|quit|resigned|retired|departed|stepped|stood|exited|walked|moved|gave up)\b"
    ),
    perfect=re.compile(r"\b(?:has|have|is|are|will|'s|'ve|to)\b"),
    present_inside=re.compile(r"\b(?:is|are|'s|'m|am|will|has|have|'ll)\b[^,]{0,40}$"),
    present_before=re.compile(r"\b(?:will|'ll|is to|are to)\b[^.;]{0,60}$"),
    spares_recall=re.compile(r"\b(?:has|have|is|are|will)\b"),
    recalls=re.compile(
        r"^(?:\W*)(?:before (?:him|her|them|that)|previously|earlier|in the past|over the (?:past|last)|last (?:year|month)|years ago)\b"
    ),
    since=re.compile(r"\bsince\b"),
    says=re.compile(
        r"^(?:, [^.;:]{1,60},)? (?:has |had |have )?(?:also )?(?:announced|said|says|told|confirmed|wrote|revealed|posted|added|explained|tweeted|let)\b"
    ),
    pronoun=re.compile(r"\b(?:he|she|who|they|his|her|their)\b"),
    place_before=re.compile(r"\b(?:at|from|in|near) (?:the )?$"),
    owns=re.compile(r"'s? (?!(?:statement|post|letter|note|memo|email|tweet)\b)"),
    relative="who",
    plural=words("they their"),
    other_subject_before=re.compile(
        r"(?:\ue001|\b(?:he|she|they|who))(?:'s|'ve|'d|'ll)?(?: (?:has|have|had|is|are|was|were|will|would|to|also|just|recently|now|who|officially|decided|planning|plans|going|announced|that))*,? $"
    ),
    other_leave=re.compile(
        r"\bleaving (?:school|home|town|the country|the city|facebook|the eu|the european union|cert|cards?|do|party|gift)\b|\bleave of absence\b|\b(?:maternity|paternity|parental|annual|sick|medical) leave\b|\bon leave\b|\bleave (?:a )?(?:reply|comment|review|your|me|it|them)\b"
    ),
    private_last_day=re.compile(
        r"\bof (?:chemo\w*|treatment|radiation|school|high school|college|vacation|holidays?|summer|winter|camp|rehab|quarantine|lockdown|pregnancy|childhood|freedom|the (?:trip|tour|holiday|festival|year|challenge|fast|exam|conference))\b"
    ),
    platforms=words(
        """
twitter facebook instagram tiktok snapchat reddit linkedin youtube medium substack tumblr flickr
gmail whatsapp spotify netflix " "windows android ios iphone mac macos ubuntu chrome firefox
evernote dropbox wordpress blogger goodreads quora discord slack x pinterest periscope threads bluesky mastodon orkut myspace livejournal digg patreon steam
notion obsidian emacs vim vscode notion evernote trello wix squarespace prime kindle audible roku fitbit strava duolingo
"""
    )
    | {"stack overflow", "stack exchange", "hacker news", "google+", "google plus", "amazon prime"},
    list_follows=re.compile(
        r"\b(?:names?|them|these|those|following|include|are|here(?:'s| is| are)?|list)\b[^.;]{0,40}:$"
    ),
    list_heading=re.compile(
        r"\b(?:departures?|departing|leaving|leavers|exits|resignations|retirements|retiring|resigning|stepping down|buy-?outs?|severance|laid off|lay-?offs|redundan\w+|who (?:left|is leaving|are leaving|has left|have left))\b"
    ),
)
