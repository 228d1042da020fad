import EmendCore
import EmendUnicode

/// Reads a Hunspell dictionary: every form that its affix rules make of its words.
enum HunspellReader {
    /// The affix file, if there is one, and its name.
    static func words(_ bytes: [UInt8], named file: String, affixes: (bytes: [UInt8], name: String)?) throws(DictionaryError) -> (words: OwnWordList, notes: [DictionaryNote]) {
        let rules = if let affixes { try HunspellRules(affixes.bytes, named: affixes.name) } else { HunspellRules() }
        var lines = DictionaryLines(try HunspellRules.decoded(bytes, rules.encoding, file), named: file, comments: .none)
        var expander = HunspellExpander(rules: rules)
        var notes = rules.notes
        var entries: [(word: [UInt8], flags: [HunspellRules.Flag], line: Int)] = []
        var isFirst = true
        var wordless: (count: Int, first: DictionaryPlace)?
        while let line = try lines.next() {
            // The first line says about how many entries there are.
            if isFirst, line.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { isFirst = false; continue }
            isFirst = false
            let (word, flagText) = split(line)
            if flagText != nil, affixes == nil { throw lines.error("has flags, and no affix file explains them; put the .aff file beside the .dic file") }
            let flags = if let flagText { try rules.flags(flagText, lines) } else { [HunspellRules.Flag]() }
            entries.append((word, flags, lines.number))
        }
        // A forbidden entry takes out the forms that others make too.
        for entry in entries where expander.forbids(entry.flags) { expander.forbid(entry.word, entry.flags) }
        for entry in entries where !expander.forbids(entry.flags) {
            if expander.expand(entry.word, entry.flags, line: entry.line) { continue }
            wordless = ((wordless?.count ?? 0) + 1, wordless?.first ?? DictionaryPlace(file: file, line: entry.line))
        }
        if let (count, first) = wordless { notes.append(DictionaryNote(place: first, text: "\(count == 1 ? "an entry" : "\(count) entries, the first here,") without letter or digit left out")) }
        return (expander.words, notes)
    }

    /// The word and its flags, without morphological fields; a backslash before a slash makes it a part of the word.
    private static func split(_ line: [UInt8]) -> (word: [UInt8], flags: String?) {
        var entry = line[...]
        if let tab = entry.firstIndex(of: 0x09) { entry = entry[..<tab] }
        // Fields such as po:noun may also follow a space.
        for i in entry.indices where entry[i] == 0x20 && i + 3 < entry.endIndex && entry[i + 3] == 0x3A { entry = entry[..<i]; break }
        var word: [UInt8] = []
        var i = entry.startIndex
        while i < entry.endIndex {
            if entry[i] == 0x5C, i + 1 < entry.endIndex, entry[i + 1] == 0x2F {
                word.append(0x2F)
                i += 2
                continue
            }
            if entry[i] == 0x2F, !word.isEmpty { return (word, string(trimmed(entry[(i + 1)...]))) }
            word.append(entry[i])
            i += 1
        }
        return (trimmed(word), nil)
    }
}

/// Makes the forms of one entry after the other.
struct HunspellExpander {
    private typealias Rule = HunspellRules.Rule
    private let rules: HunspellRules
    private(set) var words = OwnWordList()
    private var forbidden: Set<[UInt8]> = []

    init(rules: HunspellRules) { self.rules = rules }

    func forbids(_ flags: [HunspellRules.Flag]) -> Bool { has(rules.forbidden, flags) }

    /// Takes out the forms of an entry, whichever other entry makes them afterwards.
    mutating func forbid(_ word: [UInt8], _ flags: [HunspellRules.Flag]) { forbidden.formUnion(forms(of: word, flags)) }

    /// Adds the forms of an entry. False where it holds no word.
    mutating func expand(_ word: [UInt8], _ flags: [HunspellRules.Flag], line: Int) -> Bool {
        let forms = forms(of: word, flags)
        var isWord = forms.isEmpty
        for form in forms {
            let isOut = !forbidden.isEmpty && forbidden.contains(form)
            if isOut || words.append(asWritten: form, line: line) { isWord = true }
        }
        return isWord
    }

    private func forms(of word: [UInt8], _ flags: [HunspellRules.Flag]) -> [[UInt8]] {
        var forms: [[UInt8]] = []
        // What stands in compounds only makes no words with affixes either.
        if has(rules.onlyInCompound, flags) { return forms }
        add(word, flags, needsAffix: has(rules.needAffix, flags), &forms)
        return forms
    }

    /// The word itself and all that prefixes and suffixes make of it.
    private func add(_ word: [UInt8], _ flags: [HunspellRules.Flag], needsAffix: Bool, _ forms: inout [[UInt8]]) {
        if !needsAffix { forms.append(word) }
        forEach(flags, in: rules.suffixes) { suffix in
            guard let one = suffixed(word, suffix) else { return }
            take(one, suffix, &forms)
            addPrefixes(one, flags, after: suffix, &forms)
            forEach(suffix.flags, in: rules.suffixes) { second in
                guard let two = suffixed(one, second) else { return }
                take(two, second, &forms)
                addPrefixes(two, flags + suffix.flags, after: second, &forms)
            }
        }
        forEach(flags, in: rules.prefixes) { prefix in
            guard let one = prefixed(word, prefix) else { return }
            take(one, prefix, &forms)
            // Suffixes that the prefix itself brings.
            guard prefix.isCross else { return }
            forEach(prefix.flags, in: rules.suffixes) { suffix in
                if suffix.isCross, let two = suffixed(one, suffix) { take(two, suffix, with: prefix, &forms) }
            }
        }
    }

    private func addPrefixes(_ word: [UInt8], _ flags: [HunspellRules.Flag], after suffix: Rule, _ forms: inout [[UInt8]]) {
        guard suffix.isCross else { return }
        func add(_ prefix: Rule) {
            if prefix.isCross, let form = prefixed(word, prefix) { take(form, suffix, with: prefix, &forms) }
        }
        forEach(flags, in: rules.prefixes, add)
        forEach(suffix.flags, in: rules.prefixes, add)
    }

    /// Keeps a form that one affix made, or two, unless it needs another one still.
    private func take(_ form: [UInt8], _ rule: Rule, with other: Rule? = nil, _ forms: inout [[UInt8]]) {
        if has(rules.circumfix, rule.flags) != has(rules.circumfix, other?.flags ?? []) { return }
        // One of two affixes may need the other.
        let needsMore = has(rules.needAffix, rule.flags) && (other.map { has(rules.needAffix, $0.flags) } ?? true)
        if needsMore || has(rules.onlyInCompound, rule.flags) || has(rules.onlyInCompound, other?.flags ?? []) { return }
        forms.append(form)
    }

    private func has(_ flag: HunspellRules.Flag?, _ flags: [HunspellRules.Flag]) -> Bool { flag.map(flags.contains) ?? false }

    @inline(__always)
    private func forEach(_ flags: [HunspellRules.Flag], in table: [HunspellRules.Flag: [Rule]], _ body: (Rule) -> Void) {
        if table.isEmpty { return }
        for flag in flags {
            if let rules = table[flag] { for rule in rules { body(rule) } }
        }
    }

    private func suffixed(_ word: [UInt8], _ rule: Rule) -> [UInt8]? {
        guard word.count > rule.strip.count || rules.fullStrip && word.count == rule.strip.count, word.suffix(rule.strip.count).elementsEqual(rule.strip) else { return nil }
        var end = word.count
        for condition in rule.condition.reversed() {
            var start = end - 1
            while start > 0, word[start] & 0xC0 == 0x80 { start -= 1 }
            guard start >= 0, condition.admits(scalar(word[start..<end])) else { return nil }
            end = start
        }
        return word.dropLast(rule.strip.count) + rule.add
    }

    private func prefixed(_ word: [UInt8], _ rule: Rule) -> [UInt8]? {
        guard word.count > rule.strip.count || rules.fullStrip && word.count == rule.strip.count, word.starts(with: rule.strip) else { return nil }
        var start = 0
        for condition in rule.condition {
            var end = start + 1
            while end < word.count, word[end] & 0xC0 == 0x80 { end += 1 }
            guard start < word.count, condition.admits(scalar(word[start..<end])) else { return nil }
            start = end
        }
        return rule.add + word.dropFirst(rule.strip.count)
    }

    private func scalar(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.count == 1 ? UInt32(bytes[bytes.startIndex]) : String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.value ?? 0
    }
}

extension HunspellRules {
    /// Hunspell's names of encodings are ICU's but for this prefix.
    static func utf8(_ bytes: [UInt8], _ encoding: String) -> [UInt8]? {
        Encoding.utf8(of: bytes, in: encoding.hasPrefix("microsoft-") ? String(encoding.dropFirst(10)) : encoding)
    }
}
