"""English wordings of posts, teams, lengths of service, last days, destinations and reasons."""

from __future__ import annotations

import re

from scraper.detect.language import Careers
from scraper.detect.words import words

_UNIT = r"(?:teams?|desk|division|unit|lab|group|department|squad)"
_NAME = r"(?P<team>[A-Z][\w&+-]*(?: (?:and |& )?[A-Z][\w&+-]*){0,3})"

CAREERS = Careers(
    becomes_before=re.compile(
        r"\b(?:to become|to take (?:over|up)(?: the (?:post|job|role))?(?: as| of)?|and (?:will )?becomes?|to serve as|for the (?:post|job|role) of) (?:the |an? |its |their )?(?:new )?$"
    ),
    own_role_before=re.compile(
        r"(?:\b(?:as|i(?:'m| am| was|'ve been| have been| became| become)|been|being|made me|made a|my (?:role|time|job|work|position|post|years|tenure|life|days|career)(?: here)?(?: as| of)?|hired (?:me )?as|job as|work(?:ed|ing)? as|serv(?:ed|ing) as|role as|role of|position (?:as|of)|having me for)) (?:(?:the|a|an|your|their|its|our|this|one|full-time|part-time|[a-z]+'s) ){0,2}(?:[a-z-]+ )?[\"']?$"
    ),
    own_post=re.compile(
        r"\b(?:(?:my|the) (?:[a-z]+ )?(?:post|role|position|job|duties|title)|i(?:'m| am|'ve|'ll| will| have)? (?:[a-z]+ ){0,2}?(?:resign\w*|retir\w+|quit\w*|step(?:ped|ping)? (?:down|aside|back|away)|stand(?:ing)? down|stood down)) as (?:(?:a|an|the|your|its|one of the) )?(?P<role>[a-z][a-z'-]+(?: (?!at|for|in|with|and|on|to|this|last|next|effective|after|here|today|yesterday|tomorrow|tonight|now|immediately|because|since|when|as|was|is|has|i)[a-z'-]+){0,4})(?=[.,;:!?)(]|$| (?:at|for|in|with|and|on|to|this|last|next|effective|after|here|today|yesterday|tomorrow|tonight|now|immediately|because|since|when|as|was|is|has|i|of (?:the|this|your|our|its))\b)|(?:\bfrom|\bleav\w+|\bleft|\bquit|\bresign\w*|\bgiv\w+ up|\bvacat\w+) (?:from )?my (?P<role2>(?!day|full|part|current|old|previous|own|dream|first|corporate|last|new|whole|good|great|then|steady|secure|safe|cushy|comfortable|well|other|former|job|position|work|home)[a-z-]+(?: [a-z-]+)? (?:position|post|job|seat|professorship|chairmanship|directorship))\b"
    ),
    next_role_before=re.compile(
        r"\b(?:will be|'ll be|walked in|arrived|started out|began|start(?:ing)? as|becom(?:e|ing)|join\w*|going to be|next|new|as a (?:child|kid|boy|girl|student|reader)|wanted to be|not an?|asked|told|ask|thank|thanks|like)\b(?:(?!\b(?:leave|leaving|left|resign\w*|retir\w+|go|going) as )[^.;,]){0,40}$|\ue001,? (?:[a-z]+ )?(?:as|is|was)(?: an?| the)? $"
    ),
    taken_up_before=re.compile(
        r"\b(?:as|to be|become|becomes|named|names|new|appointed|its|the|our) (?:(?:the|its|our|next|new|an?) ){0,2}$"
    ),
    nickname=re.compile(r"boss|chief|head|leader|supremo|veteran|star|number two|top man"),
    firm_by_trade=re.compile(
        r"\b(?:resign\w*|quits?|left|leav\w+|depart\w*|retir\w+|joins?|joined|joining|at|from|for|with) (?:from )?(?:the|a|an|its|rival|fellow) (?:[a-z-]+ ){0,3}(?:developer|publisher|broadcaster|producer|operator|retailer|distributor|printer|caterer)$"
    ),
    several=re.compile(r"(?:(?!of |for )[a-z-]+ ){0,3}[a-z-]{2,20}[^\Ws]s"),
    co_posts=(
        (
            re.compile(
                r"\b(?:i|who|he|she|they|i've)(?: have| has| had)? (?:also )?co-?found(?:ed)?\b"
            ),
            "co-founder",
        ),
        (
            re.compile(
                r"\b(?:i|who|he|she|they|i've)(?: have| has| had)? (?:also )?co-?host(?:s|ed)?\b"
            ),
            "co-host",
        ),
        (
            re.compile(
                r"\b(?:i|who|he|she|they|i've)(?: have| has| had)? (?:also )?co-?edit(?:s|ed)?\b"
            ),
            "co-editor",
        ),
        (
            re.compile(
                r"\b(?:i|who|he|she|they|i've)(?: have| has| had)? (?:also )?co-?chair(?:s|ed)?\b"
            ),
            "co-chair",
        ),
        (
            re.compile(
                r"\b(?:i|who|he|she|they|i've)(?: have| has| had)? (?:also )?co-?direct(?:s|ed)?\b"
            ),
            "co-director",
        ),
    ),
    post_where=re.compile(
        r"[\ue002\ue003],? where (?:he|she|they) (?:is|are|was|were|has been|have been|had been|serves?|served|has served|had served|works?|worked|spent [a-z0-9 -]{3,30})(?: (?:currently|most recently|previously|latterly|now))?(?: as)?(?: (?:the|an?|its|their))?(?: [a-z-]+)? $"
    ),
    by_the_post=re.compile(
        r"\W*the (?:[a-z-]+ )?(?P<role>\ue004)(?:,? (?:who|whose|has|had|will|said|says|told|leaves|is|was|announced|plans|intends|confirmed)\b)"
    ),
    their_role_before=re.compile(
        r"(?:\b(?:as|been|being|became|is|was|its|his|her|their|our|the|an?|made|named|appointed|position of|role of|post of|role as) (?:(?:the|a|an|its|of|longtime|long-time|current|now) )?(?:[a-z-]+(?:['’]s)? )?|^(?:the )?|, (?:the |a |an |our |its )?(?:[a-z-]+(?:['’]s)? )?)$"
    ),
    role_field=re.compile(
        r" (?:of|for) [A-Z][\w.&-]{1,25}(?: [A-Z][\w.&-]{1,25})?['’]s [a-z][a-z -]{2,40}?(?:team|desk|group|lab|laboratory|unit|division|department|office|board|committee|practice|bureau|programme|program|operations|business|arm)\b|,? (?:of|for) (?:the [a-z-]+(?: [a-z-]+)? (?:team|desk|group|department|division|unit|office|programmes?|programs?)\b|(?!(?:the|an?|his|her|its|their|our|my|this|that|these|those|some|one|which|whom|more|many|over|nearly|almost|about|around|roughly|just|half|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|years|good|now|us|it|me|you|him|them|all|course|late|most|much|both|each|every|what|ever|long|at|such)\b)[a-z][a-z-]+(?:(?:,? and|,)? (?!who|that|which|will|has|is|was|and|said|since|at|for|in|from|after|on|with|to|by|under|until|as|when|before|during|left|says)[a-z][a-z-]+){0,2}(?=[.,;:)\n]|$| (?:at|for|in|from|after|on|with|to|by|since|until|who|will|has|is|was|and|said|when|before)\b))"
    ),
    role_board_before=re.compile(r"\b(?:board|chair|members?) of (?:the )?$"),
    teams=(
        re.compile(rf"(?:\b(?:[Tt]he|[Oo]ur|[Hh]is|[Hh]er|[Mm]y)|['’]s?) {_NAME} {_UNIT}\b"),
        re.compile(
            r"\b(?:lead|leads|led|leading|head|heads|headed|heading|ran|runs|running|manag\w+|leader of|member of|work\w* on|join\w*) (?:(?:the|our|its|their)|[A-Z][\w&-]+(?: [A-Z][\w&-]+)?['’]s?) "
            rf"(?P<team>[a-z][a-z-]+(?: [a-z][a-z-]+){{0,2}}) {_UNIT}\b"
        ),
    ),
    team_sentence=re.compile(
        r"\b(?:lead|leads|led|leader|head|heads|headed|runs|ran|running|leading|heading|member|manag\w+|belong\w*|works?|worked|working|part|serv\w+|editor|director|researcher|engineer|scientist)\b"
    ),
    no_teams=words(
        """
whole entire new old own small first second other same executive leadership management senior
core remarkable best great
"""
    ),
    career=re.compile(
        r"\b(?:join|promot|appoint|named|became|become|hired|start|began|founded|co-founded|led|took (?:over|charge)|moved|came|made|rose|elected|left|served|worked|head(?:ed)?|since|intern)"
    ),
    tenure_signs=(
        (
            re.compile(
                r"^,?(?: [a-z]+ing)?(?: here)? ?(?:at|with|of|is a long|i have|i've|ago today|in the (?:job|role|post)|as|of (?:service|work|leading|working|being|serving|my life)|on the|on|here|leading|in charge|for this|for the|working|editing|writing|running|serving|teaching|covering|together|and \d|in|when|that|veteran|alongside|on staff|tenure|i |later|since|behind|making)\b"
            ),
            "after",
            1.5,
        ),
        (
            re.compile(
                r"(?:\bafter(?: (?:almost|nearly|over|more than|about|around|roughly|just|some|only|a total of|close to|an? [a-z]+|these|spending|a))?|\bfor (?:almost|nearly|over|more than|about|the (?:past|last)|close to|upwards of|a|some)?|\b(?:almost|nearly|over|more than|in|my|his|her|their|close to|spent|upwards of|these|past|been|last|the) ?(?:the )?|\bit was (?:more than|over|almost)?) ?$"
            ),
            "before",
            1.2,
        ),
        (
            re.compile(
                r"\b(?:i|i've|i'm|my|here|served|spent|stayed|working|worked|taught|led|run|written|been)\b"
            ),
            "whole",
            0.5,
        ),
        (
            re.compile(
                r"^(?: and [^.;,]{1,25})? (?:is|are|was|has been|have been|feels?|seems?) (?:more than )?(?:plenty|enough|a long|long enough|a lifetime|a good)\b"
            ),
            "after",
            2.0,
        ),
        (
            re.compile(
                r"^\W*(?:after )?[\w-]{1,12} years?(?:,? (?:and )?[\w-]{1,12} (?:months?|days?|weeks?|hours?)){0,3}\W*$"
            ),
            "whole",
            1.0,
        ),
        (
            re.compile(
                r"\b(?:after|spent|worked|served|stayed|taught|put in|been here|been there|(?:during|over|for|in)(?: (?:the|my|these|those|our))? (?:past|last|these|those|my))(?: (?:an?|the|exactly|almost|nearly|over|more|than|about|around|roughly|just|some|only|and|great|long|short|full|solid|crazy|good|fun|[a-z]+(?:ing|ful|ous|ble|tic|ed|py|ive)))*,? ?$"
            ),
            "before",
            0.8,
        ),
        (re.compile(r"^\W*(?:that's|that is|it's been|it has been|a total of) ?"), "start", 1.2),
        (
            re.compile(
                r"^(?:[- ]?anniversary|,? (?:there|at it|together|long,? i (?:worked|was|have)|with (?:the|this) (?:company|firm|paper|team|project|school|station)|it's (?:now )?over))\b"
            ),
            "after",
            1.2,
        ),
        (
            re.compile(
                r"\byears? ago\b[^.;]{0,90}\b(?:to join|joining|i joined|that i first|offered me|invited me|asked me to)\b"
            ),
            "whole",
            2.6,
        ),
        (
            re.compile(
                r"^ (?:on end|of (?:[a-z]+ )?(?:wisdom|hindsight|highs|lows|unemployment|college|school|university|marriage|therapy|studies|training|savings|rent|data))\b"
            ),
            "after",
            -2.5,
        ),
        (re.compile(r"\b(?:last|past|next|first) $"), "before", -0.8),
        (
            re.compile(
                r"\b(?:joined|joining|started|starting|walked in(?:to)?|came (?:back |over )?to|returned to|moved (?:over |across )?to|switched to|hired|began|arrived|approached|asked me|invited|employed|taken on|took me on|founded|co-founded|hired me|elected|appointed|engaged|recruited|since)\b[^.;]{0,70}?(?:years?|months|decades?|seasons)(?: (?:and|,) [^.;]{1,14}?)? ago\b|(?:years?|decades?) ago,? (?:a recruiter|an? [a-z]+ (?:asked|called|hired|rang|phoned|offered))|(?:years?|decades?)(?:,? (?:and )?[^.;,]{1,20}?)? ago(?: today| this week| this month)?,? (?:that )?(?:i|you|they|he|she) (?:first )?(?:was (?:hired|elected|asked|approached|invited)|walked (?:in|through|up)|joined|started|came|began|arrived|took|sent|elected|hired|gave|asked|moved|signed)"
            ),
            "whole",
            2.6,
        ),
        (
            re.compile(
                r"\b(?:last|past) (?:twelve|eighteen|12|18|few|couple of) months\b|^(?:anyone|anybody|everybody|everyone|whoever|people)\b"
            ),
            "whole",
            -2.0,
        ),
        (re.compile(r"\bsince\b[^.]{0,60}$"), "before", 1.0),
        (
            re.compile(r"^(?:\d+[/.)] ?)?(?:nearly|almost|over|about|more than|just over)? ?\W*$"),
            "start",
            1.0,
        ),
        (re.compile(r"^'? ago\b"), "after", -2.2),
        (re.compile(r"^'? (?:of )?(?:[a-z]+ )?service\b"), "after", 1.5),
        (
            re.compile(r"\b(?:\w+ (?:for|over|in) the (?:past|last)|has been|have been|was) $"),
            "before",
            0.7,
        ),
        (
            re.compile(
                r"^ (?:of experience|experience|as a (?:student|child|reader|customer|fan))\b"
            ),
            "after",
            -2.0,
        ),
        (re.compile(r"^.{0,60}\bexperience\b"), "after", -0.8),
        (
            re.compile(
                r"^.{0,25}\b(?:in (?:journalism|academia|radio|broadcasting|newspapers|tech|politics|education|software|television|media|retail|finance)|career|in the (?:industry|business)|in all|months)\b"
            ),
            "after",
            -1.5,
        ),
        (
            re.compile(
                r"\b(?:successor|my (?:wife|husband|mother|father)|contract|years old|age)\b"
            ),
            "before",
            -1.5,
        ),
    ),
    never_tenure_before=re.compile(
        r"\b(?:aged?|turned|turning|next|within|another|every|give or take|contract|signed|signed (?:me|him|her|us) for|for the next|past few|ago|until|(?<!the )last|first (?:few )?|in (?:journalism|radio|television|tv|broadcasting|newspapers|politics|education|teaching|policing|banking|football|nursing|medicine|publishing|academia|advertising|the (?:business|industry|trade|game|profession|field)) (?:for|after|over)|\b(?:man|woman|veteran|hand|person) (?:for|of)|(?:swearing|telling|saying|promising|asking|warning) (?:(?:me|us|to|him|her) ){0,2}for|retire in|to retire in|be it in|time in|expected in|in the next|over the (?:next|coming))(?: (?:about|at least|the|a|some|next|coming))* ?$|"
        r"\b(?:which|that|whom) (?:he|she|they|i) (?:has|had|have|'ve|'d)? ?(?:[a-z]+ )?[a-z]+(?:ed|n|un) (?:for|over) (?:[a-z]+ ){0,2}$"
    ),
    start_year=re.compile(
        r"\b(?:since(?: [a-z]+)?,?|since (?!the (?:beginning|start|end|middle))(?:[a-z']+ ){1,6}(?:in|of)(?: [a-z]+)?|\bfrom(?: [a-z]+)?(?= (?:19|20)\d\d (?:to|until|through) )|(?:joined|joining|started|began|took me on|came to(?! (?:a|an|the|my) (?:[a-z]+ ){0,3}(?:decision|conclusion|point))|came(?! to)|hired|signed up|arrived|founded|co-founded|goes back to|recruited|brought to|brought|appointed|beginning|start|elected|named|became|arrived|took (?:over|up|on)|come from|talked into|held the|pushed the first|wrote (?:the|my) first)\b[^.;:]{0,60}?\b(?:in|of|back in|since|on)(?: [a-z]+| [a-z]+ \d{1,2},?| early| late| the [a-z]+ of| early [a-z]+)?) (?P<year>(?:19|20)\d\d)\b"
    ),
    about_somebody=re.compile(r"\b(?:i|me|my|he|she|we)\b"),
    last_day=re.compile(
        r"\b(?:last|final) (?:[a-z]+ ){0,2}?(?:day|show|broadcast|newscast|shift|game|match|column|service|sunday)\b|\b(?:contract|term) (?:[a-z ]{1,50} )?(?:runs out|ends|expires)|\b(?:remain|stay|continue|serve)s? (?:[a-z]+ ){0,4}until\b|\b(?:departed|left|resigned|quit|stepped down|stood down|(?:voted|forced|pushed) (?:him|her|them) out|(?:dismissed|fired|sacked|ousted|removed) (?:him|her|them)|was (?:dismissed|fired|sacked|ousted|removed|let go)|(?:decided|decision|intend\w*|plans?|wish\w*|will|to) (?:to )?(?:leave|retire|resign|step down|stand down|depart)) (?:[a-z]+ ){0,3}(?:on (?:[a-z]+day|[a-z]+ \d|\d)|last [a-z]+day|this [a-z]+day|yesterday|effective)\b|\b(?:resignation|retirement|departure|decision to (?:resign|retire|leave|step down))[^.;]{0,110}\beffective\b"
    ),
    effective_before=re.compile(
        r"\b(?:hang|hung|bow|giv(?:e|es|ing) up|gave up|voted|oust|remov|relinquish|clos|sign(?:s|ed|ing)? off|last time|leav|left|resign|retir|step|depart|last (?:[a-z]+ )?day|(?:my|his|her|their) last\b|runs? out|fired|dismissed|sacked|notice|effective|until|as of|quit|exit|end of|final|stand|go(?:es|ing)?\b|gone|remain|stay|term|finish|hand|no longer|part(?:ed|ing)? ways|laid off|fired|let go|expire|move|transition|wave)"
    ),
    effective_after=re.compile(
        r"^[^.;:!?]{0,110}?\b(?:will be|is|was|marks|becomes) (?:going to be |officially )?(?:my|his|her|their) (?:very )?(?:last|final)\b|^[^.;:]{0,45}?\b(?:is|was|will be|marks|on|is also)?\b[^.;:]{0,12}\b(?:my|his|her|their)? ?(?:last|final|leav|retir|step|hang\w* up|bow\w* out|no longer|i'm no|i am no|hand(?:ed)? (?:in|back|over)|posted (?:back )?(?:my|the) (?:keys?|badge|pass)|clear(?:ed)?|turned in|is it for me|walk(?:ed)? out|i was laid|depart|resign|quit|is it for me|(?:[\w& ]{1,30} )?(?:fired|sacked|dismissed|let) me)"
    ),
    told_before=re.compile(
        r"date $|\b(?:said|told|announced?|announc\w+|reported|statement|according|wrote|posted|confirmed|says|declared|made (?:it )?known|disclosed|gave (?:my|his|her) notice|handed in|informed|submitted|tendered|accepted|news|joined|hired|started|began|since|named|appointed|follows?|tender|(?:turned|put|handed|gave|sent) in (?:my|his|her|the)? ?(?:[a-z]+ )?(?:notice|resignation|letter))\b(?:(?!\b(?:will|would|effective|until|as of|last day|(?:going|decided|decision|intend\w*|plans?|planning|wants?) to)\b)[^,;:]){0,28}$"
    ),
    gone_after=re.compile(
        r",? (?:(?:morning|afternoon|evening|night),? )?(?:i|we|he|she|they) (?:[a-z]{2,12}ed|left|quit|gave|went|took|sent|put|was|had|read|did|sat|stood|drove)\b"
    ),
    begun_before=re.compile(
        r"\b(?:began|begun|started|starting|joined|appointed|hired|since|from|took (?:over|charge)|elected)\b[^.;:]{0,20}$"
    ),
    told_after=re.compile(
        r"^,? (?:i|we) (?:have |had |'ve |finally |officially )*(?:sent|told|announced|informed|submitted|tendered|posted(?! (?:my|the|back) (?:key|keys|badge|pass|laptop))|wrote|notified|spoke|broke|read|(?:came to|made|reached|took|arrived at) (?:a|an|the|my) (?:[a-z]+ ){0,3}decision|decided|gave (?:my |in my )?(?:notice|resignation)|(?:put|handed|turned) in my (?:[a-z]+ )?(?:notice|resignation|papers|letter)|let (?:[a-z]+ ){1,4}know)\b"
    ),
    says_it_itself=re.compile(r"\beffect|\b(?:last|final) "),
    future=re.compile(
        r"(?:n't)\b|\b(?:retires|leaves|departs|finishes|bows out|stands down|steps down|expires|ends|will|'ll|is|am|are|to|next|plans?)\b"
    ),
    done=re.compile(
        r"\b(?:(?:has|have) (?:[a-z]+ly |also )?(?:resigned|stepped down|stood down|quit|left|parted|gone|been (?:fired|sacked|dismissed|ousted|removed|relieved))|(?:was|were) (?:fired|sacked|dismissed|ousted|removed|relieved|let go)|parted (?:ways|company)|(?:resigned|stepped down|stood down|quit))\b(?![^.;]{0,90}\b(?:will|would|until|next|effective|as of|last year|years? ago)\b)"
    ),
    gone_before=re.compile(
        r"\b(?:resigned|left|quit|fired|dismissed|departed|retired|sacked|parted|ousted|removed|gone|stepped|stood|walked|was)\b[^.;,]{0,30}$"
    ),
    reason=re.compile(
        r"\b(?P<reason>(?:because(?: of)?|due to|citing|owing to|in order to|so that (?:i|he|she) can|so (?:i|he|she) can|over (?:(?:a|an|the|his|her|their) )?(?:[a-z]+ )?(?:disagreements?|disputes?|differences|clash(?:es)?|conflicts?|concerns?|row|scandal)|amid (?:a |an )?(?:[a-z]+ )?(?:disagreements?|disputes?|row|scandal|investigation)|in protest|wants? to|would like to|to (?:spend (?:more )?time|focus on|pursue|concentrate on|devote|take care of|start|care for|try|explore|work on|return to|go back to|travel|write|teach|study|be (?:closer|with)|look after)|for (?:personal|health|family|private|medical) reasons|for reasons (?:of|to do with))\b[^.;:!?\n]{0,160})"
    ),
    destination=re.compile(
        r"\b(?:(?:going to|about to|set to|will|'ll) (?:be )?(?:start(?:ing)?(?: work)? (?:at|with)|(?:work|working) (?:at|for)|(?:lead|leading|run|running|head|heading|manage|coach|take (?:over|charge of|the helm (?:of|at)|the reins (?:of|at)))(?: up)?)|(?:mov\w+|going|go|heading|hop\w*|relocat\w+)(?: over| up| down| across| back)? to (?:the )?[\ue002\ue003] to (?:[a-z]+ ){1,6}?(?:for|at|with)|be joining|i(?:\'m| am) joining|i\'ll be (?:working|starting) (?:for|at|with)|(?:left|quit|leaves|leaving|leave|departed|resigned)\b[^.;]{1,80}? (?:and|to) (?:has )?join(?:ed)?|has (?:since |now |already )joined|(?:taking up|takes? up|took up|has taken|taken up|accepted) (?:an? )?(?:[a-z]+ ){0,3}(?:at|with)|signed for|has signed for|trading [^.;]{1,60}? for [^.;]{0,40}? at|gone from [\ue002\ue003] to|to join|joins?|(?<!after )(?<!since )(?<!before )(?<!when )joining|join|moving to|moves? to|heading (?:over )?to|heads to|headed to|off to|(?:my|his|her) first day (?:at|with)|(?:a|the same|another|a new|his|her|my) (?:new )?(?:[a-z]+ )?(?:job|role|position|post|title) (?:at|with)|(?:gig|job|role|position|start\w*|join\w*|land\w*|work\w*)(?: [a-z']+){0,8} (?:called|named)|(?:start(?:ing)?|begin(?:ning)?) (?:something|(?:a|my) new [a-z]+|(?:a |an |my )?(?:[a-z]+ )?\ue004) (?:[a-z]+ )?(?:at|with)|start(?:s|ed|ing)? (?:work )?at|to work (?:for|at)|work for(?: a [a-z ]{1,25},)?|will be with|i'll be (?:with|at)|hop over to [^.;]{1,60}? for|(?:over|up|down|across|off) to [\ue002\ue003] to [^.;]{1,40}? (?:for|at)|switch(?:es|ed)? to|gone over to|hired by|an offer from|a call from|(?:leav\w+|left|depart\w*|bound) for|be(?:come|coming)? (?:the |a |an |its )?(?:new |next )?(?:[a-z-]+ ){0,2}?\ue004 (?:of [a-z ]{1,30} )?(?:at|for|with|of)|\bas (?:the |a |an |its )?(?:new |next )\ue004 (?:at|for|with|of)|(?:a |his |her |the )?(?:move|switch|transfer|return) to|(?:takes?|taking|take) (?:over|up|on) the (?:[a-z-]+ ){1,3}(?:of|at)(?: [\ue002\ue003]'s)?|going: to|linked (?:heavily |strongly )?with(?: a move to)?|(?:same|similar) (?:job|role|post|position) (?:at|with)|defect(?:ed|s|ing)? to|decamp(?:ed|s|ing)? (?:to|for)|jump(?:s|ed|ing)? (?:ship )?to|sign(?:s|ed|ing)? (?:on )?with|poached by|lured (?:away )?(?:by|to)|snapped up by|return(?:s|ing)? to|mov(?:es?|ed|ing) (?:across|over|on) to|recruited by|new (?:employer|home|job),?(?: is)?)(?: [a-z'-]+ly)? (?:(?:venture capital|its|rivals?|a|an|the|competitor|start-up|startup) (?:[a-z-]+ ){0,2}?)?(?:the |@)?(?P<dest>[\ue002\ue003])(?!'s)"
    ),
    is_next=(
        *("be ", "off to", "starting ", "start at", "beginning ", "my first day", "heading "),
        *("headed ", "i'll be ", "will be with", "i'm joining", "i am joining"),
    ),
    hires=re.compile(
        r"(?P<dest>[\ue002\ue003])(?:'s? (?:board|newsroom|trustees|directors|owners?))?(?:, (?:meanwhile|however|too|also|for its part),)? (?:has |have |had |(?:said|says|announced|announces|confirmed)(?: [a-z]+day| today)?(?: that)? (?:(?:it|they|its board|the board) )?(?:has |have |had )?|is (?:delighted|pleased|proud|happy) to )?(?:[a-z]+ )?(?:promot\w*|elevat\w*|install\w*|chosen|chose|chooses|select\w*|elect\w*|hires?|hired|poach\w*|recruit\w*|snag\w*|nabs|lures?|lured|taps|tapped|appoint\w*|names?|named|picks|picked|announce that [\ue001\ue003] will (?:become|join|be|lead)|welcomes?|(?:confirm|announc|unveil)\w* the (?:appointment|hiring|arrival|recruitment) of)\b"
    ),
)
