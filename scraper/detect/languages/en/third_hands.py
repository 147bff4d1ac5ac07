"""English: exits that others tell of by what is asked for, left behind, handed on or not renewed."""

from __future__ import annotations

from scraper.detect.frames import Frame

FRAMES = (
    Frame(
        "informed_of_intent",
        r"SUBJECTAPP(?: (?:has|have|had))? (?:informed|notified|advised|told|given)[^.;:]{1,70}? (?:of )?(?:POSS) (?:intention|decision|plans?|wish|desire|intent|intentions) (?:to|not to) (?:pursue|leave|resign|retire|step|seek|return|move|depart|relocate|spend|take|focus|transition|stand|run|renew|explore|serve)\b",
        2.3,
        "resignation",
        is_negative=True,
    ),
    Frame(
        "stays_for_handover",
        r"SUBJECTAPP (?:will|is to|is expected to|has agreed to|plans to|intends to|'ll)(?: [a-z]+)? ?(?:remain|stay|stays|continue|serve|be available|work)\b[^.;:]{0,90}?\b(?:(?:smooth|orderly|seamless) |transition\b|hand-?over\b|until (?:a|POSS|the new|the next) (?:successor|replacement|ROLE)|during the (?:search|transition)|(?:successor|replacement) is (?:found|named|appointed|in place))",
        1.8,
    ),
    Frame(
        "is_out_too",
        r"SUBJECTAPP (?:is|are) (?:also |now |now also |both )?(?:out|gone)(?=[.;!]|$| (?:too|as well|this|after|less|barely|just|only|following|amid)\b)",
        1.6,
    ),
    Frame(
        "hands_it_to_successor",
        r"SUBJECTAPP(?: [^.;:\ue001]{0,40}?)? (?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|turn(?:s|ed|ing)?|giv(?:es|ing)|gave|entrust(?:s|ed)?)(?: (?:over|on|down))? (?:the|his|her|their) (?:[a-z0-9-]+ ){1,4}?(?:of [a-z0-9 ]{1,20} )?(?:over |on )?to (?:his|her|their|a|the new|incoming|the incoming)(?: [a-z]+)? (?:successor|replacement|ROLE)\b",
        1.7,
    ),
    Frame(
        "ends_own_run",
        r"SUBJECTAPPAUXADV(?:bring(?:s|ing)?|brought|draw(?:s|ing)?|drew|call(?:s|ed|ing)?|put(?:s|ting)?|clos(?:es?|ed|ing)|end(?:s|ed|ing)?|wrap(?:s|ped|ping)? up|cap(?:s|ped|ping)?(?: off)?|conclud(?:es?|ed|ing)|ring(?:s|ing)? down) (?:down )?(?:(?:the |a |an )?(?:curtain|close|end|line|time|halt|book|door|chapter|full stop)(?: down)? (?:on|to|under) )?(?:POSS|an?) (?:(?!(?:and|or|but|of|in|on|at|to|with) )[a-z0-9'-]+ ){0,5}?(?:tenure|career|reign|run|stint|spell|era|association|decades|years|term|time|service)(?: (?:as|at|with|in|of|on|leading|there|behind)(?: (?:the|a|an))? ?(?:THING|ROLE)?)(?! (?:bid|talks|investigation))",
        1.9,
    ),
    Frame(
        "hired_several_from",
        r"DEST(?:'s [a-z ]{1,20})? (?:has |have |had )?(?:hires?|hired|poached|poaches|recruits|recruited|lures|lured|nabs|nabbed|lands|landed|raids|snares|snared|takes on|took on|picks up|picked up|brings in|brought in|adds|added|welcomes|welcomed) (?:(?!(?:and|for|to|of|in|on|at|with|from|as) )[a-z-]+ ){0,4}?(?:\ue004s? )?(?:, )?PEOPLE(?:,[^.;:]{1,80},)?(?: as [^.;:]{1,60}?)? (?:away )?from (?:(?:the|rival|fellow|neighbouring|cross-town) ){0,2}ORG(?!'s)",
        2.0,
        "resignation",
        sort="switch",
    ),
    Frame(
        "in_quoted_words",
        r"SUBJECT \"(?:has|had|is|will|would|was)(?: [a-z]+){0,3}? ?(?:left|mov(?:ed|ing) on|gone|resign(?:ed|ing)|depart(?:ed|ing)|step(?:ped|ping) (?:down|back|aside)|retir(?:ed|ing)|leav(?:ing|e)|decided (?:to|that)|quit)",
        2.0,
    ),
    Frame(
        "name_is_gone",
        r"(?:WHO's|(?P<pro>\b(?:his|her|their)\b)) (?:name|profile|photo|photograph|biography|bio|page|picture|email address|email|desk|office|nameplate) (?:no longer appears?|has (?:since )?(?:been (?:removed|taken|cleared)|disappeared|vanished)|(?:was|had been|were) (?:removed|taken down|cleared|gone|empty)|is (?:gone|missing|empty)|does not appear|now bounces)\b",
        1.7,
        is_negative=True,
    ),
    Frame(
        "held_it_and_plans",
        r"WHO,? who (?:has|had|'s) (?:held|led|run|headed|been|served|filled|occupied|edited|coached|chaired|taught|anchored|hosted|worked)[^.;:]{1,70}? and (?:(?:who )?(?:now )?(?:plans|intends|wants|hopes|will|says|is (?:moving|going|looking|heading|leaving))) [^.;:]{1,40}",
        1.5,
        is_relative=True,
    ),
    Frame(
        "took_over_from",
        r"(?:takes?|taking|took|assum(?:es?|ed|ing)|inherit(?:s|ed|ing)?) (?:over|the (?:reins|helm|baton|keys|chair|wheel|role|job|post)|charge|command|office|leadership)(?: (?!from\b)[a-z0-9]+,?){0,6}? from (?:(?:the|outgoing|longtime|interim|retiring|departing) )?(?:ROLE,? )?PEOPLE(?!'s)(?! (?:on|at|in) (?:the )?(?:left|right|wing))",
        1.8,
        sort="succession",
    ),
    Frame(
        "last_act_came",
        r"(?:WHO's?|(?P<pro>\b(?:his|her|their)\b)) (?:very )?(?:last|final) (?:official )?(?:act|duty|duties|task|assignment|job|decision|order|outing|orders|function|engagement)(?: (?:as|with|for|at|in)(?: the)? (?:THING|ROLE|[a-z ]{2,30}?))? (?:came|was|is|will be|comes|were|are)\b",
        1.7,
    ),
    Frame(
        "no_reason_for_exit",
        r"\b(?:no (?:reason|explanation|successor|replacement)|the reasons?) (?:was|were|is|has been|for) ?(?:immediately )?(?:given|named|offered|provided|announced|stated)?[^.;:]{0,30}? ?for (?:WHO's|(?P<pro>his|her|their)) (?:sudden |abrupt |unexpected )?NOUN",
        1.6,
        is_negative=True,
    ),
    Frame(
        "contract_not_renewed",
        r"(?:(?:THING|the (?:[a-z]+ )?ORGNOUN|it|they)(?: has| have| had)? (?:decided not to renew|declined to renew|chosen not to renew|opted not to renew|not renewed|will not renew|would not renew|won't renew|not be renewing|will not be renewing|bought out|terminated|ended)(?: the)?(?: contracts? of)? (?:WHO(?:'s contract)?|(?P<pro>his|her|their) (?:contract|deal))|(?:WHO's|(?P<pro>his|her|their)) (?:contract|deal) (?:was|is|will|has|would)(?: not|n't)?(?: be| been)? ?(?:renewed|extended|bought out|terminated))",
        1.9,
        "dismissal",
        is_negative=True,
    ),
    Frame(
        "on_their_own_now",
        r"SUBJECTAPPAUXADV(?:set(?:s|ting)? up|strik(?:es?|ing) out|struck out|branch(?:es|ed|ing)? out|go(?:es|ing)?|went) (?:on POSS own|solo|independent|freelance)\b(?= (?:in|as|after|from|with|this|next)\b|[.,;]|$)",
        1.4,
        "resignation",
    ),
    Frame(
        "not_there_next_season",
        r"SUBJECTAPP (?:will not|won't|will no longer) be (?:with|behind|part of|there|around|back|(?:in|on|at) (?:the|POSS) (?:[a-z]+ ){0,2}?(?:team|squad|side|crew|bench|booth|desk|dugout|stand|touchline|wheel|car|cast|studio|chair|orchestra|line-?up))\b[^.;:]{0,40}? (?:next (?:season|year|term)|any ?more|any longer|in (?:the )?(?:20\d\d|new year))\b",
        1.7,
        is_negative=True,
    ),
    Frame(
        "will_be_missed_as",
        r"SUBJECTAPP,? (?:who )?(?:will be|is being) (?:sorely |greatly |dearly |very much )?missed(?= (?:at|by (?:all|the (?:team|staff|crew|club|newsroom|students|congregation))|in the (?:office|newsroom|classroom)))",
        0.9,
    ),
    Frame(
        "goes_back_to_teaching",
        r"SUBJECTAPPAUXADV(?:return(?:s|ing)?|go(?:es|ing)?|mov(?:es?|ing)|rejoin(?:s|ing)?|transition(?:s|ing)?|head(?:s|ing)?)(?: back)? (?:to |into )?(?:(?:the|full-time|POSS|private) ){0,2}(?:(?:the )?faculty|(?:full-time )?(?:teaching|research|practice|private (?:practice|sector|life|business)|academia|classroom)|law practice|ranks of the faculty)\b(?! (?:after (?:a|the|POSS) (?:illness|injury|leave|sabbatical|strike|summer|holiday)))",
        1.3,
    ),
)
