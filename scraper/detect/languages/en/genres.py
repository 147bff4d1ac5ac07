"""English genres: texts that use the words of leaving for something else."""

from __future__ import annotations

import re

from scraper.detect.genres import Genres
from scraper.detect.languages.en.contexts import OTHER_SENSE

GENRES = Genres(
    home=re.compile(
        r"\b(?:futon|removal (?:van|men|firm)|the van (?:is|comes|came|was|arrives)|moving (?:van|truck|boxes|day|house)|landlords?|landlady|tenants?|tenancy|our (?:street|block|porch|neighbou?rs?|flat|house|garden|kitchen|apartment)|the (?:block|porch|alley|kitchen floor|new place|old place|loft|attic|new house|new flat)|next[- ]door neighbou?rs?|estate agents?|letting agents?|mortgage|front door|backyard|two bedrooms?|unpack(?:ed|ing)?)\b"
    ),
    template=re.compile(
        r"\[(?:your|name|new|company|date(?! (?:prev|next|index))|position|job|employer|manager|recipient|insert|last)[^\]\n]{0,30}\]|\bsamples? \d|\bsample (?:letter|email|resignation|farewell)|\btemplates?\b|\bwhat (?:would you|should i) do\?|\bshould i (?:quit|resign|leave my)\b|\bagony (?:aunt|uncle)\b|\bhow to (?:write|resign|quit|leave|say (?:goodbye|farewell) (?:to (?:your|a|an)|when|at work|in))|\bjohn doe\b|\bjane doe\b|\babc (?:corp|company|inc)|\bletter samples?\b|\bresignation letter (?:examples|samples)|\bwhen you (?:leave|quit|resign)|\bhow i (?:hand in|write|resign|quit|leave|word)\b|\bcopy it if you like|\bcopy and paste|\bresignation checklist|\bstep by step\b|\bfarewell (?:emails?|messages?) (?:to|for|is|are)\b|\bcareer advice\b|\bexit interviews?\b|\bwhy (?:do|are|so many) (?:\w+ ){0,2}\w+s (?:quit|quitting|leave|leaving|resign|resigning)\b|\(\d+ (?:examples?|samples?|templates?)\)|\bexamples? \d|\b(?:letter|email) (?:examples?|samples?|templates?)\b|\bresignation letters? (?:from|for) "
    ),
    obituary=re.compile(
        r"^(?!.{0,200}\b(?:i|my|we|our)\b).{0,200}?\b(?:has died(?! (?:away|down|out))|died (?:on|in|at|last|this|peacefully|after|of|from|suddenly|yesterday)|dies (?:at|aged?)|passed away|obituary|in memoriam|death of|has passed|was \d\d when (?:he|she) died|mourns?)\b|, \d\d, dies\b|^(?:[a-z.]+ ){2,3}dies\b"
    ),
    fiction=re.compile(
        r"\bchapters?: \d+/\d|\brated: [tmge]\b|\ba/n:|\bmy beta,|\b(?:chapter (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|[ivxl]{1,6})\b|chapter text|fandom|novel|(?:police|guide|sniffer|therapy|service|search) dog\b[^.]{0,60}\bretir\w+|\bretir\w+ (?:police|guide|sniffer|therapy|service) dog|k-?9 (?:unit )?[^.]{0,40}\bretir\w+|(?:cat|dog|pigeon|horse|goat|robot|parrot) (?:known as|named|called)|(?:pigeon|cat|dog|goose|squirrel|seagull|ghost|robot|houseplant|parrot) (?:resigns|steps down|quits|retires)|check the date|april fools?|fiction|fanfic|short story|he whispered|she whispered|episode recap|satire|the onion)\b"
    ),
    fiction_site=re.compile(
        r"archiveofourown|shortfiction|/serials?\b|//serials?\b|/fiction|/short-?stor|/chapter|fanfiction|wattpad|royalroad|satire|theonion"
    ),
    other_sense=OTHER_SENSE,
    listicle=re.compile(
        r"^(?:the )?(?:\d+|five|six|seven|eight|nine|ten|top \d+) (?!years|months|weeks|days|more|senior|executives|others|members|officers|top)(?:[a-z-]+ ){1,4}"
    ),
    user=re.compile(
        r"\b(?:delet|deactivat|clos|wip|cancel|switch(?:ing)? off)(?:e|es|ed|ing)? (?:off )?(?:my|your|our|the) (?:[a-z]+ )?(?:accounts?|profiles?|subscription|page|channel)|\bin (?:this|our|my) (?:flat|apartment|bedsit)\b|\b(?:my|the|our) (?:landlord|landlady|letting agent)s?\b|\bremoval (?:men|van)\b|\bthe raids?\b|\bquit(?:ting)? the game\b|\bmy main\b|\b(?:the|my|our) (?:guild|clan)\b|\bthis server\b|\buninstall\w*|\bmounts\b|\bdungeons?\b|\bguildmates?\b|\blevel \d\d\b|\ba customer (?:of|since)\b|\bmy (?:account|followers|feed|playlists?|photos|library|data)\b|\bfollow me\b|\bpeople (?:that |whom )?i (?:still )?follow(?:ed)?\b|\bmy (?:timeline|archive|handle|posts|old posts)\b|\b(?:deleting|deactivating|closing) (?:the|an) account\b|\b(?:the|my|an) (?:export|download) (?:takes|took|contains|is|was)\b|\bdownload(?:ed|ing)? (?:all )?(?:my|your|everything)\b|\blog(?:ged|ging)? (?:in|out)\b|\bthe algorithm\b|\bi(?:'ve| have)? (?:just )?(?:cancell?ed|unsubscribed|uninstalled|deleted)\b|\b(?:had|have) an account\b|\bpaid for it\b|\bi(?:'ve| have)? paid for\b|\bsubscription\b|\b(?:adverts|ads)\b|\b(?:the|their|my) feed\b|\bfollowers\b|\bthe app\b|\bput up the price|\bprice (?:rise|increase|hike)|\bboxed copy\b|\bmastodon instance\b|\bterms of service\b|\bpost(?:ing|ed)? (?:there|on (?:it|there))\b|\balternatives? to\b|\bas a (?:customer|user|subscriber)\b|\bwhat i pay\b|\bmonthly basis\b|\byou cancel\b|\bcancell?ation fee|\bfee (?:of|for)\b[^.]{0,20}\bleaving\b|\bone payment\b|\bexport your\b|\bexport(?:ed|ing)? (?:my|your)|\bmigrat(?:e|ed|ing) (?:my|from|to|away)|\b(?:switch(?:ing|ed)?|moving|moved) (?:away )?(?:from \ue002 to|to (?:linux|android|ios|mastodon|bluesky|firefox))|\bprivacy\b|\bfeeds? any more\b|\bservice\b[^.]{0,20}\bregret|\b\d[\d,]* (?:notes|photos|posts|tweets|playlists|files|bookmarks) (?:exported|imported|deleted|moved)"
    ),
    staff=re.compile(
        r"\b(?:colleagues?|coworkers?|co-workers?|my (?:team|boss|manager|job|office|desk|students|parishioners|editor|readers|successor|role)|our (?:team|readers|listeners|customers)|successor|teammates|employees?|hired|interview|salary|worked (?:with|here|at)|work(?:ing)? (?:with|here|at|for)|career|years (?:at|with|in|as)|the team|promotion|promoted)\b"
    ),
    blog_end=re.compile(
        r"\b(?:this|the|my) (?:blog|newsletter|podcast|site|journal|website|channel)\b[^.]{0,60}\b(?:end|over|final|last|stop|clos|retir|hiatus|goodbye)|\b(?:last|final) (?:post|entry|blog post|blog entry)\b|\b(?:blog|podcast|newsletter) (?:is|comes to|has come to)\b"
    ),
    shop_end=re.compile(
        r"\b(?:the|our|my) (?:store|shop|restaurant|cafe|business|bakery|bar|company|practice|gallery|show|game|service) (?:will |is |has |'s )?(?:be )?(?:clos|shut|end)|\bthis (?:bot|account|instance|server|service) (?:will|is|has)\b|\bstore clos|\beverything must go\b|\b(?:gift )?vouchers are (?:good|valid)|\bwill (?:shut|close) (?:for good|its doors|our doors)|\bclosing (?:down|our doors|the doors|the (?:store|shop)|sale|day)|\bgoing out of business|\bhold our lease|\bshutting down\b|\bsunset(?:ting)?\b|\b(?:paid )?subscribers (?:will be|are|have been|get) (?:refunded|a refund)|\brefunded pro rata"
    ),
    retrospect=re.compile(
        r"\b(?:\d+|one|two|three|four|five|ten)[- ]year(?:s|'s)? (?:look ?back|retrospective|later|on\b(?=[,.;!])|after (?:i |leaving|quitting))|\b(?:anniversary|years?) (?:of|since) (?:i (?:left|quit|was laid off)|(?:my )?(?:leaving|quitting|resignation|retirement|layoff))|^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) years? out\b|\blast day at [^.]{1,30}, (?:\d+|[a-z]+) years\b|\byears of retrospect\w*|\bwhat i(?:'ve| have)? learn(?:ed|t) (?:since|after|from) (?:leaving|quitting|i (?:left|quit))"
    ),
    away=re.compile(
        r"\b(?:on|my|taking|take|for|start(?:ing)?) (?:\w+ )?(?:parental|maternity|paternity|medical|sick|family|compassionate|sabbatical) leave\b|\bbefore (?:the |our )?baby\b|\bout[- ]of[- ]office is\b|\baway (?:from (?:work|the office|my desk) )?until\b|\bon (?:a |my )?sabbatical\b|\ba sabbatical every\b|\bsabbatical (?:year|term|semester)\b|\bbe on leave\b|\buntil i(?:'m| am| get| come) back\b|^on leave\b|[;,.] back (?:on|in|at|from) (?:the )?(?:\d|[a-z]+day|january|february|march|april|may\b|june|july|august|september|october|november|december)|\bi(?:'ll| will|'m| am)(?: be)? (?:back|returning|return)(?: to work| at work| at my desk)? (?:on|in|at|by|after|from) (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|new year|monday|tuesday|wednesday|thursday|friday|\d)"
    ),
    student=re.compile(
        r"\b(?:(?:fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}th) grade(?:rs?)?|my (?:last|final) (?:exams?|essay|paper)|grammar school|sixth form|head (?:boy|girl)|form tutor|school uniform|a levels?|year (?:seven|eight|nine|ten|eleven|twelve|thirteen|1[0-3])\b|prom\b|my (?:classmates|teachers|dorm|thesis|degree|school friends|flatmates|tutor|cohort|lecturers)|dissertations?|uni\b|freshers|halls of residence|student (?:union|house|loan)|cap and gown|mortarboard|my finals|(?:freshman|sophomore|junior|senior) year|(?:middle|high|elementary|primary) school|homework|a-levels|gcses|(?:i|we)(?:'m| am|'re| are)? graduat\w+|graduation|the teachers|exchange student|school musical|recess)\b"
    ),
    teacher=re.compile(
        r"\b(?:i|i've|i have|i'd) (?:taught|teach|been teaching|coached)\b|\bmy (?:students|pupils|classroom|kids|class|colleagues|principal)\b|\bteaching\b|\bretir\w+|\bstaff ?room\b"
    ),
    candidate=re.compile(
        r"\b(?:drops?|dropped|dropping|ends?|ended|ending|abandons?|abandoned|suspends?|suspended) (?:out|(?:his|her|their|the|my)? ?(?:[a-z]+ ){0,2}(?:bid|campaign|candidacy|run))\b|\b(?:withdraw|drop)\w* (?:out )?(?:from|of) the [a-z ]{0,20}(?:race|contest|running)\b|\bbid for (?:mayor|president|governor|congress|senate|parliament|the (?:council|senate|house|nomination))\b|\b(?:retir|withdraw|drop|step)\w* (?:[a-z]+ )?(?:as|from|out of)\b[^.;:]{0,30}\b(?:candidate|candidacy|election|race|running)\b|\bon the ballot\b|\bi am not an? \ue004|\b(?:my )?candidacy\b|\bstood as an?\b|\bran for\b"
    ),
    internal=re.compile(
        r"\b(?:to join another (?:one|group|team)|another (?:team|group|role|department|division) (?:at|within|inside|in) |moving to (?:a|another) (?:different|new)? ?(?:team|group|role|department)|internal (?:move|transfer)|(?:new|different) team (?:at|within|inside)|staying (?:at|with) (?:the company|\ue002)|same (?:company|building|employer|firm|badge)|from the [a-z\ue001-\ue003]+ (?:team|group|desk) to the|floors? (?:up|down),? to|sabbatical (?:of|has (?:just )?(?:begun|started)|begins|starts)|\bi(?:\'m| am) not (?:quitting|resigning)\b|(?:still|not leaving) (?:at |with )?(?:the company|\ue002)|(?:mov\w+|transfer\w*|join\w*|switch\w*|start(?!\w* (?:at|with)\b)\w*)[^.;]{0,30} the (?:new )?[a-z\ue001-\ue003]+ (?:team|group|department|desk)\b)"
    ),
    thanks=re.compile(r"\bthank(?:s| you|ful)\b|\bgrateful\b|\bgratitude\b"),
    account=re.compile(
        r"\b(?:delet|deactivat|clos|cancel|terminat)(?:e|es|ed|ing|led|ling)? (?:my|our) (?:[a-z]+ )?(?:accounts?|profiles?|subscriptions?|memberships?)\b|\b(?:my|our|the) (?:[a-z]+ )?(?:account|subscription|membership)s? (?:is|was|will be|has been|goes|are|were) (?:now )?(?:deleted|closed|cancell?ed|deactivated|gone|dead)|\b(?:export|download|import|migrat|mov)(?:e|ed|ing)? (?:all )?(?:of )?(?:\d[\d,]*|my|our|everything|twelve|ten) (?:[a-z]+ ){0,2}?(?:notes|photos|posts|tweets|toots|playlists|files|bookmarks|contacts|archive|data|history|library|domains?|emails?|repos(?:itories)?)\b"
    ),
    customer=re.compile(
        r"\b(?:(?:my|the|our) gym\b|gym (?:member|chain|bag|membership)|squat racks?|treadmills?|same locker|front desk|personal trainer|direct debit|overdraft|current account|joint account|broadband|landline|energy supplier|internet provider|my (?:bank|insurer|provider|carrier|branch)|loyalty (?:card|points)|tariff|roaming|renewal price|monthly fee|membership fees?|retention (?:team|department|offer)|call cent(?:re|er)|hold music|switch(?:ing|ed)? (?:banks?|providers?|suppliers?|carriers?|insurers?)|chatbot|as a (?:paying |loyal )?(?:customer|subscriber|member)|loyal customer|been a (?:[a-z]+ )?(?:customer|subscriber|patron)|bought my|upgrade fee|building society|cash machine|cashpoint|(?:as|been) an? (?:[a-z]+ )?(?:customer|subscriber|policyholder)|switch(?:ed|ing)? banks?|cheque)\b"
    ),
    technology=re.compile(
        r"\b(?:lock-?in|vendors?|self-host(?:ed|ing)?|free tier|paid tier|(?:new )?pricing (?:model|change|page|tiers?|plan)|the new pricing|migrat(?:ed|ing|ion) (?:from|to|off|away|path|guide|script)|mov(?:ed|ing|e) (?:off|away from)|switch(?:ed|ing) (?:from|away|back to)|(?:our|my) (?:stack|setup|workflow|bill|configs?|dotfiles)|outages?|alternatives? to|replaced it with|what i use (?:now|instead)|feature requests?|dark patterns?|tech stack|open[- ]source alternative|(?:rewr(?:ote|itten|ite|iting)|port(?:ed|ing)) (?:it |everything |the (?:whole )?(?:thing|codebase|app) )?(?:in|to|from) (?:go|rust|python|java|elixir|typescript|kotlin|swift|c)\b|shop since|distro|type system|compile times?|data export|compilers?(?! (?:engineer|developer|team|group|lead|work|writer|architect|people))|boring old|lines (?:of code )?(?:with|in) (?:[a-z]+ ){0,2}(?:java|go|rust|python|c)\b|legacy code)\b"
    ),
    death=re.compile(
        r"\b(?:(?:slipped|passed) away|passed peacefully|passed on (?:peacefully|last|this|at)|(?:has |have )?left us (?:at|aged|on|this|last|early|peacefully|suddenly|too soon|far too soon|yesterday|all too)|has left us(?=[.,;!]|$)|taken from us|was called home|went home to (?:the lord|god|his|her)|gone to (?:her|his) (?:rest|reward)|lost (?:his|her) (?:battle|fight|life)|in (?:ever-?)?loving memory|in memoriam|tributes (?:have been |were )?(?:paid|pour)|book of condolence|condolences|(?:his|her|whose) funeral|memorial service|survived by|preceded in death|laid to rest|family flowers|breathed (?:his|her) last|(?:he|she) was \d\d\.|leaves (?:behind )?(?:a|his|her) (?:wife|husband|widow|widower|partner|son|daughter|sister|brother|[a-z]+ (?:children|sons|daughters|grandchildren))|rest in peace|died (?:on|in|at|peacefully|aged|suddenly|last|this)|(?:his|her) (?:sudden |untimely )?death\b)"
    ),
    withdrawn=re.compile(
        r"\b(?:withdr(?:ew|awn|aws|awing) (?:her|his|their|the|a) (?:[a-z]+ )?(?:resignation|letter|notice)|withdraws? resignation|(?:took|takes|taken|taking) back (?:her|his|their) (?:resignation|letter|notice|decision)|resignation (?:was|has been|is|had been) (?:withdrawn|not accepted|rejected|refused|turned down)|(?:refus(?:ed|es)|declin(?:ed|es)) to accept (?:her|his|their) resignation|(?:a )?change of heart|revers(?:ed|es|ing) (?:his|her|their) (?:decision|resignation)|talked (?:him|her) out of|(?:is )?back in (?:post|office)\b|(?:will|to) (?:now )?(?:stay|remain) in (?:post|office)(?! until)|(?:is |are )?staying put|stays? put|stay after all|stays after all|has been reinstated|is reinstated|confirmed (?:her|him) in post|out of retirement|mean(?:s)? to see it out)\b"
    ),
    work=re.compile(
        r"\b(?:(?:book|film|movie|theatre|tv|album|game) review\b|^review: |the soap\b|played (?:landlord|barmaid|the villain)|(?:debut|new|latest|first|second) novel|(?:closing|opening|end) credits|(?:season|series)(?: \d+)? (?:finale|premiere|opener)|spoilers ahead|viewers will see|(?:series|season) \w+,? episode \w+|recap|spoilers?|protagonist|antihero|the (?:film|movie|novel|play|game|episode|pilot) (?:opens|follows|tells|begins|ends|stars|closes|finds)|directed by|starring|on page (?:one|\d+)|the plot\b|plot twist|screenplay|cutscenes?|playthrough|in-game|my character|quest log|side quests?|npcs?|final boss|next week:|voiced by|played by|character arc|stage directions|curtain (?:rises|falls)|libretto|soap opera|walford|the main character|his character|her character)\b|\[(?:verse|chorus|bridge|intro|outro)\b"
    ),
    satire=re.compile(
        r"\b(?:at press time|local (?:man|woman|dad|mum|mom)\b|area (?:man|woman)\b|(?:resign|stepp|step|quit)\w*(?: down)? (?:from|as admin of) (?:the |a |his |her )?(?:family |office |school )?(?:whatsapp|group chat)|spoof|parody|tongue-in-cheek|(?:this article is|pure) satire|(?:office|family|our) (?:plant|dog|cat|printer|fridge|kettle|goldfish) (?:to|has|is|will|announces|resigns))\b"
    ),
    history=re.compile(
        r"\b(?:claimant|appellant|constructive dismissal|case note|on this day|from our archives?|this (?:week|day|month) in (?:history|1[89]\d\d)|years ago (?:today|tonight)|(?:in|by|of|until|since|from) 1[5-8]\d\d,? (?:he|she|they)\b|\b(?:he|she|they) [^.;]{0,50}\bin 1[5-8]\d\d|lives in [^.]{1,30} with (?:his|her|their)|has since (?:published|written)|(?:his|her) papers are|local history|heritage (?:centre|trail)|blue plaque|where are they now|whatever happened to|centenary)\b"
    ),
    believer=re.compile(
        r"\b(?:bapti[sz](?:ed|m)|believ(?:e|ing|ed) (?:in god|any ?more|a word)|(?:lost |losing )?my faith|worship(?:ping|ped)?|hymns?|scripture|the bible|tith(?:e|es|ing)|pews?|deconstruct(?:ed|ing|ion)|atheis[mt]|agnostic|excommunicat\w+|the elders|shunn(?:ed|ing)|doctrine|raised (?:catholic|mormon|baptist|in the church)|churchgo\w+)\b"
    ),
    clergy=re.compile(
        r"\b(?:my (?:parish|flock|parishioners|ministry|congregation)|(?:as|been|be|am|was) (?:your|their|the|a) (?:[a-z]+ )?(?:pastor|vicar|minister|rector|priest|curate|organist|choirmaster|verger|chaplain|deacon|sexton|cantor|rabbi|imam|music director|youth worker)|preach(?:ed|ing)?|ordain\w*|ordination|called to serve|bishop|the diocese|stipend|rectory|vicarage|manse|parsonage|my last sermon|search committee|interim (?:pastor|minister)|church council|colleagues|retir\w+)\b"
    ),
    joining=re.compile(
        r"\bi(?:'ll| will|'m| am|'ve)?(?: be)? (?:start(?:ing|ed)?|join(?:ing|ed)?|begin(?:ning)?|began) (?:on|at|as|with|next|today|my|a new (?:job|role))|\b(?:my )?first day (?:at|as|with)|\bnew (?:job|role|position) (?:at|as|with)|\b(?:happy|excited|thrilled|proud|delighted|pleased) to (?:share|announce|say) (?:that )?(?:i(?:'m|'ve|'ll| am| have| will)(?: be)? )?(?:join|start|accept|tak)"
    ),
)
