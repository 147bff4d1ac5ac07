"""Facts about names, written for this project: given names, well-known organisations, name words.

Sources: common knowledge only; no list was copied. The recogniser in `names.py` works without
them, only less surely. Words are in lower case.
"""

from __future__ import annotations

from scraper.detect.words import words

GIVEN_NAMES = words(
    """
aaron abby abdul abe abigail abraham adam adele adrian agnes ahmed aidan aiko aisha akira alan
albert alberto alec aleksandr aleksander alessandro alessia alex alexander alexandra alexei
alexis alfred ali alice alicia alina alison allan allen allison alma alvaro alvin alyssa amal
amanda amara amber amelia amina amir amit amy ana anand anastasia anders andre andrea andreas
andrei andres andrew andrey andy angel angela angelina angelo angie angus anil anita anja anjali
anke ann anna annabel anne annelise annette annie anouk ansel anthony antoine anton antonia
antonio anya april ariana ariel arjun arlene armando arnaud arne arnold aron arthur arturo asha
ashley ashok asif astrid audrey august austin ava avi axel ayesha aylin ayumi barbara barney
barry bart bartosz basil beatrice beatriz becky bella ben benedict benjamin benny bernadette
bernard bernd bernhard bernie bert beth bethany betty beverly bhola bianca bill billy bjorn
blake bob bobby boris brad bradley brady branco brandon branden brenda brendan brenna brent
brett brian briana bridget brigitte brittany bronwen bruce bruno bryan bryce burak byron caitlin
caleb calvin cameron camila camille candace cara carl carla carlo carlos carmen carol carole
carolina caroline carolyn carrie carter casey cassandra catalina catherine cathy cecilia cecile
cedric celia celine cesar chad chandra charlene charles charlie charlotte chelsea chen cheryl
chiara chloe chris christa christian christina christine christoph christophe christopher chuck
cindy claire clara clare clarence clark claude claudia claudio clay clemens clement cliff
clifford clint clive cody cole colin colette colleen conor connor constance constantin cora
corey corinne cornelia cory courtney craig cristian cristina curtis cynthia cyril cyrus daan
dagmar daisy dale damian damien damon dan dana daniel daniela danielle danny daria darius dario
darren darryl dave david dawn dean deanna deb debbie deborah debra declan deepa deepak deirdre
delia denis denise dennis denny derek derrick desmond devon dexter diana diane didier diego
dieter dilip dimitri dina dirk dmitri dmitry dolores dominic dominik dominique don donald donna
dora doreen doris dorothy doug douglas drew duncan dustin dwight dylan earl ed eddie edgar edith
eduardo edward edwin eero eileen eitan elaine eleanor elena elif elisa elisabeth elise eliza
elizabeth ella ellen ellie elliot elliott elmar elsa elsie elvira elvis emanuel emil emile
emilia emilie emilio emily emma emmanuel emre enrico enrique eric erica erich erik erika erin
ernest ernesto ernst esme esteban esther ethan etienne eugene eva evan eve evelyn ezra fabian
fabio faith farah farid fatima fatma federico felicia felicity felipe felix ferdinand fernanda
fernando fiona florence florian floyd frances francesca francesco francis francisco francois
frank frankie franz fred freddie frederic frederick frederik freya frida frieda friedrich fritz
fumiko gabriel gabriela gabriele gabriella gail gareth garrett garth gary gavin gemma gene
genevieve geoff geoffrey george georgia georgina gerald geraldine gerard gerhard gerry gianni
gideon gilbert giles gillian gina giorgio giovanni gisela giulia giuseppe gladys glen glenda
glenn gloria gordon grace gracie graeme graham grant greg gregor gregory greta gretchen guido
guillaume guillermo gunnar gunther gus gustav gustavo guy gwen haakon hailey hakan hal halle
hallie hamid hana hank hanna hannah hannes hans harald hariko harold harriet harris harrison
harry harsh harvey hasan hassan hayley hazel heather hector heidi heike heiko heinz helen helena
helene helga helmut henri henrietta henrik henrike henry herbert herman hermann hilary hilda
hiroshi holger holly hope horst howard hubert hugh hugo hunter ian ibrahim ida ifeoma ignacio
igor ike ilse imani imogen imran ines inga inge ingo ingrid ioana ira irene iris irina irma
irving isaac isabel isabella isabelle isaiah isla ismail ivan ivana ivy jack jackie jackson
jacob jacqueline jacques jae jaime jake jakob jakub jamal james jamie jan jana jane janet janice
janine jared jasmine jason jasper javier jay jayne jean jeanette jeanne jeff jeffrey jelena jen
jenna jennifer jenny jens jeremiah jeremy jerome jerry jess jesse jessica jesus jiho jill jim
jimmy jin jo joan joana joann joanna joanne joao joaquin jochen jodie jody joe joel joey johan
johann johanna johannes john johnny jon jonah jonas jonathan joost jordan jorg jorge jose josef
joseph josephine josh joshua joy joyce juan juanita judith judy jude jules julia julian juliana
julie juliet julien julio julius jun june jung jurgen justin justine kai kaitlyn kamal kamala
kamil kara karen karin karina karl karla karsten kasper kate katharina katherine kathleen
kathryn kathy katia katie katja katrin katrina kay kayla keiko keisha keith kelly kelsey ken
kendra kenji kenneth kenny kent kerry kevin khalid kim kimberly kirk kirsten kit kjell klaus
kofi konrad krista kristen kristian kristin kristina kristof krzysztof kumar kurt kwame kyle
kylie lana lance lara larissa larry lars laszlo latoya laura laurel lauren laurence laurent
laurie lawrence lea leah leandro lee leif leila lena lennart leo leon leona leonard leonardo
leonie leroy lesley leslie lester levi lewis liam lidia lila lilian lillian lily linda lindsay
lindsey linus lionel lisa liz liza lloyd logan lois lola lorena lorenzo loretta lori lorna
lorraine lou louis louisa louise luc luca lucas lucia luciana luciano lucille lucy ludwig luigi
luis luisa lukas luke lydia lyle lynda lynn lynne mabel mackenzie maddie madeleine madison magda
magdalena maggie magnus mahendra mahmoud maja malcolm malik mandy manfred manuel manuela marc
marcel marcela marcelo marcia marcin marco marcos marcus margaret margarita margot maria mariam
marian mariana marianne marie mariko marina mario marion marisa marisol marissa marius marjorie
mark marko markus marlene marlon marsha marta martha martin martina marty marvin mary maryam
masahiro mateo mateusz mathias mathieu mathilde matilda matt matteo matthew matthias maureen
maurice mauricio max maxim maxime maximilian maxine maya megan mehmet mei meike mel melanie
melinda melissa melvin mercedes meredith mia michael michal michel michele michelle miguel mihai
mika mike mikhail mila milan mildred miles milo milton mimi mina mira miranda miriam mircea
mitch mitchell moira molly mona monica monika monique morgan morris moses muhammad mohamed
mohammad mohammed munir muriel murray mustafa myra myriam myron nadia nadine nahid nancy naoki
naomi natalia natalie natasha nate nathalie nathan nathaniel nazma neal ned neil nelson nia
nicholas nick nicola nicolas nicole nigel nikhil nikita nikki nikolai nils nina noah noel noelle
noor nora norbert norma norman oleg olena olga oliver olivia olivier omar oscar oskar otto owen
pablo paige paloma pam pamela paola paolo pascal pat patricia patrick patrik patsy patti paul
paula paulina pauline paulo pavel pearl pedro peggy penelope penny per percy perry pete peter
petra phil philip philipp philippe phillip phoebe phyllis pierre pietro pilar piotr pippa polly
prakash preston priya quentin quincy quinn rachel radek rafael rahul raimund rainer raj rajesh
rajiv ralf ralph ramesh ramiro ramon randall randy raoul raphael raquel rashid raul ravi ray
raymond rebecca reed regina reginald reiner reinhard renata renate rene renee reuben rex rhonda
ricardo riccardo richard rick ricky riley rita rob robbie robert roberta roberto robin rocco
rochelle rod roderick rodney rodrigo roger rohan roland rolf roman ron ronald ronan ronnie rory
rosa rosalind rose rosemary rosie ross roxanne roy ruben ruby rudolf rudy rupert russ russell
ruth ryan sabine sabrina sadie sadia said sally salma salvador salvatore sam samantha samir sami
samuel sandeep sandra sandy sanjay sara sarah sarita sasha saskia saul scott sean sebastian
selena selma serena serge sergei sergio seth shane shannon sharon shaun shauna shawn sheila
shelby sheldon shelley sherry shirley shyam sidney siegfried sierra sigrid silke silvia simon
simone siobhan sofia solomon sonia sonja sonya sophia sophie soren spencer stacey stacy stan
stanley stefan stefanie stella stephan stephanie stephen sterling steve steven stewart stuart
sue sunil suresh susan susana susanna susanne susie suzanne sven svetlana sybil sylvia sylvie
tabitha takashi takeshi tamara tammy tanya tara tariq tasha tatiana ted teodor terence teresa
terrell terri terry tess tessa thaddeus theo theodora theodore theresa therese thibault thierry
thomas thorsten tiago tiffany till tilda tim timo timothy tina tobias toby todd tom tomas tomasz
tommaso tommy toni tony torsten tracey tracy travis trent trevor tricia trish tristan trudy
tyler tyrone udo ulf ulrich ulrike umberto upendra ursula uwe valentin valentina valeria valerie
vanessa vaughn vera vernon veronica veronika vesna vicki vicky victor victoria vidya vijay
viktor vikram vince vincent viola violet virginia vivek vivian viviana vlad vladimir volker wade
wallace wally walt walter wanda ward warren wayne wei wendell wendy werner wesley wilbur wilfred
wilhelm will willem william willie wilma winston wolfgang xavier xiaoming yael yan yana yannick
yara yasmin yasmine yolanda york yosef youssef yuki yuri yusuf yves yvette yvonne zach zachary
zara zelda zeynep zoe zoltan zuzana chinwe adaeze ngozi chidi emeka tunde folake sipho thabo
lerato wanjiru kamau juma zainab amadou moussa fatou kwesi abena ama efua yaw chiamaka obi bola
seun temi odile dimitris eleni kostas nikos yiannis agnieszka ewa grzegorz jacek joanna kasia lukasz
malgorzata pawel ryszard slawomir wojciech zbigniew arash bahar dariush farhad kaveh leyla mehdi
navid parisa reza shirin haruka haruto hiroki ichiro kaori kazuo kenta kenichi makoto masako
mayumi miyuki naoko noriko rie ryota sachiko satoshi shigeru shota taro tomoko yoko yoshiko yumi
bo fang hao hui jia jing juan lan lei li lin ling min ming na ping qiang rui tao ting wen xiang
xin yang yi ying yong yu yun zhen zhi hyun jae-hyun ji-hoon ji-woo joon min-jun min-seo seo-yeon
soo-jin sung-ho yoon young-ho eun-ji aarav aditya akash ananya arun ashwin bhavna chitra devika
dinesh divya gaurav gita harish indira ishaan jyoti kavita kiran lakshmi lata leela madhu manish
meena meera mohan mukesh nandini neha nikita nisha padma pankaj pooja pradeep prasad preeti
priyanka radha rajan rakesh ranjit rekha ritu rohit sachin sangeeta sanjana satish savita shilpa
shiva shreya siddharth smita sneha srinivas sudha sujata suman sunita surya swati tanvi uma usha
vandana varun venkat vimal vinod vishal yash aoife ciara eamon eoin fergus finn maeve niamh orla
padraig roisin saoirse seamus sinead sorcha ailsa callum catriona ewan hamish iain isobel
lachlan mairi morag rhys sian dylan carys ffion gethin ieuan megan nerys owain tomos thijs
sander femke lotte maarten marijke pieter wouter anneke bram koen lieke niels roel sjoerd wim
yannic gerrit hendrik ingmar lasse mats mikko olli pekka riikka sanna satu tuomas ville aino
antti eeva jari juha jukka kari aleksi bente gitte henning jeppe kasper lene mette morten
pernille rasmus signe soren torben ole kristoffer ragnhild sigurd solveig tor iker joan nuria
oriol jordi montserrat xavi asier aitor leire gorka unai begona
"""
)

KNOWN_ORGANIZATIONS = frozenset(
    name.strip()
    for line in """
openai | anthropic | deepmind | google | google deepmind | microsoft | meta | facebook | apple
amazon | amazon web services | aws | netflix | nvidia | intel | amd | ibm | oracle | cisco
tesla | spacex | xai | twitter | x corp | uber | lyft | airbnb | stripe | palantir | salesforce
adobe | spotify | snap | snapchat | pinterest | linkedin | instagram | github | gitlab | mozilla
mozilla foundation | wikimedia | wikimedia foundation | debian | ubuntu | canonical | red hat
suse | gentoo | fedora | apache | linux foundation | python software foundation
rust foundation | cloudflare | dropbox | slack | zoom | twilio | shopify | etsy | ebay | paypal
square | block | coinbase | binance | robinhood | reddit | discord | tiktok | bytedance
tencent | alibaba | baidu | huawei | xiaomi | jd.com | meituan | didi | samsung | lg | sony
nintendo | panasonic | toyota | honda | nissan | mazda | mitsubishi | hitachi | softbank
rakuten | line | naver | kakao | hyundai | kia | bmw | volkswagen | audi | porsche
mercedes-benz | daimler | siemens | sap | bosch | basf | bayer | deutsche bank | allianz
commerzbank | adidas | puma | renault | peugeot | stellantis | airbus | boeing | lockheed martin
raytheon | ge | general electric | gm | general motors | ford | chrysler | caterpillar
seagate | western digital | micron | qualcomm | broadcom | tsmc | arm | asml | philips | shell
bp | exxonmobil | chevron | total | equinor | enron | jpmorgan | goldman sachs | morgan stanley
citigroup | citi | barclays | hsbc | ubs | credit suisse | lloyds | natwest | bank of america
wells fargo | blackrock | bridgewater | berkshire hathaway | sequoia | andreessen horowitz
a16z | y combinator | techstars | kleiner perkins | accel | mckinsey | bain | bcg | deloitte
kpmg | pwc | ey | accenture | infosys | wipro | tcs | cognizant | capgemini | bbc | cnn | nbc
cbs | abc | fox news | msnbc | npr | pbs | reuters | bloomberg | bloomberg news
associated press | the new york times | new york times | the washington post | washington post
wall street journal | the wall street journal | financial times | the economist | the guardian
the atlantic | politico | axios | vox | buzzfeed | vice | wired | the verge | techcrunch | espn
disney | pixar | dreamworks | warner bros | paramount | universal | hbo | mgm | hulu | ea
electronic arts | activision | blizzard | activision blizzard | ubisoft | valve | epic games
riot games | bungie | bioware | rockstar games | zynga | nasa | esa | fbi | cia | nsa | fda
cdc | epa | sec | irs | fcc | ftc | nato | un | unicef | unesco | who | imf | world bank
european commission | european parliament | european central bank | parliament | congress
senate | house of commons | house of lords | cabinet | white house | pentagon | state department
treasury | civil service | home office | foreign office | downing street | labour
labour party | conservative party | liberal democrats | green party | republican party
democratic party | bundestag | cdu | spd | fdp | harvard | harvard university | stanford
stanford university | mit | yale | princeton | oxford | cambridge | berkeley | uc berkeley
carnegie mellon | caltech | eth zurich | manchester united | manchester city | liverpool
chelsea | arsenal | tottenham | everton | real madrid | barcelona | atletico madrid
bayern munich | borussia dortmund | juventus | ac milan | inter milan | psg | ajax | mistral
mistral ai | cohere | hugging face | stability ai | midjourney | character.ai | inflection ai
inflection | scale ai | perplexity | runway | databricks | snowflake | thinking machines lab
safe superintelligence | ssi | ai2 | allen institute | jcpenney | walmart | target | costco
starbucks | mcdonald's | nike | coca-cola | pepsi | unilever | nestle | p&g | procter & gamble
ikea | h&m | lego | expedia | booking.com | yahoo | yahoo! | aol | myspace | tumblr | flickr
medium | substack | wordpress | automattic | basecamp | 37signals | stack overflow | quora
vmware | dell | hp | hewlett-packard | hewlett packard enterprise | sun microsystems | nokia
ericsson | blackberry | motorola | vodafone | t-mobile | verizon | at&t | comcast | bt
telefonica | orange
""".splitlines()
    for name in line.split("|")
    if name.strip()
)

ORGANIZATION_WORDS = words(
    """
inc corp corporation company co ltd llc plc gmbh ag group holdings partners capital ventures
fund bank trust insurance university college school elementary academy institute faculty
polytechnic seminary conservatory church chapel cathedral parish diocese ministries temple
synagogue mosque congregation council parliament senate cabinet ministry department bureau
agency authority commission committee board court office police army navy force service services
hospital clinic foundation association society federation union league club fc afc cf sc united
athletic rovers wanderers orchestra symphony philharmonic opera ballet theatre theater museum
gallery library archive zoo times post herald tribune gazette courier journal chronicle observer
examiner star mail telegraph guardian press news magazine weekly daily review digest reporter
sentinel dispatch register mercury globe inquirer independent standard monthly quarterly
bulletin ledger argus echo advertiser broadcasting radio tv television network channel media
studios studio pictures films records games entertainment publishing publishers books labs lab
laboratories laboratory research technologies technology systems software solutions industries
international global motors airlines airways railways rail energy power electric oil gas mining
steel pharma pharmaceuticals therapeutics biosciences biotech robotics dynamics semiconductor
semiconductors networks communications telecom mobile digital data ai interactive logistics
foods brewery brewing restaurants hotels resorts stores markets project initiative coalition
alliance centre center team party campaign works instruments collective consulting fcu
cooperative co-op chamber corps guild brigade squadron regiment battalion district county city
borough department nonprofit linux bsd os
"""
)

PLACES = words(
    """
london paris berlin munich hamburg frankfurt vienna zurich geneva rome milan madrid lisbon
amsterdam brussels copenhagen stockholm oslo helsinki warsaw prague budapest athens moscow kyiv
istanbul ankara dublin edinburgh glasgow cardiff belfast manchester birmingham bristol leeds
tokyo osaka kyoto seoul beijing shanghai shenzhen hangzhou taipei singapore bangkok jakarta
manila hanoi mumbai delhi bangalore bengaluru chennai hyderabad karachi lahore dhaka colombo
kathmandu sydney melbourne brisbane perth auckland wellington toronto montreal vancouver ottawa
calgary boston chicago seattle denver austin dallas houston phoenix portland atlanta miami
philadelphia pittsburgh detroit cleveland columbus cincinnati minneapolis baltimore nashville
memphis california texas florida ohio michigan illinois pennsylvania virginia georgia oregon
minnesota wisconsin arizona colorado iowa utah nevada kansas nebraska missouri kentucky
tennessee alabama louisiana massachusetts connecticut maryland maine vermont montana england
scotland wales ireland britain france germany italy spain portugal netherlands belgium denmark
sweden norway finland poland austria switzerland greece turkey russia ukraine china japan korea
taiwan india pakistan bangladesh nepal indonesia malaysia thailand vietnam philippines australia
canada mexico brazil argentina chile colombia peru egypt nigeria kenya ghana israel iran iraq
america europe asia africa u.s uk us usa eu washington
"""
) | {"new york", "los angeles", "san francisco"}
