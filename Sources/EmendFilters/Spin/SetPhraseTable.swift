// Made by `python3 corpora/spin/make.py` from corpora/spin/set-phrases.txt and tortured-phrases.txt.

/// A set phrase of two words a line, the synonyms of its first word and those of its second; parted by bars.
let setPhraseTable: StaticString = """
    absentee ballot||vote voting
    absolute value|arbitrary complete direct downright implicit infinite living rank sheer unambiguous|
    academic freedom|pedantic scholarly theoretical|exemption
    academic program|pedantic scholarly theoretical|broadcast curriculum plan platform syllabus
    academic year|pedantic scholarly theoretical|class
    access code|admission admittance approach entree|
    access road|admission admittance approach entree|route
    access time|admission admittance approach entree|clip meter metre sentence
    accounting firm||house
    accounting system||arrangement organisation organization scheme
    acetic acid||dose pane superman
    acid rain|bitter blistering caustic dose pane sour superman unpleasant virulent|
    activated carbon|excited reactive treated|
    active site|agile alive athletic brisk bustling busy dynamic existent fighting going involved nimble operational participating proactive progressive quick sporty|situation website
    adult education|grown mature pornographic sexy|breeding instruction pedagogy teaching training
    adult female|grown mature pornographic sexy|
    adult male|grown mature pornographic sexy|
    advertising agency||authority bureau means office representation
    advertising campaign||cause crusade drive effort movement safari
    advisory board|consultative informative|card plank table
    advisory service|consultative informative|avail overhaul
    affirmative action|approving favorable favourable optimistic|
    african country||area commonwealth land
    agenda item|docket schedule|detail particular point token
    aircraft carrier||bearer mailman postman
    alarm clock|alert dismay|
    alarm system|alert dismay|arrangement organisation organization scheme
    alcohol abuse||insult misuse
    alcoholic beverage|addicted hard intoxicating lush strong|potable
    allergic reaction|susceptible|response
    allergic rhinitis|susceptible|
    alternative energy|choice option secondary substitute unconventional|push vitality
    alternative medicine|choice option secondary substitute unconventional|
    american dream||ambition aspiration
    american flag||iris masthead
    amino acid||dose pane superman
    amusement park|entertainment|ballpark common commons green
    anal intercourse||congress relation
    ancient history||account chronicle story
    angular momentum|angled asteroid rectangular triangular|impulse
    animal husbandry|beast brute carnal creature fauna physical sensual|agriculture farming
    animal kingdom|beast brute carnal creature fauna physical sensual|land realm
    answering machine|respondent responsive|auto automobile
    anxiety disorder||upset
    apartment building|flat|construction
    appeals court||homage tribunal
    appellate court||homage tribunal
    application form|coating covering diligence lotion|anatomy build cast chassis class configuration conformation contour course descriptor figure flesh frame grade kind mannequin pattern phase physique shape soma sort strain variant variety
    application program|coating covering diligence lotion|broadcast curriculum plan platform syllabus
    applied mathematics|forensic practical|
    aqueous solution|sedimentary|answer resolution result root solvent
    arch support|mischievous playful skilled superior wicked|accompaniment backing backup documentation funding keep livelihood living reinforcement
    area code|arena domain expanse field orbit region sphere|
    armed forces|barbed equipped prickly|
    armed robbery|barbed equipped prickly|looting
    armed services|barbed equipped prickly|
    arms control|weaponry|command dominance mastery restraint
    arms race|weaponry|subspecies wash
    arrest warrant|apprehension catch check collar halt hitch pinch stay stop|countenance endorsement guarantee sanction
    arrival time|comer reaching|clip meter metre sentence
    artificial intelligence|affected arranged bionic bleached cardboard celluloid coloured contrived dummy dyed fake false faux imitation inorganic near painted simulated staged stylized substitute synthetic unnatural unreal|tidings word
    ascorbic acid||dose pane superman
    asking price|request|cost damage terms toll
    aspect ratio|expression face facet look panorama prospect scene vista|proportion
    assembly language|fabrication forum gathering|lyric nomenclature speech terminology words
    assistant professor|helper subordinate supporter|
    assisted suicide|aided|
    associate degree|companion comrade familiar fellow subordinate|grade level point stage
    associate professor|companion comrade familiar fellow subordinate|
    atlantic city||metropolis
    atlantic coast||glide seacoast seashore slide
    atmospheric pressure||insistence
    atomic bomb|small|turkey
    atomic clock|nuclear small|
    atomic number|nuclear|figure issue numeral routine turn
    attention span|care tending|brace bridge couple duet pair twain yoke
    attorney general|lawyer|
    auction house||family firm mansion sign theatre
    audio recording||transcription
    audio system||arrangement organisation organization scheme
    australian dollar||buck clam
    auto loan|machine|
    auto part|machine|character component constituent contribution division function office percentage persona piece portion region role section share voice
    auto racing|machine|
    automatic transmission|involuntary mechanical reflex reflexive robotic smart|infection
    automobile insurance|machine|indemnity
    average cost|common fair intermediate mean median mediocre medium modal moderate norm normal ordinary|toll
    back door|binding cover hind hinder posterior spine|threshold
    back room|binding cover hind hinder posterior rear spine|
    background knowledge|desktop ground scope setting|cognition
    background noise|desktop scope setting|dissonance disturbance interference racket randomness
    baked goods|cooked|
    baking powder||gunpowder
    baking soda||tonic
    balance sheet|correspondence equalizer equilibrium proportion remainder residual residue rest symmetry|canvas plane sail shroud tabloid tack
    balanced budget|harmonious poised proportionate stable symmetrical|
    balanced diet|harmonious poised proportionate stable symmetrical|
    bald eagle|bare hairless open overt|
    ball bearing|chunk formal glob globe lump testis|carriage charge heading posture presence
    ball game|chunk formal glob globe lump testis|plot
    ballistic missile||projectile
    bank account|cant|chronicle explanation history invoice score story
    bank loan|cant|
    banking industry||diligence manufacture
    banking system||arrangement organisation organization scheme
    barbed wire|armed biting prickly sarcastic|telegram
    base metal|basal basic basis cornerstone counterfeit floor foot foundation groundwork humble illegitimate immoral inferior infrastructure lowly mean nucleotide pedestal radical radix root stand stem theme wrong|alloy
    base rate|alkali basal basis cornerstone counterfeit floor foot foundation groundwork humble illegitimate immoral inferior infrastructure lowly mean nucleotide pedestal radical radix root stand stem theme wrong|pace
    baseball game||plot
    baseball player||actor musician participant
    baseball team||squad
    basic principle|alkaline basal base canonical elemental elementary grassroots introductory primary radical rudimentary standard staple underlying|precept rationale rule
    basic training|alkaline basal base canonical elemental elementary fundamental grassroots introductory primary radical rudimentary standard staple underlying|breeding grooming preparation
    basketball coach|hoops|carriage handler manager omnibus tutor
    basketball court|hoops|homage tribunal
    basketball game|hoops|plot
    basketball player|hoops|actor musician participant
    basketball team|hoops|squad
    bass drum|deep|barrel
    bass guitar|deep|
    batch processing|clutch deal flock heap mass mess mint mountain peck pile plenty raft sight slew stack|
    bathing suit||case cause courting courtship lawsuit
    battery charger|barrage bombardment|
    batting average||norm
    baud rate||pace
    beach house||family firm mansion sign theatre
    beauty salon|dish knockout lulu peach sweetheart|
    bedroom furniture|chamber|
    beef cattle|bitch gripe kick|cows oxen
    bell pepper|buzzer chime doorbell gong toll|
    belly button|abdomen stomach|clit clitoris push release
    belt buckle|bang bash knock smash swath whack|warp
    best friend|advisable better champion foremost optimal optimum primo topper unsurpassed|acquaintance ally booster champion protagonist supporter
    best seller|advisable better champion foremost optimal optimum primo topper unsurpassed|marketer vendor
    beta test|exploratory important|exam examination trial tryout
    betting odds|indulgent sporting|
    bile duct|gall|canal channel
    binary file|multiple|
    biological warfare|begotten natural|
    bipolar disorder||upset
    birth certificate|nativity|credential credentials security
    birth control|nativity|command dominance mastery restraint
    birth rate|nativity|pace
    birthday cake||patty
    birthday gift||endowment giving talent
    birthday present||nowadays
    black bear|angry bleak bootleg coloured contraband covert dark dirty disastrous disgraceful evil fatal fateful grim hopeless illegal negro sarcastic shameful sinister smuggled soiled unclean unfortunate|
    black belt|angry bleak bootleg coloured contraband covert dark dirty disastrous disgraceful evil fatal fateful grim hopeless illegal negro sarcastic shameful sinister smuggled soiled unclean unfortunate|bang bash knock smash swath whack
    black cock|angry bleak bootleg coloured contraband covert dark dirty disastrous disgraceful evil fatal fateful grim hopeless illegal negro sarcastic shameful sinister smuggled soiled unclean unfortunate|hammer peter prick rooster shaft tool
    black hole|angry bleak bootleg coloured contraband covert dark dirty disastrous disgraceful evil fatal fateful grim hopeless illegal negro sarcastic shameful sinister smuggled soiled unclean unfortunate|hollow mess pickle trap
    black magic|angry bleak bootleg coloured contraband covert dark dirty disastrous disgraceful evil fatal fateful grim hopeless illegal negro sarcastic shameful sinister smuggled soiled unclean unfortunate|deception illusion trick
    black market|angry bleak bootleg coloured contraband covert dark dirty disastrous disgraceful evil fatal fateful grim hopeless illegal negro sarcastic shameful sinister smuggled soiled unclean unfortunate|grocery mart
    black pepper|angry bleak bootleg coloured contraband covert dark dirty disastrous disgraceful evil fatal fateful grim hopeless illegal sarcastic shameful sinister smuggled soiled unclean unfortunate|
    black woman|angry bleak bootleg coloured contraband covert dark dirty disastrous disgraceful evil fatal fateful grim hopeless illegal negro sarcastic shameful sinister smuggled soiled unclean unfortunate|char
    blank space|clean dummy space unloaded|blank distance infinite place quad
    blind date|irrational screen|appointment engagement escort
    block diagram|closure cube occlusion pulley stop|
    block grant|closure cube occlusion pulley stop|assignment concession
    blood bank|ancestry descent lineage origin pedigree rake stock|cant
    blood cell|ancestry descent lineage origin pedigree rake stock|cadre cubicle
    blood clot|ancestry descent lineage origin pedigree rake stock|
    blood glucose|ancestry descent lineage origin pedigree rake stock|
    blood pressure|ancestry descent lineage origin pedigree rake stock|insistence
    blood stream|ancestry descent lineage origin pedigree rake stock|current
    blood sugar|ancestry descent lineage origin pedigree rake stock|bread cabbage carbohydrate clams dough kale lettuce loot scratch
    blood test|ancestry descent lineage origin pedigree rake stock|exam examination trial tryout
    blood transfusion|ancestry descent lineage origin pedigree rake stock|
    blood type|ancestry descent lineage origin pedigree rake stock|case character eccentric
    blood vessel|ancestry descent lineage origin pedigree rake stock|watercraft
    blue book|aristocratic chromatic dark depressed depressing dirty dismal drab dreary gentle gloomy grim juicy naughty noble northern profane risque sexy sorry spicy strict|ledger leger record script volume
    blue chip|aristocratic chromatic dark depressed depressing dirty dismal drab dreary gentle gloomy grim juicy naughty noble northern profane risque sexy sorry spicy strict|check crisp flake fleck microchip scrap
    board game|panel plank|plot
    board meeting|card panel plank table|confluence encounter merging
    board member|card panel plank table|extremity penis
    boarding school||shoal
    body hair|consistency torso trunk|fuzz
    body language|consistency torso trunk|lyric nomenclature speech terminology words
    body lotion|consistency torso trunk|application
    body part|consistency torso trunk|character component constituent contribution division function office percentage persona piece portion region role section share voice
    body temperature|consistency torso trunk|
    body type|consistency torso trunk|case character eccentric
    body weight|consistency torso trunk|
    boiling point||degree detail head level peak period spot stage stop
    bond issue|adherence adhesion alliance attachment bail hamper|consequence effect egress emergence event exit matter offspring outcome outlet payoff proceeds progeny publication result return subject take topic yield
    bone marrow|bony ivory pearl|center centre core essence gist heart kernel meat substance
    book review|ledger leger record script volume|critique followup inspection reassessment recap revaluation revue
    book value|ledger leger record script volume|
    booking agent|engagement reservation|broker factor
    boot camp|bang charge flush kick kicking rush thrill|clique pack
    bottled water||piss urine
    boundary condition|edge limit|circumstance consideration precondition shape status stipulation term
    boundary layer|edge limit|level stratum
    bounty hunter|amplitude premium|
    brain damage|genius head mastermind mentality mind nous psyche|harm hurt impairment terms wrong
    brain drain|genius head mastermind mentality mind nous psyche|
    brain stem|genius head mastermind mentality mind nous psyche|base fore radical root shank stalk theme
    brand name|blade mark marque stain steel stigma sword|figure
    breaking point||degree detail head level peak period spot stage stop
    breast cancer|boob bosom chest titty|
    breast feeding|boob bosom chest titty|eating
    breast implant|boob bosom chest titty|
    breathing apparatus|respiration ventilation|setup
    breeding ground|education fostering fruitful nurture raising rearing reproduction upbringing|background basis earth footing land primer priming reason soil
    bright side|ardent blazing blinding brilliant colourful dazzling glaring gleaming glittering glorious glossy happy hopeful intelligent iridescent light lucent luminous lustrous polished promising radiant shining shiny silky silver silvery sleek slick smart vivid|face incline position slope
    british people||citizenry mass masses multitude
    broken heart|busted confused crushed damaged dashed destroyed disordered distributed dotted halting humble humbled humiliated impaired imperfect impoverished incomplete interrupted rough rugged tame upset|affection bosom center centre core essence gist kernel marrow meat middle nerve pump spirit spunk substance tenderness ticker
    bronze medal|chromatic metal metallic|decoration palm ribbon
    brown rice|brunette chromatic|
    brown sugar|brunette chromatic|cabbage carbohydrate clams dough kale lettuce loot scratch
    brownian motion||gesture move question
    budget deficit||shortage shortfall
    buffer zone|fender pilot|
    building block|construction|closure cube occlusion pulley stop
    building code|construction|
    building material||cloth fabric stuff textile
    building permit|construction|licence license
    building site||situation website
    building society|construction|club companionship fellowship guild lodge
    bull market|copper crap fuzz shit|grocery mart
    bulletin board||card panel plank table
    bush administration|chaparral inferior scrub shrub|brass disposal establishment governance governing government organisation organization presidency
    business activity|clientele concern occupation patronage|
    business address|clientele concern occupation patronage|destination reference speech
    business card|clientele concern occupation patronage|bill board carte lineup menu notice poster posting scorecard
    business community|clientele concern occupation patronage|
    business concern|clientele concern occupation patronage|care fear headache worry
    business cycle|clientele concern occupation patronage|bicycle bike hertz oscillation rhythm round wheel
    business district|clientele concern occupation patronage|dominion territory
    business enterprise|clientele concern occupation patronage|endeavour initiative
    business loan|clientele concern occupation patronage|
    business news|clientele concern occupation patronage|tidings word
    business office|clientele concern occupation patronage|agency authority berth billet bureau function place position power role situation spot
    business organization|clientele concern occupation patronage|arrangement brass constitution formation governance
    business people|clientele concern occupation patronage|citizenry mass masses multitude
    business relationship|clientele concern occupation patronage|kinship
    business school|clientele concern occupation patronage|shoal
    business sector|clientele concern occupation patronage|sphere
    cable system||arrangement organisation organization scheme
    cable television||telly
    calendar year||class
    call centre|claim outcry shout song yell|core essence gist heart kernel marrow meat middle midpoint substance
    call number|claim outcry shout song yell|figure issue numeral routine turn
    call waiting|claim outcry shout song yell|
    calling card|career vocation|bill board carte lineup menu notice poster posting scorecard
    canadian dollar||buck clam
    cancer cell||cadre cubicle
    candle holder|taper|bearer
    cape town|mantle ness|
    capital cost|primary superior uppercase|toll
    capital expenditure|primary superior uppercase|consumption
    capital gain|primary superior uppercase|addition amplification increase profit
    capital letter|primary superior uppercase|
    capital punishment|primary superior uppercase|penalty
    capital stock|primary superior uppercase|ancestry blood breed broth descent inventory lineage livestock origin pedigree strain
    carbon steel||blade brand sword
    card game|bill carte lineup menu notice poster posting scorecard|plot
    cardiac arrest||apprehension catch check collar halt hitch pinch stay stop
    cardiac output||production turnout yield
    cardiovascular system||arrangement organisation organization scheme
    care delivery|attention caution charge concern fear guardianship maintenance precaution tending upkeep|bringing livery pitch rescue saving speech
    carpal tunnel||burrow
    carriage return|bearing coach posture pram stroller|comeback counter homecoming issue payoff proceeds recurrence replication restitution restoration retort take yield
    case study|casing cause character eccentric event example face font instance lawsuit sheath shell showcase slip subject suit type typeface|discipline field sketch subject survey
    cash advance||approach improvement overture procession progress progression rise
    cash flow||current menstruation period stream
    cassette player||actor musician participant
    cassette tape||taping
    cast iron|form mold mould roll shape stamp|
    catchment area||arena country domain expanse field orbit region sphere
    catholic school||shoal
    cell death|cadre cubicle|demise destruction dying expiry
    cell division|cadre cubicle|class partition partitioning section segmentation variance
    cell membrane|cadre cubicle|
    cell wall|cadre cubicle|
    cellular phone|pitted|earphone headphone sound
    cellular telephone|pitted|
    central bank|cardinal exchange focal fundamental halfway important medial median middle midway nuclear primal|cant
    central city|cardinal exchange focal fundamental halfway important medial median middle midway nuclear primal|metropolis
    central heating|cardinal exchange focal fundamental halfway important medial median middle midway nuclear primal|warming
    central office|cardinal exchange focal fundamental halfway important medial median middle midway nuclear primal|agency berth billet bureau function position power situation spot
    centre stage|core essence gist heart kernel marrow meat middle midpoint substance|degree level phase point
    cerebral cortex|intellectual|
    cerebral palsy|intellectual|paralysis
    chain reaction|concatenation range strand string|response
    chamber music|bedroom|medicine
    charter school||shoal
    check mark|arrest assay bridle cheque chip chit confirmation curb deterrent halt handicap hindrance hitch impediment stay stop tick verification|brand cross fool grade gull patsy print scar score scrape scratch sign stain stigma sucker target
    checking account||bill chronicle explanation history invoice score story
    chemical analysis||psychoanalysis
    chemical engineering||technology
    chemical industry||diligence manufacture
    chemical reaction||response
    chess game|cheat|plot
    chest pain|breast bureau dresser|annoyance bother hurting nuisance
    chicken breast|cowardly fearful yellow|boob bosom chest titty
    chicken broth|cowardly fearful yellow|
    chicken soup|cowardly fearful yellow|
    chicken stock|cowardly fearful yellow|ancestry blood breed descent fund inventory lineage livestock origin pedigree strain
    chief executive|boss foreman head important main master primary principal|administrator
    chief justice|boss foreman head important main master primary principal|jurist
    child abuse|baby minor shaver youngster|insult misuse
    child care|minor shaver youngster|attention caution charge concern fear guardianship maintenance precaution tending upkeep
    child pornography|baby minor shaver youngster|erotica smut
    child support|baby minor shaver youngster|accompaniment backing backup documentation funding keep livelihood living reinforcement
    chocolate cake|cocoa|patty
    chocolate mousse|cocoa coffee|
    christmas gift||endowment giving talent
    christmas present||nowadays
    church building||construction
    cigarette lighter|butt|barge
    circuit board|tour|panel plank table
    circuit breaker|tour|surf
    circulatory system||arrangement organisation organization scheme
    circumstantial evidence|specific|grounds
    citric acid||dose pane superman
    city centre|metropolis|core essence gist heart kernel marrow meat middle midpoint substance
    city council|metropolis|
    city hall|metropolis|dorm dormitory foyer lobby mansion residence
    city limits|metropolis|
    city manager|metropolis|coach director handler
    civil action|polite|
    civil disobedience|polite|noncompliance
    civil engineering|polite|technology
    civil servant|polite|retainer
    civil service|polite|avail overhaul
    claim form|call title|anatomy build cast chassis class configuration conformation contour course descriptor figure flesh frame grade kind mannequin pattern phase physique shape soma sort strain variant variety
    class action|category course division family form grade stratum|
    class list|course division family form grade stratum|inclination lean leaning tilt
    class period|category course division family form grade stratum|flow menstruation point stop
    class struggle|category course division family form grade stratum|battle conflict
    classical music|authoritative definitive received standard|medicine
    classification system|assortment categorization sorting|arrangement organisation organization
    clean room|antiseptic blank complete easy empty fair fresh immaculate kosher legible light moral neat perfect pristine pure scrubbed sporting sporty spotless unarmed unqualified unused washed|
    clearing house|clarification glade|family firm mansion sign theatre
    climate change|mood|alteration modification variety
    clinical trial|objective|tribulation tryout visitation
    clinton administration||brass disposal establishment governance governing government organisation organization presidency
    clock radio||tuner wireless
    closed loop|blinking blocked compressed drawn enclosed restricted shut tight union|eyelet iteration
    closed session|blinking blocked compressed drawn enclosed restricted shut tight union|sitting
    closing price|completion concluding conclusion culmination ending shutdown shutting terminal|cost damage terms toll
    closing time|completion concluding conclusion culmination ending shutdown shutting terminal|clip meter metre sentence
    clothing store|wear wearable|depot fund memory shop stock
    cloud cover|swarm|binding blanket concealment masking screen screening
    coal mine|ember|
    coastal plain|inshore maritime|champaign field knit
    coaxial cable|concentric|
    coca cola||dope
    cock sucking|hammer peter prick rooster shaft tool|suction
    coding system|cryptography|arrangement organisation organization scheme
    coffee break|chocolate java|disruption fault fracture intermission interruption pause recess respite rift rupture severance shift suspension
    coffee maker|chocolate java|manufacturer shaper
    coffee shop|chocolate java|workshop
    coffee table|chocolate java|board mesa
    cognitive science||skill
    cold front|arctic bleak chilly cool crisp cutting dead dusty frosty frozen glacial inhuman intense perfect refrigerant refrigerated snappy stale unconscious|battlefront movement presence
    cold fusion|arctic bleak chilly cool crisp cutting dead dusty frosty frozen glacial inhuman intense perfect polar refrigerant refrigerated snappy stale unconscious|coalition merger unification
    cold storage|arctic bleak chilly cool crisp cutting dead dusty frosty frozen glacial inhuman intense perfect polar refrigerant refrigerated snappy stale unconscious|depot memory warehousing
    cold water|arctic bleak chilly crisp cutting dead dusty frosty frozen glacial inhuman intense perfect polar refrigerant refrigerated snappy stale unconscious|piss urine
    cold weather|arctic bleak chilly cool crisp cutting dead dusty frosty frozen glacial inhuman intense perfect polar refrigerant refrigerated snappy stale unconscious|conditions
    collateral damage|confirming indirect parallel secondary supportive validating verifying|harm hurt impairment terms wrong
    collective agreement|aggregate aggregated clustered corporate joint mass socialist|accord arrangement concord correspondence understanding
    collective bargaining|aggregate aggregated clustered corporate joint mass socialist|
    college girl||daughter miss missy
    college level||floor grade layer point stage storey story stratum tier
    college student||pupil scholar
    colour scheme|gloss|dodge dodging outline strategy
    comfort food|consolation ease puff quilt solace|nutrient
    comfort zone|consolation ease puff quilt solace|
    comic book|amusing comedian funny humorous laughable|ledger leger record script volume
    comic strip|amusing comedian funny humorous laughable|funnies slip
    coming back|advent approach approaching climax forthcoming future orgasm upcoming|binding cover rear spine
    coming together|advent approach approaching climax forthcoming future orgasm upcoming|
    command prompt|bidding control dictation instruction mastery statement|
    commanding officer|dominating overlooking|policeman
    commercial activity|inferior mercantile mercenary technical|
    commercial bank|inferior mercantile mercenary technical|cant
    commercial loan|inferior mercantile mercenary technical|
    commercial paper|inferior mercantile mercenary technical|composition newspaper theme
    committee meeting||confluence encounter merging
    committee member||extremity penis
    common carrier|average coarse democratic familiar frequent grassroots green inferior informal mutual ordinary park popular shared standard usual vernacular vulgar|bearer mailman postman
    common cold|average coarse democratic familiar frequent grassroots green inferior informal mutual ordinary park popular shared standard usual vernacular vulgar|
    common denominator|average coarse democratic familiar frequent grassroots green inferior informal mutual ordinary park popular shared standard usual vernacular vulgar|
    common ground|average coarse democratic familiar frequent grassroots green inferior informal mutual ordinary park popular shared standard usual vernacular vulgar|background basis earth footing primer priming soil
    common knowledge|average coarse democratic familiar frequent grassroots green inferior informal mutual ordinary park popular standard usual vernacular vulgar|cognition
    common people|average coarse democratic familiar frequent grassroots green inferior informal mutual park popular shared standard usual vernacular vulgar|citizenry mass masses multitude
    common sense|average coarse democratic familiar frequent grassroots green inferior informal mutual ordinary park popular shared standard usual vernacular vulgar|
    common shares|average coarse democratic familiar frequent grassroots green inferior informal mutual park popular shared standard usual vernacular vulgar|
    common stock|average coarse democratic familiar frequent grassroots green inferior informal mutual ordinary park popular shared standard usual vernacular vulgar|ancestry blood breed broth descent fund inventory lineage livestock origin pedigree strain
    communicable disease|catching|
    communication channel||canal duct groove
    communication system||arrangement organisation organization scheme
    communications technology||engineering
    community property||attribute belongings dimension holding place
    community service||avail overhaul
    compact disc|concise consolidated covenant heavy impacted packed short succinct summary thick tight|platter record saucer
    company name|caller fellowship party society troupe|figure
    computed tomography||imaging
    computer code|calculator estimator|
    computer game|calculator estimator|plot
    computer graphics|calculator estimator|artwork
    computer hardware|calculator estimator|
    computer industry|calculator estimator|diligence manufacture
    computer keyboard|calculator estimator|
    computer memory|calculator estimator|remembering retention
    computer monitor|calculator estimator|proctor reminder
    computer mouse|calculator estimator|
    computer network|calculator estimator|mesh
    computer program|calculator estimator|broadcast curriculum plan platform syllabus
    computer programmer|calculator estimator|coder
    computer programming|calculator estimator|scheduling
    computer science|calculator estimator|skill
    computer screen|calculator estimator|blind concealment cover covert sieve
    computer simulation|calculator estimator|pretending
    computer software|calculator estimator|package
    computer store|calculator estimator|depot fund shop stock
    computer system|calculator estimator|arrangement organisation organization scheme
    computer technology|calculator estimator|
    computer user|calculator estimator|
    computer virus|calculator estimator|
    concentration camp|absorption density immersion tightness|clique pack
    concert hall||dorm dormitory foyer lobby mansion residence
    conference call|league|claim outcry shout song yell
    conference room|league|
    confidential information|close|entropy
    connective tissue|conjunction|
    consent decree||fiat
    construction industry|expression structure twist|diligence manufacture
    construction paper|building expression structure twist|composition newspaper theme
    consulting company||caller fellowship party society troupe
    consulting firm||house
    consumer credit||acknowledgment citation cite mention quotation recognition reference
    contact lens|liaison link striking touch|
    continental shelf||ledge
    continuing education|chronic long|breeding instruction pedagogy teaching training
    control panel|command dominance mastery restraint|gore jury
    control room|command dominance mastery restraint|
    control system|command dominance mastery restraint|arrangement organisation organization scheme
    controlled substance|disciplined dominated obsessed possessed|center centre content core essence gist heart kernel marrow meaning means meat
    controlling interest|dominant|involvement pastime pursuit sake stake
    convenience store|appliance gadget gizmo restroom widget|depot fund memory shop stock
    conversion factor|changeover rebirth transition|agent broker component constituent element gene ingredient
    conveyor belt|transporter|bang bash knock smash swath whack
    cookie cutter|biscuit|carver cutlery tender
    cookie sheet|biscuit|canvas plane sail shroud tabloid tack
    cooling system|chilling|arrangement organisation organization scheme
    coordinate system|equal|arrangement organisation organization scheme
    copyright infringement||violation
    coral reef|chromatic|
    cord blood||ancestry descent lineage origin pedigree rake stock
    core dump|burden center centre effect essence gist heart kernel marrow meat nucleus substance|shit
    core group|burden center centre effect essence gist heart kernel marrow meat nucleus substance|radical
    corn syrup|maize|
    corporal punishment|bodied bodily embodied incarnate material physical somatic|penalty
    corporate finance|bodied collective embodied incarnate incorporated joint material organized|
    cosmetic dentistry|aesthetic decorative ornamental|
    cosmetic surgery|aesthetic decorative ornamental|operation
    cost accounting|toll|
    cost analysis|toll|psychoanalysis
    cottage cheese|bungalow|
    council member||extremity penis
    country club|area commonwealth land nation|cabaret guild lodge nightclub society
    country house|area commonwealth land nation|family firm mansion sign theatre
    country music|area commonwealth land nation|medicine
    county seat||arse backside behind bottom buns butt buttocks fanny place posterior rear stern tail
    court order|homage tribunal|club decree fiat guild lodge ordination society
    cover letter|binding blanket concealment masking screen screening|
    covering letter|application coating masking screening|
    crack cocaine|chap cleft fissure fling fracture offer pass sally shot snap super superior tops tornado whirl|
    crash course|clash collapse smash wreck|class form grade path track trend
    cream cheese|ointment pick|
    creative thinking|constructive fanciful imaginative inventive notional|thought
    credit bureau|acknowledgment citation cite mention quotation recognition reference|agency authority chest dresser office
    credit card|acknowledgment citation cite mention quotation recognition reference|bill board carte lineup menu notice poster posting scorecard
    credit hour|acknowledgment citation cite mention quotation recognition reference|minute
    credit rating|acknowledgment citation cite mention quotation recognition reference|evaluation valuation
    credit union|acknowledgment citation cite mention quotation recognition reference|brotherhood conjugation coupling join marriage mating pairing unification uniting
    crew member|bunch crowd gang|extremity penis
    crime rate|offence|pace
    criminal court|crook felon guilty illegal outlaw vicious wrong|homage tribunal
    criminal offence|crook felon guilty illegal outlaw vicious wrong|crime
    criminal prosecution|crook felon guilty illegal outlaw vicious wrong|
    criminal record|crook felon guilty illegal outlaw vicious wrong|disc disk platter
    crisis intervention||treatment
    critical analysis|acute crucial dangerous decisive desperate dire evaluative grave grievous important indispensable judicial serious severe vital|psychoanalysis
    critical mass|acute crucial dangerous decisive desperate dire evaluative grave grievous important indispensable judicial serious severe vital|batch bulk deal flock heap mess mint mountain multitude peck pile plenty raft sight slew stack volume
    critical point|acute dangerous decisive desperate dire evaluative grave grievous indispensable judicial serious severe vital|degree detail head level peak spot stage stop
    critical review|acute crucial dangerous decisive desperate dire evaluative grave grievous important indispensable serious severe vital|critique followup inspection reassessment recap revaluation revue
    cross country|fussy grumpy hybrid hybridization mark transverse|area commonwealth land nation
    cross section|fussy grumpy hybrid hybridization mark transverse|department division incision segment subdivision
    crossword puzzle||teaser
    cruise control|sail|command dominance mastery restraint
    cruise ship|sail|
    crystal ball|quartz|chunk formal glob globe lump testis
    cubic foot|isometric solid|base foundation groundwork infantry
    cubic meter|isometric solid|beat cadence
    culture medium|civilisation civilization finish polish refinement|sensitive
    current account|actual circulating contemporary flow incumbent latest ongoing stream topical underway|bill chronicle explanation history invoice score story
    current assets|actual circulating contemporary flow incumbent latest ongoing stream topical underway|
    curriculum vitae|programme syllabus|
    cutting edge|bleak carving clipping cold edged keen piercing sharp slip stabbing stinging thinning|border bound boundary sharpness
    czech republic||commonwealth democracy
    dance floor||base level storey story
    dance music||medicine
    dark blue|black brunette coloured concealed depressing dismal drab dreary evil gloomy grim inactive incomprehensible iniquity moody night nighttime obscure shadow sinister sorry sour subdued twilight wickedness|
    dark chocolate|black blue brunette coloured concealed depressing dismal drab dreary evil gloomy grim inactive incomprehensible iniquity moody night nighttime obscure shadow sinister sorry sour subdued twilight wickedness|cocoa coffee
    dark matter|black blue brunette coloured concealed depressing dismal drab dreary evil gloomy grim inactive incomprehensible iniquity moody night nighttime obscure shadow sinister sorry sour subdued twilight wickedness|affair issue subject thing topic
    data conversion||changeover rebirth transition
    data encryption||encoding
    data link||connexion liaison nexus
    data mining||excavation
    data point||degree detail head level peak period spot stage stop
    data rate||pace
    data structure||construction
    data system||arrangement organisation organization scheme
    database management||direction
    date rape|appointment engagement escort|assault violation
    daylight saving|daytime|deliverance delivery economy preservation rescue
    daylight savings|daytime|
    dead body|asleep assassinated beat breathless cold complete deceased defunct departed doomed drained executed extinct fallen gone idle inactive inelastic insensitive late lifeless murdered numb precise slain stagnant standing tired utter|consistency torso trunk
    death benefit|demise destruction dying expiry|welfare
    death penalty|demise destruction dying expiry|punishment
    death rate|demise destruction dying expiry|pace
    death toll|demise destruction dying expiry|cost
    debit card||bill board carte lineup menu notice poster posting scorecard
    decimal point|quantitative|degree detail head level peak period spot stage stop
    decision maker|conclusion determination|manufacturer shaper
    decision making|conclusion determination|devising qualification
    deep space|artful bass broad colourful cryptic distant esoteric heavy incomprehensible inexplicable intense large mysterious profound rich sound thick trench wide|blank distance infinite place quad
    deep water|artful bass broad colourful cryptic distant esoteric incomprehensible inexplicable intense large mysterious profound rich sound thick trench wide|piss urine
    degree program|grade level point stage|broadcast curriculum plan platform syllabus
    democratic party|common parliamentary participatory popular representative|
    dental care|alveolar|attention caution charge concern fear guardianship maintenance precaution tending upkeep
    department head|section|brain chief forefront mind nous pass point principal psyche question straits
    department store|section|depot fund memory shop stock
    departure time|deviation difference divergence exit expiration going leaving loss passing|clip meter metre sentence
    dependent variable|addicted conditional helpless hooked interdependent parasitic pendant qualified reliant subject subordinate supported underage|
    design criteria|blueprint conception figure innovation intent intention invention pattern plan purpose|
    desktop computer|background|calculator estimator
    desktop publishing|background|
    detached house|freestanding isolated separate separated|family firm mansion sign theatre
    determining factor||agent broker component constituent element gene ingredient
    developing country|underdeveloped|area commonwealth land nation
    device driver|gimmick twist|
    diagnostic test|characteristic symptomatic|exam examination trial tryout
    dial phone||earphone headphone sound
    diamond wedding|adamant infield|marriage
    dietary supplement||accessory addendum postscript
    differential diagnosis|derivative|
    differential equation|derivative|equivalence
    digestive system||arrangement organisation organization scheme
    digestive tract||pamphlet parcel pathway
    digital display||exhibit presentation show showing
    dining area||arena country domain expanse field orbit region sphere
    dining table||board mesa
    dinner table||board mesa
    dire straits|alarming awful critical dread dreaded dreadful fearful frightening horrendous horrific terrible|head pass
    direct action|absolute bluff blunt brutal candid exact frank nonstop outspoken plain pointed primary square straight straightforward unilateral upfront verbatim|
    direct evidence|absolute bluff blunt brutal candid exact frank immediate nonstop outspoken plain pointed primary square straight straightforward unilateral upfront verbatim|grounds
    direct loan|absolute bluff blunt brutal candid exact frank immediate nonstop outspoken plain pointed primary square straight straightforward unilateral upfront verbatim|
    direct mail|absolute bluff blunt brutal candid exact frank immediate nonstop outspoken plain pointed primary square straight straightforward unilateral upfront verbatim|
    direct marketing|absolute bluff blunt brutal candid exact frank immediate nonstop outspoken plain pointed primary square straight straightforward unilateral upfront verbatim|merchandising selling
    direct support|absolute bluff blunt brutal candid exact frank immediate nonstop outspoken plain pointed primary square straight straightforward unilateral upfront verbatim|accompaniment backing backup documentation funding keep livelihood living reinforcement
    dirt bike|crap filth grease grime grunge poop scandal shit soil stain|bicycle cycle motorcycle wheel
    disability insurance|handicap impairment|indemnity
    disc jockey|platter record saucer|
    discount rate|deduction rebate|pace
    disk drive|platter record saucer|campaign cause crusade effort movement parkway ride thrust
    disk space|platter record saucer|blank distance infinite place quad
    display case|exhibit presentation show showing|casing cause character eccentric event example face font instance lawsuit sheath shell showcase slip subject suit typeface
    disposable income|fluid liquid usable useable|
    distilled water||piss urine
    distribution list|dispersion|inclination lean leaning tilt
    district attorney|dominion territory|lawyer
    divorce lawyer||attorney
    documentary film|existent objective|celluloid cinema flick movie picture
    dollar bill|buck clam|account beak card circular flier flyer invoice measure note notice peak poster posting visor
    domain name|area arena land orbit sphere|figure
    domestic partner|interior internal municipal national native tame|collaborator mate spouse
    domestic violence|interior internal municipal national native tame|force fury
    dorm room|hall|
    double bass|ambiguous dual image large multiple treble twofold|
    double check|ambiguous dual image large multiple treble twofold|arrest assay bridle cheque chip chit confirmation curb deterrent halt handicap hindrance hitch impediment stay stop tick verification
    double glazing|ambiguous dual image large multiple treble twofold|
    double play|ambiguous dual image large multiple treble twofold|caper drama gambling gaming romp shimmer sport turn
    double quotes|ambiguous dual image large treble twofold|
    double standard|ambiguous dual image large multiple treble twofold|banner criterion measure touchstone
    drainage system||arrangement organisation organization scheme
    draw poker|attraction haul haulage hook hooking standoff|salamander
    drawing board|draught lottery|panel plank
    dress code|apparel attire clothes formal garb|
    dress shirt|apparel attire clothes formal garb|
    dressing room|binding fertilization grooming stuffing|
    dried fruit|dehydrated preserved|yield
    drinking water||piss urine
    driving force|dynamic dynamical energetic impulsive|effect personnel power strength violence
    driving licence|dynamic dynamical energetic impulsive|permit
    driving range|dynamical energetic impulsive|chain compass grasp image orbit reach scope stove
    driving school|dynamic dynamical energetic impulsive|shoal
    drug abuse||insult misuse
    drug addict||freak junkie
    drug addiction||dependence dependency
    drug dealer||principal trader
    duct tape|canal channel|taping
    durable goods|lasting long serviceable|
    dust jacket|debris junk rubble|crown
    early bird|aboriginal advance archaic beforehand crude embryonic former future immature past premature previous primal primitive primordial rude untimely|chick dame doll fowl hiss hoot raspberry shuttle skirt snort
    early childhood|aboriginal advance archaic beforehand crude embryonic former future immature past premature previous primal primitive primordial rude untimely young|
    early days|aboriginal advance archaic beforehand crude embryonic former future immature past premature previous primal primitive primordial rude untimely young|
    earth science|globe ground land|skill
    east coast||glide seacoast seashore slide
    east side||face incline position slope
    easy going|abundant casual clean comfortable comfy effortless elementary gentle gradual leisurely light loose painless pleasing prosperous rich simple simplified smooth soft uncomplicated wanton|departure exit expiration leaving loss passing release sledding
    easy money|abundant casual clean comfortable comfy effortless elementary gentle gradual leisurely light loose painless pleasing prosperous rich simple simplified smooth uncomplicated wanton|
    eating disorder|feeding|upset
    economic crisis|efficient profitable secular temporal worldly|
    economic growth|efficient profitable secular temporal worldly|emergence increase increment maturation
    economic policy|efficient profitable secular temporal worldly|insurance
    economic system|efficient profitable secular temporal worldly|arrangement organisation organization scheme
    economic theory|efficient profitable secular temporal worldly|hypothesis possibility
    economic value|efficient profitable secular temporal worldly|
    educational institution|informative instructive|asylum creation establishment foundation founding initiation innovation introduction origination
    educational program|informative instructive|broadcast curriculum plan platform syllabus
    elapsed time||clip meter metre sentence
    electoral system||arrangement organisation organization scheme
    electric current|exciting tense|flow stream
    electric field|exciting tense|airfield area arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre
    electric guitar|exciting tense|
    electric light|exciting tense|brightness illumination luminance luminosity spark sparkle twinkle
    electric motor|exciting tense|
    electric power|exciting tense|ability baron exponent force index king might mogul office superpower tycoon
    electric shock|exciting tense|blow cushion daze impact jolt
    electrical energy||push vitality
    electrical engineering||technology
    electrical power||ability baron exponent force index king might mogul office superpower tycoon
    electrical system||arrangement organisation organization scheme
    electromagnetic radiation||irradiation
    electron beam||irradiation shaft
    electronic device||gimmick twist
    electronics industry||diligence manufacture
    elementary education|easy simple uncomplicated|breeding instruction pedagogy teaching training
    elementary school|basic easy simple uncomplicated|shoal
    emergency medicine|pinch|
    emergency room|pinch|
    eminent domain|lofty soaring superior towering|area arena field land orbit sphere
    emotional state|affective agitated aroused charged funky lyric lyrical moody releasing sentimental sloppy soulful supercharged|commonwealth country land nation province
    empirical research|existential experiential experimental observational verifiable|enquiry inquiry
    employment agency|engagement exercise usage utilisation utilization|authority bureau means representation
    employment contract|engagement exercise usage utilisation utilization|declaration
    endangered species|vulnerable|
    energy level|push vitality|degree floor grade layer point stage storey story stratum tier
    engagement ring|appointment battle booking conflict employment fight interlocking involvement mesh participation|band gang halo hoop pack
    english language||lyric nomenclature speech terminology
    english teacher||instructor
    entertainment industry|amusement|diligence manufacture
    entrance hall|entering incoming ingress|dorm dormitory foyer lobby mansion residence
    environmental science||skill
    epithelial cell||cadre cubicle
    equal opportunity|adequate capable close competent coordinate equivalent even isometric level match peer quits tied tight|chance
    erectile dysfunction|expansive upright vertical|
    estate agent|acres|factor
    eternal life|ageless endless lasting permanent perpetual|animation biography living spirit
    ethnic cleansing|cultural heathen pagan social|
    ethnic group|cultural heathen pagan|radical
    ethnic minority|cultural heathen pagan social|
    european country||area commonwealth land
    exchange rate|central interchange rally substitution|pace
    exclamation point||degree detail head level peak period spot stage stop
    exclusive right|alone concentrated inner inside privileged scoop selective single sole|
    executive branch|administrator|limb offset subdivision
    executive director|administrator|conductor manager
    executive officer|administrator|policeman
    executive session|administrator|sitting
    exhaust system|fumes|arrangement organisation organization scheme
    expected value|anticipated awaited|
    expert witness|adept proficient skilled technical|informant spectator viewer watcher
    explosive device|sudden unstable volatile|gimmick twist
    extended family|elongated figurative lengthy long prolonged protracted spread stretched|category class fellowship folk house household sept syndicate
    extra large|additional additive duplicate excess redundant spare special superfluous surplus unnecessary unscheduled|
    extra time|additive duplicate excess redundant superfluous surplus unnecessary unscheduled|clip meter metre sentence
    face lift|aspect brass case cheek expression font look nerve side typeface|airlift elevation elevator facelift raise raising rise
    face mask|aspect brass case cheek expression font look nerve side typeface|masque masquerade
    face value|aspect brass case cheek expression font look nerve side typeface|
    facial expression||aspect construction face formula formulation look manifestation reflection saying
    facial hair||fuzz
    factor analysis|agent broker constituent gene ingredient|psychoanalysis
    faculty member|module|extremity penis
    fair game|antitrust average bazaar beautiful blond blonde bonnie bonny carnival clean clear equitable feminine honest legible mediocre moderate ordinary reasonable sporting sporty|plot
    fair hearing|antitrust average bazaar beautiful blond blonde bonnie bonny carnival clean clear equitable feminine honest legible mediocre moderate ordinary reasonable sporting sporty|audience audition listening
    fair trade|antitrust average bazaar beautiful blond blonde bonnie bonny carnival clean clear equitable feminine honest legible mediocre moderate ordinary reasonable sporting sporty|barter craft patronage swap
    fairy tale|faerie nance pansy queen queer sprite|narration narrative
    false alarm|artificial assumed counterfeit dishonest fake faux fictitious imitation incorrect invalid mistaken pretended sham simulated sour spurious unreal unrealistic untrue wrong|alert dismay
    family business|category class fellowship folk house household sept syndicate|clientele concern occupation patronage
    family court|category class fellowship folk house household sept syndicate|homage tribunal
    family doctor|category class fellowship folk house household sept syndicate|
    family history|category class fellowship folk house household sept syndicate|account chronicle story
    family medicine|category class fellowship folk house household sept syndicate|
    family name|fellowship folk house sept syndicate|figure
    family planning|category class fellowship folk house household sept syndicate|preparation provision
    family practice|category class fellowship folk house household sept syndicate|drill exercise pattern praxis recitation
    family room|category class fellowship folk house household sept syndicate|
    family therapy|category class fellowship folk house household sept syndicate|
    family tree|category class fellowship folk house household sept syndicate|
    family unit|category class fellowship folk house household sept syndicate|whole
    fancy dress|baroque busy crackle elaborate fantastic fantasy fussy illusion lacy puff|apparel attire clothes garb
    fantasy world|fancy illusion|cosmos creation domain earth existence globe humanity humankind humans mankind populace reality universe
    farm animal||beast brute creature fauna
    farm horse||buck cavalry knight
    fashion designer|manner mode style|architect decorator
    fashion industry|manner mode style|diligence manufacture
    fast food|accelerated allegro blistering degenerate degraded express faithful firm fixed fleet flying hurried immediate immoral impervious instant instantaneous loyal presto prompt quick rapid smart smooth speedy swift windy winged|nutrient
    fast lane|accelerated allegro blistering degenerate degraded express faithful firm fixed fleet flying hurried immediate immoral impervious instant instantaneous loyal presto prompt quick rapid smart smooth speedy swift windy winged|
    fast track|accelerated allegro blistering degenerate degraded express faithful firm fixed fleet flying hurried immediate immoral impervious instant instantaneous loyal presto prompt quick rapid smart smooth speedy swift windy winged|course lead path racecourse racetrack raceway rail rails running runway trail
    fatty acid|adipose greasy oily|dose pane superman
    feature article|characteristic|clause
    feature film|characteristic|celluloid cinema flick movie picture
    federal agency|national|authority bureau means representation
    federal court|national|homage tribunal
    federal district|national|dominion territory
    federal government||administration politics regime
    federal reserve|national|backlog modesty stockpile substitute
    feedback loop||eyelet iteration
    female body|feminine|consistency torso trunk
    fertility rate|richness|pace
    fiduciary duty||obligation responsibility tariff
    field goal|airfield area arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre|destination finish
    field guide|airfield area arena battlefield battleground champaign discipline domain orbit plain sphere subject theatre|pathfinder scout template usher
    field hockey|airfield area arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre|
    field strength|airfield area arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre|durability effectiveness force forte posture potency speciality
    field test|airfield area arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre|exam examination tryout
    field theory|airfield area arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre|hypothesis possibility
    field trip|airfield area arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre|slip stumble
    field work|airfield area arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre|employment
    fifty percent|cardinal|
    figure skating|anatomy build chassis design digit flesh form frame image pattern physique shape soma|
    file name||figure
    file server||host waiter
    file system||arrangement organisation organization scheme
    filing system||arrangement organisation organization scheme
    film director|celluloid cinema flick movie picture|conductor manager
    film festival|celluloid cinema flick movie picture|
    film industry|celluloid cinema flick picture|diligence manufacture
    film star|celluloid cinema flick picture|adept asterisk champion genius lead maven principal sensation superstar virtuoso wizard
    final decision|closing concluding terminal ultimate|conclusion
    final exam|closing concluding terminal ultimate|
    final examination|closing concluding terminal ultimate|interrogation scrutiny testing
    final judgment|closing concluding terminal ultimate|assessment discernment mind opinion
    final payment|closing concluding terminal ultimate|
    final result|closing concluding terminal ultimate|answer consequence effect event issue resolution solvent termination
    final solution|closing concluding terminal ultimate|answer resolution root solvent
    final stage|closing concluding terminal ultimate|degree level
    finance company||caller fellowship party society troupe
    finance minister||parson pastor rector
    financial condition|fiscal|circumstance consideration precondition shape stipulation term
    financial gain|fiscal|addition amplification increase profit
    financial institution|fiscal|asylum creation establishment foundation founding initiation innovation introduction origination
    financial loss|fiscal|departure deprivation exit expiration going passing release
    financial officer|fiscal|policeman
    financial statement|fiscal|affirmation argument assertion command instruction
    financial support|fiscal|accompaniment backup documentation funding keep livelihood living reinforcement
    financial year||class
    fine arts|close elegant okay powdered precise pure satisfactory small thin tight|humanities
    fine print|close elegant okay powdered precise pure satisfactory thin tight|mark
    finishing touch|coating|feeling ghost hint mite pinch signature speck spot trace
    fire alarm|attack blast firing flack flak flame flaming|alert dismay
    fire department|attack blast firing flack flak flame flaming|section
    fire extinguisher|attack blast firing flack flak flame flaming|
    fire station|attack blast firing flack flak flame flaming|
    fire truck|attack blast firing flack flak flame flaming|
    fiscal policy|financial|insurance
    fiscal year||class
    fish tank||cooler
    fishing gear||paraphernalia train
    fishing tackle||rigging
    fixed cost|fast firm frozen leaded rigid stationary taped|toll
    fixed costs|fast firm frozen leaded rigid stationary taped|
    flash card|cheap fanfare flare heartbeat instant jiffy loud newsflash tacky tasteless trashy wink|bill board carte lineup menu notice poster posting scorecard
    flash memory|cheap fanfare flare heartbeat instant jiffy loud newsflash tacky tasteless trashy wink|remembering retention storage
    flea market||grocery mart
    flight attendant|escape flying trajectory|accompaniment concomitant tender
    flight deck|escape flying trajectory|
    flight path|escape flying trajectory|course itinerary route track
    flight simulator|escape flying trajectory|
    flip side|pass somerset toss|face incline position slope
    flood control|deluge overflow torrent|command dominance mastery restraint
    flood plain|deluge overflow torrent|champaign field knit
    floor plan|base level storey story|design programme
    floppy disk|diskette|disc platter record saucer
    florist shop||workshop
    flow chart|current menstruation period stream|
    flow rate|menstruation period stream|pace
    flower arrangement|bloom blossom flush peak prime|agreement organisation organization placement transcription
    flower girl|bloom blossom flush peak prime|daughter miss missy
    focal length|central|duration
    focal point||degree detail head level peak period spot stage stop
    folic acid||dose pane superman
    folk music|family sept tribe|medicine
    food chain|nutrient|concatenation range strand string
    food court|nutrient|homage tribunal
    food poisoning|nutrient|intoxication
    food processor|nutrient|mainframe
    food product|nutrient|intersection merchandise ware
    food stamp|nutrient|cast impression mold mould postage seal tender
    football coach||carriage handler omnibus tutor
    football field||airfield area arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre
    football game||plot
    football player||actor musician participant
    football team||squad
    force field|effect personnel power strength violence|airfield area arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre
    foreign country|abroad alien established exotic external extraneous extrinsic imported naturalized outside overseas strange|area commonwealth land nation
    foreign exchange|abroad alien established exotic external extraneous extrinsic imported naturalized outside overseas strange|central interchange rally substitution
    foreign minister|abroad alien established exotic external extraneous extrinsic imported naturalized outside overseas strange|parson pastor rector
    foreign policy|abroad alien established exotic external extraneous extrinsic imported naturalized outside overseas strange|insurance
    forest fire|timber timberland wood woodland woods|attack blast firing flack flak flame flaming
    fort worth|garrison|
    foster care|adoptive surrogate|attention caution charge concern fear guardianship maintenance precaution tending upkeep
    foster home|adoptive surrogate|abode base domicile dwelling habitation house household place plate
    frame buffer|anatomy build chassis figure flesh form inning physique shape skeleton soma|fender pilot
    free agency|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|authority bureau means office representation
    free agent|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|broker factor
    free energy|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|push vitality
    free enterprise|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|endeavour initiative
    free form|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|anatomy build cast chassis class configuration conformation contour descriptor figure flesh frame grade kind mannequin pattern phase physique shape soma sort strain variant variety
    free hand|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|deal mitt script
    free kick|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|bang beef bitch boot charge flush gripe recoil rush thrill
    free love|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|beloved dear dearest honey passion
    free lunch|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|tiffin
    free people|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|citizenry mass masses multitude
    free press|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|closet crush insistence wardrobe
    free radical|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|base root stem theme
    free throw|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|stroke
    free time|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign unbound unoccupied unpaid unrestricted|meter metre sentence
    free trade|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|barter craft deal patronage swap
    free weight|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated nonexistent sovereign spare unbound unoccupied unpaid unrestricted|
    free will|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|testament
    free world|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|cosmos creation earth existence globe humanity humankind humans mankind populace reality universe
    free zone|autonomous barren clear complimentary destitute detached devoid escaped gratis gratuitous independent innocent liberal liberated loose nonexistent sovereign spare unbound unoccupied unpaid unrestricted|
    french fries||chips
    frequency band||circle ring stripe
    frequency response||answer reaction reception reply
    fresh fish|bracing brisk caller clean crisp forward lactating novel original pure refreshed refreshing rested sassy saucy smart strong sweet tonic unused warm wise|
    fresh start|bracing brisk caller clean crisp forward lactating novel original pure refreshed refreshing rested sassy saucy smart strong sweet tonic unused warm wise|beginning commencement jump kickoff offset outset scratch showtime
    fresh water|bracing brisk caller crisp forward lactating novel original refreshed refreshing rested sassy saucy smart strong sweet unused wise|piss urine
    front door|advance advanced battlefront foremost movement presence|threshold
    front porch|advance advanced battlefront foremost movement presence|
    front yard|advance advanced battlefront foremost movement presence|grand grounds pace thou thousand
    fruit juice|yield|
    fuel cell||cadre cubicle
    fuel injection||shot
    fuel system||arrangement organisation organization scheme
    full complement|afloat ample booming broad complete congested entire filled flooded fraught heavy instinct inundated laden loaded overflowing overfull overloaded pregnant replete rich round sounding stuffed total untouched whole wide|accompaniment
    full employment|afloat ample booming broad complete congested entire filled flooded fraught heavy instinct inundated laden loaded overflowing overfull overloaded pregnant replete rich round sounding stuffed untouched whole wide|engagement exercise usage utilisation utilization
    full house|afloat ample booming broad complete congested entire filled flooded fraught heavy instinct inundated laden loaded overflowing overfull overloaded pregnant replete rich round sounding stuffed total untouched wide|family firm mansion sign theatre
    full moon|afloat ample booming broad complete congested entire filled flooded fraught heavy instinct inundated laden loaded overflowing overfull overloaded pregnant replete rich round sounding stuffed total untouched whole wide|
    full page|afloat ample booming broad complete congested filled flooded fraught heavy instinct inundated laden loaded overflowing overfull overloaded pregnant replete rich round sounding stuffed untouched wide|
    full stop|afloat ample booming broad complete congested entire filled flooded fraught heavy instinct inundated laden loaded overflowing overfull overloaded pregnant replete rich round sounding stuffed total untouched whole wide|arrest block blockage catch check closure diaphragm halt hitch occlusion period stay
    full term|afloat ample booming broad complete congested entire filled flooded fraught heavy instinct inundated laden loaded overflowing overfull overloaded pregnant replete rich round sounding stuffed total untouched whole wide|condition
    function call|affair mapping occasion office purpose role routine subroutine|claim outcry shout song yell
    fundamental principle|cardinal central important primal profound rudimentary significant underlying|precept rationale rule
    funeral home||abode base domicile dwelling family habitation house household place plate
    future date|approaching coming emerging forthcoming hereafter incoming prospective rising succeeding upcoming|appointment engagement escort
    futures contract||declaration
    fuzzy logic|blurred blurry foggy haired hairy hazy hirsute incoherent|
    gall bladder|bile bitterness crust freshness resentment|
    gambling casino|gaming|
    gambling game|gaming|plot
    game plan|brave courageous crippled gritty halt halting lame plot spirited unfit|programme
    game room|brave courageous crippled gritty halt halting lame plot spirited unfit|
    game show|brave courageous crippled gritty halt halting lame plot spirited unfit|appearance display
    game theory|brave courageous crippled gritty halt halting lame plot spirited unfit|hypothesis possibility
    garbage collection|drivel refuse scraps|accumulation aggregation appeal assemblage assembling compendium solicitation
    garbage collector|drivel scraps|accumulator
    garter belt|supporter|bang bash knock smash swath whack
    gastrointestinal tract||pamphlet parcel pathway
    gathering place|assemblage assembly|berth billet lieu office piazza plaza position property seat shoes situation space spot station stead
    gender identity|sexuality|individuality
    gene expression|factor|aspect construction face formula formulation look manifestation reflection saying
    general assembly|broad common comprehensive cosmopolitan ecumenical gross overall pandemic systemic universal widespread worldwide|fabrication forum gathering
    general election|broad common comprehensive cosmopolitan ecumenical gross overall pandemic systemic universal widespread worldwide|
    general knowledge|broad comprehensive cosmopolitan ecumenical gross overall pandemic systemic universal widespread worldwide|cognition
    general ledger|broad common comprehensive cosmopolitan ecumenical gross overall pandemic systemic universal widespread worldwide|leger
    general manager|broad common comprehensive cosmopolitan ecumenical gross overall pandemic systemic universal widespread worldwide|coach director handler
    general practitioner|broad common comprehensive cosmopolitan ecumenical gross overall pandemic systemic universal widespread worldwide|
    general relativity|broad common comprehensive cosmopolitan ecumenical gross overall pandemic systemic universal widespread worldwide|
    general store|broad common comprehensive cosmopolitan ecumenical gross overall pandemic systemic universal widespread worldwide|depot memory shop stock
    genetic code|familial hereditary inherited transmitted|
    genetic engineering|familial hereditary inherited transmitted|technology
    geographic area|true|arena country domain expanse field orbit sphere
    geographic region|true|realm
    geographical area|true|arena country domain expanse field orbit sphere
    germ cell|seed source|cadre cubicle
    german language||lyric nomenclature speech terminology words
    gift shop|endowment giving talent|workshop
    gift wrap|endowment giving talent|
    gift wrapping|endowment giving talent|
    given name|acknowledged disposed granted inclined minded precondition presumption tending|figure
    giving birth|bountiful generous gift handsome liberal|nativity
    global warming|circular planetary round spherical worldwide|heating thaw
    glory hole|aura halo nimbus|hollow mess pickle trap
    goat cheese|butt|
    going away|active departure exit expiration leaving loss release sledding|
    gold coast|amber chromatic gilded gilt metal metallic|glide seacoast seashore slide
    gold medal|amber chromatic gilded gilt metal metallic|decoration palm ribbon
    gold mine|amber chromatic gilded gilt metal metallic|
    gold rush|amber chromatic gilded gilt metal metallic|bang boot charge flush haste hurry kick surge thrill
    gold standard|amber chromatic gilded gilt metal metallic|banner criterion measure touchstone
    golden rule|blessed chromatic favorable favourable fortunate gilded gilt halcyon happy lucky metal metallic prosperous|convention dominion formula normal pattern principle regulation
    golf ball||chunk formal glob globe lump testis
    golf club||cabaret guild lodge nightclub society
    golf course||class form grade path track trend
    golf game||plot
    governing board|administration dominant|card panel plank table
    governing body|administration dominant|consistency torso trunk
    government agency|administration authorities politics regime|authority bureau means representation
    government department|administration authorities politics regime|section
    government officials|authorities politics regime|
    grad school|alum alumnus|shoal
    grad student|alum alumnus|pupil scholar
    grade point|class course degree form level mark score tier|degree detail head peak period spot stage stop
    grade school|class course degree form level mark score tier|shoal
    graduate school|alum alumnus postgraduate|shoal
    graduate student|alum alumnus postgraduate|pupil scholar
    graduating class||category course division family form grade stratum
    grand canyon|august deluxe dignified distinguished elevated exalted expansive extraordinary fantastic gilded heroic howling idealistic important imposing impressive large lofty luxurious marvellous noble rattling rich sublime sumptuous terrific thou thousand tremendous wonderful wondrous yard|canon
    grand jury|august deluxe dignified distinguished elevated exalted expansive extraordinary fantastic gilded heroic howling idealistic important imposing impressive large lofty luxurious marvellous noble rattling rich sublime sumptuous terrific thou thousand tremendous wonderful wondrous yard|panel
    grand piano|august deluxe dignified distinguished elevated exalted expansive extraordinary fantastic gilded heroic howling idealistic important imposing impressive large lofty luxurious marvellous noble rattling rich sublime sumptuous terrific thou thousand tremendous wonderful wondrous yard|
    grand slam|august deluxe dignified distinguished elevated exalted expansive extraordinary fantastic gilded heroic howling idealistic important imposing impressive large lofty luxurious marvellous noble rattling rich sublime sumptuous terrific thou thousand tremendous wonderful wondrous yard|barb shaft shot sweep
    grand theft|august deluxe dignified distinguished elevated exalted expansive extraordinary fantastic gilded heroic howling idealistic important imposing impressive large lofty luxurious marvellous noble rattling rich sublime sumptuous terrific thou thousand tremendous wonderful wondrous yard|stealing
    grand total|august deluxe dignified distinguished elevated exalted expansive extraordinary fantastic gilded heroic howling idealistic important imposing impressive large lofty luxurious marvellous noble rattling rich sublime sumptuous terrific thou thousand tremendous wonderful wondrous yard|aggregate amount
    granulated sugar|coarse harsh|bread cabbage carbohydrate clams dough kale lettuce loot scratch
    graphic artist|explicit expressed lifelike pictorial realistic vivid written|
    graphic design|explicit expressed lifelike pictorial realistic vivid written|blueprint conception figure innovation intent intention invention pattern plan purpose
    graphic designer|explicit expressed lifelike pictorial realistic vivid written|architect decorator
    grass roots|dope forage gage pasture sens skunk smoke weed|
    green algae|chromatic common commons immature naive park sick|
    green card|chromatic common commons immature naive park sick|bill board carte lineup menu notice poster posting scorecard
    green light|chromatic common commons immature naive park sick|brightness illumination luminance luminosity spark sparkle twinkle
    green pepper|chromatic commons immature naive park sick|
    greenhouse effect|nursery|burden consequence core essence event force gist impression issue outcome result
    greeting card||bill board carte lineup menu notice poster posting scorecard
    grim reaper|alarming black blue dark depressed depressing dismal drab dreary forbidding gloomy gruesome macabre relentless sarcastic sick sorry stern unpleasant|harvester
    grizzly bear|gray grey hoary|
    grocery store|market|depot fund memory shop stock
    gross margin|complete conspicuous consummate crude crying earthy egregious everlasting glaring indecent overall perfect porcine pure rank receipts revenue staring stark utter visible vulgar|allowance border perimeter tolerance
    gross profit|complete conspicuous consummate crude crying earthy egregious everlasting glaring indecent overall perfect porcine pure rank receipts revenue staring stark utter visible vulgar|earnings gain
    ground beef|background basis earth footing land primer priming reason soil|bitch gripe kick
    ground cover|background basis earth footing primer priming reason soil|binding blanket concealment masking screen screening
    ground floor|background basis earth footing land primer priming reason soil|base storey story
    ground forces|background basis earth footing land primer priming reason soil|
    ground level|basis earth footing land primer priming reason soil|degree grade layer point stage storey story stratum tier
    ground state|background basis earth footing land primer priming reason soil|commonwealth country land nation province
    ground water|background basis earth footing land primer priming reason|piss urine
    ground zero|background basis earth footing land primer priming reason soil|cipher nothing null
    group action|radical|
    group discussion|radical|treatment word
    group dynamics|radical|kinetics
    group insurance|radical|indemnity
    group meeting|radical|confluence encounter merging
    group therapy|radical|
    growing pains|maturation|strain striving
    growing season|maturation|
    growth factor|emergence increase increment maturation|agent broker component constituent element gene ingredient
    growth hormone|emergence increase increment maturation|endocrine
    growth rate|emergence increase increment maturation|pace
    guitar player||actor musician participant
    hair care|fuzz|attention caution charge concern fear guardianship maintenance precaution tending upkeep
    hair dryer|fuzz|
    hair style|fuzz|dash elan fashion flair manner mode panache trend vogue
    half life|fractional incomplete|animation biography living spirit
    half mile|fractional incomplete|knot
    handling charge|manipulation treatment|accusation bang bearing billing boot care commission complaint direction flush guardianship kick mission rush thrill
    handling cost|manipulation treatment|toll
    happy hour|blessed blissful bright fortunate glad golden halcyon laughing prosperous willing|minute
    hard copy|alcoholic ambitious arduous awkward calculating catchy challenging concentrated delicate difficult elusive embarrassing erect firm heavy horny indulgent knockout nasty problematic punishing rocky rough rugged serious severe shrewd solid stale steely sticky stony strong tall tight touchy tough tricky troublesome trying whispered woody|transcript
    hard core|alcoholic ambitious arduous awkward calculating catchy challenging concentrated delicate difficult elusive embarrassing erect firm heavy horny indulgent knockout nasty problematic punishing rocky rough rugged serious severe shrewd solid stale steely sticky stony strong tall tight touchy tough tricky troublesome trying whispered woody|burden center centre effect essence gist heart kernel marrow meat nucleus substance
    hard disk|alcoholic ambitious arduous awkward calculating catchy challenging concentrated delicate difficult elusive embarrassing erect firm heavy horny indulgent knockout nasty problematic punishing rocky rough rugged serious severe shrewd solid stale steely sticky stony strong tall tight touchy tough tricky troublesome trying whispered woody|platter record saucer
    hard drive|alcoholic ambitious arduous awkward calculating catchy challenging concentrated delicate difficult elusive embarrassing erect firm heavy horny indulgent knockout nasty problematic punishing rocky rough rugged serious severe shrewd solid stale steely sticky stony strong tall tight touchy tough tricky troublesome trying whispered woody|campaign cause crusade effort movement parkway ride thrust
    hard time|alcoholic ambitious arduous awkward calculating catchy challenging concentrated delicate elusive embarrassing erect firm heavy horny indulgent knockout nasty problematic punishing rocky rough rugged serious severe shrewd solid stale steely sticky stony strong tall tight touchy tricky troublesome trying whispered woody|clip meter metre sentence
    hard times|alcoholic ambitious arduous awkward calculating catchy challenging concentrated delicate elusive embarrassing erect firm heavy horny indulgent knockout nasty problematic punishing rocky rough rugged serious severe shrewd solid stale steely sticky stony strong tall tight touchy tricky troublesome trying whispered woody|multiplication
    hardware store||depot fund memory shop stock
    hate mail|hatred|
    head start|brain chief forefront mind nous pass point principal psyche question straits|beginning commencement jump kickoff offset outset scratch showtime
    health care|wellness|attention caution charge fear guardianship precaution tending upkeep
    health club|wellness|cabaret guild lodge nightclub society
    health facility|wellness|installation readiness
    health food|wellness|nutrient
    health hazard|wellness|chance fortune jeopardy luck peril
    health insurance|wellness|indemnity
    health problem|wellness|trouble
    health professional|wellness|master
    hearing impairment|audience audition listening|constipation damage deterioration disability handicap harm
    hearing loss|audience audition listening|departure deprivation exit expiration going passing release
    hearing officer|audience audition listening|policeman
    heart attack|affection bosom center centre core essence gist kernel marrow meat middle nerve pump spirit spunk substance tenderness ticker|approach attempt blast fire flack flak onset onslaught
    heart disease|affection bosom center centre core essence gist kernel marrow meat middle nerve pump spirit spunk substance tenderness ticker|
    heart failure|affection bosom center centre core essence gist kernel marrow meat middle nerve pump spirit spunk substance tenderness ticker|bankruptcy loser
    heart muscle|affection bosom center centre core essence gist kernel marrow meat middle nerve pump spirit spunk substance tenderness ticker|
    heart rate|affection bosom center centre core essence gist kernel marrow meat middle nerve pump spirit spunk substance tenderness ticker|pace
    heart surgery|affection bosom center centre core essence gist kernel marrow meat middle nerve pump spirit spunk substance tenderness ticker|operation
    heat exchanger|passion warmth|
    heat pump|passion warmth|heart ticker
    heat sink|passion warmth|sump
    heat wave|passion warmth|waving
    heating system|warming|arrangement organisation organization scheme
    heavy cream|arduous burdensome cloudy compact deep dense distressing disturbing dull expectant fleshy grave grievous hard harsh hefty important indulgent large lowering massive onerous oppressive overweight pregnant profound punishing sound steep taxing thick threatening troubling weighted wicked worrying|ointment pick
    heavy lifting|arduous burdensome cloudy compact deep dense distressing disturbing dull expectant fleshy grave grievous hard harsh hefty important indulgent large lowering massive onerous oppressive overweight pregnant profound punishing sound steep taxing thick threatening troubling weighted wicked worrying|
    heavy metal|arduous burdensome cloudy compact deep dense distressing disturbing dull expectant fleshy grave grievous hard harsh hefty important indulgent large lowering massive onerous oppressive overweight pregnant profound punishing sound steep taxing thick threatening troubling weighted wicked worrying|alloy
    hedge fund||stock
    help desk|assist assistance assistant avail supporter|
    helping hand|portion serving|deal mitt script
    hiding place|concealing concealment|berth billet lieu office piazza plaza position property seat shoes situation space spot station stead
    hierarchical structure|graded ranked stratified vertical|construction
    high court|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky tenor towering treble upper utmost|homage tribunal
    high frequency|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|
    high gear|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|paraphernalia train
    high ground|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|background basis earth footing land primer priming reason soil
    high point|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|detail head peak period stage stop
    high priest|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|
    high profile|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|
    high quality|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky tenor towering treble upper utmost|calibre character timber tone
    high school|advanced alto broad commanding dominating drunk eminent heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|shoal
    high season|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|
    high street|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|
    high tech|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|
    high technology|alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|engineering
    high temperature|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|
    high tide|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|
    high time|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|clip meter metre sentence
    high water|advanced alto broad commanding dominating drunk eminent graduate heights intoxicated lofty mellow nasal overlooking pinched postgraduate sharp soaring soprano squeaky steep stinky superior tenor towering treble upper utmost|piss urine
    higher education||breeding instruction pedagogy teaching training
    highway system||arrangement organisation organization scheme
    hilbert space||blank distance infinite place quad
    historical record|existent past|disc disk platter
    history lesson|account chronicle story|example moral
    hockey game||plot
    hockey player||actor musician participant
    hockey team||squad
    holding company|belongings keeping property retention|caller fellowship party society troupe
    holiday season|vacation|
    holy grail|blessed consecrated hallowed sacred|
    home base|abode base domestic domicile dwelling family habitation house household interior internal national place plate|alkali basis cornerstone floor foot foundation groundwork infrastructure nucleotide pedestal radical radix root stem theme
    home buyer|abode base domestic domicile dwelling family habitation house household interior internal national place plate|purchaser
    home computer|abode base domestic domicile dwelling family habitation house household interior internal national place plate|calculator estimator
    home game|abode base domestic domicile dwelling family habitation house household interior internal national place plate|plot
    home loan|abode base domestic domicile dwelling family habitation house household interior internal national place plate|
    home movie|abode base domestic domicile dwelling family habitation house household interior internal national place plate|film flick picture
    home office|abode base domestic domicile dwelling family habitation house household interior internal place plate|agency authority berth billet bureau function place position power role situation spot
    home page|abode base domestic domicile dwelling family habitation house household interior internal national place plate|
    home study|abode base domestic domicile dwelling family habitation house household interior internal place plate|discipline field sketch subject survey
    home theatre|abode base domestic domicile dwelling family habitation house household interior internal national place plate|field house
    homeland security||certificate protection surety
    homo sapiens|human|
    honorable mention|august downright ethical honest laureate reputable respectable revered right venerable|acknowledgment citation cite credit quotation reference
    horse race|buck cavalry knight|subspecies wash
    horse racing|buck cavalry knight|
    hospital care|infirmary|attention caution charge concern fear guardianship maintenance precaution tending upkeep
    house arrest|family firm mansion sign theatre|apprehension catch check collar halt hitch pinch stay stop
    house party|family firm mansion sign theatre|
    housing development|lodging trapping|evolution exploitation growing growth maturation
    housing project|lodging trapping|task undertaking
    human activity|frail homo imperfect weak|
    human being|frail homo imperfect weak|organism
    human beings|frail homo imperfect weak|
    human body|frail homo imperfect weak|consistency torso trunk
    human face|frail homo imperfect weak|aspect brass case cheek expression font look nerve side typeface
    human nature|frail homo imperfect weak|
    human race|frail homo imperfect weak|subspecies wash
    human right|frail homo imperfect weak|
    hundred thousand|cardinal century|grand yard
    hunger strike|thirst|bang smash
    hydrochloric acid||dose pane superman
    identification number|designation recognition|figure issue numeral routine turn
    identity card|individuality|bill board carte lineup menu notice poster posting scorecard
    identity theft|individuality|larceny stealing
    immediate payment|close contiguous present proximate|
    immune response|exempt resistant unaffected|answer reception reply
    immune system|exempt resistant unaffected|arrangement organisation organization scheme
    incentive program|bonus|broadcast curriculum plan platform syllabus
    income statement||affirmation argument assertion command instruction
    incubation period|brooding|flow menstruation point stop
    independent variable|autonomous breakaway commutative freelance freelancer indie individual main nonpartisan separatist sovereign unconditional|
    index finger|exponent indicator power|digit
    industrial park|developed|ballpark common commons green
    industrial revolution|developed|rotation
    infant mortality|babe baby|
    infectious disease|catching septic|
    inflation rate||pace
    information gathering|entropy|assemblage assembly
    information processing|entropy|
    information science|entropy|skill
    information system|entropy|arrangement organisation organization scheme
    information technology|entropy|engineering
    informed consent|abreast advised educated enlightened familiar knowing knowledgeable privy wise|
    inner circle|exclusive inside interior internal intimate intrinsic inward privileged|band roach rope rotary round roundabout
    inner city|exclusive inside interior internal intimate intrinsic inward privileged|metropolis
    inner product|exclusive inside interior internal intimate intrinsic inward privileged|intersection merchandise ware
    input data|comment remark stimulant stimulation stimulus|
    input device|comment remark stimulant stimulation stimulus|gimmick twist
    input file|comment remark stimulant stimulation stimulus|
    input signal|comment remark stimulant stimulation stimulus|
    inside information|exclusive inner interior wrong|entropy
    inspector general|examiner|
    instruction manual|command direction education pedagogy statement teaching|
    instrument panel|pawn tool|board gore jury
    instrumental music|helpful|medicine
    insurance agent|indemnity|factor
    insurance broker|indemnity|factor
    insurance claim|indemnity|call title
    insurance company|indemnity|caller fellowship party society troupe
    insurance coverage|indemnity|reporting
    insurance policy|indemnity|
    insurance premium|indemnity|bounty
    integrated circuit|coordinated embedded incorporate incorporated merged mixed organic structured unified|tour
    intellectual property|cerebral mental rational reflective serious sophisticated|attribute belongings dimension holding place
    intelligence community|tidings word|
    intelligence information|tidings word|entropy
    intensive care||attention caution charge concern fear guardianship maintenance precaution tending upkeep
    interest expense|involvement pastime pursuit sake stake|disbursement
    interest group|involvement pastime pursuit sake stake|radical
    interest rate|involvement pastime pursuit sake stake|pace
    interior design|domestic indoor inland inner inside inward midland national|blueprint conception figure innovation intent intention invention pattern plan purpose
    interior designer|domestic indoor inland inner inside inward midland national|architect
    internal combustion|domestic inner intimate intramural intrinsic inward national|burning
    internal control|domestic inner intimate intramural intrinsic inward national|command dominance mastery restraint
    internal medicine|domestic inner intimate intramural intrinsic inward national|
    international affairs|external global multinational outside planetary transnational worldwide|
    international organization|external foreign multinational outside planetary transnational worldwide|administration arrangement brass constitution establishment formation governance
    international system|external foreign multinational outside planetary transnational worldwide|arrangement scheme
    international terrorism|external foreign global multinational outside planetary transnational worldwide|
    internet explorer|cyberspace|adventurer
    internet site|cyberspace|situation website
    inventory control|stock|command dominance mastery restraint
    investment adviser||consultant
    investment advisor||consultant
    investment company||caller fellowship party society troupe
    investment firm||house
    investment funds||finances
    investment trust||cartel combine confidence faith reliance
    ionizing radiation||irradiation
    iron maiden|robust|
    ironing board||card panel plank table
    james bond||adherence adhesion alliance attachment bail hamper
    jigsaw puzzle||teaser
    john deere|bathroom lavatory privy toilet trick|
    joint resolution|articulation collective concerted cooperative corporate junction juncture multilateral roast shared stick|answer closure declaration result settlement solution solvent solving
    joint venture|articulation collective concerted cooperative corporate junction juncture multilateral roast shared stick|speculation
    judicial review|legal|critique followup inspection reassessment recap revaluation revue
    judicial system|critical|arrangement organisation organization scheme
    junior college|immature intermediate lowly minor petty secondary young younger|
    junior high|immature intermediate lowly minor petty secondary young younger|heights
    junk food|debris dust rubble|nutrient
    junk mail|debris dust rubble|
    jury duty|panel|obligation responsibility tariff
    juvenile court|adolescent immature|homage tribunal
    kansas city||metropolis
    keynote address|tonic|destination reference
    kidney failure||bankruptcy loser
    kinetic energy|dynamic dynamical energizing moving|push vitality
    kitchen cabinet||console locker
    kitchen sink||sump
    kitchen table||board mesa
    know nothing||cipher null zero
    knowledge base|cognition|alkali basis cornerstone floor foot foundation groundwork infrastructure nucleotide pedestal radical radix root stand stem theme
    labour party|confinement proletariat toil travail|
    lactic acid||dose pane superman
    land area|acres commonwealth country domain earth estate ground kingdom nation realm soil|arena country domain expanse field orbit region sphere
    land development|acres commonwealth country domain earth farming ground kingdom nation realm soil|evolution exploitation growing growth maturation
    land reform|acres commonwealth country domain earth estate farming ground kingdom nation realm soil|
    land tenure|acres commonwealth country domain earth estate farming ground kingdom nation realm soil|
    landing gear||paraphernalia train
    language barrier|lyric nomenclature speech terminology words|
    language learning|lyric nomenclature speech terminology words|scholarship
    language school|lyric nomenclature speech terminology words|shoal
    language teaching|lyric nomenclature speech terminology words|commandment education pedagogy precept
    laptop computer||calculator estimator
    large intestine|ample astronomical banging bigger broad bulky colossal comprehensive conspicuous cosmic deep double enlarged enormous epic expectant extended extensive galactic generous giant gigantic grand heavy heroic huge immense important jumbo macro macroscopic mammoth massive monolithic monstrous monumental mountainous oversize oversized pregnant prominent puffy rhetorical significant sizable sizeable spacious stupendous super titanic tremendous vast whopping wide|bowel
    large number|ample astronomical banging bigger broad bulky colossal comprehensive conspicuous cosmic deep double enlarged enormous epic expectant extended extensive galactic generous giant gigantic grand heavy heroic immense important jumbo macro macroscopic mammoth massive monolithic monstrous monumental mountainous oversize oversized pregnant prominent puffy rhetorical sizable sizeable spacious stupendous super titanic tremendous whopping wide|figure issue numeral routine turn
    laser beam||irradiation shaft
    lead poisoning|hint leash principal star steer track trail wind|intoxication
    lead time|hint leash principal star steer track trail wind|clip meter metre sentence
    leading edge|ahead directing directional directive guiding major star starring stellar superior|border bound boundary sharpness
    learning curve|acquisition scholarship|bend bender
    learning disability|acquisition scholarship|handicap impairment
    left field|liberal near nigh port remaining|airfield area arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre
    left hand|liberal near nigh port remaining|deal mitt script
    left wing|liberal near nigh port remaining|annex backstage extension fender flank
    legal action|eligible judicial lawful legitimate ratified sanctioned sound statutory valid|
    legal document|eligible judicial lawful legitimate ratified sanctioned sound statutory valid|papers
    legal guardian|eligible judicial lawful legitimate ratified sanctioned sound statutory valid|defender protector
    legal opinion|eligible judicial lawful legitimate ratified sanctioned sound statutory valid|belief feeling impression judgement judgment notion persuasion ruling sentiment thought
    legal profession|eligible judicial lawful legitimate ratified sanctioned sound statutory valid|
    legal representation|eligible judicial lawful legitimate ratified sanctioned sound statutory valid|agency theatrical
    legal representative|eligible judicial lawful legitimate ratified sanctioned sound statutory valid|congressman example illustration instance interpreter spokesperson voice
    legal right|eligible judicial lawful legitimate ratified sanctioned statutory valid|
    legal status|eligible judicial lawful legitimate ratified sanctioned sound statutory valid|condition position
    legal system|eligible lawful legitimate ratified sanctioned statutory valid|arrangement organisation organization scheme
    legislative body||consistency torso trunk
    leisure time||clip meter metre sentence
    lemon juice|maize|
    liability insurance|indebtedness|indemnity
    liberal arts|bountiful broad generous giving handsome left loose progressive tolerant|humanities
    library card||bill board carte lineup menu notice poster posting scorecard
    license number|permission permit|figure issue numeral routine turn
    license plate|permission permit|scale shell
    licensing agreement||accord arrangement concord correspondence understanding
    lieutenant governor|deputy|regulator
    life assurance|animation biography living spirit|authority confidence pledge
    life cycle|animation biography living spirit|bicycle bike hertz oscillation rhythm round wheel
    life expectancy|animation biography living spirit|anticipation
    life force|animation biography living spirit|effect personnel power strength violence
    life history|animation biography spirit|account chronicle
    life imprisonment|animation biography living spirit|captivity incarceration internment
    life insurance|animation biography living spirit|indemnity
    life science|animation biography living spirit|skill
    life sentence|animation biography living spirit|condemnation conviction
    life story|animation biography living spirit|account chronicle floor level narration narrative tale
    life style|animation biography living spirit|dash elan fashion flair manner mode panache trend vogue
    life support|animation biography living spirit|accompaniment backing backup documentation funding keep livelihood living reinforcement
    light brown|airy bright brightness buoyant casual clean clear deficient easy faint fluorescent fooling frivolous gentle idle illuminated illumination incandescent inflamed insignificant insufficient lite loose luminance luminosity pale pastel pure scant shallow short sick soft spark sparkle temperate thin tripping twinkle unimportant wanton weak white|
    light bulb|airy bright brightness buoyant casual clean clear deficient easy faint fluorescent fooling frivolous gentle idle illuminated illumination incandescent inflamed insignificant insufficient lite loose luminance luminosity pale pastel pure scant shallow short sick soft spark sparkle temperate thin tripping twinkle unimportant wanton weak white|
    light intensity|airy bright brightness buoyant casual clean clear deficient easy faint fluorescent fooling frivolous gentle idle illuminated illumination incandescent inflamed insignificant insufficient lite loose luminance luminosity pale pastel pure scant shallow short sick soft spark sparkle temperate thin tripping twinkle unimportant wanton weak white|chroma saturation strength volume
    light show|airy bright brightness buoyant casual clean clear deficient easy faint fluorescent fooling frivolous gentle idle illuminated illumination incandescent inflamed insignificant insufficient lite loose luminance luminosity pale pastel pure scant shallow short sick soft spark sparkle temperate thin tripping twinkle unimportant wanton weak white|appearance display
    light source|airy bright brightness buoyant casual clean clear deficient easy faint fluorescent fooling frivolous gentle idle illuminated illumination incandescent inflamed insignificant insufficient lite loose luminance luminosity pale pastel pure scant shallow short sick soft spark sparkle temperate thin tripping twinkle unimportant wanton weak white|author beginning generator germ informant origin reference reservoir root seed
    lime juice|linden|
    limited company|express finite minor moderate modest modified narrow qualified restricted special specific|caller fellowship party society troupe
    limited edition|express finite minor moderate modest modified narrow qualified restricted small specific|variant variation version
    limited liability|express finite minor moderate modest modified narrow qualified restricted small special specific|indebtedness
    linear algebra|additive analog analogue running simple|
    linear programming|additive analog analogue running simple|scheduling
    linear regression|additive analog analogue running|fixation reversion
    liquid crystal|clear disposable dissolved fluent fluid graceful melted molten musical smooth swimming watery|quartz
    liquid nitrogen|clear disposable dissolved fluent fluid graceful melted molten musical smooth swimming watery|
    liquor store|booze spirits|depot fund memory shop stock
    list price|inclination lean leaning tilt|cost damage terms toll
    literary criticism|formal|
    litmus test||exam examination trial tryout
    liver cancer|coloured|
    liver disease|coloured|
    living quarters|absolute animation extant keep livelihood realistic surviving|
    living room|absolute animation extant keep livelihood realistic surviving|
    living space|animation extant keep livelihood realistic surviving|blank distance infinite place quad
    living thing|absolute animation extant keep livelihood realistic surviving|affair matter
    living wage|absolute animation extant keep livelihood realistic surviving|earnings remuneration salary
    living will|absolute animation extant keep livelihood realistic surviving|testament
    loan application||coating covering diligence lotion
    local authority|topical|assurance bureau confidence dominance potency sanction
    local call|topical|claim outcry shout song yell
    local government|topical|administration regime
    local time|topical|clip meter metre sentence
    locker room|cabinet|
    logic programming||scheduling
    long beach|abundant chronic continuing durable elongated endless eternal extended lasting lengthy lifelong oblong overnight perennial prolonged protracted provident stretch tall tenacious|
    long distance|abundant chronic continuing durable elongated endless eternal extended lasting lengthy lifelong oblong overnight perennial prolonged protracted provident stretch tall tenacious|length space
    long haul|abundant chronic continuing durable elongated endless eternal extended lasting lengthy lifelong oblong overnight perennial prolonged protracted provident stretch tall tenacious|catch draw
    long island|abundant chronic continuing durable elongated endless eternal extended lasting lengthy lifelong oblong overnight perennial prolonged protracted provident stretch tall tenacious|
    long jump|abundant chronic continuing durable elongated endless eternal extended lasting lengthy lifelong oblong overnight perennial prolonged protracted provident stretch tall tenacious|leap start
    long shot|abundant chronic continuing durable elongated endless eternal extended lasting lengthy lifelong oblong overnight perennial prolonged protracted provident stretch tall tenacious|barb crack guess guessing guesswork injection pellet scene shaft shooter shooting slam snap snapshot stab stroke
    long sleeve|abundant chronic continuing durable elongated endless eternal extended lasting lengthy lifelong oblong overnight perennial prolonged protracted provident stretch tall tenacious|
    long time|abundant chronic continuing durable elongated endless eternal lasting lengthy lifelong oblong overnight perennial prolonged protracted provident stretch tall tenacious|clip meter metre sentence
    losing streak||stripe
    love affair|beloved dear dearest honey passion|amour function intimacy involvement liaison matter occasion thing
    love life|beloved dear dearest honey passion|animation biography living spirit
    love song|beloved dear dearest honey passion|call strain vocal
    love story|beloved dear dearest honey passion|account chronicle floor history level narration narrative tale
    lower bound||edge leap leaping spring
    lower court||homage tribunal
    lower limit||boundary
    lymph node||client guest knob thickening
    machine shop|auto automobile|workshop
    machine tool|auto automobile|cock creature dick instrument peter prick puppet shaft
    magazine article|cartridge clip|clause
    magic number|charming deception illusion supernatural trick wizard|figure issue numeral routine turn
    magnetic field|attractive charismatic|airfield area arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre
    magnetic resonance|attractive charismatic|rapport ringing
    magnetic tape|attractive charismatic|taping
    magnifying glass||chalk crank meth methamphetamine trash
    maiden name|inaugural initiative opening|figure
    mail order||club decree fiat guild lodge ordination society
    mail service||avail overhaul
    mailing address|posting|destination reference speech
    mailing list|posting|inclination lean leaning tilt
    main course|chief important independent intense master primary principal|class form grade path track trend
    main office|chief important independent intense master primary|agency authority berth billet bureau place position power role situation spot
    main road|chief important independent intense master primary principal|route
    main street|chief important independent intense master primary principal|
    major league|better leading senior star starring stellar|conference
    majority leader|bulk|
    majority opinion|bulk|belief feeling impression judgement judgment notion persuasion ruling sentiment thought
    making love|devising qualification|beloved dear dearest honey passion
    malpractice insurance||indemnity
    management consultant|direction|adviser advisor
    management consulting|direction|
    management control|direction|command dominance mastery restraint
    managing director||conductor manager
    manor house||family firm mansion sign theatre
    manufactured home||abode base domicile dwelling family habitation house household place plate
    manufacturing plant|fabrication|flora works
    marching band||circle ring stripe
    marginal cost|bare borderline narrow peripheral|toll
    marital status|married matrimonial|condition position
    market analysis|grocery mart|psychoanalysis
    market capitalization|grocery mart|
    market economy|grocery mart|saving
    market forces|grocery mart|
    market penetration|grocery mart|insight
    market place|grocery mart|berth billet lieu office piazza plaza property seat shoes situation space spot station stead
    market price|grocery mart|cost damage terms toll
    market research|grocery mart|enquiry inquiry
    market town|grocery mart|
    market value|grocery mart|
    marketing research|merchandising selling|enquiry inquiry
    markov chain||concatenation range strand string
    markup language||lyric nomenclature speech terminology words
    marriage license|union|permission permit
    married couple|joined marital mated matrimonial|brace duet match mates pair span twain yoke
    married woman|joined marital mated matrimonial|char
    mass murder|aggregate aggregated batch bulk collective deal flock heap mess mint mountain multitude peck pile plenty raft sight slew stack volume|execution slaying
    mass production|aggregate aggregated batch bulk collective deal flock heap mess mint mountain multitude peck pile plenty raft sight slew stack|output yield
    mass spectrometer|aggregate aggregated batch bulk collective deal flock heap mess mint mountain multitude peck pile plenty raft sight slew stack volume|
    master bedroom|captain chief headmaster important lord maestro main original overlord primary principal professional skipper superior victor|chamber
    master plan|captain chief headmaster important lord maestro main overlord primary principal professional skipper superior victor|design programme
    matching funds|coordinated duplicate twin|finances
    maturity date|adulthood|appointment engagement escort
    meal plan||design programme
    mean time|awful base hateful nasty normal poor skilled tight|clip meter metre sentence
    mean value|awful base hateful nasty normal poor skilled tight|
    mechanical engineering|automatic robotic|technology
    medical care||caution charge concern fear guardianship maintenance precaution tending upkeep
    medical examination||interrogation scrutiny test testing
    medical examiner||inspector tester
    medical history||account chronicle story
    medical officer||policeman
    medical practice||drill exercise pattern praxis recitation
    medical record||disc disk platter
    medical school||shoal
    medical science||skill
    medical student||pupil scholar
    meeting place|confluence encounter merging|berth billet lieu office piazza plaza position property seat shoes situation spot station stead
    melting point|thaw|degree detail head level peak period spot stage stop
    membership card|rank|bill board carte lineup menu notice poster posting scorecard
    memory access|remembering retention storage|admission admittance approach entree
    memory loss|remembering retention storage|departure deprivation exit expiration going passing release
    menstrual cycle||bicycle bike hertz oscillation rhythm round wheel
    mental disorder|intellectual moral psychic rational unhealthy|upset
    mental health|intellectual moral psychic psychological rational unhealthy|wellness
    mental illness|intellectual moral psychic psychological rational unhealthy|sickness
    mental retardation|intellectual moral psychic psychological rational unhealthy|slowdown slowing
    mental state|intellectual moral psychic rational unhealthy|commonwealth country land nation province
    metabolic rate||pace
    metal detector|alloy bronze gilded gold golden silver|sensor
    methyl bromide||cliche commonplace
    middle ages|center central centre halfway heart intermediate intervening mediate midway|
    middle class|center central centre halfway heart intermediate intervening mediate midway|category course division family form grade stratum
    middle east|center central centre halfway heart intermediate intervening mediate midway|
    middle finger|center central centre halfway heart intermediate intervening mediate midway|digit
    middle name|center central centre halfway heart intermediate intervening mediate midway|figure
    middle school|center central centre halfway heart intermediate intervening mediate midway|shoal
    military action|combatant expeditionary martial|
    military force|combatant expeditionary martial|effect violence
    military government|combatant expeditionary martial|administration authorities politics
    military intelligence|combatant expeditionary martial|tidings word
    military operation|combatant expeditionary martial|functioning performance procedure process surgery
    military personnel|combatant expeditionary martial|
    military police|combatant expeditionary martial|
    military service|combatant expeditionary martial|avail overhaul
    military training|combatant expeditionary martial|breeding education grooming preparation
    milk chocolate||cocoa coffee
    mineral resources|inorganic|
    mineral water|inorganic|piss urine
    miniature golf|illumination small|
    minimum wage|borderline marginal negligible nominal stripped token|earnings remuneration salary
    mining company|excavation|caller fellowship party society troupe
    minor league|child insignificant junior limited modest peanut secondary shaver small underage youngster|conference
    minus sign|negative subtraction|house mansion mark polarity
    mirror image||double epitome figure icon ikon paradigm persona picture prototype range
    missing link|absent lacking lost nonexistent wanting|connection connexion liaison nexus
    mixing bowl|admixture mixture|arena roll stadium trough
    mobile home|airborne ambulatory changeable floating fluid motorized movable moveable moving nomadic peregrine roving transferable unsettled versatile wandering waterborne|abode base domicile dwelling family habitation house household place plate
    mobile phone|airborne ambulatory changeable floating fluid motorized movable moveable moving nomadic peregrine roving transferable unsettled versatile wandering waterborne|earphone headphone sound
    modern dance|advanced contemporary fashionable innovative progressive stylish|
    modern times|advanced contemporary fashionable innovative progressive stylish|multiplication
    modern world|advanced fashionable innovative progressive stylish|cosmos creation domain earth existence globe humanity humankind humans mankind populace reality universe
    molecular biology||biota
    monetary value|pecuniary|
    money market||grocery mart
    money order||club decree fiat guild lodge ordination society
    money supply||provision
    monitoring program||broadcast curriculum platform syllabus
    moral hazard|clean lesson mental righteous|chance fortune jeopardy luck peril risk
    moral obligation|clean lesson mental righteous|duty indebtedness
    mortality rate||pace
    mother tongue||knife lingua spit
    motion picture|gesture move movement question|characterisation characterization delineation depiction exposure film flick icon ikon image impression movie painting photo photograph scene
    motor control|centrifugal motive|command dominance mastery restraint
    motor home|centrifugal motive|abode base domicile dwelling family habitation house household place plate
    motor vehicle|centrifugal motive|
    mountain bike|batch deal flock heap mass mess mint peck pile plenty raft sight slew stack|bicycle cycle motorcycle wheel
    mountain range|batch deal flock heap mass mess mint peck pile plenty raft sight slew stack|compass grasp image orbit reach scope stove
    mouse button||clit clitoris push release
    movie industry|flick picture|diligence manufacture
    movie star|flick picture|adept asterisk champion genius lead maven principal sensation superstar virtuoso wizard
    movie theatre|film flick picture|field
    moving company|affecting animated automotive blown flying haunting heartwarming kinetic mobile poignant restless stirring touching|caller fellowship society troupe
    multiple myeloma|aggregate binary double doubled dual duplex manifold quadruple quaternary sevenfold treble triple twofold|
    multiple regression|aggregate binary double doubled dual duplex manifold quadruple quaternary sevenfold treble triple twofold|fixation reversion
    multiple sclerosis|aggregate binary double doubled dual duplex manifold quadruple quaternary sevenfold treble triple twofold|
    multivariate analysis|variable|psychoanalysis
    municipal government|domestic|administration authorities politics regime
    murder mystery|execution slaying|enigma secret
    muscle tone||feel feeling flavor flavour look note quality shade smell spirit step timber tint
    muscular dystrophy|athletic hefty powerful strong|
    music director|medicine|conductor manager
    music lover|medicine|buff
    music teacher|medicine|instructor
    musical instrument|liquid lyrical melodic philharmonic singing sweet|pawn tool
    mutual fund|bilateral common interactive reciprocal shared|stock
    mutual understanding|bilateral interactive reciprocal shared|apprehension discernment intellect reason savvy sympathy
    nail polish||cultivation culture finish gloss refinement
    name calling|figure|career vocation
    nash equilibrium||balance
    national anthem|domestic federal interior internal subject|hymn
    national bank|domestic interior internal subject|cant
    national debt|domestic federal interior internal subject|
    national flag|domestic federal interior internal subject|iris masthead
    national income|domestic interior internal subject|
    national insurance|domestic federal interior internal subject|indemnity
    national leader|domestic federal interior internal subject|
    national park|domestic federal interior internal subject|ballpark common commons green
    national service|domestic federal interior internal subject|avail overhaul
    native american|aboriginal domestic endemic homegrown inbred indigenous pure|
    native land|aboriginal domestic endemic homegrown inbred indigenous pure|acres commonwealth domain earth estate farming ground kingdom nation realm soil
    native language|aboriginal domestic endemic homegrown inbred pure|lyric nomenclature speech terminology words
    native speaker|aboriginal domestic endemic homegrown inbred indigenous pure|loudspeaker talker
    natural history|biological born cancel earthy innate intelligent lifelike normal physical rude spontaneous unaffected|account chronicle story
    natural language|biological born cancel earthy innate intelligent lifelike normal physical rude spontaneous unaffected|lyric nomenclature speech terminology words
    natural resource|biological born cancel earthy innate intelligent lifelike normal physical rude spontaneous unaffected|imagination
    natural resources|born cancel earthy innate intelligent lifelike normal rude spontaneous unaffected|
    natural science|born cancel earthy innate intelligent lifelike normal rude spontaneous unaffected|skill
    natural selection|biological born cancel earthy innate intelligent lifelike normal physical rude spontaneous unaffected|excerpt extract option pick survival
    natural state|biological born cancel earthy innate intelligent lifelike physical rude spontaneous unaffected|commonwealth country land nation province
    negative feedback|charged counter damaging destructive dissenting dissident minus perverse|
    nervous system|anxious excited neural spooky troubled uneasy|arrangement organisation organization scheme
    network architecture|mesh|
    neural network|nervous|mesh
    neural tube|nervous|metro pipe subway tubing underground
    neutron star||adept asterisk champion genius lead maven principal sensation superstar virtuoso wizard
    newborn baby|immature young|babe child sister
    news agency|tidings word|authority bureau means office representation
    news article|intelligence tidings word|clause
    news conference|intelligence tidings word|league
    news item|intelligence tidings word|detail particular point token
    news magazine|intelligence tidings word|cartridge clip
    news media|intelligence tidings word|
    news reader|intelligence tidings word|lecturer referee reviewer subscriber
    news report|intelligence tidings word|account composition paper reputation study theme
    news story|intelligence tidings word|account chronicle floor history level narration narrative tale
    newspaper article|paper|clause
    niagara falls||waterfall
    night club|dark|cabaret guild lodge nightclub society
    night life|dark|animation biography living spirit
    night shift|dark|break chemise displacement fault fracture sack slip switch switching teddy transformation
    night vision|dark|imagination sight
    nitric acid||dose pane superman
    nobel prize||award booty loot plunder swag trophy
    noise level|dissonance disturbance interference racket randomness|degree floor grade layer point stage storey story stratum tier
    nominal value|formal minimal token|
    nonprofit organization|noncommercial|administration arrangement brass constitution establishment formation governance
    normal distribution|average convention formula mean median modal natural pattern perpendicular regular rule typical|dispersion
    north side||incline position slope
    northern hemisphere|blue boreal|
    northern ireland|blue boreal|
    notary public||populace
    notebook computer||calculator estimator
    notice board|bill card observance observation posting|card panel plank table
    nuclear energy|central|push vitality
    nuclear fuel|atomic central|
    nuclear medicine|atomic central|
    nuclear physics|central|
    nuclear power|central|ability baron exponent force index king might mogul office superpower tycoon
    nuclear reactor|central|
    nuclear weapon|central|artillery
    nucleic acid||dose pane superman
    numerical value|mathematical quantitative|
    nurse practitioner|nanny|
    nursing care||attention caution charge concern fear guardianship maintenance precaution tending upkeep
    nursing home||abode base domicile dwelling family habitation house household place plate
    object code|target|
    ocean floor||base level storey story
    office building|agency authority berth billet bureau function place position power role situation spot|construction
    office furniture|agency authority berth billet bureau function place position power role situation spot|
    office staff|authority berth billet bureau function place position power role situation spot|faculty
    oklahoma city||metropolis
    open door|active agape bald candid capable clear coarse exposed gaping harsh hospitable loose naked outdoors overt receptive staring subject surface susceptible undecided undetermined unprotected unresolved unrestricted unsettled visible vulnerable wide|threshold
    open house|active agape bald candid capable clear coarse exposed gaping harsh hospitable loose naked outdoors overt receptive staring subject surface susceptible undecided undetermined unprotected unresolved unrestricted unsettled visible vulnerable wide|family firm mansion sign theatre
    open letter|active agape bald candid capable clear coarse exposed gaping harsh hospitable loose naked outdoors overt receptive staring subject surface susceptible undecided undetermined unprotected unresolved unrestricted unsettled visible vulnerable wide|
    opening night|beginning inaugural initiative introductory maiden orifice possibility starting|dark
    opera house||family firm mansion sign theatre
    operating cost||toll
    operating system||arrangement organisation organization scheme
    opinion poll|belief feeling impression judgement judgment notion persuasion ruling sentiment thought|crown pate
    opportunity cost|chance|toll
    optic nerve|ocular visual|brass cheek face heart spunk
    oral cavity|spoken unwritten viva|caries
    oral communication|unwritten viva|
    oral examination|spoken unwritten viva|interrogation scrutiny test testing
    oral presentation|spoken unwritten viva|demonstration display intro introduction
    orange juice|chromatic|
    order code|club decree fiat guild lodge ordination society|
    order form|club decree fiat guild lodge ordination society|anatomy build cast chassis class configuration conformation contour course descriptor figure flesh frame grade kind mannequin pattern phase physique shape sort strain variant variety
    ordinary shares|average commonplace everyday fair indifferent mediocre mundane routine|
    organic chemistry|constituent constitutional constitutive essential healthful integrated structured wholesome|alchemy
    organized crime|arranged configured corporate incorporated reorganized union|offence
    outer space|external outside outward satellite|blank distance infinite place quad
    output device|production turnout yield|gimmick twist
    output file|production turnout yield|
    output signal|production turnout yield|
    overhead projector|smash|
    ozone layer||level stratum
    pacific coast|peaceful|glide seacoast seashore slide
    pacific time|peaceful|clip meter metre sentence
    page number||figure issue numeral routine turn
    pale yellow|picket sick thin weak|
    palm beach|decoration medal medallion ribbon|
    palm tree|decoration medal medallion|
    panel discussion|board gore jury|treatment word
    panic attack|scare|approach attempt blast fire flack flak onset onslaught
    panic disorder|scare terror|upset
    panoramic view|broad wide|aspect horizon opinion panorama perspective persuasion position prospect scene sentiment survey thought vista
    paper mill|composition newspaper theme|factory grind grinder
    paper money|composition newspaper theme|
    paper towel|composition newspaper theme|
    paper trail|composition newspaper theme|lead track
    parallel port|analog analogue collateral latitude synchronous|
    parallel processing|analog analogue collateral latitude synchronous|
    parking area||arena country domain expanse field orbit region sphere
    parking space||blank distance infinite place quad
    particle physics|atom molecule mote speck|
    particulate matter||affair issue subject thing topic
    past tense|ancient departed early former gone historic historical late medieval outgoing preceding prehistoric previous recent retiring sometime ultimo yesteryear|
    patent application|apparent evident manifest obvious plain unmistakable|coating covering diligence lotion
    patent infringement|apparent evident manifest obvious plain unmistakable|violation
    patron saint|sponsor supporter|angel ideal paragon
    paying attention|profitable salaried|care tending
    peace officer|repose serenity|policeman
    peace process|repose serenity|operation summons
    peace treaty|repose serenity|accord pact
    peak season|acme apex bill bloom blossom crest crown elevation flower flush height meridian pinnacle point prime summit vertex visor|
    peanut butter|insignificant minor|
    peer group|equal match|radical
    penny stock|cent|ancestry blood breed broth descent fund inventory lineage livestock origin pedigree strain
    pension fund||stock
    pension plan||design programme
    percentage point|portion share|degree detail head level peak period spot stage stop
    performing arts|acting playing|humanities
    periodic table|annual biennial bimonthly biweekly cyclic daily diurnal fortnightly hourly monthly nightly occasional oscillating sporadic weekly yearly|board mesa
    personal appeal|individual individualized physical private subjective|charm prayer solicitation
    personal care|individual individualized physical private subjective|caution charge concern fear guardianship maintenance precaution tending upkeep
    personal check|individual individualized physical private subjective|arrest assay bridle chip chit confirmation curb deterrent halt handicap hindrance hitch impediment stay stop tick verification
    personal computer|individual individualized physical private subjective|calculator estimator
    personal effects|individual individualized physical private subjective|
    personal identity|individual individualized physical private subjective|individuality
    personal income|individualized physical private subjective|
    personal loan|individual individualized physical private subjective|
    personal property|individualized subjective|attribute dimension holding place
    personal relationship|individual individualized physical private subjective|kinship
    personal representative|individual individualized physical private subjective|congressman example illustration instance interpreter spokesperson voice
    personality disorder||upset
    pharmaceutical company||caller fellowship party society troupe
    phase space|form stage|blank distance infinite place quad
    phase transition|form stage|changeover conversion passage
    phone bill|earphone headphone sound|account beak circular flier flyer invoice measure note notice peak poster posting visor
    phone book|earphone headphone sound|ledger leger record script volume
    phone call|earphone headphone sound|claim outcry shout song yell
    phone card|earphone headphone telephone|board carte lineup menu notice poster posting scorecard
    phone company|earphone headphone sound|caller fellowship party society troupe
    phone number|earphone headphone sound|figure issue numeral routine turn
    phone service|earphone headphone sound|avail overhaul
    phone system|earphone headphone|arrangement organisation organization scheme
    photo credit|exposure picture|acknowledgment citation cite mention quotation recognition reference
    physical body|animal bodily carnal corporal energetic forceful forcible natural personal sensual somatic|consistency torso trunk
    physical condition|animal bodily carnal corporal energetic forceful forcible material natural personal sensual somatic|circumstance consideration precondition shape status stipulation term
    physical contact|animal bodily carnal corporal energetic forceful forcible material natural sensual somatic|liaison link striking touch
    physical education|animal bodily carnal corporal energetic forceful forcible material natural personal sensual somatic|breeding instruction pedagogy teaching
    physical exercise|animal bodily carnal corporal energetic forceful forcible material natural personal sensual somatic|drill employment example practice recitation usage utilisation utilization workout
    physical fitness|animal bodily carnal corporal energetic forceful forcible material natural sensual somatic|
    physical science|animal bodily carnal corporal energetic forceful forcible material personal sensual somatic|skill
    physical therapist|animal bodily carnal corporal energetic forceful forcible material natural personal sensual somatic|healer
    physical therapy|animal bodily carnal corporal energetic forceful forcible material natural personal sensual somatic|
    piano music|soft|medicine
    pickup truck|cartridge getaway|
    picnic area|breeze cinch outing snap|arena country domain expanse field orbit region sphere
    picture book|characterisation characterization delineation depiction exposure film flick icon ikon image impression movie painting photo photograph scene|ledger leger record script volume
    picture frame|characterisation characterization delineation depiction exposure film flick icon ikon image impression movie painting photograph scene|anatomy build chassis figure flesh form inning physique shape skeleton soma
    picture gallery|characterisation characterization delineation depiction exposure film flick icon ikon impression painting photograph scene|drift heading veranda
    pilot program|archetype buffer fender original|broadcast curriculum plan platform syllabus
    pilot project|archetype buffer fender original|task undertaking
    place name|berth billet lieu office piazza plaza position seat shoes situation space spot station stead|figure
    plane ticket|aeroplane even flat level sheet|slate
    planning commission|preparation provision|charge delegation direction mission
    plant life|flora works|animation biography living spirit
    plant material|flora works|cloth fabric stuff textile
    plastic surgeon|constructive elastic formative shaping|
    plastic surgery|constructive elastic formative shaping|operation
    plastic wrap|constructive elastic formative shaping|
    playing field|acting performing|airfield arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre
    playoff game||plot
    plus sign|addition advantageous asset positive summation|house mansion mark polarity
    pocket watch|pouch sack scoop|lookout picket scout sentinel sentry spotter ticker vigil
    point source|degree detail head level peak period spot stage|author beginning generator germ informant origin reference reservoir root seed
    point system|degree detail head peak period spot stage stop|arrangement organisation organization scheme
    poker chip|salamander|check crisp flake fleck microchip scrap
    poker game|salamander|plot
    poker hand|salamander|deal mitt script
    polar bear|arctic charged cold crucial different glacial important opposite pivotal|
    police chief||boss foreman head
    police department||section
    police force||effect personnel power strength violence
    police officer||policeman
    police state||commonwealth country land nation province
    police station||place
    policy change|insurance|alteration modification variety
    political arena|governmental|area bowl domain field orbit stadium
    political campaign|governmental|cause crusade drive effort safari
    political correctness|governmental|
    political economy|governmental|saving
    political party|governmental|
    political science|governmental|skill
    political system|governmental|arrangement organisation scheme
    political theory|governmental|hypothesis possibility
    polling place||berth billet lieu office piazza plaza position property seat shoes situation space spot stead
    pool table|consortium kitty pond puddle syndicate|board mesa
    poor people|broke bust deficient destitute hapless impoverished inadequate indigent insufficient mean miserable needy pathetic pinched pitiful short unfortunate wretched|citizenry mass masses multitude
    popular music|common democratic fashionable|medicine
    population growth|universe|emergence increase increment maturation
    portal system||arrangement organisation organization scheme
    position paper|attitude berth billet lieu locating location office perspective place placement posture side situation spot stance status stead|composition newspaper theme
    positive correlation|advantageous affirmative certain charged confident confirming constructive convinced formal optimistic plus prescribed sure undeniable|
    positive feedback|advantageous affirmative certain charged confident confirming convinced formal optimistic plus prescribed sure undeniable|
    post card|berth billet office place position situation spot stake station|bill board carte lineup menu notice poster posting scorecard
    post office|berth billet office place position situation spot stake station|agency authority berth billet bureau function place position power role situation spot
    postage stamp|stamp|cast impression mold mould postage seal tender
    postal order||club decree fiat guild lodge ordination society
    postal service||avail overhaul
    potential energy|latent likely possible prospective voltage|push vitality
    poverty level||degree floor grade layer point stage storey story stratum tier
    powdered sugar|fine|bread cabbage carbohydrate clams dough kale lettuce loot scratch
    power cable|ability baron exponent force index king might mogul office superpower tycoon|
    power cord|ability baron exponent force index king might mogul office superpower tycoon|
    power failure|ability baron exponent force index king might mogul office superpower tycoon|bankruptcy loser
    power grid|ability baron exponent force index king might mogul office superpower tycoon|
    power outage|ability baron exponent force index king might mogul office superpower tycoon|
    power plant|ability baron exponent force index king might mogul office superpower tycoon|flora works
    power play|ability baron exponent index king mogul office superpower tycoon|caper drama gambling gaming romp shimmer sport turn
    power point|ability baron exponent force index king might mogul office superpower tycoon|degree detail head peak period spot stage stop
    power station|ability baron exponent force index king might mogul office superpower tycoon|place
    power steering|ability baron exponent force index king might mogul office superpower tycoon|direction guidance
    power system|ability baron exponent force index king might mogul office superpower tycoon|arrangement organisation organization scheme
    power tool|ability baron exponent force index king might mogul office superpower tycoon|cock creature dick instrument peter prick puppet shaft
    practical application|applied functional interoperable operable pragmatic realistic serviceable virtual working|coating covering diligence lotion
    precious metal|artful cherished cute loved treasured valuable valued wanted worthy|alloy
    preferred stock|desirable favored favourite loved|ancestry blood breed broth descent fund inventory lineage livestock origin pedigree strain
    pregnancy test|gestation maternity|exam examination trial tryout
    premature ejaculation|early previous untimely|
    present moment|attendant existing immediate inst instant nowadays ubiquitous|consequence import instant minute
    present tense|attendant existing immediate inst instant nowadays ubiquitous|
    presiding officer||policeman
    press conference|closet crush insistence wardrobe|league
    press release|closet crush insistence wardrobe|button departure discharge dismissal exit expiration firing freeing going handout liberation loss outlet passing sack spill vent waiver
    pressure gauge|insistence|bore calibre
    previous question|early former late past preceding premature|doubt enquiry head inquiry interrogation motion query
    price increase|damage terms toll|addition gain growth
    price index|cost damage terms toll|exponent indicator power
    price level|cost damage terms toll|degree grade layer stage storey story stratum tier
    price list|cost damage terms toll|inclination lean leaning tilt
    primary care|basal basic capital chief elemental elementary essential firsthand important main master original particular principal|attention caution charge fear guardianship maintenance precaution tending upkeep
    primary election|basal basic capital chief direct elemental elementary essential firsthand important main master original particular principal|
    primary school|basal basic capital chief direct elemental essential firsthand important main master original particular principal|shoal
    prime minister|bloom blossom choice flower flush mature meridian peak premier prize quality select superior|parson pastor rector
    prime time|bloom blossom choice flower flush mature meridian peak premier prize select superior|clip meter metre sentence
    principal investigator|chief corpus dealer head important lead main master primary star|detective researcher
    print media|mark|
    printed circuit||tour
    printing company|impression|caller fellowship party society troupe
    printing press|impression|closet crush insistence wardrobe
    printing process|impression|summons
    prison term||condition
    private enterprise|backstage close confidential individual insular inward nonpublic personal secluded secret|endeavour initiative
    private investigator|backstage close confidential individual insular inward nonpublic personal secluded secret|researcher
    private practice|backstage close confidential individual insular inward nonpublic personal secluded secret|drill exercise pattern praxis recitation
    private property|backstage close confidential insular inward nonpublic secluded secret|attribute belongings dimension holding place
    private school|backstage close confidential individual insular inward nonpublic personal secluded secret|shoal
    prize money|award booty choice loot plunder prime quality select superior swag trophy|
    prize winner|booty choice loot plunder prime quality select superior swag trophy|success victor
    probable cause||campaign case crusade drive effort grounds lawsuit movement reason suit
    probation officer||policeman
    problem solving|trouble|
    processing time||clip meter metre sentence
    product development|intersection merchandise ware|evolution exploitation growing growth maturation
    production cost|output yield|toll
    professional association|master paid|affiliation connection connexion
    professional life|master paid|animation biography living spirit
    professional organization|master paid|administration arrangement brass constitution establishment formation governance
    profit margin|earnings gain|allowance border perimeter tolerance
    profit sharing|earnings gain|communion
    programming language|scheduling|lyric nomenclature speech terminology words
    progress report|advance advancement procession|account composition paper reputation story study theme
    progressive rock|active advanced advancing forward imperfect increasing innovative liberal ordered|stone sway tilt
    promised land||acres commonwealth country domain earth estate farming ground kingdom nation realm soil
    promissory note||annotation bill billet distinction eminence notation tone
    promotional material||cloth fabric stuff textile
    property owner|attribute belongings dimension holding place|proprietor
    property right|attribute belongings dimension holding place|
    proportional font|relative|case face typeface
    proportional representation|relative|agency theatrical
    prosecuting attorney||lawyer
    protease inhibitor|peptidase|
    pubic hair||fuzz
    public assistance|common open populace unrestricted|
    public debate|common open populace unrestricted|argument argumentation
    public debt|common open populace unrestricted|
    public defender|common national open populace unrestricted|guardian protector
    public discussion|common national populace unrestricted|treatment word
    public domain|common national open populace unrestricted|arena field orbit
    public holiday|common open populace unrestricted|vacation
    public housing|common national open populace unrestricted|lodging trapping
    public knowledge|national open populace unrestricted|cognition
    public library|common national open populace unrestricted|
    public nudity|common national open populace unrestricted|
    public office|common open populace unrestricted|berth billet bureau position power role situation spot
    public opinion|common national open populace unrestricted|belief feeling impression judgement judgment notion persuasion ruling sentiment thought
    public property|national open populace unrestricted|attribute belongings dimension holding
    public relations|common national open populace unrestricted|dealings
    public school|common national open populace unrestricted|shoal
    public servant|common national open populace unrestricted|retainer
    public service|common open populace unrestricted|avail overhaul
    public speaking|common national open populace unrestricted|
    public transit|common national open populace unrestricted|passage
    public transport|common national open populace unrestricted|conveyance ecstasy rapture shipping
    public trust|common open populace unrestricted|cartel combine faith reliance
    public utility|common national open populace unrestricted|usefulness
    public works|common national open populace unrestricted|deeds plant
    publishing company||caller fellowship party society troupe
    publishing house||family mansion sign theatre
    punitive damages|correctional penal penitentiary|amends indemnification indemnity redress restitution
    punk rock|cheap cheesy hood inferior sleazy spunk thug tough|stone sway tilt
    purchase agreement|leverage|accord arrangement concord correspondence understanding
    purchase order|leverage|club decree fiat guild lodge ordination society
    purchase price|leverage|cost damage terms toll
    push button|button energy thrust|clit clitoris push release
    putting green||common commons park
    quality control|calibre character choice prime prize select superior timber tone|command dominance mastery restraint
    quantitative analysis|decimal numeric valued|psychoanalysis
    quantum theory||hypothesis possibility
    quarter mile|fourth poop stern tail|knot
    query language|enquiry inquiry interrogation question|lyric nomenclature speech terminology words
    question mark|doubt enquiry head inquiry interrogation motion query|brand cross fool grade gull patsy print scar score scrape scratch sign stain stigma sucker target
    racial discrimination|interracial|
    racial profiling|interracial|
    radiation therapy|irradiation|
    radio broadcast|tuner wireless|programme
    radio frequency|tuner wireless|
    radio news|tuner wireless|intelligence tidings word
    radio station|tuner wireless|place
    radioactive material||cloth fabric stuff textile
    radioactive waste||barren dissipation
    railway station||place
    rain forest||timber timberland wood woodland woods
    random sample|stochastic|
    random sampling|stochastic|
    random walk|stochastic|pass
    rapid growth|fast speedy|emergence increment maturation
    rating system|valuation|arrangement organisation organization scheme
    reaction time||clip meter metre sentence
    reading material|indication interpretation recital recitation version|cloth fabric stuff textile
    reading program|indication interpretation recital recitation version|broadcast curriculum plan platform syllabus
    reading room|indication interpretation recital recitation version|
    reagan administration||brass disposal establishment governance governing government organisation organization presidency
    real estate|actual concrete documentary existent factual genuine historical literal material objective proper serious substantial tangible true|acres land
    real life|actual concrete documentary existent factual genuine historical literal material objective proper serious substantial tangible true|animation biography living spirit
    real number|concrete documentary existent factual genuine historical literal material objective proper serious tangible true|figure numeral routine turn
    real property|actual concrete documentary existent factual genuine historical literal material objective proper serious substantial tangible true|attribute belongings dimension holding place
    real thing|actual concrete documentary existent factual genuine historical literal material objective proper serious substantial tangible true|affair matter
    real time|concrete documentary existent factual genuine historical literal material objective serious substantial tangible true|clip meter metre sentence
    real world|actual concrete documentary existent factual genuine historical literal objective proper serious substantial tangible true|cosmos creation domain earth existence globe humanity humankind humans mankind populace reality universe
    reality check||arrest assay bridle cheque chip chit confirmation curb deterrent halt handicap hindrance hitch impediment stay stop tick verification
    rear window|arse backside behind bottom buns butt buttocks fanny posterior seat stern tail|
    reasonable care|commonsense fair healthy intelligent moderate rational sane sensible sound|attention caution charge concern fear guardianship maintenance precaution tending upkeep
    reception desk|response|
    reception room|response|
    record company|disc disk platter|caller fellowship party society troupe
    recording studio|transcription|
    recreational vehicle|amateur unpaid|
    reference book|acknowledgment character citation cite consultation credit extension mention quotation|ledger leger record script volume
    reference frame|acknowledgment address character citation cite consultation credit extension mention quotation source|anatomy build chassis figure flesh form inning physique shape skeleton soma
    reference manual|acknowledgment address character citation cite consultation credit extension mention quotation source|
    reference point|acknowledgment address character citation cite consultation credit extension mention quotation source|degree detail head level peak spot stage stop
    reference work|acknowledgment address character citation cite consultation credit extension mention quotation source|employment study
    refractive index|crooked|exponent indicator power
    refugee camp||clique pack
    registered mail|documented qualified recorded|
    registered nurse|documented qualified recorded|nanny
    registration number|adjustment enrolment|figure issue numeral routine turn
    regression analysis|fixation reversion|psychoanalysis
    regulatory agency|restrictive|bureau means office representation
    regulatory authority|restrictive|assurance bureau confidence dominance office potency sanction
    rehabilitation program|reclamation renewal|broadcast curriculum plan platform syllabus
    reinforced concrete|built improved strengthened strong|
    relational database|comparative|
    relative humidity|comparative proportional proportionate|
    releasing hormone|emotional|endocrine
    religious belief|devout interfaith sacred spiritual|feeling impression notion opinion
    religious right|devout interfaith sacred spiritual|
    remote control|distant inaccessible outback outside unlikely|command dominance mastery restraint
    renal failure||bankruptcy loser
    rental income|lease letting|
    repair shop|fixing fixture hangout haunt mend resort|workshop
    replacement cost|alternate permutation refilling renewal substitute substitution successor surrogate switch transposition|toll
    report card|account composition paper reputation story study theme|bill board carte lineup menu notice poster posting scorecard
    representative sample|congressman democratic example illustration instance interpreter spokesperson symbolic typical voice|
    reproductive system|fruitful generative|arrangement organisation organization scheme
    research facility|enquiry inquiry|installation readiness
    research project|enquiry inquiry|task undertaking
    research staff|enquiry inquiry|faculty
    reserve fund|backlog modesty stockpile substitute|stock
    residence hall|abode hall mansion|dorm dormitory foyer lobby mansion residence
    residential area||arena country domain expanse field orbit region sphere
    resort hotel|hangout haunt recourse refuge repair|
    respiratory system||arrangement organisation organization scheme
    respiratory tract||pamphlet parcel pathway
    response time|answer reception reply|clip meter metre sentence
    retail store||depot fund memory shop stock
    retirement benefit|retreat|welfare
    retirement plan|retreat|design programme
    return address|comeback counter homecoming issue payoff proceeds recurrence replication restitution restoration retort take yield|destination reference speech
    returning officer|backward|policeman
    revenue sharing|gross receipts taxation|communion
    reverse osmosis|backward blow contrary inverse opposite setback turnaround verso|
    revised version|altered amended|adaptation interpretation reading rendering translation variant variation
    revolving credit||acknowledgment citation cite mention quotation recognition reference
    rheumatoid arthritis|unhealthy|
    rhythm section|beat cycle round|department division incision segment subdivision
    rich people|abundant affluent ample colourful comfortable copious deep deluxe easy fertile flush fruitful gilded grand lavish loaded lush luxurious plentiful plush productive prosperous robust sumptuous tasty valuable wealthy|citizenry mass masses multitude
    right angle|accurate appropriate conservative correct ethical exact honorable honourable outside perpendicular precise proper reactionary ripe satisfactory starboard|slant
    right field|accurate appropriate conservative correct ethical exact honorable honourable outside perpendicular precise proper reactionary ripe satisfactory starboard straight|airfield area arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre
    right hand|accurate appropriate conservative correct ethical exact honorable honourable outside perpendicular precise proper reactionary ripe satisfactory starboard straight|deal mitt script
    right wing|accurate appropriate conservative correct ethical exact honorable honourable outside perpendicular precise proper reactionary ripe satisfactory starboard straight|annex backstage extension fender flank
    rights issue||consequence effect egress emergence event exit matter offspring outcome outlet payoff proceeds progeny publication result return subject take topic yield
    river basin||lavatory
    road construction|route|expression structure twist
    road runner|route|offset
    roast beef|cooked joint knock|bitch gripe kick
    rock band|stone sway tilt|circle ring stripe
    rock bottom|stone sway tilt|arse backside behind buns butt buttocks fanny posterior rear seat stern tail underside
    rock climbing|stone sway tilt|mounting
    rock music|stone sway tilt|medicine
    rock star|stone sway tilt|adept asterisk champion genius lead maven principal sensation superstar virtuoso wizard
    rocking chair||president
    rocking horse||buck cavalry knight
    role model|character function office persona purpose|example framework mannequin poser simulation
    roll call|bankroll bowl cast coil curl roster scroll|claim outcry shout song yell
    roller coaster|tumbler|
    rolling stock|wheeling|ancestry blood breed broth descent fund inventory lineage livestock origin pedigree strain
    room rate||pace
    root canal|ancestor antecedent ascendant base beginning origin radical solution source stem theme|channel duct
    root system|ancestor antecedent ascendant beginning origin radical solution source stem theme|arrangement organisation organization scheme
    rose garden|chromatic|
    roulette wheel||bicycle bike cycle rack
    round robin|beat bout circle circular cycle global globular rhythm rung spherical troll turn|
    round table|beat bout circle circular cycle global globular rhythm rung spherical troll turn|board mesa
    round trip|beat bout circle circular cycle global globular rhythm rung spherical troll turn|slip stumble
    royal blue|crowned imperial majestic noble purple regal|
    royal family|crowned imperial majestic noble purple regal|category class fellowship folk household sept syndicate
    rubber band|arctic condom prophylactic safe safety|circle ring stripe
    rubber stamp|arctic condom prophylactic safe safety|cast impression mold mould postage seal tender
    rule book|convention dominion formula normal pattern principle regulation|ledger leger record script volume
    ruling class|opinion powerful reigning|category course division family form grade stratum
    running away|continual functional functioning gushing linear operative pouring squirting track working|
    running back|continual functional functioning gushing linear operative pouring squirting track working|binding cover rear spine
    running game|continual functional functioning gushing linear operative pouring squirting track working|plot
    running mate|continual functional functioning gushing linear operative pouring squirting track working|fellow match partner spouse teammate
    running shoe|continual functional functioning gushing linear operative pouring squirting track working|horseshoe skid
    running time|continual functional functioning gushing operative pouring squirting track|clip meter metre sentence
    rural area|agrarian agricultural homespun pastoral rustic|arena country domain expanse field orbit region sphere
    rush hour|bang boot charge flush haste hurried hurry kick surge thrill|minute
    saint louis|angel ideal paragon|
    salad dressing||binding fertilization grooming stuffing
    sales department||section
    sales force||effect personnel power strength violence
    sales pitch||delivery rake slant
    sales representative||congressman example illustration instance interpreter spokesperson voice
    sales staff||faculty
    sampling rate||pace
    satellite receiver|orbiter outer planet|recipient
    satellite television|orbiter outer planet|telly
    saving grace|deliverance delivery economy preservation redeeming rescue thrifty|blessing goodwill thanksgiving
    savings account||bill chronicle explanation history invoice score story
    savings bank||cant
    scale factor|plate shell|agent broker component constituent element gene ingredient
    scar tissue|mark scrape scratch|
    school board|shoal|card panel plank table
    school district|shoal|dominion territory
    school principal|shoal|corpus dealer head lead star
    school system|shoal|arrangement organisation organization scheme
    school teacher|shoal|instructor
    school year|shoal|
    science fiction|skill|fable fabrication
    science teacher|skill|instructor
    scientific knowledge|technological|cognition
    scientific method|technological|
    scientific research|technological|enquiry
    scientific theory|technological|hypothesis possibility
    scoring system|marking|arrangement organisation organization scheme
    scrap metal|chip combat fight fighting flake fleck rubbish trash|alloy
    screen saver|blind concealment cover covert sieve|
    search engine|hunt hunting lookup|locomotive
    search warrant|hunt hunting lookup|countenance endorsement guarantee sanction
    season ticket||slate
    seat belt|arse backside behind bottom buns butt buttocks fanny place posterior rear stern tail|bang bash knock smash swath whack
    seating area||arena country domain expanse field orbit region sphere
    seating capacity||content
    secondary education|alternate alternative auxiliary collateral incident incidental indirect junior lowly minor petty standby subordinate subsidiary substitute supplemental supplementary tributary utility|breeding instruction pedagogy teaching training
    secondary school|alternate alternative auxiliary collateral incident incidental indirect lowly minor petty standby subordinate subsidiary substitute supplemental supplementary tributary utility|shoal
    secret agent|clandestine classified concealed confidential covert enigma esoteric hidden inward mysterious mystery mystic mystical occult private privy secluded underground|broker factor
    secret ballot|clandestine classified concealed confidential covert enigma esoteric hidden inward mysterious mystery mystic mystical occult private privy secluded undercover underground|vote voting
    secret police|clandestine classified concealed confidential covert enigma esoteric hidden inward mysterious mystery mystic mystical occult private privy secluded undercover underground|
    secret service|clandestine classified concealed confidential covert enigma esoteric hidden inward mysterious mystery mystic mystical occult private privy secluded undercover underground|avail overhaul
    secretary general|repository|
    security deposit|certificate protection surety|repository sediment sedimentation
    security guard|certificate protection surety|precaution safeguard safety
    security interest|certificate protection surety|involvement pastime pursuit sake stake
    security measures|certificate surety|
    security service|certificate protection surety|avail overhaul
    security system|certificate surety|arrangement organisation organization scheme
    select committee|choice prime prize quality superior|
    selling point|marketing merchandising|degree detail head level peak period spot stage stop
    selling price|marketing merchandising|cost damage terms toll
    senior citizen|aged elder elderly major older ranking superior|
    senior high|aged elder elderly major older ranking superior|heights
    sentence structure|condemnation conviction|construction
    septic tank|dirty infected infectious pussy|cooler
    serial killer|asynchronous consecutive ordered sequential successive|orca slayer
    serial port|asynchronous consecutive ordered sequential successive|
    service agency|avail overhaul|authority means office representation
    service area|avail overhaul|arena country domain expanse field orbit region sphere
    service call|avail overhaul|claim outcry shout song yell
    service charge|avail overhaul|accusation bang bearing billing boot care commission complaint direction flush guardianship kick mission rush thrill
    service contract|avail overhaul|declaration
    service department|avail overhaul|section
    service industry|avail overhaul|diligence manufacture
    service program|avail overhaul|broadcast curriculum platform syllabus
    service staff|avail overhaul|faculty
    service station|avail overhaul|place
    session cookie|sitting|biscuit
    sewage disposal|sewerage|administration
    sewer system|gutter toilet|arrangement organisation organization scheme
    sewing machine|stitching|auto automobile
    sexual abuse|intimate sexy|insult misuse
    sexual activity|intimate sexy|
    sexual assault|intimate sexy|rape violation
    sexual desire|intimate sexy|
    sexual harassment|intimate sexy|molestation torment
    sexual intercourse|intimate sexy|
    sexual relationship|sexy|kinship
    sheet metal|canvas plane sail shroud tabloid tack|alloy
    sheet music|canvas plane sail shroud tabloid tack|medicine
    shelf life|ledge|animation biography living spirit
    shipping company|transport|caller fellowship party society troupe
    shock wave|blow cushion daze impact jolt|waving
    shoe store|horseshoe skid|depot fund memory stock
    shop floor|workshop|base level storey story
    shopping basket||hoop
    shopping centre||core essence gist heart kernel marrow meat middle midpoint substance
    shopping list||inclination lean leaning tilt
    shopping mall||plaza promenade
    short circuit|abbreviated brief chunky clipped close compact curt deficient fleeting fugitive inadequate insufficient momentary poor scant squat thick truncate truncated|tour
    short list|abbreviated brief chunky clipped close compact curt deficient fleeting fugitive inadequate insufficient light momentary poor scant squat thick truncate truncated|inclination lean leaning tilt
    short order|abbreviated brief chunky clipped compact curt deficient fleeting fugitive inadequate insufficient light momentary poor scant squat thick truncate truncated|club decree fiat guild lodge ordination society
    short sleeve|abbreviated brief chunky clipped close compact curt deficient fleeting fugitive inadequate insufficient light momentary poor scant squat thick truncate truncated|
    short story|abbreviated brief chunky clipped close compact curt deficient fleeting fugitive inadequate insufficient light momentary poor scant squat thick truncate truncated|chronicle floor level narration narrative tale
    show business|appearance display|clientele concern occupation patronage
    shower curtain|cascade exhibitor|drape drapery mantle pall
    shower room|cascade exhibitor|
    sick leave|affected afflicted ailing alarming autistic convalescent crazy delirious demented diabetic disgusted disturbed dizzy faint funny giddy green grim gruesome insane light livery macabre moved pale peaked poorly recovering spastic stirred stricken touched unbalanced upset weak|farewell parting
    sickle cell||cadre cubicle
    side dish|face incline lateral position slope|beauty knockout lulu peach saucer sweetheart
    side door|face incline lateral position slope|threshold
    side effect|face incline lateral slope|burden consequence core essence event force gist impression issue outcome result
    side view|face incline lateral position slope|aspect horizon opinion panorama perspective persuasion position prospect scene sentiment sight survey thought vista
    sign language|communicative house mansion mark polarity|lyric nomenclature speech terminology words
    significant other|considerable evidentiary fundamental important large meaning meaningful momentous monumental noteworthy operative pregnant profound remarkable substantial|
    silver lining|argent articulate bright eloquent flatware fluent metal metallic neutral|facing liner
    silver medal|argent articulate bright eloquent flatware fluent metal metallic neutral|decoration palm ribbon
    sine wave||waving
    single file|concentrated divorced exclusive idiosyncratic individual lone lonesome respective several sole solitary undivided uniform unique unity unmarried various widowed|
    site visit|situation website|sojourn
    sitting room|posing seated session|
    skeletal muscle|bony haggard pinched thin wasted|
    skin cancer|hide peel|
    skin care|hide peel|attention caution charge concern fear guardianship maintenance precaution tending upkeep
    skin rash|hide peel|blizzard
    slave trade||barter craft deal patronage swap
    sleep deprivation|rest slumber|loss want
    sliding scale|slippery|plate shell
    slot machine||auto automobile
    slow motion|adagio andante boring dense dull dumb inactive largo lazy sluggish stupid tedious|gesture move movement question
    small boat|atomic bantam bitty decreased diminished dinky fine humble immature inferior lesser limited lowercase lowly micro microscopic midget miniature minor minute moderate modest petite puny reduced slender slight slim soft teeny tiny young|
    small change|atomic bantam bitty decreased diminished dinky fine humble immature inferior lesser limited lowercase lowly micro microscopic midget miniature minor minute moderate modest petite puny reduced slender slight slim soft teeny tiny young|alteration modification variety
    small intestine|atomic bantam bitty decreased diminished dinky fine humble immature inferior lesser limited lowercase lowly micro microscopic midget miniature minor minute moderate modest petite puny reduced slender slight slim soft teeny tiny young|
    small print|atomic bantam bitty decreased diminished dinky humble immature inferior lesser limited lowercase lowly micro microscopic midget miniature minor minute moderate modest petite puny reduced slender slight slim soft teeny tiny young|mark
    small talk|atomic bantam bitty decreased diminished dinky fine humble immature inferior lesser limited lowercase lowly micro microscopic midget miniature minor minute moderate modest petite puny reduced slender slight slim soft teeny tiny young|lecture
    small town|atomic bantam bitty decreased diminished dinky fine humble immature inferior lesser limited lowercase lowly micro microscopic midget miniature minor minute moderate modest petite puny reduced slender slight slim soft teeny tiny young|
    small white|atomic bantam bitty decreased diminished dinky fine humble immature inferior lesser limited lowercase lowly micro microscopic midget miniature minor minute moderate modest petite puny reduced slender slight slim soft teeny tiny young|flannel tweed
    smart card|astute automatic bright chic clever fashionable fast forward fresh intelligent intense sassy saucy sharp shrewd stylish wise|bill board carte lineup menu notice poster posting scorecard
    smoked salmon|preserved|
    smooth muscle|aerodynamic bland calm diplomatic easy entire fast flowing fluent fluid graceful legato liquid placid politic quiet seamless sleek still streamlined tranquil velvet|
    sneak preview|canary concealed fink prowler stalker|trailer
    soap opera|scoop|
    soccer ball||chunk formal glob globe lump testis
    social action|cultural ethnic friendly interpersonal mixer|
    social assistance|cultural ethnic friendly interpersonal mixer|
    social class|cultural ethnic friendly interpersonal mixer|category course division family form grade stratum
    social contract|cultural ethnic friendly interpersonal mixer|declaration
    social control|cultural ethnic friendly interpersonal mixer|command dominance mastery restraint
    social event|cultural ethnic friendly interpersonal mixer|case consequence effect issue outcome result
    social group|cultural friendly interpersonal mixer|radical
    social insurance|cultural ethnic friendly interpersonal mixer|indemnity
    social organization|cultural ethnic friendly interpersonal mixer|administration arrangement brass constitution establishment formation governance
    social policy|cultural ethnic friendly interpersonal mixer|
    social psychology|cultural ethnic friendly interpersonal mixer|
    social science|cultural ethnic friendly interpersonal mixer|skill
    social security|cultural ethnic friendly interpersonal mixer|certificate surety
    social service|cultural ethnic interpersonal mixer|avail overhaul
    social status|cultural ethnic friendly interpersonal mixer|condition position
    social structure|cultural ethnic friendly interpersonal mixer|
    social system|cultural ethnic friendly interpersonal mixer|arrangement scheme
    social welfare|cultural ethnic friendly interpersonal mixer|benefit upbeat
    social work|cultural ethnic friendly interpersonal mixer|employment study
    social worker|cultural ethnic friendly interpersonal mixer|actor
    soft drink|brushed clement cushioned delicate diffuse diffused dull easy falling fluffy gentle indulgent light mellow mild muted padded permissive piano qualitative quiet small subdued tender unfit velvet voiced whispering woolly yielding|beverage potable swallow
    soft spot|brushed clement cushioned delicate diffuse diffused dull easy falling fluffy gentle indulgent light mellow mild muted padded permissive piano qualitative quiet small subdued tender unfit velvet voiced whispering woolly yielding|berth billet blot fleck office patch place point position situation smear stain
    software engineer|package|technologist
    software package|package|bundle parcel
    software product|package|intersection merchandise ware
    software program|package|broadcast curriculum plan syllabus
    software system|package|arrangement organisation organization scheme
    soil erosion|dirt filth grease grime ground grunge land stain territory|corrosion wearing
    solar energy||push vitality
    solar power||ability baron exponent force index king might mogul office superpower tycoon
    solar radiation||irradiation
    solar system||arrangement organisation organization scheme
    solar wind||fart hint jazz lead steer twist
    solid state|concrete cubic firm hard hearty homogeneous massive opaque respectable satisfying serious sound square strong substantial unanimous unbroken whole wholesome|commonwealth country land nation province
    solitary confinement|alone hermit lone lonely lonesome single sole unaccompanied|labour restriction travail
    sore throat|angry painful sensitive tender unpleasant|
    soul mate|individual mortal person psyche somebody someone|fellow match partner spouse teammate
    sound recording|complete deep dependable healthy heavy intelligent legal phone profound reasonable reasoned righteous safe secure sensible solid stable strait strong substantial valid|transcription
    sound system|deep dependable healthy heavy intelligent profound reasonable reasoned righteous safe secure sensible solid stable strait strong substantial valid|arrangement organisation organization scheme
    sour cream|acid acidic acidity dark false lemony moody rancid stinky tart tasty turned|ointment pick
    source code|author beginning generator germ informant origin reference reservoir root seed|
    source materials|author beginning generator germ informant origin reservoir root seed|
    south side||face incline position slope
    southern hemisphere|gray grey|
    sovereign immunity|autonomous dominant independent monarch supreme|exemption resistance
    space program|blank distance infinite place quad|broadcast curriculum plan syllabus
    space shuttle|blank distance infinite place quad|bird birdie
    space station|blank distance infinite place quad|place
    space travel|blank distance infinite place quad|locomotion
    spare time|bare excess lean plain redundant superfluous surplus thin trim unnecessary unoccupied|clip meter metre sentence
    spare tire|bare excess extra lean plain redundant superfluous surplus thin trim unnecessary unoccupied|tyre
    spark plug|discharge flicker light twinkle|chew hack hype jade quid stopper
    speaker system|talker|arrangement organisation organization scheme
    special education|especial exceptional extra extraordinary limited particular peculiar uncommon unscheduled|breeding instruction pedagogy teaching
    special forces|especial exceptional extra extraordinary limited particular peculiar primary uncommon unscheduled|
    special interest|especial exceptional extra extraordinary limited peculiar uncommon unscheduled|involvement pastime pursuit sake stake
    special session|especial exceptional extra extraordinary limited particular peculiar primary uncommon unscheduled|sitting
    specific gravity|limited particular peculiar proper unique|sobriety
    specific performance|limited particular peculiar proper unique|execution functioning operation
    speech therapy|address delivery language lecture words|
    speed limit|amphetamine velocity|bound boundary
    spending money|disbursement expenditure outlay|
    sperm count||enumeration reckoning tally
    spiritual leader|ghostly immaterial sacred spectral supernatural|
    spoken language|expressed oral unwritten uttered verbal|lyric nomenclature speech terminology
    spoken word|expressed oral unwritten uttered verbal|discussion intelligence parole password tidings
    sport utility|athletics mutant mutation play variation|usefulness
    sporting goods|adventurous betting clean fair indulgent|
    spray paint||pigment rouge
    spring break|bounce bound fountain give leap leaping outflow|disruption fault fracture intermission interruption pause recess respite rift rupture severance shift suspension
    spring training|bounce bound fountain give leap leaping outflow|breeding education grooming preparation
    spring water|bounce bound fountain give leap leaping outflow|piss urine
    sprinkler system||arrangement organisation organization scheme
    squamous cell||cadre cubicle
    square foot|conventional direct hearty lame paid satisfying solid straight straightforward substantial transparent wholesome|base foundation groundwork infantry
    square inch|conventional direct hearty lame paid satisfying solid straight straightforward substantial transparent wholesome|
    square meter|conventional direct hearty lame paid satisfying solid straight straightforward substantial transparent wholesome|beat cadence
    square mile|conventional direct hearty lame paid satisfying solid straight straightforward substantial transparent wholesome|
    square root|conventional direct hearty lame paid satisfying solid straight straightforward substantial transparent wholesome|ancestor antecedent ascendant base beginning origin radical solution source stem theme
    staff member||extremity penis
    staging area|scaffolding|arena country domain expanse field orbit region sphere
    stained glass|painted|chalk crank meth methamphetamine trash
    stainless steel||blade brand sword
    stamp duty|cast impression mold mould postage seal tender|obligation responsibility tariff
    standard deviation|acceptable authoritative banner basic canonical classic classical common criterion definitive measure modular received regular regulation stock textbook touchstone|deflection departure difference divergence diversion
    standard time|acceptable authoritative banner basic canonical classic classical criterion definitive measure modular received regular stock textbook touchstone|clip meter metre sentence
    standing committee|dead erect lasting permanent regular slack stagnant still upright vertical|
    standing ovation|dead erect lasting permanent regular slack stagnant still upright vertical|
    starting point|opening|degree detail head level peak period spot stage stop
    state capital|commonwealth country land nation province|uppercase
    state department|commonwealth country land nation province|section
    state government|commonwealth country land nation province|administration politics regime
    state highway|commonwealth country land nation province|
    state prison|commonwealth country land nation province|
    state treasurer|commonwealth country land nation province|
    static electricity|electrostatic inactive motionless stable still|
    station wagon|place|
    statutory rape|legal|assault violation
    staying power||ability baron exponent force index king might mogul office superpower tycoon
    steel industry|blade brand sword|diligence manufacture
    steering committee|direction guidance|
    steering wheel|direction guidance|bicycle bike cycle rack
    stem cell|base fore root shank stalk theme|cadre cubicle
    stepping stone||gemstone rock
    stereo system||arrangement organisation organization scheme
    sterling silver|greatest superior|flatware
    still life|calm distillery hush inactive motionless placid quiet silent smooth standing static tranquil|animation biography spirit
    stock company|ancestry blood breed broth commonplace descent fund inventory lineage livestock origin pedigree regular standard strain tired|caller fellowship party society troupe
    stock exchange|ancestry blood breed broth commonplace descent fund inventory lineage livestock origin pedigree regular standard strain tired|central interchange rally substitution
    stock market|ancestry blood breed broth commonplace descent fund inventory lineage livestock origin pedigree regular standard strain tired|grocery mart
    stock option|ancestry blood breed broth commonplace descent fund inventory lineage livestock origin pedigree regular standard strain tired|alternative choice pick selection
    stock split|ancestry blood breed broth commonplace descent fund inventory lineage livestock origin pedigree regular standard strain tired|rent snag tear
    stolen property||attribute belongings dimension holding place
    stomach upset|abdomen belly tummy|disorder disturbance overthrow overturn perturbation turnover
    stone wall|chromatic gemstone rock|
    storage area|depot memory warehousing|arena country domain expanse field orbit region sphere
    storage device|depot warehousing|gimmick twist
    storage room|depot memory warehousing|
    storage space|depot warehousing|blank distance infinite place quad
    storage tank|depot memory warehousing|cooler
    straight face|accurate aligned consecutive continuous conventional correct direct erect even heterosexual neat right square tidy transparent true uninterrupted upright vertical|aspect brass case cheek expression font look nerve side typeface
    street address||destination reference speech
    street corner||niche nook recess recession
    street fighter||champion combatant hero paladin
    street name||figure
    stress test|accent emphasis focus strain tension|exam examination trial tryout
    string quartet|chain drawstring strand train twine|foursome quadruple quaternary
    string theory|chain drawstring strand train twine|hypothesis possibility
    strip poker|funnies slip|salamander
    striped bass|patterned|
    structural steel|constructive functional morphological|blade brand sword
    stud poker|rivet|salamander
    student teacher|pupil scholar|instructor
    studio apartment||flat
    stumbling block||closure cube occlusion pulley stop
    style sheet|dash elan fashion flair manner mode panache trend vogue|canvas plane sail shroud tabloid tack
    subject area|capable case dependent discipline field issue matter national subordinate susceptible theme|arena country domain expanse orbit region sphere
    subject matter|affected capable case content dependent discipline field issue matter national open study subordinate susceptible theme topic|affair issue subject thing topic
    substance abuse|center centre content core essence gist heart kernel marrow meaning means meat|insult
    subway station||place
    sudden death|abrupt emergent explosive jerky sharp|demise destruction dying expiry
    sugar cane|bread cabbage carbohydrate clams dough kale lettuce loot scratch|
    suicide bomber||grinder hero submarine torpedo wedge
    summary judgment|compact concise succinct unofficial|assessment discernment mind opinion
    summer camp||clique pack
    summer school||shoal
    sunday school||shoal
    superior court|arch banner boss brag brilliant capital choice crack dominant eminent excellent greatest leading majestic master olympian outstanding premium prime prize quality ranking select senior shining splendid sterling topping tops transcendent unaffected upper victor|homage tribunal
    support system|accompaniment backing documentation funding keep livelihood living reinforcement|arrangement organisation organization scheme
    supreme court|dominant maximal maximum sovereign ultimate|homage tribunal
    sure thing|bound careful certain confident convinced dependable destined doomed fated reliable secure steady true trusted trustworthy trusty|affair matter
    surface area||arena country domain expanse field orbit region sphere
    surface tension|open|stress
    surgical procedure|accurate operative postoperative preoperative|function routine subroutine
    surveillance system||arrangement organisation organization scheme
    sweet potato|angelic dessert fragrant fresh gratifying lovable melodic musical pleasing scented|murphy spud
    swimming pool|horizontal liquid|consortium kitty pond puddle syndicate
    syntax error||fault mistake wrongdoing
    system administrator|arrangement organisation organization scheme|executive
    system call|arrangement organisation organization scheme|claim outcry shout song yell
    system clock|arrangement organisation organization scheme|
    system error|arrangement organisation organization scheme|fault mistake wrongdoing
    systems analysis||psychoanalysis
    table lamp|board mesa|
    table tennis|board mesa|
    talk show|lecture|appearance display
    tape drive|taping|campaign cause crusade effort movement parkway ride thrust
    tape measure|taping|amount beat bill cadence criterion meter metre quantity standard step touchstone
    tape recorder|taping|registrar
    target area|butt mark object objective prey quarry|arena country domain expanse field orbit region sphere
    target language|butt mark objective prey quarry|lyric nomenclature speech terminology words
    task force|chore project undertaking|effect personnel power strength violence
    team spirit|squad|feel feeling flavor flavour heart intent look purport smell tone
    technical analysis|commercial proficient skilled|psychoanalysis
    teddy bear|chemise shift slip|
    telephone call||claim outcry shout song yell
    telephone company||caller fellowship party society troupe
    telephone interview||audience consultation
    telephone number||figure issue numeral routine turn
    telephone service||avail overhaul
    telephone system||arrangement organisation organization scheme
    television news|telly|intelligence tidings word
    television program|telly|curriculum plan platform syllabus
    television show|telly|appearance display
    television station|telly|place
    temporal lobe|earthly economic material mercenary mundane secular terrestrial worldly|
    tender offer|affectionate attendant chewable crank cranky crisp crispy cutter delicate flaky fond immature loving painful protective sensitive sentimental soft sore stamp unstable warm young|crack fling pass whirl
    tennis court||homage tribunal
    tennis player||actor musician participant
    tensile strength|formed|durability effectiveness force forte intensity posture potency speciality
    term insurance|condition|indemnity
    term paper|condition|composition newspaper theme
    terraced house||family firm mansion sign theatre
    terrorist attack||approach attempt blast fire flack flak onset onslaught
    terrorist group||radical
    terrorist organization||administration arrangement brass constitution establishment formation governance
    test case|exam examination trial tryout|casing cause character eccentric event example face font instance lawsuit sheath shell showcase slip subject type typeface
    test drive|exam examination trial tryout|campaign cause crusade effort movement parkway ride thrust
    test equipment|exam examination trial tryout|
    test tube|exam examination trial tryout|metro pipe subway tubing underground
    theme park|base composition idea motif paper radical root stem subject topic|ballpark common commons green
    theme song|base composition idea motif paper radical root stem subject topic|call strain vocal
    think tank||cooler
    thought process|idea opinion persuasion sentiment thinking|operation summons
    thyroid hormone||endocrine
    tidal wave||waving
    time being|clip meter metre sentence|existence organism
    time clock|clip meter metre sentence|
    time constant|clip meter metre sentence|
    time frame|clip meter metre sentence|anatomy build chassis figure flesh form inning physique shape skeleton soma
    time interval|clip meter metre sentence|separation
    time limit|clip meter metre sentence|bound boundary
    time machine|clip meter metre sentence|auto automobile
    time period|clip meter metre sentence|flow menstruation stop
    time scale|clip meter metre sentence|plate shell
    time series|clip meter metre sentence|
    time slot|clip meter metre sentence|
    time study|clip meter metre sentence|discipline field sketch subject survey
    time value|clip meter metre sentence|
    time zone|clip meter metre sentence|
    tissue paper||composition newspaper theme
    title page|championship claim deed rubric|
    title role|championship claim deed rubric|function office persona purpose
    tobacco industry||diligence manufacture
    toilet paper|bathroom gutter john lavatory potty privy sewer stool throne|composition newspaper theme
    toilet seat|bathroom gutter john lavatory privy sewer stool throne|arse backside behind bottom buns butt buttocks fanny place posterior rear stern tail
    toll road|bell cost|route
    tooth decay||decline decomposition disintegration
    touch screen|feeling ghost hint mite pinch signature speck spot trace|blind concealment cover covert sieve
    tour guide|circuit enlistment hitch spell turn|pathfinder scout template usher
    tourist attraction||draw magnet
    town hall||dorm dormitory foyer lobby mansion residence
    town house||family firm mansion sign theatre
    toxic waste|deadly poisonous virulent|barren dissipation
    track record|course lead path racecourse racetrack raceway rail rails running runway trail|disc disk platter
    trade deficit|barter craft deal patronage swap|shortage shortfall
    trade name|barter craft deal patronage swap|figure
    trade policy|barter craft deal patronage swap|insurance
    trade secret|barter craft deal patronage swap|enigma mystery
    trade union|barter deal patronage swap|brotherhood conjugation coupling join marriage mating pairing unification uniting
    trading card||bill board carte lineup menu notice poster posting scorecard
    traditional knowledge|conventional orthodox|cognition
    traffic control|dealings|command dominance mastery restraint
    traffic light|dealings|brightness illumination luminance luminosity spark sparkle twinkle
    traffic signal|dealings|
    trailer park|drone poke preview|ballpark common commons green
    train station|caravan gear gearing string|place
    training program|grooming preparation|broadcast curriculum platform syllabus
    training school|breeding education grooming preparation|shoal
    transmission system|infection|arrangement organisation organization scheme
    transportation system|conveyance deportation exile fare shipping|arrangement organisation organization scheme
    travel agency|locomotion|authority bureau means office representation
    travel agent|locomotion|broker factor
    travel time|locomotion|clip meter metre sentence
    trend analysis|course drift movement style tendency vogue|psychoanalysis
    trial court|test tribulation tryout visitation|homage tribunal
    trial judge|test tribulation tryout visitation|evaluator jurist justice
    trial period|tribulation tryout visitation|flow menstruation point stop
    trojan horse||buck cavalry knight
    trust account|cartel combine confidence faith reliance|bill chronicle explanation history invoice score story
    trust company|cartel combine confidence faith reliance|caller fellowship party society troupe
    trust fund|cartel combine confidence faith reliance|stock
    turn around|bend bout crook round routine spell twist|
    turnaround time|reversal reverse reversion|clip meter metre sentence
    turning point||degree detail head level peak period spot stage stop
    turnover rate|overturn upset|pace
    twentieth century|ordinal|hundred
    twenty percent|cardinal|
    twin towers|counterpart duplicate matched matching|
    ultraviolet light|invisible|brightness luminance luminosity spark sparkle twinkle
    unemployment rate||pace
    unit cell|whole|cadre cubicle
    unit cost|whole|toll
    united kingdom|agreed allied cohesive confederate conjugate conjugated consolidated coupled federated fused incorporate incorporated integrated joined married merged tied undivided unified|land realm
    united states|agreed allied cohesive conjugate conjugated consolidated coupled federated fused incorporate incorporated integrated joined married merged tied undivided unified|
    upper bound|amphetamine speed superior|edge leap leaping spring
    upper class|amphetamine speed superior|category course family form grade stratum
    upper hand|amphetamine speed superior|deal mitt script
    upper limit|amphetamine superior|boundary
    upper surface|amphetamine speed superior|open
    urban area||arena country domain expanse field orbit region sphere
    urban planning||preparation provision
    urban renewal||reclamation refilling rehabilitation replacement replenishment
    uric acid||dose pane superman
    urinary tract||pamphlet parcel pathway
    user interface||port
    vacancy rate|emptiness vacuum void|pace
    vacation home||abode base domicile dwelling family habitation house household place plate
    vacuum cleaner|emptiness vacancy void|
    vacuum pump|emptiness vacancy void|heart ticker
    valet parking|gentleman|
    vanilla extract|plain|excerpt infusion selection
    vantage point|advantage|degree detail head level peak period spot stage stop
    vending machine|hawking|auto automobile
    ventilation system|airing breathing respiration|arrangement organisation organization scheme
    venture capital|speculation|uppercase
    very light|identical precise same|brightness illumination luminance luminosity spark sparkle twinkle
    vested interest|unconditional|involvement pastime pursuit sake stake
    vice president||chairperson
    vicious circle|brutal criminal cruel evil fell malicious poisonous savage wicked wrong|band roach rope rotary round roundabout
    video equipment|picture|
    video game|picture television|plot
    video recording|picture television|transcription
    viral infection||transmission
    virtual memory|essential practical realistic|remembering retention
    virtual reality|essential practical realistic|
    virus infection||transmission
    visible light|gross macroscopic microscopic ocular open overt telescopic viewable visual|brightness illumination luminance luminosity spark sparkle twinkle
    visual acuity|ocular optic optical visible|sharpness
    visual cortex|ocular optic optical visible|
    visual field|ocular optic optical visible|airfield arena battlefield battleground champaign discipline domain orbit plain sphere study subject theatre
    visual impairment|ocular optic optical visible|constipation damage deterioration disability handicap harm
    visual system|ocular optic visible|arrangement organisation organization scheme
    vital statistics|alive animated critical essential indispensable lively|
    vocational education||breeding instruction pedagogy teaching
    vocational rehabilitation||reclamation renewal
    vocational school||shoal
    vocational training||breeding grooming preparation
    voice mail|articulation interpreter representative spokesperson|
    voter turnout|elector|outfit output siding widening
    voting system|ballot vote|arrangement organisation organization scheme
    waiting list|ready|inclination lean leaning tilt
    waiting room|ready|
    wall hanging||dangling suspension
    washing machine|laundry|auto automobile
    water bottle|piss urine|
    water conservation|piss urine|preservation
    water cooler|piss urine|
    water filter|piss urine|
    water heater|piss urine|bullet hummer smoke warmer
    water level|piss urine|degree floor grade layer point stage storey story stratum tier
    water pollution|piss urine|
    water polo|piss urine|
    water pump|piss urine|heart ticker
    water right|piss urine|
    water supply|piss urine|provision
    water system|piss urine|arrangement organisation organization scheme
    water table|piss urine|board mesa
    water tank|piss urine|
    water vapour|piss urine|evaporation
    weather forecast|conditions windward|prognosis
    weather station|conditions windward|place
    wedding anniversary|marriage|
    wedding band|marriage|circle stripe
    wedding cake|marriage|patty
    wedding ceremony||observance
    wedding dress|marriage|apparel attire clothes garb
    wedding gift|marriage|endowment giving talent
    wedding party|marriage|
    wedding reception|marriage|response
    wedding ring|marriage|gang halo hoop pack
    welfare state|benefit upbeat|commonwealth country land nation province
    west coast||glide seacoast seashore slide
    west side||face incline position slope
    western civilization|midwestern northwestern occidental southwestern|refinement
    western culture|midwestern northwestern occidental southwestern|civilisation finish polish refinement
    wheat flour|straw|
    whipped cream||ointment pick
    white bread|blank clean covered dilute diluted empty flannel pure segregated snowy tweed|cabbage clams dough kale loot scratch
    white chocolate|blank clean covered dilute diluted empty flannel light pure segregated snowy tweed|cocoa coffee
    white gold|blank clean covered dilute diluted empty flannel light segregated snowy tweed|amber
    white house|blank covered dilute diluted empty flannel light pure segregated snowy tweed|family firm mansion sign theatre
    white matter|blank clean covered dilute diluted empty flannel light pure segregated snowy tweed|affair issue subject thing topic
    white noise|blank clean covered dilute diluted empty flannel light pure segregated snowy tweed|dissonance disturbance interference racket randomness
    white pages|blank clean covered dilute diluted empty flannel light pure segregated snowy tweed|
    white paper|blank clean covered dilute diluted empty flannel light pure segregated snowy tweed|composition newspaper theme
    white people|blank clean covered dilute diluted empty flannel light pure segregated snowy tweed|citizenry mass masses multitude
    white water|blank covered dilute diluted empty flannel light segregated snowy tweed|piss urine
    white wine|blank clean covered dilute diluted empty flannel light pure segregated snowy tweed|vino
    white woman|blank clean covered dilute diluted empty flannel light pure segregated snowy tweed|char
    whole blood|entire hale healthy intact integral solid total unanimous undivided unit|ancestry descent lineage origin pedigree rake stock
    whole number|entire hale healthy intact integral solid unanimous undivided unit|figure numeral routine turn
    wide screen|ample blanket broad comfortable comprehensive deep encompassing extensive inaccurate open opened panoramic spacious sweeping|blind concealment cover covert sieve
    wild card|angry barbarian barbaric chaotic crazy dangerous delirious disorderly enthusiastic excited fantastic feral frantic furious hazardous idle insane intense manic passionate raging risky savage stormy unbroken uncontrolled unfounded unrealistic unsafe unsupported unwarranted violent waste|bill board carte lineup menu notice poster posting scorecard
    wild pitch|angry barbarian barbaric chaotic crazy dangerous delirious disorderly enthusiastic excited fantastic feral frantic furious hazardous idle insane intense manic passionate raging risky savage stormy unbroken uncontrolled unfounded unrealistic unsafe unsupported unwarranted violent waste|delivery rake slant
    wild west|angry barbarian barbaric chaotic crazy dangerous delirious disorderly enthusiastic excited fantastic feral frantic furious hazardous idle insane intense manic passionate raging risky savage stormy unbroken uncontrolled unfounded unrealistic unsafe unsupported unwarranted violent waste|
    will power|testament|ability baron exponent index king might mogul office superpower tycoon
    wind farm|fart hint jazz lead steer twist|
    wind power|fart hint jazz lead steer twist|ability baron exponent force index king might mogul office superpower tycoon
    wind tunnel|fart hint jazz lead steer twist|burrow
    wind turbine|fart hint jazz lead steer twist|
    wine cellar|vino|basement
    wine tasting|vino|
    winning streak|attractive fetching successful taking victorious|stripe
    wire service|telegram|avail overhaul
    wish list|compliments regard want|inclination lean leaning tilt
    wishful thinking|ambitious aspiring avid envious greedy hungry jealous nostalgic thirsty|thought
    word game|discussion intelligence parole password tidings|plot
    word meaning|discussion intelligence parole password tidings|import significance substance
    word order|discussion intelligence parole password tidings|club decree fiat guild lodge ordination society
    word processing|discussion intelligence parole password tidings|
    word processor|discussion intelligence parole password tidings|mainframe
    work flow|employment study|current menstruation period stream
    work force|employment study|effect personnel power strength violence
    work load|employment study|burden cargo consignment freight lading onus payload shipment
    work permit|employment study|licence license
    work surface|employment study|open
    work time|employment|clip meter metre sentence
    work unit|employment study|whole
    working capital|employed functional functioning operative practical running temporary|uppercase
    working class|employed functional functioning operative practical running temporary|category course division family form grade stratum
    working group|employed functional functioning operative practical running temporary|radical
    working memory|employed functional functioning operative practical running temporary|remembering retention storage
    working papers|employed functional functioning operative practical running temporary|document
    working party|employed functional functioning operative practical running temporary|
    world affairs|cosmos creation domain earth existence global globe humanity humankind humans mankind planetary populace reality universe|
    world premiere|cosmos creation domain earth existence global globe humanity humankind humans mankind planetary populace reality universe|
    world record|cosmos creation domain earth existence global globe humanity humankind humans mankind planetary populace reality universe|disc disk platter
    world series|cosmos creation domain earth existence global globe humanity humankind humans mankind planetary populace reality universe|
    world view|cosmos creation domain earth existence global globe humanity humankind humans mankind planetary populace reality universe|aspect horizon opinion panorama perspective persuasion position prospect scene sentiment sight survey thought vista
    wrapping paper||composition newspaper theme
    writing style|authorship composition|dash elan fashion flair manner mode panache trend vogue
    written agreement|codified engrossed graphic graphical handwritten holographic inscribed scripted shorthand statute|accord arrangement concord correspondence understanding
    written communication|codified engrossed graphic graphical handwritten holographic inscribed scripted shorthand statute|
    written language|codified engrossed graphic graphical handwritten holographic inscribed scripted shorthand statute|lyric nomenclature speech terminology words
    written material|codified engrossed graphic graphical handwritten holographic inscribed scripted shorthand statute|cloth fabric stuff textile
    written record|codified engrossed graphic handwritten holographic inscribed scripted shorthand statute|disc disk platter
    written report|codified engrossed graphic graphical handwritten holographic inscribed scripted shorthand statute|composition paper reputation story study theme
    written word|codified engrossed graphic graphical handwritten holographic inscribed scripted shorthand statute|discussion intelligence parole password tidings
    wrongful death|illegitimate unjust unlawful|demise destruction dying expiry
    wrought iron|formed shaped|
    yellow fever|chicken chromatic cowardly fearful sensational unhealthy|
    yellow pages|chicken chromatic cowardly fearful sensational unhealthy|
    young girl|adolescent early immature inexperienced infantile junior newborn offspring preteen small tender untested vernal youth youthful|miss missy
    young lady|adolescent early immature inexperienced infantile junior newborn offspring preteen small teen teenage tender untested vernal youth youthful|dame madam
    young person|adolescent early immature infantile junior newborn offspring preteen teen teenage tender untested vernal youth youthful|individual mortal somebody someone soul
    young woman|adolescent early immature inexperienced infantile junior newborn offspring preteen small teen teenage tender untested vernal youth youthful|char
    zero tolerance|cardinal cipher nothing null ordinal|allowance margin
    zoom lens|soar|
    """

/// A phrase that was seen in print a line, and the one that it stands for; parted by a bar.
let torturedPhraseTable: StaticString = """
    amino corrosive|amino acid
    arbitrary timberland|random forest
    arbitrary woodland|random forest
    bosom malignancy|breast cancer
    bosom malignant growth|breast cancer
    bosom peril|breast cancer
    colossal information|big data
    counterfeit consciousness|artificial intelligence
    counterfeit neural|artificial neural
    credulous bayes|naive Bayes
    discourse acknowledgment|speech recognition
    face acknowledgment|face recognition
    facial acknowledgment|facial recognition
    flag to clamor|signal to noise
    flag to commotion|signal to noise
    focal preparing unit|central processing unit
    gigantic information|big data
    gullible bayes|naive Bayes
    haze figuring|cloud computing
    hereditary calculation|genetic algorithm
    irregular backwoods|random forest
    irregular esteem|random value
    irregular timberland|random forest
    irregular woodland|random forest
    joined together states|United States
    leftover vitality|remaining energy
    lung malignancy|lung cancer
    man-made brainpower|artificial intelligence
    mean square blunder|mean square error
    mean square mistake|mean square error
    nervous network|neural network
    profound learning|deep learning
    profound neural organization|deep neural network
    underground creepy crawly settlement|ant colony
    work process motor|workflow engine
    """
