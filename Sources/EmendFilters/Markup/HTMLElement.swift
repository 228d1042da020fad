import EmendCore

/// What an element of HTML is to a reader of plain text.
///
/// Names from the HTML Living Standard (WHATWG), sections 4 and 16.2 (obsolete elements), SVG and MathML.
struct HTMLElement {
    enum Role: UInt8 {
        /// Nothing is left of its tags.
        case inline
        /// An element that the page itself defines: `<site-menu>`.
        case custom
        case strong, emphasis, link, code, superscript, `subscript`, quotation
        case lineBreak
        /// Its edges are line ends.
        case block
        case heading, rule, list, orderedList, item, quote, preformatted
        case row, cell, headerCell
        /// What it holds is no text: a script, a style sheet, a picture, a frame.
        case raw

        /// True where an edge of the element ends a line or a cell.
        var isBoundary: Bool { rawValue >= Role.lineBreak.rawValue }
    }

    var role: Role
    /// Of a heading: 1 to 6.
    var level: UInt8 = 0
    /// It has no content and no closing tag.
    var isVoid = false
    /// Its name is a word, a letter or a type that stands in angle brackets for other reasons: `<object>`, `<T>`.
    var isAmbiguous = false

    /// The element of a name given by its hash, in any case of letters.
    static func named(_ name: UInt64) -> HTMLElement? { table[name] }

    private static let table: [UInt64: HTMLElement] = {
        var table: [UInt64: HTMLElement] = [:]
        func add(_ names: StaticString, _ element: HTMLElement) {
            for name in hashes(of: names) { table[name] = element }
        }
        add("span font abbr acronym bdi bdo big nobr tt dfn kbd samp strike rb rtc ruby blink multicol spacer", HTMLElement(role: .inline))
        add("basefont img wbr", HTMLElement(role: .inline, isVoid: true))
        add("mi mn mo mrow msup msub mfrac msqrt mtext semantics annotation", HTMLElement(role: .inline))
        add("b", HTMLElement(role: .strong, isAmbiguous: true))
        add("i", HTMLElement(role: .emphasis, isAmbiguous: true))
        add("s u small mark cite del ins var time data label rt rp output math", HTMLElement(role: .inline, isAmbiguous: true))
        add("input param source track area embed base link meta col frame keygen bgsound", HTMLElement(role: .block, isVoid: true, isAmbiguous: true))
        add("strong", HTMLElement(role: .strong))
        add("em", HTMLElement(role: .emphasis))
        add("a", HTMLElement(role: .link, isAmbiguous: true))
        add("code", HTMLElement(role: .code, isAmbiguous: true))
        add("sup", HTMLElement(role: .superscript))
        add("sub", HTMLElement(role: .subscript, isAmbiguous: true))
        add("q", HTMLElement(role: .quotation, isAmbiguous: true))
        add("br", HTMLElement(role: .lineBreak, isVoid: true))
        add("hr", HTMLElement(role: .rule, isVoid: true))
        add("p div dl dt dd figcaption figure fieldset html noframes center colgroup optgroup", HTMLElement(role: .block))
        add("""
            address article aside body button caption details dialog dir footer form frameset header head hgroup legend main map marquee menu meter nav
            object option picture progress search section select slot summary title textarea canvas audio video applet datalist
            """, HTMLElement(role: .block, isAmbiguous: true))
        for level in UInt8(1)...6 {
            var heading = HTMLElement(role: .heading)
            heading.level = level
            table[WordHash.of([0x68, 0x30 + level])] = heading
        }
        add("ul", HTMLElement(role: .list))
        add("ol", HTMLElement(role: .orderedList))
        add("li", HTMLElement(role: .item))
        add("blockquote", HTMLElement(role: .quote))
        add("pre xmp listing plaintext", HTMLElement(role: .preformatted, isAmbiguous: true))
        add("table", HTMLElement(role: .row, isAmbiguous: true))
        add("tbody thead tfoot tr", HTMLElement(role: .row))
        add("td", HTMLElement(role: .cell))
        add("th", HTMLElement(role: .headerCell))
        add("script style noscript template svg iframe noembed", HTMLElement(role: .raw, isAmbiguous: true))
        return table
    }()

    /// The prefixes of elements from other vocabularies that word processors, feeds and widgets leave in pages: `o:p`, `g:plusone`.
    static let prefixes = WordSet("o v w m x st1 st2 st3 w10 g fb svg mml xhtml html itunes media dc content wfw sy slash georss atom n2 u1 ns0 addthis c")

    /// The prefix of the elements of Accelerated Mobile Pages: `amp-img`.
    static let mobilePrefix = WordHash.of("amp".utf8)

    /// The attributes of HTML, and those of the obsolete ones that pages still have.
    static let attributes = WordSet("""
        abbr accept accesskey action align alink allow allowfullscreen allowtransparency alt async autocomplete autofocus autoplay axis background
        bgcolor border cellpadding cellspacing char charset checked cite class clear color cols colspan compact content contenteditable controls coords
        crossorigin data datetime decoding defer dir dirname disabled download draggable enctype face fetchpriority for form formaction frame frameborder
        headers height hidden high href hreflang hspace http-equiv id imagesizes imagesrcset integrity ismap itemid itemprop itemref itemscope itemtype
        kind label lang language link list loading longdesc loop low marginheight marginwidth max maxlength media method min minlength multiple muted name
        nohref noresize noshade novalidate nowrap onblur onchange onclick onerror onfocus onkeydown onkeyup onload onmousedown onmouseout onmouseover
        onmouseup onsubmit open optimum pattern placeholder playsinline poster preload prefix profile property readonly referrerpolicy rel required rev
        reversed role rows rowspan rules sandbox scheme scope scoped scrolling selected shape size sizes slot span spellcheck src srcdoc srclang srcset
        start step style summary tabindex target text title translate type typeof usemap valign value vlink vocab vspace width wrap xmlns
        """)

    /// Attributes that may stand without a value.
    static let booleans = WordSet("""
        allowfullscreen alt async autofocus autoplay checked compact controls crossorigin defer disabled download hidden ismap itemscope loop
        multiple muted nohref noresize noshade novalidate nowrap open playsinline readonly required reversed scoped selected
        """)

    static let breakName = WordHash.of("br".utf8)

    private static func hashes(of names: StaticString) -> [UInt64] {
        names.withUTF8Buffer { bytes in
            bytes.split { $0 == Byte.space || $0 == Byte.lineFeed }.map { WordHash.of(UnsafeBufferPointer(rebasing: $0)) }
        }
    }
}
