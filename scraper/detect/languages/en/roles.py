"""English names of posts: heads, what may stand before them, and the fields they are about."""

from __future__ import annotations

import re

from scraper.detect.naming import Roles
from scraper.detect.words import words

HEADS = words(
    """
admin administrator adviser advisor alderman ambassador analyst anchor anchorman archbishop
architect assistant attorney auditor bassist bishop boss broadcaster captain caretaker
cartoonist ceo cfo chair chairman chairperson chairwoman chancellor chaplain chef chief
choirmaster choreographer chro cio ciso clerk cmo co-director co-editor co-founder co-head
co-host co-lead co-ordinator coach cofounder columnist commander commissioner committer
comptroller concertmaster conductor congressman congresswoman constable consultant contributor
controller coo coordinator correspondent councillor councilman councilor councilwoman counsel
cpo critic cso cto curator deacon dean defender deputy designer developer director dj doctor
drummer economist editor editor-at-large engineer envoy evangelist evp executive fellow founder
frontman frontwoman gm goalkeeper governor guitarist head headmaster headteacher host imam
inspector intern journalist judge justice keyboardist lawmaker lead leader lecturer librarian
maintainer manager mayor md mep midfielder minister moderator mp newsreader nurse officer
ombudsman organist partner pastor photographer physio pilot planner playmaker postmaster
presenter president priest principal producer professor programmer prosecutor provost publisher
quarterback rabbi recruiter rector registrar reporter researcher scientist scout secretary
senator sheriff singer solicitor speaker specialist spokesman spokesperson spokeswoman steward
strategist striker superintendent supremo surgeon svp teacher technologist trainer treasurer
trustee tutor vicar vocalist vp warden webmaster whip winger accountant actor actress actuary animator artist
banker barista bookkeeper chemist composer cook counsellor counselor curate dancer dentist
diplomat driver firefighter footballer geologist guard historian illustrator instructor lawyer
librarian lieutenant lobbyist mathematician meteorologist midwife musician newscaster novelist
operator paramedic pharmacist physician physicist pianist player psychologist ranger receptionist
referee regent sculptor secretary-general statistician surveyor technician therapist translator
treasurer umpire undersecretary violinist writer moderator apprentice
keeper dramaturg chorus-master choreologist bursar almoner sexton verger canon archdeacon prior abbot
prioress cantor precentor marshal wing-commander brigadier bandmaster beadle caddie cinematographer
constable copywriter counsel councilmember datacenter dispatcher docent groundsman groundskeeper
hygienist interpreter investigator janitor lifeguard linguist lobbyist luthier machinist mechanic
negotiator newsman newswoman weatherman weatherwoman anchorwoman sportscaster newspaperman nutritionist
optician ornithologist paralegal pathologist pediatrician plumber podcaster proofreader psychiatrist
radiologist signalman sommelier stagehand stationmaster storekeeper subeditor sub-editor sysadmin
tacklers tailor taxonomist typist usher veterinarian vet videographer welder biologist botanist
zoologist astronomer archaeologist historian typesetter packager reviewer representative delegate
commodore caseworker chairperson-elect whip selector physiotherapist masseur groom jockey matron
cyclist rower swimmer boxer golfer skipper convener convenor linebacker cornerback pitcher catcher
wicketkeeper batsman bowler full-back fly-half scrum-half centre-half goalie netminder defenseman
drum-major precentor dramaturge soprano tenor mezzo cellist violist flautist oboist percussionist
saxophonist trumpeter trombonist accompanist repetiteur ballerina puppeteer stylist sub-dean
pro-vice-chancellor vice-chancellor vice-principal vice-chair vice-chairman vice-captain co-chair
co-chief co-captain undertaker milliner brewer distiller winemaker beekeeper
lollipop-lady caretaker handyman archivist ecologist ethicist virologist immunologist oncologist
cardiologist neurologist surgeon anaesthetist radiographer dietitian midwife paediatrician
pro-chancellor chieftain scoutmaster ringmaster impresario comedian satirist blogger
streamer youtuber commentator pundit detective poet sergeant gymnast skier racer rider flanker half-back baritone
contralto alto choreologist accompanist playwright centre-back centre-half left-back right-back wing-back sous-chef greenkeeper coxswain helmsman bosun ombudswoman kit-man setter boxer voice-over newshound
"""
)

BEFORE = words(
    """
senior junior associate assistant deputy vice executive interim acting group global regional
national international european american lead chief principal staff general managing founding
longtime long-time veteran top non-executive nonexecutive independent outside co first second
distinguished corporate creative technical artistic musical political foreign domestic home
digital clinical medical legal financial commercial industrial strategic operating scientific
academic editorial administrative special adjunct visiting full tenured shadow junior package
branch board floor prime youth party city state federal county town parish ward district
emeritus presiding
"""
)

FIELDS = words(
    """
reference cataloging cataloguing circulation duty teen
sporting goalkeeping attacking batting bowling pitching defensive offensive passing rugby
basketball football hockey cricket baseball tennis swimming account accounting admissions
advertising affairs ai algorithms alignment analytics android animation api app apps
architecture art arts artificial asset athletics audience audio audit automation automotive
aviation back-end backend banking beauty biology books brand broadcasting budget building
business buildings campaign capital cardiology care chemistry children citizenship city class
client climate cloud club coaching college commerce commercial committee communication
communications community compliance computer computing construction consumer content core
corporate country creative credit culture curriculum customer customers data database deep
defense defence delivery department design desk developer development devops digital division
drama driving economic economics ecosystem editing editorial education elections electrical
emergency employee energy engagement engineering english enterprise entertainment environment
equality equities equity estate ethics europe evaluation events evidence experience exploration
families family fashion features field film finance firmware fiscal fixed fleet food football
foreign forestry formula frontend front-end fundraising future game games gaming gameplay
general geography governance government graphics growth hardware head health heritage higher
history home homeland hospitality housing human hub image income industry inclusion information
infrastructure innovation insight insurance integration integrity intelligence interaction
interior international internet interpretability investigation investigations investigative
investment investments investor ios irrigation kernel knowledge labor labour language languages
large law learning legal legislative lending library licensing lifestyle line linguistics
literature logistics loan machine magazine maintenance management manufacturing marketing
markets material materials mathematics media medicine member membership memory merchandising
metro military mobile model models morning motor multimedia music nature network networks news
newsroom night nursing office online open operations opinion organizational outreach package
packages partner partnerships parts passing patient payments pension people perception
performance personnel philosophy photography physics planning planting platform play policy
politics portfolio post-training power pretraining press preparedness privacy procurement
product production products professional program programme programming programs project projects
property public publishing purchasing quality rail reasoning recruiting recruitment red-team
refinery regulation regulatory reinforcement relations reliability religion renewable research
reserve resources resilience responsible revenue risk robotics robots route safety sales scaling
school science search secondary security semiconductor senior service services shopping site
social society software solutions special speech sports staff standards state statistics
strategic strategy structures student studies studio superalignment supply support surgery
sustainability systems talent tax teaching team tech technical technology television tests
theatre theology tight ends trade trading traffic training transport transportation travel
treasury trust tv user utilities vaccine video vision voice volunteer warehouse water wealth
weather web website welfare wellness wildlife women fund release chorus plant store area regional credit launch night duty site factory claims parish choral stage set costume lighting sound floor speech-recognition recognition reinforcement-learning machine-learning flight map route press-office weekly morning-show breakfast drive-time pub bar kitchen pastry nurse ward theatre archive archives collections exhibitions museum herbarium gallery gardens horticulture grounds debt equity-research wearables compiler browser build packaging infrastructure-as-code parsing kernel-team assurance women workforce workplace world writing youth
"""
)

_PHRASES = (
    r"chief executive officer|chief executive|chief [a-z]+(?: [a-z]+)? officer"
    r"|chief (?:scientist|architect|economist|engineer|designer|technologist|strategist|editor|of staff)"
    r"|vice[ -]presidents?|editors?[ -]in[ -]chief|editor[ -]at[ -]large|prime minister"
    r"|secretary[ -]general|secretary of state|attorney[ -]general|board (?:member|seat|director)s?"
    r"|members? of the board(?: of directors)?|committee members?|head coach|civil servant"
    r"|head (?:gardener|baker|butcher|boatman)|dean of (?:students|the faculty|faculty|men|women|the chapel)|head of (?:year|house|school|sixth form|lower school|upper school)(?: \d+)?|kit (?:man|manager)|lollipop (?:lady|man)|chief clerk|town clerk|clerk to the (?:parish |town )?council|master of (?:the )?(?:rolls|ceremonies|music|foxhounds)|second-in-command|number two|second in command|public servant|section head|bureau chief|branch head|branch manager|person in charge"
    r"|police chief|fire chief(?! executive| [a-z]+ officer| scientist| of staff)|artificial intelligence (?:research )?chief|research chief"
    r"|(?:professor|lecturer|reader) (?:of|in) (?!residence|the|charge|his|her|its|chief)[a-z-]+(?: and [a-z-]+)?(?: (?:history|sciences?|literature|studies|engineering|medicine|law|policy|physics|economics|languages?|theology|biology|chemistry|arts|education|design|health|management|mathematics))?"
    r"|entrepreneur-in-residence|backroom team|weekday host|weekly host|co-host|chorus master|minister of state|minister (?:of|for) [a-z]+(?: and [a-z]+)?|ministers? without portfolio|creative director"
)
_PHRASE_HEADS = words(
    """
officer executive chief president editor minister secretary attorney board director member
committee coach servant head bureau branch charge residence team host master portfolio state
general manager entrepreneur
"""
)
"""Words of which each phrase holds one."""
_SINGLE = sorted(HEADS, key=lambda word: (-len(word), word))
_MODIFIER = "|".join(sorted({*BEFORE, *FIELDS}, key=lambda word: (-len(word), word)))
_ROLE = re.compile(
    rf"(?<![\w-])(?:(?:{_MODIFIER})(?:,? (?:and )?| ?[&/-] ?)){{0,6}}"
    rf"(?:{_PHRASES}|(?:{'|'.join(_SINGLE)})(?:e?s)?(?<!in the chair)(?<!in his chair)(?<!in her chair)(?<!at the head))"
    rf"(?:(?:,| and| or| &|/| -)? ?(?:{_PHRASES}|(?:ceo|cto|cfo|coo|president|chairman|director|founder|co-founder|editor)))?"
    rf"(?:(?: of| for|,(?! (?:ends|claims|set|state|launch|release|play|sales of|news|home|works)\b))(?: the)? (?:{_MODIFIER}|boys|girls|governors|trustees|directors|selectors|the board)"
    rf"(?:(?:,? and|,| &)? (?:{_MODIFIER}|the board)){{0,4}}(?: (?:team|department|division|desk|unit|programs?|projects?))?)?"
    r"(?: emeritus)?(?![\w-])"
)
"""A post as English writes it, over a lower-cased sentence; every repeat is bounded."""


ROLES = Roles(
    pattern=_ROLE,
    heads=frozenset(
        f"{word}{ending}"
        for head in {*HEADS, *_PHRASE_HEADS}
        for word in [max(re.findall(r"\w+", head), key=len)]
        for ending in ("", "s", "es")
    ),
    in_names=words(
        """
partners partner fellow producers courier teachers directors engineers developers workers singers
rangers players writers composers musicians actors dancers drivers guards pilots strategists advisers
advisors consultants analysts designers brokers planners tutors librarians editors
"""
    ),
    field_after=re.compile(
        r" (?:of|for) (?!(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|some|one|all|which|whom|more|many|over|nearly|almost|about|around|roughly|just|half|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|good|now|us|it|me|you|him|them|course|late|years|months|both|each|every|what|most|much|another|other|long|ever|at|such)\b)[a-z][a-z-]{2,20}(?:,? (?:and|&) [a-z-]{3,20})?(?= [A-Z][a-z]+ [A-Z]|[.;:)]|, (?:[A-Z][a-z]+ [A-Z]|who|has|will|is|was)| (?:at|in|since|who|has|had|will|is|was|said|until|and)\b)"
    ),
    ends_names=words(
        """
group college bank university school schools council company institute academy corporation trust
association society museum hospital party union church club ministry department agency foundation
laboratory systems partners holdings capital energy airlines district authority commission network
"""
    ),
    verbs=words("lead chair host coach anchor head chairs heads leads coaches hosts"),
    verb_before=re.compile(r"\b(?:will|to|would|can|must|who) $"),
    capital_before=re.compile(r"[A-Z][\w'’-]+ $"),
)
