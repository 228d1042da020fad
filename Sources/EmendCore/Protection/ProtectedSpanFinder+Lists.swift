/// The closed lists by which names are told from words.
extension ProtectedSpanFinder {
    /// Country-code and common generic top-level domains (IANA root zone). A name that ends in one is taken for an address.
    static let topLevelDomains = WordSet("""
        com org net edu gov mil int info biz name pro aero coop museum mobi travel jobs post tel cat asia xxx arpa
        app dev io ai co me tv cc ws fm ly gg sh xyz top site online store shop blog news tech cloud wiki live media agency
        ac ad ae af ag al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cd cf cg ch
        ci ck cl cm cn cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fo fr ga gb gd ge gf gh gi gl gm gn
        gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz
        la lb lc li lk lr ls lt lu lv ma mc md mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl
        no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg si sk sl sm sn so
        sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tw tz ua ug uk us uy uz va ve vg vi vn vu wf ye
        yt za zm zw
        """)

    /// File name extensions in common use.
    static let fileExtensions = WordSet("""
        txt md rst tex pdf doc docx odt rtf xls xlsx ods csv tsv ppt pptx html htm xhtml xml json jsonl yaml yml toml ini cfg conf
        log sql db sqlite zip gz bz2 xz zst tar tgz rar 7z iso img bin exe dll so deb rpm dmg apk jar war
        c h cc cpp hpp cs go java js ts jsx tsx mjs kt lua m php pl pm py r rb rs scala sh bash zsh bat ps1 swift vb css scss less
        jpg jpeg png gif svg webp bmp tif tiff ico heic mp3 mp4 m4a wav ogg flac avi mov mkv webm srt vtt epub mobi
        lock bak tmp orig diff patch makefile gradle ipynb
        """)

    /// The books of the Bible with their usual abbreviations, and the Quran.
    static let books = WordSet("""
        genesis gen exodus exod ex leviticus lev numbers num deuteronomy deut joshua josh judges judg ruth samuel sam kings kgs chronicles chron chr
        ezra nehemiah neh esther esth job psalm psalms ps pss proverbs prov ecclesiastes eccl isaiah isa jeremiah jer lamentations lam ezekiel ezek
        daniel dan hosea hos joel amos obadiah obad jonah micah mic nahum nah habakkuk hab zephaniah zeph haggai hag zechariah zech malachi mal
        matthew matt mt mark mk luke lk john jn acts romans rom corinthians cor galatians gal ephesians eph philippians phil colossians col
        thessalonians thess timothy tim titus philemon philem hebrews heb james jas peter pet jude revelation rev tobit judith maccabees macc
        sirach baruch wisdom quran koran surah sura
        """)
}
