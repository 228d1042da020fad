import EmendCore

// Written by `python3 corpora/dashes/import.py` from the list that corpora/dashes/SOURCES.md describes; not to be edited.

extension Compound {
    /// Compounds of two parts that WordNet writes with a hyphen.
    static let listed = WordSet("""
        a-bomb a-horizon a-line a-list a-ok a-okay a-one a-team able-bodied able-bodiedism able-bodism about-face above-mentioned above-named
        abruptly-pinnate accident-prone acid-fast acid-forming acid-loving acid-tasting acid-wash ack-ack acorn-shaped acre-foot ad-lib ada-scid
        add-in add-on addle-head afl-cio african-american afro-american afro-asian afro-asiatic afro-wig after-hours after-school after-shave
        agar-agar age-old age-related aide-memoire air-breathing air-condition air-conditioned air-cool air-cooled air-dried air-drop air-dry
        air-filled air-freight air-intake air-ship air-slake air-sleeve air-tight al-asifa al-fatah al-hakim al-haytham al-hudaydah al-iraq al-jihad
        al-magrib al-muhajiroun al-mukalla al-qaeda al-qaida al-tawhid al-ummah alcohol-dependent alcohol-soluble aldehyde-alcohol aleph-nought
        aleph-null aleph-zero alka-seltzer alkaline-loving all-around all-devouring all-embracing all-encompassing all-fired all-important
        all-inclusive all-knowing all-mains all-metal all-night all-out all-powerful all-purpose all-round all-rounder all-time all-victorious
        all-weather alma-ata almond-eyed almond-scented almond-shaped alms-giving alpha-adrenoceptor alpha-blocker alpha-interferon
        alpha-lipoprotein alpha-naphthol alpha-tocopheral also-ran amber-green amen-ra amon-ra ampere-hour ampere-minute ampere-second ampere-turn
        angle-park anglo-american anglo-catholic anglo-catholicism anglo-french anglo-indian anglo-jewish anglo-norman anglo-saxon animal-worship
        anise-scented ankle-deep anti-american anti-catholicism anti-inflammatory anti-intellectual anti-semite anti-semitic anti-semitism
        antler-like ape-man apple-scented apple-shaped apple-sized aqua-lung arab-berbers arc-boutant arcado-cyprians arenaria-melanocephala
        argle-bargle argus-eyed argy-bargy arm-twisting armor-bearer armor-clad armor-plated armour-clad armour-plated arms-runner arrow-shaped
        artsy-craftsy arty-crafty ash-bin ash-blonde ash-gray ash-grey ash-key ash-pan ass-kisser assay-mark at-bat atharva-veda atom-bomb atromid-s
        attention-getting audio-lingual austria-hungary austro-asiatic auto-changer auto-mechanic auto-suggestion autumn-blooming autumn-flowering
        avant-garde award-winning awe-inspiring awl-shaped aye-aye b-girl b-horizon b-meson baa-lamb baby-faced baby-like baby-sit baby-sitter
        baby-walker baby-wise back-blast back-channel back-formation back-geared back-number bad-mannered bad-tempered bag-shaped bain-marie
        bald-faced bald-headed bald-pated ball-breaker ball-buster ball-hawking ball-shaped balls-up balsam-scented baltic-finnic balto-slavic
        balto-slavonic bandy-legged bang-up banning-order bantu-speaking bar-shaped bare-ass bare-assed bare-breasted bare-knuckle bare-knuckled
        bargain-priced bark-louse barley-sugar barrel-shaped barrow-boy barrow-man base-forming basket-shaped basse-normandie batter-fried
        battery-acid battery-powered battle-ax battle-axe battle-scarred baulk-line beady-eyed beam-ends bean-shaped bear-sized beat-up beaten-up
        bed-ground bed-hop bed-wetting beefed-up beetle-browed beggar-ticks bel-merodach bell-bottom bell-bottomed bell-bottoms bell-shaped
        belles-lettres belly-flop belly-land belly-up belt-fed belt-like belt-shaped bent-grass best-known best-loved best-selling beta-adrenoceptor
        beta-carotene beta-interferon beta-lactamase beta-lipoprotein beta-naphthol bethlehem-judah better-known better-looking bhagavad-gita
        bible-worship big-bellied big-boned big-chested big-shouldered big-ticket billy-ho bio-assay bird-nest bird-scarer bitter-bark biu-mandara
        black-barred black-coated black-gray black-grey black-haired black-marked black-market black-seeded black-tie blackberry-lily blackish-brown
        blackish-gray blackish-grey blackish-red blear-eyed bleary-eyed blockade-runner blood-filled blood-red blood-related blood-twig
        bloody-minded blow-dry blown-up blue-belly blue-black blue-blind blue-blindness blue-blooded blue-chip blue-collar blue-eyed blue-flowered
        blue-fruited blue-gray blue-green blue-grey blue-lilac blue-pencil blue-purple blue-ribbon blue-sky blue-violet blue-white bluish-gray
        bluish-grey bluish-lilac bluish-purple bluish-violet bluish-white boat-race boat-shaped bobby-socker bodo-garo body-build body-surf
        bolt-hole bone-covered bone-dry bone-idle bone-lazy bony-plated boo-boo boogie-woogie boot-shaped booze-up bore-hole born-again
        bosnia-herzegovina boss-eyed bottle-fed bottle-grass bottle-green bottle-shaped bottle-tree bottom-dweller bottom-dwelling bottom-feeder
        bottom-feeding bottom-up bow-tie bow-wow bowl-shaped box-shaped boxed-in brain-fag brain-stem brain-teaser brain-worker bran-new brand-new
        brand-newness brazen-faced bread-bin bread-stick break-axe break-dance break-in breast-deep breast-fed breast-high breech-loading
        brick-shaped bridal-wreath bride-gift bridged-t brier-wood bright-red brightly-colored brightly-coloured brine-cured bristle-pointed
        brittle-star broad-bean broad-brimmed broad-headed broad-leafed broad-leaved broad-minded broad-mindedly broad-mindedness broad-shouldered
        broken-backed broken-down broken-field broker-dealer bromo-seltzer bronze-red broom-weed brown-black brown-gray brown-green brown-grey
        brown-haired brown-nose brown-purple brown-speckled brown-striped brownish-black brownish-gray brownish-green brownish-grey brownish-orange
        brownish-purple brownish-red brownish-speckled brownish-striped brownish-yellow brush-off buck-toothed buddy-buddy buff-brown buff-colored
        buff-coloured bug-hunter built-in built-up bulb-shaped bull-snake bullet-headed bulwer-lytton bun-fight bundled-up bunji-bunji burmese-yi
        burned-out burned-over burnt-out burr-headed bush-league bust-up butt-weld butt-welding butter-flower butter-print butterfly-shaped
        button-down button-quail button-shaped buttoned-down buttoned-up by-bid by-blow by-catch by-election by-line by-product bye-bye bye-election
        c-clamp c-horizon c-note c-ration c-section ca-ca caddice-fly caddis-fly calc-tufa calcium-cyanamide caliche-topped call-back call-board
        call-in call-out caller-out caller-up calorie-free camp-made can-do canary-yellow candy-like candy-scented canella-alba car-ferry
        car-mechanic card-house card-playing care-laden cared-for carry-forward carry-over carvel-built case-hardened casino-hotel cast-iron
        cast-off cata-cornered cater-cornered caterpillar-tracked catty-corner catty-cornered cd-r cd-rom cd-wo cease-fire cedar-scented cell-free
        cell-like cha-cha chabad-lubavitch chain-smoke chain-smoker champagne-ardenne chance-medley change-up channel-surf charcoal-gray
        charcoal-grey chari-nile charley-horse chateau-thierry cheap-jack check-in cherry-red cherry-sized chestnut-brown chestnut-colored
        chestnut-coloured chicken-breasted chicken-fight child-centered child-proof chin-up chin-wag chin-wagging chinese-red chisel-like chit-chat
        chlor-trimeton chloramine-t choc-ice chock-full chocolate-brown chocolate-colored chocolate-coloured choke-full choo-choo chop-chop
        chromium-plate chuang-tzu chuck-full chucker-out chukaku-ha chukker-brown church-state churned-up cigar-shaped cine-camera cine-film
        cinnamon-colored cinnamon-coloured cinnamon-red cinnamon-scented circular-knit city-born city-bred city-like city-state civil-libertarian
        class-conscious claw-shaped clean-burning clean-cut clean-handed clean-limbed clean-living clean-shaven clear-cut clear-eyed clear-sighted
        clear-thinking click-clack clickety-clack clickety-click client-server cliff-brake cliff-hanging climb-down clincher-built clinker-built
        clip-clop clip-on clippety-clop clock-watching close-fitting close-grained close-hauled close-knit close-minded close-packed close-set
        closed-captioned closed-chain closed-circuit closed-door closed-minded closed-ring closely-held cloud-covered clove-scented cloven-footed
        cloven-hoofed clover-root club-head club-moss club-shaped co-author co-beneficiary co-defendant co-discoverer co-ed co-educate co-occur
        co-occurrence co-occurrent co-op co-opt co-optation co-option co-ordinate co-ordinated co-pilot co-referent co-respondent co-sign co-star
        co-vary co-worker coal-black coal-burning coal-fired coarse-furred coarse-grained coarse-haired coarse-textured coati-mondi coati-mundi
        cockle-bur cockle-burr cocky-leeky coin-operated cold-blooded cold-bloodedly cold-cream cold-eyed cold-shoulder cold-temperate color-blind
        colour-blind columbite-tantalite comb-like comb-out comb-plate combat-ready come-on comet-like commercial-grade common-law comparison-shop
        concavo-concave concavo-convex concert-goer cone-bearing cone-shaped conscience-smitten constructive-metabolic continent-wide
        convexo-concave convexo-convex cookie-cutter cookie-sized cool-white copper-bottom copper-bottomed coral-red coral-wood corbie-step corn-fed
        corrosion-resistant cortico-hypothalamic cost-effective cost-efficient cost-plus cottony-white counter-drill counter-revolutionist
        counter-sabotage country-bred country-dance country-style court-martial court-ordered cousin-german cover-up cowl-shaped crack-up
        cracker-barrel crap-shooter crash-dive cream-colored creamy-colored creamy-white creamy-yellow crease-resistant creepy-crawlies
        creepy-crawly creole-fish crescent-shaped crimson-magenta crimson-purple crimson-yellow crinkle-root cro-magnon crop-dusting cross-banded
        cross-check cross-classification cross-country cross-cultural cross-division cross-dress cross-dresser cross-examination cross-examiner
        cross-eye cross-eyed cross-fertilisation cross-fertilise cross-fertilization cross-fertilize cross-file cross-grained cross-index
        cross-legged cross-linguistic cross-linguistically cross-link cross-linkage cross-modal cross-ply cross-pollinate cross-pollinating
        cross-pollination cross-purpose cross-question cross-questioner cross-refer cross-reference cross-section cross-sectional cross-sentential
        cross-shaped cross-stitch cross-town crow-bait crow-sized crown-beard cruet-stand cube-shaped cuckoo-bumblebee cucumber-shaped cure-all
        curly-coated curly-grained curly-haired curly-heads curly-leafed curly-leaved cush-cush cusk-eel custard-like custom-built custom-made
        custom-make cut-in cut-price cut-rate cut-up cutting-edge cyber-terrorism cyber-terrorist cylindrical-stemmed d-day d-layer dagger-like
        daisy-bush daisy-chain dancing-master dangle-berry dano-norwegian dapple-gray dapple-grey dappled-gray dappled-grey dark-blue dark-brown
        dark-coated dark-colored dark-coloured dark-fruited dark-gray dark-green dark-grey dark-haired dark-skinned dark-spotted dash-pot data-based
        date-mark day-old de-access de-aerate de-emphasise de-emphasize de-energise de-energize de-escalate de-escalation de-ice de-iodinase
        de-iodinate de-iodinating de-iodination de-ionate de-nazification de-stalinisation de-stalinization dead-end dead-on deaf-aid deaf-mute
        deaf-muteness deaf-mutism dearly-won death-roll deck-house deckle-edged deep-chested deep-dye deep-eyed deep-freeze deep-fried deep-fry
        deep-laid deep-lobed deep-mined deep-pink deep-rooted deep-sea deep-seated deep-set deep-six deep-water deep-yellow demi-glaze demon-ridden
        derring-do desk-bound destructive-metabolic deuce-ace devil-worship dewy-eyed di-iodotyrosine dickey-bird dickey-seat dickie-seat dicky-bird
        dicky-seat diddly-shit diddly-squat die-cast die-hard die-sinker diesel-electric diesel-hydraulic dik-dik dilly-dallier dilly-dally
        dim-sighted dim-witted ding-dong dining-hall dining-room dirty-faced dirty-minded disc-jockey disc-shaped dish-shaped disk-jockey
        disk-shaped dive-bomb dive-bombing divi-divi do-gooder do-nothing dock-walloper doctor-fish dog-ear dog-eared dog-iron dog-sized dog-tired
        dome-shaped doo-wop doodly-squat dot-com double-barreled double-barrelled double-bass double-bedded double-bogey double-breasted
        double-check double-chinned double-crosser double-crossing double-date double-dealer double-dealing double-decker double-dyed double-edged
        double-faced double-geared double-glaze double-humped double-jointed double-magnum double-park double-prop double-quick double-space
        double-spaced double-spacing double-team double-tongued double-u doughnut-shaped down-bow downward-arching downward-sloping drawn-out
        dressed-up dried-out dried-up drill-like drip-dry drive-in drop-dead drop-kick drop-leaf drop-off drop-seed drug-addicted drug-free
        drum-like drum-shaped dry-cleaned dry-dock dry-eyed dry-gulching dry-nurse dry-rot dry-shod dry-wall dual-lane duck-billed dull-purple
        dull-white dun-colored dun-coloured dusky-colored dusky-coloured dust-covered duty-bound duty-free dyaus-pitar dye-works e-bomb e-commerce
        e-mail e-mycin eagle-eyed ear-like ear-shaped ear-shell early-blooming early-flowering earth-ball earth-closet earth-god earth-goddess
        earth-tongue east-central east-sider eco-warfare eel-shaped egg-filled egg-producing egg-shaped eight-day eight-fold eight-membered
        eight-sided eight-spot eighty-eight eighty-fifth eighty-five eighty-four eighty-nine eighty-one eighty-seven eighty-six eighty-three
        eighty-two el-aksur elephant-tusk eleven-plus eleven-sided elk-wood emilia-romagna empty-bellied empty-handed empty-headed en-lil end-all
        end-plate end-rhymed end-stopped energy-absorbing energy-releasing energy-storing english-gothic english-speaking english-weed epoch-making
        eresh-kigal error-prone eskimo-aleut even-pinnate even-tempered even-textured even-toed evening-snow ever-changing ever-present evil-looking
        evil-minded ex-boyfriend ex-directory ex-gambler ex-husband ex-mayor ex-president ex-serviceman ex-spouse ex-wife express-mail eye-beaming
        eye-catcher eye-catching eye-deceiving eye-drop eye-lotion eye-popping eyes-only face-harden face-lift face-off face-saving fact-finding
        factory-made fail-safe faint-hearted fair-haired fair-minded fair-mindedness fairy-slipper falcon-gentil falcon-gentle fall-blooming
        fall-board fall-flowering fan-jet fan-leafed fan-leaved fan-shaped fancy-free fang-like far-famed far-flung far-off far-out far-right
        fare-stage farm-place fast-breaking fast-flying fast-footed fast-growing fast-paced fat-free fat-soluble fatah-rc father-figure father-god
        fawn-colored fawn-coloured feather-foil fee-tail fence-sitter fender-bender ferret-sized fiber-optic fibre-optic fiddle-faddle fiddle-shaped
        field-crop field-test fifty-eight fifty-fifth fifty-fifty fifty-five fifty-four fifty-nine fifty-one fifty-seven fifty-six fifty-three
        fifty-two fig-bird fig-shaped file-like fill-in film-make filter-tipped fine-grained fine-leafed fine-leaved fine-looking fine-textured
        fine-tooth fine-toothed fine-tune finger-flower finger-paint finger-painting finger-pointing finger-roll finger-root finger-spell
        finno-ugrian finno-ugric fire-bush fire-eater fire-raising fire-resistant fire-resisting fire-resistive fire-retardant fire-swallower
        fire-wheel fire-worship first-class first-nighter first-rate first-rater first-string first-year fish-fly fish-worship five-finger five-fold
        five-hitter five-hundredth five-lobed five-membered five-needled five-petaled five-petalled five-pointed five-sided five-spot fixer-upper
        flag-waver flag-waving flame-colored flame-coloured flame-flower flame-orange flame-out flame-retardant flannel-cake flare-up flash-forward
        flash-freeze flash-frozen flat-bellied flat-bottom flat-bottomed flat-footed flat-growing flat-hat flat-top flat-topped flatus-relieving
        flea-bitten flemish-speaking flesh-colored flesh-coloured flesh-eating flick-knife flim-flam flip-flap flip-flop flipper-like floating-moss
        flush-seamed fly-by fly-fish fly-fishing follow-on follow-through follow-up foot-lambert foot-pound foot-poundal foot-shaped foot-ton
        football-shaped force-feed force-land force-out fore-topmast fore-topsail fore-wing foreign-born fork-like form-only fort-lamy forte-piano
        forty-eight forty-eighth forty-fifth forty-first forty-five forty-four forty-fourth forty-nine forty-niner forty-ninth forty-one
        forty-second forty-seven forty-seventh forty-six forty-sixth forty-third forty-three forty-two forward-looking forward-moving foster-brother
        foster-child foster-daughter foster-father foster-mother foster-nurse foster-parent foster-sister foster-son foul-mouthed foul-smelling
        foul-spoken foul-up four-dimensional four-flusher four-fold four-footed four-hitter four-hundredth four-lane four-lobed four-membered
        four-needled four-party four-petaled four-petalled four-ply four-poster four-pounder four-pronged four-sided four-spot four-wheel
        four-wheeled four-wheeler fourth-year fox-trot frame-up franc-tireur franche-comte franco-american free-associate free-base free-enterprise
        free-flying free-lance free-liver free-living free-range free-reed free-soil free-spoken free-swimming free-thinking freeze-dried freeze-dry
        freeze-drying french-fry french-speaking fresh-cut front-runner front-stall frost-bound frost-weed fruit-eating ft-l fucked-up fuddy-duddy
        fuji-san full-blood full-blooded full-blown full-bodied full-bosomed full-clad full-dress full-face full-fashioned full-fledged full-grown
        full-length full-page full-scale full-size full-strength full-term full-time fund-raise funeral-residence funnel-shaped fur-bearing
        fur-piece fuss-budget g-force g-jo g-man g-string gaelic-speaking gall-berry gallows-tree games-master games-mistress gamma-interferon
        gang-rape gap-toothed garment-worker garnet-colored garnet-coloured gas-filled gas-tight gate-crash gauze-like gay-feather gay-lussac
        gee-gee gell-mann gene-splicing general-purpose genus-fenusa genus-megapodius genus-milvus german-american german-speaking get-go gift-wrap
        gill-less gilt-edged ginger-scented glass-cutter glass-like glib-tongued glide-bomb globe-trot glossy-coated glossy-furred glossy-haired
        go-ahead go-around go-between go-cart go-getter go-kart go-slow goal-directed goal-kick goblet-shaped god-awful god-fearing goggle-eye
        goggle-eyed going-over gold-bearing gold-beater gold-colored gold-coloured gold-plate gold-worker golden-brown golden-green golden-yellow
        golf-club good-by good-bye good-hearted good-humored good-humoredness good-humoured good-humouredness good-looking good-natured
        good-naturedly good-naturedness good-neighborliness good-neighbourliness good-tempered good-temperedness good-time goody-goody goof-off
        goof-proof goose-tansy gosan-chiku grade-appropriate grade-constructed graeco-roman gram-negative gram-positive granville-barker grape-sized
        grass-covered grass-eating grassy-leafed grassy-leaved gravity-assist gray-black gray-blue gray-brown gray-green gray-haired gray-headed
        gray-pink gray-white grayish-black grayish-blue grayish-brown grayish-green grayish-pink grayish-white grease-gun great-aunt great-nephew
        great-niece great-uncle greco-roman green-blind green-blindness green-eyed green-white greenish-brown greenish-gray greenish-grey
        greenish-white gres-gris grey-black grey-blue grey-brown grey-green grey-haired grey-headed grey-pink grey-white greyish-black greyish-blue
        greyish-brown greyish-green greyish-pink greyish-white gri-gri grief-stricken ground-berry ground-floor ground-hugging ground-shaker
        grouse-berry grunt-hoot guilt-ridden guine-bissau guinea-bissau guitar-shaped gum-lac gum-like gumbo-limbo gun-sight gutta-percha h-bomb
        h-shaped ha-ha habit-forming hack-driver hag-ridden hail-fellow hair-raiser hair-raising hair-shirt hair-shirted half-baked half-blooded
        half-bound half-bred half-breed half-brother half-caste half-century half-clothed half-cock half-crazed half-dozen half-evergreen half-hardy
        half-hearted half-heartedly half-holiday half-hour half-hourly half-intensity half-length half-life half-light half-mast half-moon half-pay
        half-pint half-price half-relief half-sister half-size half-slip half-staff half-term half-timber half-timbered half-time half-track
        half-tracked half-truth half-wit half-witted half-yearly ham-fisted ham-handed hamito-semitic hammer-shaped han-gook hand-build hand-crafted
        hand-down hand-dye hand-held hand-hewn hand-loomed hand-operated hand-pick hand-wash handed-down handle-bars hands-down hands-off hands-on
        hang-up hanger-on hara-kiri hard-baked hard-bitten hard-boiled hard-core hard-fought hard-hitting hard-line hard-nosed hard-on hard-pressed
        hard-shelled harlequin-snake harp-shaped harsh-voiced harum-scarum harvest-lice has-been haute-normandie have-not haw-haw hawk-eyed
        hay-scented hazel-brown he-goat he-huckleberry he-man head-on head-shrinker heads-up hearing-impaired heart-healthy heart-leaf heart-shaped
        heart-whole heat-absorbing heat-releasing heaven-sent heavy-armed heavy-coated heavy-duty heavy-footed heavy-handed heavy-laden heavy-limbed
        hee-haw heebie-jeebies hell-bent hell-kite hell-rooster helmet-shaped helter-skelter hemming-stitch hen-peck hercules-club hero-worship
        hi-fi hi-tech higgledy-piggledy high-altitude high-backed high-ceilinged high-class high-crowned high-energy high-fidelity high-five
        high-flown high-grade high-handed high-handedly high-handedness high-interest high-keyed high-level high-low high-minded high-mindedly
        high-mindedness high-necked high-octane high-performance high-pitched high-potential high-power high-powered high-pressure high-priced
        high-principled high-ranking high-resolution high-rise high-risk high-sounding high-speed high-spirited high-spiritedness high-stepped
        high-stepping high-strung high-sudsing high-tail high-tech high-tension high-ticket high-toned high-top high-topped high-up high-velocity
        high-voltage high-yield higher-ranking higher-up highly-developed highly-sexed hip-hop hip-length hire-purchase ho-hum hock-joint
        hocus-pocus hog-tie hoity-toity hold-down hollow-back hollow-eyed hollow-horned holstein-friesian home-baked home-brewed home-builder
        home-cured home-farm home-loving home-school home-style homeward-bound honey-colored honey-coloured honey-flower honey-scented honky-tonk
        hoo-ha hoo-hah hoof-mark hook-nosed hook-shaped hop-picker hop-skip hoped-for hopped-up horn-rimmed horn-shaped horror-stricken
        horror-struck horse-brier horse-cart horse-drawn horse-head horse-pistol horse-race horse-trade horse-trail horsepower-hour hot-blooded
        hot-dog hot-rod hot-tempered hot-wire hot-work hotei-chiku hotel-casino hourglass-shaped house-builder house-proud house-raising house-train
        house-trained hsv-i hsv-ii hubble-bubble hubbly-bubbly hugger-mugger hula-hoop hula-hula hum-vee human-centered human-centred human-sized
        hundred-percenter hunky-dory hunter-gatherer hurdy-gurdy hush-hush hushed-up hydrogen-bomb i-beam ibda-c ibero-mesornis ibn-roshd ibn-sina
        ice-clogged ice-cold ice-free ice-skater ice-wagon icelandic-speaking ilang-ilang ill-advised ill-affected ill-being ill-bred ill-breeding
        ill-chosen ill-conceived ill-considered ill-defined ill-dressed ill-equipped ill-famed ill-fated ill-favored ill-favoured ill-fed
        ill-fitting ill-formed ill-gotten ill-humored ill-humoured ill-judged ill-mannered ill-natured ill-omened ill-proportioned ill-scented
        ill-shapen ill-smelling ill-sorted ill-starred ill-tempered ill-timed ill-treat ill-treated ill-treatment ill-usage ill-use ill-used
        important-looking impulse-buy in-basket in-between in-bounds in-chief in-fighting in-joke in-law in-migration in-person in-situ in-tray
        indo-aryan indo-european indo-germanic indo-hittite indo-iranian industrial-strength ink-black ink-jet inky-black inside-out
        interest-bearing inward-developing inward-moving iron-gray iron-grey iron-tree island-dweller italian-speaking itsy-bitsy itty-bitty
        ivy-covered jack-tar jackknife-fish jade-green jam-packed janus-faced japanese-speaking jell-o jerk-off jerry-builder jerry-building
        jerry-built jet-black jet-propelled jew-baiter jew-bush jewish-orthodox jiggery-pokery jingle-jangle joliot-curie judeo-christian
        judeo-spanish jump-start jumped-up junior-grade jury-rigged k-lor k-lyte k-meson kala-azar kam-sui kam-tai kannada-speaking kappa-meson
        keel-shaped keen-eyed keen-sighted kick-start kid-glove kidney-shaped kiln-dried kilogram-meter kilovolt-ampere kind-hearted
        kind-heartedness king-size king-sized kitten-tails kitty-cat kitty-corner kitty-cornered kiwi-sized knee-deep knee-hi knee-high knee-length
        knife-edge knife-handle knight-errant knock-down knock-knee knock-kneed knockdown-dragout knocked-out know-all know-how kok-saghyz kok-sagyz
        krafft-ebing ku-chiku kuki-chin kuri-chiku kw-hr kwan-yin kwazulu-natal kyo-chiku l-dopa l-p l-plate l-shaped labor-intensive
        labour-intensive ladder-back ladder-proof lady-slipper laid-back laid-off laissez-faire lamb-chop lance-shaped lancet-shaped
        languedoc-roussillon lantern-fly lantern-jawed lao-tse lao-tzu lao-zi lap-jointed lap-strake lap-straked lap-streak lap-streaked large-cap
        large-capitalisation large-capitalization large-grained large-headed large-hearted large-leafed large-leaved large-minded large-mouthed
        large-scale lash-like lash-up last-ditch last-minute last-place late-blooming late-flowering late-ripening lateen-rig lateen-rigged
        latin-american latter-day laurel-tree lavender-pink lavender-tinged law-abiding law-breaking law-makers lawfully-begotten lay-by lay-up
        lead-colored lead-coloured lead-free lead-in leaf-book leaf-cutter leaf-like leaf-miner leaf-roller leafy-stemmed lean-to lease-lend
        leather-leafed leather-leaved leave-taking left-eyed left-hand left-handed left-handedness left-hander left-slanting left-wing left-winger
        leg-pull leg-pulling lemon-scented lemon-wood lend-lease less-traveled letter-perfect level-headed levi-strauss lie-abed lie-in life-giving
        life-size life-sized life-style life-support life-sustaining life-threatening life-time light-armed light-blue light-boned light-colored
        light-duty light-fingered light-footed light-green light-haired light-handed light-handedly light-headed light-headedly light-hearted
        light-heartedly light-minded light-mindedness light-sensitive light-skinned light-tight light-year lighting-up lightly-armed lights-out
        like-minded lilac-blue lilac-colored lilac-pink lilac-purple lily-livered lily-white line-shooter line-shooting ling-pao linsey-woolsey
        lion-hunter lip-gloss lip-read lip-shaped lip-sync lip-synch lipo-hepin lipo-lutin liquid-fueled lithe-bodied litter-basket litter-bearer
        little-known live-bearer live-bearing live-forever liver-colored living-room livonian-speaking load-bearing load-shedding loan-blend
        lobster-backed lock-gate locker-room log-in lolo-burmese long-acting long-ago long-armed long-beard long-bodied long-branched long-chain
        long-dated long-distance long-faced long-familiar long-haired long-handled long-headed long-jawed long-lasting long-legged long-legs
        long-life long-lived long-play long-playing long-range long-run long-shanked long-snouted long-spurred long-stalked long-staple
        long-sufferance long-suffering long-term long-wearing long-winded long-windedly long-windedness long-wool long-wooled longed-for look-alike
        look-over looker-on loop-line loose-fitting loose-jointed loose-jowled lop-eared lotus-eater loud-hailer loud-mouthed loud-voiced loup-garou
        love-philter love-philtre love-potion love-song love-token loving-kindness low-altitude low-backed low-beam low-budget low-cal low-ceilinged
        low-class low-cost low-cut low-density low-down low-grade low-growing low-interest low-key low-keyed low-level low-lying low-necked
        low-pitched low-powered low-pressure low-priced low-resolution low-rise low-set low-spirited low-spiritedness low-sudsing low-tech
        low-tension low-toned low-voltage lower-class lower-normandy lower-ranking lung-like lung-power luxembourg-ville lying-in lymphoblast-like
        lynx-eyed lyre-flower lyre-shaped m-theory machine-accessible machine-controlled machine-driven machine-made machine-wash macho-man made-up
        mah-jongg mahogany-red mail-cheeked mail-clad mailing-card main-topmast main-topsail major-domo major-general make-believe make-do
        make-peace make-up make-work malaxis-unifolia malayo-polynesian man-child man-eater man-made man-portable man-sized mangel-wurzel
        mangold-wurzel manic-depressive many-chambered many-lobed many-sided map-reader maple-leaf maple-like marble-wood marked-up maroon-purple
        maroon-spotted marxism-leninism marxist-leninist mass-produce mass-produced mass-spectrometric match-up matt-up mauve-blue mauve-pink
        mealy-mouthed meat-eating medium-dry medium-large medium-size medium-sized membrane-forming merchant-venturer mercury-contaminated mess-up
        metal-colored metal-coloured metal-cutting metal-looking metallic-colored metallic-coloured metallic-looking meuse-argonne mexican-american
        mezzo-relievo mezzo-rilievo mezzo-soprano micro-cook micro-organism microgramma-piloselloides mid-april mid-atlantic mid-august mid-calf
        mid-december mid-eighties mid-february mid-fifties mid-forties mid-january mid-july mid-june mid-march mid-may mid-nineties mid-november
        mid-october mid-off mid-on mid-september mid-seventies mid-sixties mid-thirties mid-twenties mid-water middle-aged middle-class middle-level
        midi-pyrenees midsummer-men mikir-meithei mild-mannered mild-tasting milk-sick milk-vetch milk-white mill-girl mill-hand mind-altering
        mind-bending mind-blowing mind-boggling mind-expanding mind-set mingle-mangle mint-scented miracle-worship mischief-maker mischief-making
        mist-flower misty-eyed mix-up mixed-blood mixed-up mock-heroic mock-up moderate-size moderate-sized modern-day mon-khmer monaco-ville
        money-spinner monkey-wrench mono-iodotyrosine moo-cow moon-curser moon-faced moon-ray moon-round moon-splashed moon-worship moor-bird
        moose-wood mop-headed moss-grown moss-trooper most-valuable moth-eaten moth-resistant mother-naked motor-assisted mound-bird mouse-colored
        mouse-eared mouse-sized mouth-watering ms-dos mu-meson mud-beplastered mud-brick mud-wrestle multi-billionaire multi-color multi-colored
        multi-colour multi-coloured multi-ethnic multi-seeded multi-stemmed multi-valued multiple-choice mumblety-peg mummy-brown
        muscivora-forficata muscle-bound muscle-builder musk-scented musky-scented muzzle-loading n-th na-dene nail-biting naked-muzzled
        naked-tailed namby-pamby name-dropping nan-chang nan-ning nanny-goat narco-state narrow-bodied narrow-body narrow-minded narrow-mindedly
        narrow-mindedness narrow-mouthed native-born navel-gazing near-blind neck-deep nectar-rich needle-bush needle-shaped needle-wood
        neo-darwinian neo-darwinism neo-lamarckian neo-lamarckism neo-latin nerve-racking nerve-wracking neutral-colored neutral-coloured
        never-ending never-never new-made new-mown new-sprung ni-hard ni-resist niger-congo niger-kordofanian night-light night-line night-robe
        night-sight night-stop nilo-saharan nimble-fingered niminy-piminy nin-sin nine-fold nine-membered nine-sided nine-spot ninety-eight
        ninety-fifth ninety-five ninety-four ninety-nine ninety-one ninety-seven ninety-six ninety-three ninety-two ninigino-mikoto nitrogen-bearing
        nitrogen-fixing nitty-gritty no-account no-brainer no-count no-frills no-go no-goal no-good no-hit no-hitter no-nonsense no-show no-trump
        no-win noble-minded noble-mindedness non-aromatic non-automatic non-buoyant non-catholic non-conducting non-discrimination non-elective
        non-engagement non-finite non-invertible non-involvement non-issue non-jew non-living non-metric non-miscible non-negotiable non-paying
        non-poisonous non-proliferation non-resinous non-resiny non-resistant non-slave non-u non-ugric non-verbally non-white non-zero
        norman-french north-central north-east north-northeast north-northwest north-polar north-west nosey-parker nosh-up nosy-parker nouveau-riche
        nov-esperanto nov-latin nurse-midwife nut-bearing nutmeg-shaped nutmeg-yew oblique-angled obsessive-compulsive odd-job odd-pinnate
        odds-maker odds-on off-base off-broadway off-center off-centered off-color off-colour off-day off-guard off-hand off-key off-licence
        off-limits off-line off-putting off-roader off-season off-site off-street off-white office-bearer oil-bearing oil-fired oil-soluble
        old-fashioned old-fashionedness old-hat old-line old-maidish old-time old-timer old-womanish old-world olive-brown olive-colored
        olive-coloured olive-drab olive-gray olive-green olive-grey olive-like olive-sized omnium-gatherum on-going on-key on-license on-line
        on-site on-street once-over one-armed one-billionth one-celled one-dimensional one-dimensionality one-eared one-eighth one-eyed one-fifth
        one-fourth one-half one-handed one-hitter one-horse one-humped one-hundredth one-liner one-man one-member one-millionth one-ninth one-off
        one-party one-person one-piece one-quadrillionth one-quarter one-quintillionth one-seed one-seeded one-seventh one-sided one-sidedly
        one-sixteenth one-sixth one-sixtieth one-spot one-step one-tenth one-third one-thousandth one-time one-trillionth one-twelfth one-upmanship
        one-way one-winged one-woman one-year open-air open-chain open-collared open-ended open-eyed open-hearth open-minded open-plan open-source
        orange-brown orange-colored orange-coloured orange-flowered orange-hued orange-red orange-sized orangish-red orb-weaver orb-weaving
        order-chenopodiales organ-grinder oscan-speaking osco-umbrian ostyak-samoyed out-basket out-herod out-migration out-tray outward-bound
        outward-developing outward-moving oval-bodied oval-fruited oval-shaped oven-ready oven-shaped over-correct over-crowding over-embellished
        over-refine owner-driver owner-occupied owner-occupier ox-eyed oxford-gray oxford-grey oxidation-reduction oyster-fish paddle-box
        paddle-shaped paddle-wheeler paid-up pain-free pale-colored pale-faced pale-hued paleo-american paleo-amerind paleo-indian pall-mall
        palm-shaped palmately-lobed palsy-walsy pan-broil pan-fry pan-hellenic pancake-like pancake-style panic-stricken panic-struck pant-hoot
        paper-mache paper-pusher papier-mache parallel-park part-owner part-singing part-time part-timer parti-color party-spirited pass-through
        passe-partout passer-by paste-up pastel-colored pattern-bomb patty-pan pay-phone pay-station pe-tsai pea-chick pea-green pea-souper
        peace-loving peach-colored peach-wood peachy-colored peachy-coloured peacock-blue peacock-throne pear-shaped pearl-fish pearl-weed
        pearly-white pebble-grained pee-pee pegged-down pell-mell pen-friend pen-tail penicillin-resistant penny-pinch penny-pinching penny-wise
        pent-up pepto-bismal permanent-press pet-food petal-like pflp-gc phase-out pheno-safranine phone-in photo-offset pi-meson pica-pica pick-off
        pie-dog pie-eyed piece-dye pig-headedly pig-sized pigeon-breasted pigeon-toed pike-perch pillar-shaped pin-up pince-nez pine-weed ping-pong
        pink-collar pink-lavender pink-orange pink-purple pink-red pink-slipped pink-tinged pink-tipped pinkish-lavender pinkish-orange
        pinkish-purple pinkish-white pinnate-leafed pinnate-leaved pint-size pint-sized pinwheel-shaped pip-squeak pipe-clay piss-up pistol-whip
        pitch-black pitch-dark pitcher-shaped pitter-patter pitty-pat pitty-patty place-kick place-kicker place-kicking place-worship plain-woven
        plane-polarized plank-bed plant-eating platinum-blonde play-actor play-box plea-bargain pleasant-smelling pleasant-tasting plug-in plug-ugly
        plum-yew plume-tipped plush-like po-faced pocket-handkerchief pocket-size pocket-sized poet-singer point-blank pointed-toe pointy-toed
        poison-berry poitou-charentes poker-faced pole-handled policy-making polo-neck polyvinyl-formaldehyde pom-pom pond-skater pony-trekking
        pooh-bah pooh-pooh poor-spirited pop-fly pop-up pork-barreling pork-fish porte-cochere post-communist post-free post-haste post-horse
        post-impressionist post-it post-maturity post-menopause post-mortem post-paid pot-trained potty-trained pouch-shaped pound-foolish
        pousse-cafe poverty-stricken powder-puff powdery-blue power-assisted power-dive power-driven pre-christian pre-columbian pre-eclampsia
        pre-eminently pre-empt pre-emption pre-emptive pre-emptor pre-existent pre-existing pre-jurassic pre-raphaelite pre-socratic present-day
        press-up pressure-cook pressure-wash pretty-pretty price-controlled price-fixing prickle-weed prickly-leafed prickly-leaved prie-dieu
        priest-doctor prison-breaking private-enterprise pro-american pro-choice pro-inflammatory pro-life pro-lifer process-server
        profit-maximising profit-maximizing property-owning proto-norse proto-oncogene pub-crawl public-spirited pudden-head pudding-face
        pudding-wife pug-dog pug-faced pug-nose pug-nosed pull-in pull-off pull-through pull-up pulley-block pumped-up pumpkin-shaped punch-drunk
        punch-up purple-black purple-blue purple-brown purple-eyed purple-flowered purple-green purple-lilac purple-red purple-spotted purple-tinged
        purple-tinted purple-veined purple-white purplish-black purplish-blue purplish-brown purplish-green purplish-lilac purplish-red
        purplish-white purpose-built purpose-made purse-proud push-bike pussy-paw pussy-paws put-down put-on put-put put-up put-upon putrid-smelling
        pye-dog quack-quack quarter-century quarter-circle quarter-hour quarter-tone quarter-vine quasi-ngo quasi-religious quasi-royal queen-size
        queen-sized quick-change quick-drying quick-eared quick-freeze quick-frozen quick-sighted quick-tempered quick-witted quick-wittedness
        rabbit-sized rabbit-weed rabble-rouser rabble-rousing radial-ply radio-controlled radio-gramophone radio-opacity radio-opaque
        radio-phonograph rail-splitter rain-giver rain-wash rake-off rank-smelling rare-roasted raree-show raspberry-red rat-catcher rat-tat
        rattle-top rau-sed rave-up razor-backed razor-fish razor-sharp razzle-dazzle re-address re-afforest re-afforestation re-argue re-arm
        re-assume re-create re-created re-creation re-echo re-emerge re-emphasise re-emphasize re-enter re-entrant re-equip re-establishment
        re-examine re-experiencing re-explain re-explore re-formation re-formed re-incorporate re-introduce re-introduction re-sentencing re-start
        re-uptake read-out ready-cooked ready-made ready-mix real-time rear-end record-breaker record-breaking record-holder record-keeper
        recruiting-sergeant red-berry red-blind red-blindness red-blooded red-brick red-brown red-carpet red-coated red-eye red-faced red-flowered
        red-fruited red-gray red-grey red-handed red-header red-hot red-ink red-lavender red-letter red-orange red-purple red-rimmed red-streaked
        red-striped red-violet reddish-brown reddish-gray reddish-grey reddish-lavender reddish-orange reddish-pink reddish-striped reddish-violet
        reddisn-purple reform-minded refractory-lined remote-controlled render-set rent-free rent-rebate rent-roll reply-paid rest-cure rest-harrow
        rewa-rewa rh-negative rh-positive rhaeto-romance rhaeto-romanic rhone-alpes ribbon-shaped rig-veda right-angled right-down right-eyed
        right-hand right-handed right-handedness right-hander right-minded right-wing right-winger rimski-korsakov rimsky-korsakov ring-binder
        ring-shaped rip-off rip-roaring ripple-grass risk-free riyal-omani rock-bottom rock-inhabiting rock-loving rock-ribbed rock-steady
        rocket-propelled rod-shaped roll-on roller-skater roly-poly rood-tree rope-maker rose-cheeked rose-colored rose-lavender rose-lilac
        rose-mauve rose-purple rose-red rose-root rose-tinged rose-tinted rosy-cheeked rosy-colored rosy-purple rot-resistant rough-cut rough-dry
        rough-haired rough-hew rough-house rough-sand rough-spoken rough-textured round-arm round-backed round-bottom round-bottomed round-eyed
        round-faced round-fruited round-shouldered rpa-abb rubber-necking ruby-red rudder-like rule-governed rum-blossom run-down run-in run-on
        run-resistant run-through run-time run-up runner-up rush-grass russian-speaking rust-brown rust-colored rust-free rust-red rust-resistant
        rusty-brown rusty-red s-shape s-shaped saber-toothed sabre-toothed sad-faced saddle-shaped saddle-sore safe-conduct safe-deposit
        safety-deposit safety-related sage-green sagittate-leaf sailing-race saint-mihiel saint-saens salt-cured sama-veda samoyedic-speaking
        sand-blind sang-froid sauce-alone saucer-eyed saucer-shaped saudi-arabian sausage-shaped save-all savoir-faire saw-like saw-toothed
        sawed-off sawn-off sawtoothed-edged saxe-gothea say-so scaly-tailed scarlet-crimson scarlet-pink scene-stealer schumann-heink scissor-tailed
        screw-loose screw-topped scrub-bird sea-coast sea-duty sea-ear sea-green sea-level sea-poose sea-purse sea-puss sea-rocket second-best
        second-class second-guess second-rate second-rater second-sighted second-string second-stringer second-year sedative-hypnotic see-through
        self-abasement self-abnegating self-abnegation self-absorbed self-absorption self-abuse self-accusation self-acting self-activating
        self-addressed self-aggrandisement self-aggrandising self-aggrandizement self-aggrandizing self-analysis self-annihilation self-appointed
        self-asserting self-assertion self-assertive self-assertiveness self-assurance self-assured self-aware self-awareness self-balancing
        self-centered self-centeredness self-centred self-collected self-colored self-coloured self-command self-complacency self-complacent
        self-conceited self-conceitedly self-concern self-condemnation self-confessed self-confidence self-confident self-conscious self-consciously
        self-consciousness self-consistent self-constituted self-contained self-contemplation self-contradiction self-contradictory self-control
        self-criticism self-cultivation self-deceit self-deception self-defeating self-defence self-defense self-denial self-denying
        self-deprecating self-depreciation self-destroy self-destruct self-destruction self-destructive self-determination self-digestion
        self-directed self-direction self-discipline self-disciplined self-discovery self-disgust self-distrust self-doubt self-drive self-educated
        self-education self-effacement self-effacing self-employed self-enclosed self-established self-esteem self-evident self-evidently
        self-examination self-examining self-explanatory self-expression self-feeder self-fertilisation self-fertilised self-fertilization
        self-fertilized self-flagellation self-forgetful self-fulfillment self-generated self-giving self-governing self-government
        self-gratification self-hatred self-heal self-help self-hypnosis self-importance self-important self-imposed self-improvement
        self-incrimination self-induced self-inductance self-induction self-indulgence self-indulgent self-indulgently self-insurance self-interest
        self-involved self-justification self-knowledge self-limited self-loader self-loading self-locking self-love self-loving self-luminous
        self-made self-mortification self-moving self-opinionated self-organisation self-organization self-pity self-pollinated self-pollinating
        self-pollination self-portrait self-possessed self-possession self-praise self-preservation self-pride self-proclaimed self-produced
        self-propelled self-propelling self-protection self-punishment self-realisation self-realization self-referent self-reformation self-regard
        self-regulating self-reliance self-reliant self-renewal self-renewing self-renunciation self-reproach self-reproof self-respect
        self-respectful self-respecting self-restraining self-restraint self-righteous self-righteously self-rule self-sacrifice self-sacrificing
        self-satisfaction self-satisfied self-sealing self-seeded self-seeker self-seeking self-service self-serving self-sowed self-sown
        self-starter self-stimulation self-styled self-sufficiency self-sufficient self-sufficing self-suggestion self-supporting self-sustained
        self-sustaining self-torment self-torture self-whispered self-will self-willed self-winding self-worship self-worth semi-abstraction
        semi-automatise semi-automatize semi-climber semi-climbing semi-dry semi-erect semi-evergreen semi-formal semi-processed semi-prostrate
        semi-tuberous semi-upright semi-wild semitic-speaking send-off serbo-croat serbo-croatian serious-minded serious-mindedness serpent-worship
        set-apart set-aside set-back set-to seven-day seven-fold seven-membered seven-sided seven-spot seven-up seventy-eight seventy-fifth
        seventy-five seventy-four seventy-nine seventy-one seventy-seven seventy-six seventy-three seventy-two several-seeded sex-limited sex-linked
        sex-starved shabby-genteel shad-flower shaggy-coated shaggy-haired shake-up shall-flower shallow-draft shallow-draught shangri-la shape-up
        share-out sharp-angled sharp-cornered sharp-eared sharp-eyed sharp-limbed sharp-nosed sharp-pointed sharp-set sharp-sighted
        sharp-sightedness sharp-tasting sharp-toothed sharp-worded she-bop she-devil she-goat she-oak sheep-tick shell-flower shell-less shen-pao
        shield-shaped shih-tzu ship-breaker shock-absorbent shock-headed shoe-shop shoo-in shoot-down short-beaked short-billed short-bodied
        short-change short-circuit short-dated short-eared short-grass short-haired short-handed short-handled short-headed short-lived short-nosed
        short-order short-range short-run short-snouted short-spurred short-staffed short-stalked short-stemmed short-stop short-tailed
        short-tempered short-term short-winded short-winged shove-halfpenny show-off show-stopper shrew-sized shrimp-fish shrink-wrap shut-in
        sick-abed sickle-shaped side-glance side-look side-slip side-wheeler side-whiskers sight-read sight-sing sign-language silk-lined
        silky-haired silky-leafed silky-leaved silver-blue silver-bodied silver-bush silver-colored silver-gray silver-green silver-grey
        silver-haired silver-lace silver-leafed silver-leaved silver-plate silver-scaled silver-tip silver-tongued silver-white silver-worker
        silvery-blue silvery-bodied silvery-gray silvery-green silvery-grey silvery-leafed silvery-leaved silvery-white simple-minded sing-kwa
        single-barreled single-barrelled single-bedded single-breasted single-celled single-channel single-foot single-handed single-handedly
        single-humped single-lane single-leaf single-minded single-mindedly single-mindedness single-seeded single-shelled single-spaced
        single-spacing single-stranded sino-tibetan siouan-speaking sit-down sit-in sit-up six-fold six-footer six-gun six-membered six-pack
        six-pointed six-shooter six-sided six-spot sixth-former sixty-eight sixty-fifth sixty-five sixty-four sixty-fourth sixty-nine sixty-one
        sixty-seven sixty-six sixty-three sixty-two sk-ampicillin skew-eyed skew-whiff ski-plane skin-deep skin-dive skin-diver skin-tight
        skinny-dip skinny-dipper skip-bomb skunk-weed sky-blue sky-high slam-bang slam-dunk slant-eye slap-bang slap-up slate-black slate-gray
        slate-grey slaty-gray slaty-grey slave-maker sleep-learning sleepy-eyed slender-bodied slender-waisted slender-winged slim-bodied
        slim-waisted slip-on slip-up slipper-shaped slo-bid slop-seller slow-moving slow-witted slow-wittedness small-arm small-cap
        small-capitalisation small-capitalization small-eared small-fruited small-grained small-minded small-mindedly small-scale small-seeded
        small-time small-toothed small-winged smash-up smoke-cured smoke-dried smoke-filled smoke-free smooth-bodied smooth-faced smooth-haired
        smooth-shaven smooth-shelled smooth-skinned smooth-spoken smooth-textured smooth-tongued snail-flower snake-fish snake-haired snake-head
        snarl-up sno-cat snot-nosed snotty-nosed snow-blind snow-blinded snow-blindness snow-capped snow-clad snow-covered snow-white snub-nosed
        snuff-brown snuff-color snuff-colour so-called so-so soap-rock soap-weed soft-boiled soft-cover soft-finned soft-footed soft-haired
        soft-nosed soft-pedal soft-shoe soft-soap soft-solder soft-spoken soft-witted soi-disant soil-building soixante-neuf sold-out soldier-fish
        solid-colored solid-coloured solid-hoofed solid-state soot-black sooty-black sore-eyed souffle-like sought-after soul-destroying
        soul-searching soul-stirring soup-fin soup-strainer sour-tasting south-central south-east south-polar south-southeast south-southwest
        south-west space-time spaced-out spade-like spade-shaped spanish-speaking sparrow-sized spatula-shaped spear-point spearhead-shaped
        speech-endowed speech-read speed-reading spell-bound spell-checker spend-all sperm-filled spice-scented spider-shaped spin-dry spin-off
        spindle-legged spindle-shanked spindle-shaped spine-tipped spiny-backed spiny-edged spiny-finned spiny-leafed spiny-leaved spiny-stemmed
        spiral-shelled splash-guard split-pea spoon-shaped spore-bearing spot-check spot-weld spot-welder spot-welding spray-dried spray-dry
        spread-eagle spread-out spring-blooming spring-clean spring-cleaning spring-flowering spring-loaded square-bashing square-built square-jawed
        square-rigged square-rigger square-shaped square-shouldered square-tailed square-toed squared-toe squaw-bush squint-eye squint-eyed
        squirrel-sized stage-struck stair-carpet stair-rod stalking-horse stall-fed stand-alone stand-down stand-in stand-up standard-bearer
        star-duckweed star-glory star-shaped star-thistle starry-eyed start-off state-controlled state-supported steady-going steam-heat
        steam-powered steel-plated steep-sided stem-winder step-down step-in step-up stick-on stiff-backed stiff-branched stiff-haired stiff-necked
        stiff-tailed still-fish still-hunt stingaree-bush stirrup-shaped stock-still stock-take stock-taker stock-taking stone-blind stone-broke
        stone-cold stone-dead stone-deaf stone-face stone-gray stone-grey stone-root stone-sober stone-wash stony-broke stopped-up store-bought
        stored-program storm-beaten storm-tossed stout-billed stout-stemmed straight-arm straight-backed straight-billed straight-grained
        straight-laced straight-legged straight-out strait-laced straw-colored straw-coloured street-walk stretcher-bearer strip-mined strip-search
        stripped-down strong-arm strong-armer strong-boned strong-flavored strong-growing strong-minded strong-scented strong-smelling strong-willed
        strung-out stuck-up sub-assembly sub-interval sub-rosa sub-saharan sub-test sugar-bush sugar-coated sulfur-yellow sulphur-yellow sum-up
        summer-blooming summer-flowering sun-drenched sun-dried sun-loving sun-ray sun-worship sunken-eyed sunshine-roof sure-enough sure-fire
        sure-footed sure-handed surface-active surface-assimilative surface-mine swallow-tailed swan-flower swan-neck sweep-second sweet-breathed
        sweet-faced sweet-flavored sweet-scented sweet-smelling sweet-talk swift-footed switch-hit switch-hitter switch-ivy swollen-headed sword-cut
        sword-shaped symbol-worship szent-gyorgyi t-bar t-bill t-junction t-man t-network t-scope t-shaped t-shirt t-square tadpole-shaped
        tail-flower tail-shaped tailor-made tailor-make take-away take-home take-in take-up tall-grass tall-growing tall-stalked tam-tam
        tansy-scented tansy-smelling tap-off tape-recorded tar-wood tarawa-makin target-hunting tashunca-uitco tassel-shaped taste-maker
        taste-tester tawny-brown tawny-colored tawny-coloured tax-exempt tax-free tax-increase tay-sachs tea-scented tea-strainer teach-in
        teary-eyed technical-grade teensy-weensy teeny-weeny teeter-totter tempest-swept tempest-tossed tempest-tost ten-fold ten-membered ten-sided
        ten-spot ten-strike ten-thousandth tendril-climbing tent-fly terror-stricken terror-struck test-cross tetrabromo-phenolsulfonephthalein
        text-matching theory-based thick-billed thick-bodied thick-branched thick-haired thick-knee thick-lipped thick-skinned thick-skulled
        thick-stemmed thicket-forming thigh-slapper thimble-shaped thin-bodied thin-shelled thin-skinned third-dimensional third-dimensionality
        third-rate third-rater third-year thirty-eight thirty-eighth thirty-fifth thirty-first thirty-five thirty-four thirty-fourth thirty-nine
        thirty-ninth thirty-one thirty-second thirty-seven thirty-seventh thirty-six thirty-sixth thirty-something thirty-third thirty-three
        thirty-two thorn-tipped thought-image thought-provoking thought-reader thousand-fold thraco-phrygian thread-fish three-bagger three-cornered
        three-d three-decker three-dimensional three-dimensionality three-figure three-fold three-fourths three-hitter three-hundredth three-lane
        three-legged three-lipped three-lobed three-membered three-needled three-party three-petaled three-petalled three-piece three-ply
        three-pronged three-quarters three-seeded three-sided three-way three-wheel three-wheeled throw-in throw-weight thrown-away tibeto-burman
        tick-weed tie-dye tie-in tie-on tie-up tien-pao tiger-striped tight-fitting tight-knit tight-laced timber-framed time-ball time-consuming
        time-fuse time-honored time-honoured time-out time-release time-switch time-tested tin-plating tip-off tip-tilted tip-top tip-up
        title-holder tittle-tattle to-do toe-in toffee-nosed toilet-train toilet-trained toll-free tom-tom tone-beginning tone-deaf tongue-fish
        tongue-flower tongue-lashing tongue-shaped tongue-tie tongue-tied too-careful too-generous too-greedy top-down top-flight top-grade
        top-heavy top-hole top-notch top-quality top-secret top-up topsy-turvily topsy-turvy topsy-turvydom topsy-turvyness tort-feasor
        tortoiseshell-cat toss-up touch-type touch-typist touchy-feely tough-minded tough-skinned toulouse-lautrec tra-la trade-in trade-last
        trade-off travel-soiled travel-stained travel-worn tread-softly tread-wheel tree-frog tree-living tree-shaped tree-worship trend-setter
        trend-setting tri-chad tri-iodomethane tri-iodothyronine tricked-out trigger-happy trip-up triple-crown triple-decker triple-space
        triple-spacing triple-tongue trouble-free trouble-shoot true-blue true-false trumped-up trumpet-like trumpet-shaped trumpet-wood try-on
        tub-cart tub-thumper tube-nosed tube-shaped tucker-bag tumble-down tumble-dryer tune-up tupi-guarani turkey-sized turkic-speaking
        turko-tatar turn-on turnip-shaped tut-tut tutti-frutti tv-antenna twelve-sided twenty-eight twenty-eighth twenty-fifth twenty-first
        twenty-five twenty-four twenty-fourth twenty-nine twenty-ninth twenty-one twenty-second twenty-seven twenty-seventh twenty-six twenty-sixth
        twenty-third twenty-three twenty-twenty twenty-two twice-pinnate twin-bedded twin-prop two-bagger two-baser two-chambered two-channel
        two-dimensional two-dimensionality two-eared two-faced two-fold two-footed two-handed two-hitter two-humped two-hundredth two-lane
        two-leafed two-leaved two-lipped two-lobed two-needled two-part two-party two-piece two-ply two-pronged two-seater two-sided two-step
        two-thirds two-time two-timer two-timing two-toe two-toed two-way two-wheel two-wheeled two-year twopenny-halfpenny u-boat u-drive u-shaped
        u-turn umbel-like umbrella-shaped un-american uncalled-for uncared-for unheard-of unhoped-for unlooked-for unpleasant-smelling unthought-of
        unwished-for up-bow up-country up-tick upper-class upper-level upper-normandy upside-down ural-altaic urn-shaped used-car user-friendly
        utility-grade uto-aztecan v-day v-shaped vacuum-clean value-system vanilla-scented vase-fine vase-shaped velvet-leaf velvet-textured
        velvety-furred velvety-haired velvety-plumaged velvety-skinned venezia-euganea vent-hole very-light vicar-general vice-presidency
        vice-presidential vice-regent vigee-lebrun villa-lobos violet-black violet-blue violet-colored violet-coloured violet-flowered violet-pink
        violet-purple violet-scented violet-streaked violet-tinged violet-tinted viva-voce volt-ampere volte-face w-shaped wafer-like wafer-thin
        wage-earning wagon-lit waist-deep waist-high waist-length wake-robin walk-in walk-on walk-through walk-to walk-up walkie-talkie walky-talky
        wall-paperer war-ridden war-torn war-worn ward-heeler warm-blooded warm-toned warm-up washed-out washed-up washing-up wasp-waisted
        waste-yard water-color water-colour water-cooled water-insoluble water-loving water-mint water-rate water-repellent water-resistant
        water-shield water-skiing water-soluble water-target water-wash water-washed watered-silk watermelon-shaped watery-eyed watt-hour wave-off
        wavy-grained wax-chandler way-out weak-kneed weak-stemmed weapons-grade weasel-worded weather-beaten weather-bound weather-stripped
        web-footed web-toed wedge-shaped wee-wee weed-whacker weight-lift welfare-statist well-adjusted well-advised well-appointed well-balanced
        well-behaved well-being well-bound well-branched well-bred well-chosen well-conducted well-connected well-defined well-disposed well-done
        well-dressed well-educated well-endowed well-favored well-favoured well-fed well-fixed well-formed well-found well-founded well-groomed
        well-grooved well-grounded well-heeled well-informed well-intentioned well-kept well-knit well-known well-lighted well-lined well-made
        well-mannered well-marked well-meaning well-meant well-mined well-nigh well-nourished well-off well-ordered well-preserved well-proportioned
        well-qualified well-read well-rounded well-set well-shaven well-situated well-spoken well-timed well-tried well-turned well-wisher
        well-wishing well-worn wen-ti west-central west-sider wet-nurse wheat-grass wheel-like whip-round whip-scorpion whip-snake whipper-in
        whistle-blower whit-tuesday white-blotched white-bread white-collar white-edged white-flowered white-haired white-hot white-lipped
        white-livered white-out white-pink white-ribbed white-seeded white-shoe white-streaked white-tie whiz-kid whizz-kid whole-souled whole-wheat
        wicket-keeper wide-angle wide-awake wide-body wide-cut wide-eyed wide-open wide-ranging wide-screen wild-eyed willow-pattern willy-nilly
        winding-clothes winding-sheet window-dress window-shop window-washing wine-colored wine-coloured wine-red wing-nut wing-shaped winston-salem
        winter-blooming winter-flowering wire-haired wire-puller wiry-coated wiry-stemmed wish-wash wished-for wishy-washy witch-hunt witch-hunter
        with-it wolf-sized wolf-whistle woman-worship wonder-struck wood-burning wood-creeper wood-fern wood-fired wood-frog wood-rat wooden-headed
        woody-stemmed woolly-haired woolly-headed woolly-stemmed wooly-haired wooly-minded word-blind word-painter word-painting word-perfect
        word-splitting word-worship work-board work-clothes work-clothing work-in work-shirt work-shy working-class world-beater world-class
        world-shaking world-shattering world-weariness world-weary world-wide worldly-minded worldly-wise worm-eaten worm-shaped worn-out would-be
        wren-tit wrinkle-resistant write-down write-in write-off x-axis x-linked x-radiation x-ray x-raying x-scid xxy-syndrome y-axis y-shaped
        yajur-veda yakety-yak yankee-doodle yarn-dye yarn-spinning year-around year-end year-round yearned-for yellow-banded yellow-beige
        yellow-bellied yellow-blindness yellow-brown yellow-gray yellow-green yellow-grey yellow-marked yellow-orange yellow-spotted yellow-striped
        yellow-tinged yellow-tipped yellow-white yellowish-beige yellowish-gray yellowish-grey yellowish-orange yellowish-white yenisei-samoyed
        yerwa-maiduguri yes-man ylang-ylang yo-yo yokel-like you-drive young-bearing young-begetting yurak-samoyed z-axis zend-avesta zig-zag
        """)

    /// Participles that end two of them and more: grey-eyed, hand-made.
    static let listedEndings = WordSet("""
        absorbing acting advised angled appointed armed assisted backed baked banded barreled barrelled based bearing beaten bedded bellied billed
        bitten blooded blooming boiled boned born bound branched breaking breasted bred broke building built burning centered centred chambered
        cheeked chosen clad climbing coated colored coloured controlled cooled cornered covered cured dated defined developing directed dressed
        dried driven drying eaten eating edged educated endowed eyed faced fashioned favored favoured fed filled fingered finned fired fitting
        fixing flavored flowered flowering flying footed formed forming fried frozen fruited geared giving going grained growing grown handed
        handled headed held hoofed hued humored humoured humped jawed jointed keyed known laced laden leafed leaved limited lined linked lived
        living loading lobed looking loving made making marked minded mined mouthed moving necked needled nosed operated ordered packed paid
        painting pitched plated playing pointed pollinating powered priced produced propelled proportioned raising ranking related releasing ribbed
        ridden rigged rimmed scented seed seeded shaped shaven shelled shouldered sighted sized skinned smelling spaced spacing speaking speckled
        spoken spotted spurred stalked stemmed streaked striped struck sustaining tailed taking tasting tempered thinking timed tinged tinted tipped
        toed tongued topped tossed tracked trained voiced weed welding wheeled willed winded winged worded worn
        """)
}
