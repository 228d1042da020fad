extension ProtectedSpanFinder {
    /// Finds what must stand in a run without white space that holds a digit or a byte foreign to prose.
    static func classify(_ p: [UInt8], _ chunk: Range<Int>, _ spans: inout [ProtectedSpan]) {
        let core = trimmed(p, chunk)
        guard !core.isEmpty else { return }
        if let kind = wholeKind(p, core) {
            spans.append(ProtectedSpan(core, kind))
            return
        }
        addNumbers(p, core, &spans)
        addNames(p, core, &spans)
    }

    /// The chunk without the brackets, quotes and stops of the sentence around it.
    private static func trimmed(_ p: [UInt8], _ chunk: Range<Int>) -> Range<Int> {
        var start = chunk.lowerBound
        var end = chunk.upperBound
        while start < end {
            switch p[start] {
            case 0x22, 0x27, 0x28, 0x5B: start += 1
            case 0xE2 where start + 2 < end && p[start + 1] == 0x80 && isQuoteTail(p[start + 2]): start += 3
            default:
                while end > start {
                    switch p[end - 1] {
                    case 0x21, 0x22, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: end -= 1
                    case 0x29, 0x5D:
                        // A bracket that closes one inside belongs to the chunk: wiki/Name_(film).
                        if p[start..<end].contains(p[end - 1] == 0x29 ? 0x28 : 0x5B) { return start..<end }
                        end -= 1
                    default:
                        if end - start >= 3, p[end - 3] == 0xE2, p[end - 2] == 0x80, isQuoteTail(p[end - 1]) {
                            end -= 3
                        } else {
                            return start..<end
                        }
                    }
                }
            }
        }
        return start..<end
    }

    /// The last byte of a curly quotation mark, U+2018 to U+201F, or of an ellipsis.
    private static func isQuoteTail(_ byte: UInt8) -> Bool { byte >= 0x98 && byte <= 0x9F || byte == 0xA6 }

    private static func wholeKind(_ p: [UInt8], _ core: Range<Int>) -> ProtectedSpan.Kind? {
        let start = core.lowerBound
        let end = core.upperBound
        let first = p[start]
        var slashes = 0
        for i in core {
            switch p[i] {
            case 0x3A where i > start && i + 2 < end && p[i + 1] == 0x2F && p[i + 2] == 0x2F: return .address
            case 0x40 where i > start && i + 1 < end && isAlphanumeric(p[i - 1]) && isAlphanumeric(p[i + 1]): return .address
            case 0x5C: return .path
            case 0x2F: slashes += 1
            case 0x5F where i > start && i + 1 < end && isAlphanumeric(p[i - 1]): return .identifier
            case 0x3D, 0x7B, 0x7D: return .identifier
            case 0x3A where i > start && i + 2 < end && p[i + 1] == 0x3A: return .identifier
            // A call: a name, a bracket, and another bracket or comma inside.
            case 0x28 where i > start && isAlphanumeric(p[i - 1]) && (p[end - 1] == 0x29) && i + 1 < end && p[i - 1] >= 0x41: return .identifier
            default: break
            }
        }
        if hasPrefix(p, core, "www.") || hasPrefix(p, core, "mailto:") || hasPrefix(p, core, "tel:") { return .address }
        if (first == 0x40 || first == 0x23), end - start > 1, isAlphanumeric(p[start + 1]) || p[start + 1] >= 0x80 { return .identifier }
        if slashes > 0, end - start > 1 {
            if first == 0x2F || first == 0x7E || (first == 0x2E && (p[start + 1] == 0x2F || p[start + 1] == 0x2E)) { return .path }
            // word/word is two words; a stop or a digit beside the slash makes a path or an address of it.
            if slashes > 2 || core.contains(where: { p[$0] == 0x2E && $0 + 1 < end && isAlphanumeric(p[$0 + 1]) && isLowerOrDigit(p[$0 + 1]) }) {
                return hasDomain(p, core) ? .address : .path
            }
        }
        return nil
    }

    /// Protects runs of digits with separators between: 1,234.5 and 17.4.1 and 2023-10-05 and 18:30.
    private static func addNumbers(_ p: [UInt8], _ core: Range<Int>, _ spans: inout [ProtectedSpan]) {
        var i = core.lowerBound
        while i < core.upperBound {
            guard isDigit(p[i]) else { i += 1; continue }
            var end = i
            var separators = 0
            while end < core.upperBound {
                if isDigit(p[end]) {
                    end += 1
                } else if isSeparator(p[end]), end + 1 < core.upperBound, isDigit(p[end + 1]) {
                    separators += 1
                    end += 2
                } else {
                    break
                }
            }
            if separators > 0 {
                // 2,4-dichlorophenol and v2.0.1-rc.1 are one name.
                var tail = end
                if tail + 1 < core.upperBound, p[tail] == 0x2D, isAlphanumeric(p[tail + 1]) {
                    tail += 1
                    while tail < core.upperBound, isAlphanumeric(p[tail]) || p[tail] == 0x2D || (p[tail] == 0x2E && tail + 1 < core.upperBound && isDigit(p[tail + 1])) {
                        tail += 1
                    }
                }
                var start = i
                while start > core.lowerBound, isLetter(p[start - 1]) || p[start - 1] == 0x2D && start - 1 > core.lowerBound && isLetter(p[start - 2]) { start -= 1 }
                spans.append(ProtectedSpan(start..<tail, .number))
                end = tail
            }
            i = max(end, i + 1)
        }
    }

    /// Protects dotted names inside a chunk: domains, file names, and words with a capital inside such as identifiers have.
    private static func addNames(_ p: [UInt8], _ core: Range<Int>, _ spans: inout [ProtectedSpan]) {
        var i = core.lowerBound
        while i < core.upperBound {
            guard isNameByte(p[i]) else { i += 1; continue }
            var end = i
            while end < core.upperBound, isNameByte(p[end]) || (p[end] == 0x2E && end + 1 < core.upperBound && isNameByte(p[end + 1])) { end += 1 }
            if let dot = p[i..<end].lastIndex(of: 0x2E) {
                let last = dot + 1..<end
                if let kind = dottedKind(p, i..<end, last) {
                    spans.append(ProtectedSpan(i..<end, kind))
                }
            }
            i = end + 1
        }
        // .com, .22, .NET: a stop before a name and nothing before the stop.
        if p[core.lowerBound] == 0x2E, core.count > 1 { spans.append(ProtectedSpan(core, .identifier)) }
    }

    private static func dottedKind(_ p: [UInt8], _ name: Range<Int>, _ last: Range<Int>) -> ProtectedSpan.Kind? {
        guard last.count >= 1, last.allSatisfy({ isLowerOrDigit(p[$0]) }) || last.allSatisfy({ p[$0] >= 0x41 && p[$0] <= 0x5A }) else { return nil }
        // U.S.is: capitals with stops are an initialism, whatever stands after it.
        let labels = p[name.lowerBound..<last.lowerBound - 1].split(separator: 0x2E)
        if labels.allSatisfy({ $0.count == 1 && $0.first! >= 0x41 && $0.first! <= 0x5A }) { return nil }
        let isLower = isLowerOrDigit(p[last.lowerBound])
        if isLower {
            if fileExtensions.contains(hash(p, last)) { return .path }
            if topLevelDomains.contains(hash(p, last)) { return .address }
        } else if name.allSatisfy({ !(p[$0] >= 0x61 && p[$0] <= 0x7A) }), last.count >= 2, topLevelDomains.contains(hash(p, last)) {
            return .address
        }
        // Three and more parts in lower case are a name in code; e.g. and i.e. are not.
        let parts = p[name].split(separator: 0x2E)
        if parts.count >= 3, isLower, parts.contains(where: { $0.count > 1 }), parts.allSatisfy({ $0.allSatisfy(isLowerOrDigit) }) { return .identifier }
        return nil
    }

    private static func hasDomain(_ p: [UInt8], _ core: Range<Int>) -> Bool {
        let host = p[core].prefix { $0 != 0x2F }
        guard let dot = host.lastIndex(of: 0x2E) else { return false }
        return topLevelDomains.contains(hash(p, dot + 1..<host.endIndex))
    }

    private static func hasPrefix(_ p: [UInt8], _ core: Range<Int>, _ prefix: StaticString) -> Bool {
        guard core.count > prefix.utf8CodeUnitCount else { return false }
        return prefix.withUTF8Buffer { expected in
            expected.indices.allSatisfy { p[core.lowerBound + $0] | 0x20 == expected[$0] | 0x20 }
        }
    }

    private static func hash(_ p: [UInt8], _ range: Range<Int>) -> UInt64 {
        p.withUnsafeBufferPointer { WordHash.of(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
    private static func isLowerOrDigit(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A || isDigit(byte) }
    private static func isNameByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte == 0x2D }
    /// Comma, hyphen, stop, slash, colon.
    private static func isSeparator(_ byte: UInt8) -> Bool { byte >= 0x2C && byte <= 0x2F || byte == 0x3A }

    /// Country-code and common generic top-level domains (IANA root zone). A name that ends in one is taken for an address.
    private static let topLevelDomains = WordSet("""
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
    private static let fileExtensions = WordSet("""
        txt md rst tex pdf doc docx odt rtf xls xlsx ods csv tsv ppt pptx html htm xhtml xml json jsonl yaml yml toml ini cfg conf
        log sql db sqlite zip gz bz2 xz zst tar tgz rar 7z iso img bin exe dll so deb rpm dmg apk jar war
        c h cc cpp hpp cs go java js ts jsx tsx mjs kt lua m php pl pm py r rb rs scala sh bash zsh bat ps1 swift vb css scss less
        jpg jpeg png gif svg webp bmp tif tiff ico heic mp3 mp4 m4a wav ogg flac avi mov mkv webm srt vtt epub mobi
        lock bak tmp orig diff patch makefile gradle ipynb
        """)
}
