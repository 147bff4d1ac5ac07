"""How English text writes names: which words join a run of capitals, and which never are names."""

from __future__ import annotations

import re

from scraper.detect.document import ORGANIZATION, PERSON
from scraper.detect.naming import Names
from scraper.detect.words import words

NATIONALITIES = words(
    """
american british english scottish welsh irish french german italian spanish portuguese dutch
belgian danish swedish norwegian finnish polish swiss austrian greek turkish russian ukrainian
chinese japanese korean taiwanese indian pakistani nepali indonesian malaysian thai vietnamese
filipino australian canadian mexican brazilian argentine uruguayan chilean colombian egyptian
nigerian kenyan israeli iranian iraqi european asian african western eastern northern southern
catholic christian jewish muslim lutheran
"""
)

NAMES = Names(
    titles=words(
        """
mr mrs ms miss dr prof professor sir dame lord lady rev reverend fr father sister brother hon
rabbi imam " "president senator sen rep gov governor judge justice captain capt colonel col
general gen lt sgt major pastor bishop " "coach mayor councillor cllr chancellor secretary
minister king queen prince princess pope revd canon deacon maestro chef constable corporal commander
principal councilman councilwoman alderman sheriff
"""
    ),
    short_titles=words("revd mr mrs ms dr prof miss gov sen rep lt sgt capt col rev hon pres"),
    particles=words("de van von der den la le du da del bin al ter dos di el ibn zu af ten"),
    bridges=words("of for the and"),
    of_heads=words(
        """
university bank board department ministry church center centre institute college school academy
society museum office bureau " "association federation union house chamber friends port city
town village state bishop archdiocese diocese court journal times council league cathedral "
"foundation conservatory centre order republic
"""
    ),
    never=words(
        """
pr prs a about above according across after afterwards again against all almost along already also
although always am among an and another any anybody anyone anything anyway apart are around as
aside at away back bad be because been before behind being below besides best better between
beyond big both brexit but by bye can certainly chapter come comments congratulations contact
cookie could currently day dear deep despite did do does during each earlier early either else
even ever every everybody everyone everything except farewell few finally first following for
former formerly forward from further get give given go going good goodbye great had half happy
has have having he hello help her here hers hey hi him his honestly how however i if image in
indeed inside instead into is it its itself just keep kind last lastly late lately later least
leave leaving less let like little long look looking lots love many may maybe me meanwhile meet
mine more moreover most mostly much must my myself name neither never nevertheless new news next
no nobody none nonetheless nor not note nothing now of off often oh ok okay old on once one only
onto or other others our ours out outside over own page part per perhaps photo please plus post
posted previous probably published quite rather read really related reply retired right said
same say says see seen several shall she should since six so some somebody someone something
sometimes soon sorry still subscribe such sunday sure tell thank thanks that the their them then
there these they thing things this those though through thus till time to today together
tomorrow too towards two under unlike until up updated upon us very via view was way we welcome
well were what whatever when whenever where whether which while who whoever whole whom whose why
will with within without would yes yesterday yet you your yours four five seven eight nine ten
twelve twenty third second three hundred million billion years months weeks days friends family
everyone team colleagues folks people work job change changes career life world home office
office's letter email subject update q1 q2 q3 q4 tldr ps monday tuesday wednesday thursday
friday saturday mon tue wed thu fri sat sun january february march april may june july august
september october november december feb mar apr jun jul aug sep sept oct nov dec spring summer
autumn fall winter christmas easter american british english scottish welsh irish french german
italian spanish portuguese dutch belgian danish swedish norwegian finnish polish swiss austrian
greek turkish russian ukrainian chinese japanese korean taiwanese indian pakistani nepali
indonesian malaysian thai vietnamese filipino australian canadian mexican brazilian argentine
uruguayan chilean colombian egyptian nigerian kenyan israeli iranian iraqi european asian
african western eastern northern southern south north east west brazilian catholic christian
jewish muslim lutheran brexit share sign skip menu footer advertisement search login copyright
editor's source via caption caption: faq sample step tip tips retirement resignation departure
exit tuesday's resigning stepping moving joining hiring founder's ceo's introduction conclusion
summary certain item grade year form class agm egm utc gmt bst cet cest edt pdt majesty excellency highness
"""
    ),
    never_alone=NATIONALITIES
    | words(
        """
mr mrs ms miss dr prof professor sir dame lord lady rev reverend fr father sister brother hon
rabbi imam president senator sen rep gov governor judge justice captain capt colonel col
general gen lt sgt pastor bishop coach mayor councillor cllr chancellor secretary minister queen
princess pope
"""
    ),
    calendar=words(
        """
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
fridays saturdays sundays january february march april may june july august september october
november december christmas easter thanksgiving pentecost whitsun michaelmas epiphany advent lent
candlemas hogmanay halloween evensong passover ramadan diwali hanukkah juneteenth
"""
    ),
    nationalities=NATIONALITIES,
    generic=words(
        """
board directors company committee leadership management newsletter bulletin statement god internet web american-style earth
lord mom dad grandma grandpa
"""
    ),
    headline_words=words(
        """
about add adds admits after ahead aims allegations amid amp anger announce announces appoint
appoints archive article author award back backs ban battle beat begin begins behind big blasts
blog board book boost boss bow bows break breaks bring brings build business buy buyout call
calls cancel case cause chair challenge change chaos check chief choice choose chooses claim
claims class clear close closes coach cofounder come comes coming company contributor council
couple crisis cut cuts cycle date deal decide decided decides decision delay depart departed
departing departs departure departures detail developer director disarray discontent door early
editor effect employee employees end ends engineer enough enters era executive executives
executive's exec execs expected face faces faculty fall farewell feature fight fill final
finally find finds fire fired fires firm fix focus follow force forced form forward found
founder fresh full future gets giant give gives go goes gone group grow guide hand hands hang
hard head heads hire hired hires hit hits hold hope host hours idea ideas inside interim issue
issues job jobs join joined joins journey judge keeps key kick lab last late latest launch
launches lead leader leaders leads learn leave leaves leaving left legacy lessons letting live
local long longtime lose loses loss made maintainer make makes making manager mass master match
matter media meet member members message minister month move moves multiple musings named names
need needs new night note notes number offer officer official oh open opens order out outgoing
over owner package page part parted party past pay pick picked picks picture piece place plan
planning plans play player playing point policy position power prepares president press price
problem process product profit project public put puts question quit quits quitting quiet raises
read real reason reasons record red reflections reform remain remarks remember replace replaced
replacement replaces report reporter reporters reports researcher researchers reset resign
resignation resigned resigns result retire retired retires retiring return review rise rises
role roles rule rules run running rush sad sale scientist search season secretary seek seeks
send senior series serve service set share shift shop show shuts side sign slow social someone
speak speech staff stage stand standing start starts startup statement stay stays step steps
stop story street strike string struggle student summary sunset super support swap switch take
takes taking talk talks team tears tech tell term test than thank thanks thought thoughts time
times top tough track trade transition tribute turn turns two union unit until update updates
use veteran views visit vote wait walk walks want war wave week weekly weeks welcome win wins
word words work worker workers working world writer writing wrong year years young youth zero
co-founded founded happy sad tired proud excited grateful bittersweet hello greetings hooray wow whoa yikes phew
ugh alas anyway besides likewise frankly basically exodus shakeup drain partings notes tough
simple living opening cookies privacy terms settings menu home search home. share tweet facebook
pinterest email print advertisement loading caption courtesy image images
"""
    ),
    organization_words=words(
        """
hawks eagles lions tigers bears wildcats bulldogs panthers falcons rangers raiders warriors knights
spartans trojans cougars rams broncos colts cardinals cubs ravens vikings titans giants jets
dolphins bulls rockets spurs sharks royals wolves hornets bruins huskies badgers gators longhorns
hurricanes mustangs pirates rebels crusaders blackhawks redhawks lancers chargers cavaliers pioneers
patriots steelers redskins buccaneers wolverines bearcats terriers owls bobcats jaguars cyclones
eagles devils reds dodgers braves indians orioles rockies mariners astros phillies
shops charity charities singers players albion villa hotspur quartet ensemble galleries aquarium hospice surgery
hospitals pharmacy distillery vineyards winery bakery cafe restaurant bistro hotel inn resort homes housing estates
properties realty freight shipping automotive minerals petroleum water solar nuclear utilities wireless broadband
analytics music fm bancorp financial finance investments securities assurance mutual healthcare medical diagnostics
genomics beverages drinks dairy farms priory forum partnership playhouse arena stadium festival arts design architects
consultancy associates advisory legal solicitors chambers enterprises worldwide manufacturing engineering construction
builders contractors aerospace aviation defence defense devices optics materials chemicals plastics packaging textiles
fashion apparel clothing cosmetics toys sports fitness rugby rfc cc hc racing cycling rowing primary infants juniors
nursery kindergarten schools libraries archives rescue sanctuary hostel carers ambulance constabulary choir chorus
sinfonia troupe circus band foundry commerce payments lending mortgage savings recorder argus lodge manor gardens mills
lady-hawks show podcast hour handler kitchen newsletter weekly-news preparatory gym zine explorer browser
"""
    ),
    also_family_names=words(
        """
steel church post star press power court parish mail works guild rail mercury foods page hall
park field college books bank county lodge manor mills villa inn drinks chambers singers gardens homes
players archer rowing
"""
    ),
    given_begins=True,
    events=words(
        """
cup cups olympics championships championship prix trophy marathon bundesliga libertadores ligue
olympiad eredivisie
"""
    ),
    given=words(
        """
aadesh aamir aanchal aarav aarti abelardo abhay abhijit abhilash abhinav abhishek abiodun abubakar
achim adaeze adaobi adebayo adebola adel ademola adesh adewale aditi aditya adnan adunni afolabi
agatha agustin ahmad aishwarya aiyana ajay ajit akash akeem akemi akhil akiko akinwale akira akosua
akshay alain alasdair aled alejandra alejandro aleksandra alessandra alfonso alisha alistair aliyu
alok aloysius alphonse amadou aman amara amarjit amartya amaya ambika ambroise amin aminata amitabh
amol amrita anahita anant ananya anatoly anders andrzej angharad anika aniket anirudh anjana ankit
ankita ankur annamaria anneliese anselmo ansh anshul anthea anupam anuradha anushka anwar aoife
aparna araceli archana arif arindam aritra arkady arnav arpit arun aruna arundhati arvind asher
ashish ashlee ashok ashwin asif aslam assane atsushi atul aurelie awa ayaan ayako ayanda ayodele
ayse ayub azim babatunde baburao baerbel bafana balaji baljit banerjee baris bashir bassem belen
benito benoit beppe bertrand bethan bhaskar bhavna bhupendra bikram bilal bimal bindu biplab birgit
biswajit blaine blanca bogdan boguslaw bola bolanle bongani borja boubacar bozena brandi breanna
brigid brijesh brodie bryn buhle burcu byron cade caelan cairan callie callum camilo canan candela
carmelo carys cassidy caterina cemal chandan chandni charan cheikh cheng chetan chiamaka chidi
chidinma chiharu chika chike chinedu chinonso chinwe chioma chipo chitra christel chuan-wei chukwuma
ciaran cillian claudio clodagh clotilde conall concepcion consuelo corentin cormac cristiano
cristobal czeslaw dae-jung dafydd daire daisuke damilola danuta darcey dario dariusz debashish
deepika deepti deirdre delyth derin dermot detlef devendra devi dhananjay dharmendra dhruv dieter
digvijay dikshit dilshad dilys dinesh dipak divya dmytro dobrila donal dong-hyun donnacha dougal
dragan dumi dumisani dusan dylan eamon ebere eberhard eckhard efosa eiji eilidh eimear ekaterina
ekkehard eleri elham elin elke elvira elzbieta emanuele emeka emi emiliano emre emrys eng enitan
enrique eoghan eoin epifanio erwin estefania ettore euan eugenio eulalia eun-ji eun-kyung evaristo
evren ewa ewan ezinne fabrice fabrizio fadi fadzai faisal faiza falguni farai farhan farooq farrukh
faruk fatemeh fatou fawad fearghal femi feng fereshteh fermin feroz ffion fikret filippo fionn
fionnuala flavia folake folasade fraser fredrik friedhelm funmilayo gael gaetan galina gareth gaspar
gaurav gauri gautam geeta gennady gerlinde gertrud gethin ghassan ghislain giacomo giancarlo
gianluca ginevra girish gisela gita glynis gokhan gonzalo gopal goran govind graciela grainne
grazyna gregoire grzegorz guang gugu gulshan gunjan gunther gurpreet gwilym gwyneth hadiza haifeng
hakeem halima halina hamish hamza hanif hanna hannah hannelore hansjorg hao hardik harish harjit
haroon harpreet harsha hartmut haruka haruki haruto hasina heidrun heinrich helga helmuth hemant
hemanth henning henryk hermine hernan hideaki hideki hideo hina hiroki hiromi hisashi hisham hitoshi
hlengiwe horacio hossein hridoy hua huan huda huimin hyun-woo hywel iain ibrahima ichiro idris ieuan
ifeanyi ignacia ikechukwu ilaria ilona imelda imtiaz indira indra ines ingeborg inmaculada iolo
ireneusz irfan irmgard ishaan ishita isidro isla itunu jacinto jacopo jadwiga jagdish jahangir
jaideep jairam janusz jaswinder jatin javed jaya jayant jayanthi jayesh jean-claude jean-luc
jean-marc jean-michel jean-paul jean-pierre jerzy ji-woo jia jiahao jian jianguo jianhua jiawei
jibola jie jignesh jimena jing jingyi jiro jitendra joachim joaquina jochen jorgelina jorn josefina
jun-ho junichi junjie junko jurgen justyna jyothi jyoti kabir kagiso kai-ming kailash kalpana kamala
kamran kanwal kaori kaoru kapil karan karlheinz karthik kartik katsumi kaushik kavita kavya kazeem
kazimierz kazuhiro kazuki kazuko kazuo kehinde keir keita kenichi ketan kgosi khadija khanyi
khumbulani kieran kingsley kiran kirti kishore kiyoshi klaus-peter kofi koichi koji komal konstantin
kosuke krishna kriti kritika kunal kunle kuo kushal kwabena kwaku kwasi kwesi kyoko lachlan laetitia
lakshmi lalit lamar lan lanre leandro lech lei lekan leocadia lerato leszek leyla li liam liaquat
lieselotte lihua lijun liling lindani lindiwe ling lisandro ljubica llinos lokesh lorcan lothar
lowri lubomir lucrecia lucrezia ludger ludovic lwazi lyudmila macarena madhav madhuri madhusudan
maelle maeve mahadev mahesh mahima mahmood mairead mairi maite maitreyi makoto malachy malala
malgorzata mamadou mami manabu mandla manfred manik manish manisha manjit manju manoj mansoor
manuela marcelino marek margarete mariko marisela mariusz marlies masahiko masaki masako masato
masayuki massimiliano mathilde maud mauro maximo mayank mayumi mayur mechthild meena meenakshi meera
megumi mehdi mehreen mehwish meiling meinhard meng mhairi michela michiko midori milagros milind
milorad min-jun min-seo ming minghua mingjie minh-anh mirela mirko miroslav miroslaw mitsuko mitsuo
miyuki modou mohamed mohan mohandas mohini mohit momoko morag morgane moshe moussa mpho mrinal
muhammed muireann mukesh mukul munir murali muriel musa mustafa nadeem nadezhda nadir nafisa naguib
nakul naledi namrata nandini naoki naoko naoto narayan narendra naresh nasir nasreen natalya
nathalie natsuko naveen navin navneet nazma ndidi neelam neeraj neeta neha nestor neve ngoc nguyet
nia niall niamh nicola nicoletta nidhi nieves nikhil nikita nikolai nilesh nirmala nisha nishant
nitin nkechi nkosana nnamdi noboru noemie nomsa nomvula noor norberto noreen noriko nosheen nosipho
ntombi nuala obinna octavio oisin oksana olabode oladele olamide olayinka oleg oleksandr olga
olivier olu oluchi olufemi olumide oluwaseun omari omkar onur oona orla osagie osama osamu ottmar
ousmane owain oyinkan padma padraic padraig palash palesa pallavi pankaj paola parag paramjit
parminder partha parul parvez pascale pascoe pavan pavel pawan payal perrine petro phani phuong
piero pilar pinaki piotr piyush pooja prabhat prabhu pradeep prakash pramod pranab pranav prasad
prasanna prashant prateek pratibha pravin preeti prem prema prerna primitivo pritam prithvi priti
priya priyanka prys puja puneet purificacion purnima purushottam qadir qasim qiang qing quang
quentin rachana radha radhika radoslav raffaele rafiq raghav raghunath rahim rahmat rahul raj raja
rajan rajat rajeev rajendra rajesh rajiv rajkumar rajni rakesh raman ramesh ramiro ranald ranbir
ranjan ranjit rashid rashmi ratan ratna ravi ravindra rehana rei reiko reinaldo reinhard reinhold
rekha remedios remi renata renu renzo reshma reyansh reza rhiannon rhodri rhona rhys riaz rigoberto
rika rina rishab rishi ritesh ritu rocco rocio rodolfo rogelio rohan rohini rohit roisin romain rong
roopa rory rosalia roshan roshni roswitha ruaridh ruben ruchi rudiger ruijie rumi rupa rupert
rutendo ryo ryoko ryota ryszard ryuichi saad sabelo sabina sachiko sachin sadaf sadhbh sadia saeed
safiya sagar sahil saif sajid salim salman salvatore sameer samina sandro sanele sanjana sanjay
sanjeev sanjit santosh saoirse saori sarita sarthak satish satoru satoshi satsuki saturnino satyajit
savita sayaka seamus sean seiji sekou selim senthil seo-yeon serena sergei sergey serkan severine
severino shabana shabbir shabnam shahid shahnaz shahrukh shailesh shakeel shalini shamim shankar
shantanu sharad sharmila shashank shashi shauna shazia sheetal shekhar shigeru shikha shilpa
shinichi shinji shinobu shireen shirin shishir shivani shizuka shoaib shobha shoichi shona shota
shradha shreya shruti shu-fen shubha shubham shweta sibusiso siddharth siegfried siew sigrid silvio
simona simphiwe simran sindhu sinead siobhan siofra sipho sita siyabonga sizwe slawomir slobodan
smita sneha sohail solange soledad somnath sonal sonam sonia soo-ah soo-jin sorcha soumya sourav
srikanth srinivas srinivasan stanislav stanislaw stefania subhash subodh subramanian sudarshan sudha
sudhir sujata sukhbir suleiman suman sumit sumita sundar sung-ho sunita suraj surendra suresh surya
susana sushil sushma susumu svetlana swapna swati syed sylvain sylvie tadashi tadhg tafadzwa tahir
taiwo takahiro takao takashi takeo takeshi tanvi tanya tao tapan taran taras tariq taro tarun
tatsuya tatyana tegan teilo tejas temitope tendai teodoro tetsuya thabo thandeka thandiwe thanh
themba thi thibault thulani thuy tian tinashe tochukwu toluwani tomasz tommaso tomoko tomoyuki
torquil torsten toru toshiaki toshio toshiyuki trang tripti tristan tshepo tsutomu tuan tudur tullio
tunde tushar udai uday udo ujjwal ulises ulrike uma umar umberto umesh unathi upendra urmila urszula
usha usman utkarsh uwe vadim vaibhav valentina vandana varsha varun vasant vasily vasudha vedant
venkat venkatesh vesna vibha vicenta vidya vijay vijaya vikas vikram viktor vinay vincent vincenzo
vineet vinita vinod violette vipin viraj virendra vishal vishnu vitaly vivek vladimir vladislav
volker volodymyr vrinda vyacheslav waheed wajid waleed waltraud wambui wanjiru wasim wei wen
wenceslao wenjie wieslaw wilfried wojciech wole wolfram wynne xavier xia xiang xiaohong xiaoming
ximena xin xinyi xiu xolani xue yaa yakubu yan yang yannick yash yashwant yasir yasmin yasuhiro
yasuko yasuo yaw yetunde yevgeny yi yifan ying yinka yogesh yoichi yoko yolanda yong yong-jun
yoshiko yoshio yosuke young-ho yuchen yue yuichi yuka yukari yuki yukiko yukio yulia yumi yumiko yun
yuri yuriko yusuf yusuke yutaka yves zafar zahid zahir zahra zainab zakir zanele zara zbigniew
zdenek zeynep zhang zheng zhi zhong zia zodwa zofia zoran zoya zubair zulema zvonimir
"""
    ),
    numbered=words(
        "channel fox wave radio abc nbc cbs kiss heart magic smooth capital itv sky area studio division local nova mix star news"
    ),
    pairs=words(
        """
advertiser argus chronicle courier echo express gazette globe guardian herald independent journal
leader ledger mail mercury messenger mirror monitor news observer post press record recorder
reporter review sentinel standard star sun telegraph telegram times tribune union weekly world
"""
    ),
    and_heads=words(
        """
department institute college school ministry faculty centre center office bureau society board
commission division academy council association
"""
    ),
    owns_title=words(
        "weekly magazine bazaar museum theatre theater club institute home union league foundation society trust orchestra church cathedral school schools hospital college journal university infirmary hospice academy abbey priory chapel minster primary prep preparatory parish seminary theatre theater brewery bookshop bakery"
    ),
    verbal=re.compile(r"(?!boeing$|beijing$).*(?:ing|ly)$"),
    contraction=re.compile(r"['’](?:s|m|ve|ll|d|re)?$|['’]t$"),
    contracted_verb=re.compile(r"n['’]t$"),
    compound=re.compile(
        r"^ex-|^[a-z]'\d\d$|-(?:based|owned|headquartered|born|led|backed|listed|educated|style|related|elect|designate|area|wide|run)$"
    ),
    acts=re.compile(
        r" (?:(?:has |have )?(?:also |recently |now |just )*(?:lost|loses|losing|parts|parted|poached|poaches|recruits|recruited|lures|lured|promotes|promoted|elevates|elevated|ousts|ousted|fires|sacks|sacked|replaces|replaced|taps|tapped|picks|welcomes|welcomed)|and its|said|says|has|had|have|will|announced|fired|parted|loses|let (?:me|go)|laid (?:me|off)|(?:gave|took|asked|treated|taught|made|paid|fired|offered|brought|sent|showed|allowed|helped|became|was) (?:me|my)|changed my|will always|eliminated|was (?:acquired|bought|sold|founded|taken over|my (?:first|home|life|last|second|only))|(?:has|have)n't|made me|can (?:keep|find)|deserves?|cut (?:about|nearly|over|half|\d)|hires|hired|names|named|appoints|confirmed|declined|and [iI]|(?:closed|shut|opened|moved|merged|didn't|did not|doesn't|isn't|wasn't)|is (?:behind|closing|restructuring|cutting|letting|being|where|no longer)|laid off|gave|axed|scrapped|terminated|let)\b|, (?:thank you|thanks|goodbye|farewell|it's been|it has been|you(?:'ve| have| were| are|'re| gave| taught| made))\b"
    ),
    after=(
        (
            re.compile(
                r"(?:,? (?:wrote|writes|told|tells|tweeted|joined|resigned|quit|retired|tweets|thanked|explained|said (?:he|she)|says (?:he|she)"
                r"|retires|resigns|quits|replied|recalled|believes|thinks)\b|, \d\d,|, who\b| \(\d\d\))"
            ),
            PERSON,
            1,
        ),
        (
            re.compile(
                r", (?:alabama|alaska|arizona|arkansas|california|calif\b|colorado|connecticut|conn\b|delaware|florida|fla\b|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|mass\b|michigan|mich\b|minnesota|minn\b|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|north (?:carolina|dakota)|ohio|oklahoma|oregon|ore\b|pennsylvania|rhode island|south (?:carolina|dakota)|tennessee|tenn\b|texas|utah|vermont|virginia|washington|wisconsin|wis\b|wyoming|ontario|quebec|england|scotland|wales|n\.y|d\.c)\b"
            ),
            ORGANIZATION,
            -5,
        ),
        (
            re.compile(
                r"(?:'s (?:\ue004|board|chief|new|first|former|staff|employees|founder|team|owner|parent|headquarters|ceo)| (?:\ue004|employees|staff|shares|board|spokes|team|headquarters|founder))"
            ),
            ORGANIZATION,
            1,
        ),
        (
            re.compile(
                r" (?:said|says|announced|confirmed|has said) (?:[a-z]+ )?(?:that )?its?\b| will (?:replace|cut|close|sell|lay off|not comment) |,? and its\b"
            ),
            ORGANIZATION,
            3,
        ),
    ),
    before=(
        (
            re.compile(
                r"\b(?:service|maker|chain|retailer|insurer|bank|lender|charity|start-?up|company|firm|studio|airline|label|agency|platform|app|giant|club|newspaper|magazine|orchestra|theatre|museum|gallery|supermarket|manufacturer|supplier|consultancy|utility|carmaker|drugmaker|chipmaker|brand|website|podcast|non-?profit|think tank|software house) $"
            ),
            ORGANIZATION,
            3,
        ),
        (
            re.compile(
                r"\b(?:(?:no longer|not|parted ways|left|here|been) with|(?:off|moving|heading|headed|back) to) (?:the )?$"
            ),
            ORGANIZATION,
            3,
        ),
        (
            re.compile(
                r"(?:\b(?:at|from|join|joins|joined|joining|leave|leaves|leaving|left|quit|quits|quitting|founded|co-founded|launched|set up|runs|acquired|hired by|works? (?:at|for)|working (?:at|for)|worked (?:at|for)|employed by"
                r"|career at|years (?:at|with|in)|goodbye,?|farewell,?|so long,?|\ue004 (?:of|at|for|with|in)) (?:the )?)$"
            ),
            ORGANIZATION,
            3,
        ),
        (re.compile(r"'s $"), ORGANIZATION, 1),
        (re.compile(r"\b(?:in|near|outside|around|based in) $"), "place", 1),
    ),
    of_post_before=re.compile(r"(?:,| of| at| for)(?: the)? $"),
)
