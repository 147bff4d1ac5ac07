"""English ways to say where somebody works, and as what."""

from __future__ import annotations

import re

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE
from scraper.detect.language import Workplaces
from scraper.detect.naming import introduces

_P, _O, _R = (
    f"(?P<p>[{PERSON}{NAME}])",
    f"(?P<o>[{ORGANIZATION}{NAME}])",
    f"(?P<r>{ROLE}(?: (?:and|of|for) (?:the )?{ROLE})?)",
)

WORKPLACES = Workplaces(
    profile=introduces(r"at|@|for|with|of|w/", r"the |r/"),
    bystander_after=re.compile(
        r",? (?:has learn(?:ed|t)|can (?:exclusively )?reveal|understands|(?:first )?reported|reports\b|revealed|was (?:the )?first to report)"
    ),
    bystander_before=re.compile(
        r"\b(?:told|tells|(?:wrote|written|said|says|spoke|speaking|talking) to|in (?:a|an) (?:letter|statement|message|filing|note|interview) (?:to|with)|interview with|against|versus|vs\.?|beat|beaten by|(?:defeats?|loss|win|victory|draw|derby|game|match|tie) (?:to|by|over|with|against|at)|owned by|owners?,?|subsidiary of|backed by|(?:customers?|clients?|retailers?|suppliers?|rivals?|investors?|competitors?|funds|sponsors?)(?: [a-z]+ing| such as| including| like)?|(?:first )?reported by|seen by|according to|approach(?:ed by| from)|advances from|supplier to|(?:invested|stakes?|shares?) in|(?:leav(?:es|ing)|left|departs?|bound|heads?|headed|heading|off|quits?) for|merger with|pressure from|praise from) (?:the |its |a )?$"
    ),
    before=(
        (
            re.compile(
                r"\b(?:i'll|i will|i'm going to|i am going to|about to|next up is) (?:be )?(?:start(?:ing)?|join(?:ing)?|work(?:ing)?|head(?:ing)?)(?: work)?(?: (?:at|with|for|to))? (?:the )?$|\b(?:on to|off to|onto) (?:the next |a new |something new |new )[a-z ]{0,20}(?:at|with) (?:the )?$"
            ),
            60,
            -20,
        ),
        (
            re.compile(
                r"\b(?:i'll|i will|will|i'm going to|going to|next,?|then|new job|new role|start(?:s|ing)?) (?:be |become |work |serve |take over |take up [a-z ]{1,20})?(?:as )?(?:the |a |an |its |their |my )?(?:new )?(?:[a-z]+ )?\ue004 (?:at|of|for|with) (?:the )?$"
            ),
            90,
            -20,
        ),
        (
            re.compile(
                r"\b(?:before that|previously|earlier (?:in|he|she|i|they)|started out|began (?:his|her|my|their) career|prior to|formerly|once worked|used to (?:work|be)|graduated|studied|educated|holds? an?|degree)\b"
            ),
            700,
            -8,
        ),
        (
            re.compile(
                r"\b(?:holding company|parent(?: company)?|owners?|publishers?|operators?) (?:of|for) (?:the )?$"
            ),
            45,
            -12,
        ),
        (
            re.compile(
                r"(?:\b(?:leaving|leave|left|quit|quitting|goodbye,?|farewell,?|farewell to|so long,?|bye|exit|departing|resign(?:ed|ing)? from|retir(?:e|ed|ing) from|departure from|exit from|out of|laid off (?:from|by)|(?:last|final) (?:[a-z]+ ){0,2}(?:day|week|show|column|shift|issue) (?:at|with|in|for|of|on)|years? (?:at|with)|checking out of|stand down from|down from) (?:the )?)$"
            ),
            45,
            30,
        ),
        (
            re.compile(
                r"(?:\b(?:joined|taught (?:[a-z]+ ){0,2}at|years?|time|months|days|decades?|career|job|work(?:ed|ing)?|tenure|journey|stint|here|everyone|people|colleagues|team|friends|hired|joined|life|while|course|spell|home|start(?:ed)?) (?:at|with|in|for|of|by) (?:the )?|\b(?:posts?|columns?|shows?|work|years|episodes?) (?:[a-z]+ ){0,3}for (?:the )?|\b(?:joined|joining us at|after joining|i came (?:over |on board |back |on )?(?:to|at|with)|(?:brought|drew|led|welcomed) me (?:on board )?(?:to|at|into)|arrived at|walked into|moved to|signed on (?:with|at|to)|employed (?:by|at)|part of|belong(?:ed|ing)? to|(?:members?|trustees|maintainers|head|face|voice|behalf|future|future of|success|history|rest|people|staff|readers|listeners|students|board|team|family|community|friends|everyone|all) (?:of|at|in|from)|(?:and|,) i have (?:parted|been)|(?:thank you|thanks),?(?: so much)?(?: to)?|(?:you|me|us|heard|voice|mornings?|evenings?|show|program|programme|shift|host|hosted|hosting|dj|news|weather|prices|afternoons?|air) (?:[a-z]+ )?on) (?:the )?|\b(?:newsletter|bulletin|magazine|journal|blog|website|minutes|house paper) of (?:the )?|(?:\ue001|\b(?:he|she|we)) (?:first )?came to (?:the )?|^about (?:the )?|\ue004 (?:at|of|for|with|in) (?:the )?)$"
            ),
            45,
            14,
        ),
        (
            re.compile(
                r"\b(?:join|joins|joining|to|towards|start(?:ing)? (?:at|with)|over to|to work (?:for|at)|for a (?:job|position|role) (?:at|with)|offer (?:from|at)|position (?:at|with)|head(?:ing|ed)? to|signed with|acquired|bought|bought by|mentions?|via|photo|image|reuters|follow me on|degree (?:at|from)|studied at|interview(?:ed)? (?:at|with)|like|than|called) (?:the )?$"
            ),
            45,
            -6,
        ),
        (re.compile(r"\b(?:at|with|for|here at|within|inside) (?:the )?$"), 45, 7),
    ),
    after=(
        (
            re.compile(
                r"^(?:'s? (?:\ue004|board|ceo|chief|team|staff|newsroom)| (?:\ue004|team|board|staff|family|community|listeners|readers|viewers|members|supporters|fans|friends|parishioners|is|has|was|colleagues))"
            ),
            5,
        ),
        (
            re.compile(
                r"^,? (?:has |have |just |'s )?(?:let (?:go|half|most|me|us|\d)|laid off|eliminated|closed|shut|fired|made me|made us|offered me|gave me|hired me|took me|took a chance|didn't|was acquired|was bought|was sold|has been (?:sold|bought)|taught me|changed my|was my|wasn't the|deserves?|and i\b|, (?:thank you|it's been|you(?:'ve| have| were)))"
            ),
            14,
        ),
    ),
    small=re.compile(
        r"\b(?:(?:[Ll]ast (?:working |official |full )?(?:day|week|shift) (?:at|with|in)|(?:[Ll]eaving|[Ll]eft|[Qq]uit|[Rr]esign(?:ed|ing) from|[Rr]etir(?:ed|ing) from|[Ll]aid off (?:from|by|at)|[Ll]et go (?:from|by)|[Dd]epart(?:ed|ing)|[Gg]oodbye,?|[Ff]arewell,?|(?:[Mm]y|the) (?:job|position|role|time|years|departure|resignation) (?:at|with|from)|years (?:at|with)|(?:mods?|moderators?|modding)(?: here)? (?:at|of|on|in|for))) (?=[a-z])|(?:at|of|on|in|from|for|leaving) (?=r/))(?P<name>(?:r/)?[a-z][\w&+-]{1,18}(?:\.[a-z]{2,4})?)\b"
    ),
    loose_before=re.compile(
        r"\b(?:at|with|for|to|of|from|in|on|inside|within|around|leave|left|leaving|joined|farewell|goodbye|thank you|thanks)(?: to)?,? (?:the |our |my |everyone at )?$"
    ),
    affiliations=tuple(
        (re.compile(pattern), weight)
        for pattern, weight in (
            (rf"{_O}'s [{ORGANIZATION}{NAME}] (?:[a-z-]+ )?{_R},? {_P}", 3.6),
            (rf"{_O}(?:'s)? (?:[a-z-]+ )?{_R},? {_P}", 3.0),
            (
                rf"{_O} [^{ORGANIZATION}.;:]{{0,60}}?\b(?:its|their) (?:[a-z]+ ){{0,2}}{_R},? {_P}",
                2.5,
            ),
            (
                rf"{_P},? (?:has been|had been|was|is|became|serves as|served as)(?: the| a| an| its)? {_R}",
                1.7,
            ),
            (
                rf"{_P}, who [^.;:{PERSON}]{{0,40}}?(?:served|serves|worked|works|acted|been|was|is)(?: as)?(?: the| a| an)? {_R}",
                2.4,
            ),
            (
                rf"{_P},? (?:who )?(?:is |was )?(?:the |a |an |its |then |currently |longtime |former |now )?{_R},? (?:of|at|for|with|in)(?: the)? (?:[a-z-]+ ){{0,4}}?(?:the )?{_O}",
                3.0,
            ),
            (rf"{_P}, (?:the )?{_O}(?:'s)? {_R}", 3.0),
            (rf"{_R} (?:of|at|for|with)(?: the)? {_O},? {_P}", 3.0),
            (
                rf"{_P} (?:has |is |had )?(?:resigned|retired|stepping down|stepped down|retiring|resigning|quit|serv(?:ed|ing|es)|worked|step down|retire) (?:from [a-z ]{{1,30}})?as(?: (?:the|its|a|an))? {_R}(?: (?:of|at|for|with)(?: the)? {_O})?",
                2.5,
            ),
            (
                rf"{_P}(?:,[^.;:]{{1,60}},)? (?:will leave|leaves|left|leaving|has left|is leaving|quits?|departs) (?:the )?{_O}",
                2.0,
            ),
            (rf"{_R},? {_P}", 1.6),
            (rf"{_P}, (?:the |its |his |her |a |an |[a-z]+ )?{_R}(?!,? [{PERSON}{NAME}])", 1.8),
            (rf"{_P} \({_R}(?:, {_O})?\)", 1.8),
            (rf"{_P} \({_O}\)", 2.4),
            (
                rf"^(?:over |also |and |still |back |next door |meanwhile,? |elsewhere,? |finally,? ){{0,2}}(?:at|from) (?:the )?{_O},? [^.;{PERSON}]{{0,90}}?{_P}",
                3.6,
            ),
            (
                rf"{_P}, (?:an? |the |its )?(?:[a-z-]+ ){{1,3}}{_R}? ?(?:at|of|with|for) (?:the )?{_O}",
                2.8,
            ),
            (rf"{_P} (?:of|at|from) (?:the )?{_O}", 1.2),
            (rf"{_O}(?:'s) {_P}", 1.4),
            (rf"{_P}(?:'s)? (?:[a-z]+ ){{0,3}}?(?:at|with) (?:the )?{_O}", 0.4),
        )
    ),
    shared_role=re.compile(
        rf"(?P<r>{ROLE})s? (?P<people>[{PERSON}{NAME}](?:(?:,|,? and|,? &) [{PERSON}{NAME}]){{1,12}})"
    ),
    former=re.compile(r"former"),
)
