import EmendCore
import EmendUnicode

/// Letters of Greek, Cyrillic and Armenian that look like Latin ones, by ICU's data of confusable characters (UTS #39).
struct LookAlikes: Sendable {
    /// Made when first asked for.
    static let shared = LookAlikes()

    private var toLatin: [UInt32: UInt32] = [:]
    private var toGreek: [UInt32: UInt32] = [:]
    private var toCyrillic: [UInt32: UInt32] = [:]
    private var accented: Set<UInt32> = []

    /// Alike in the data and not in print, or not in all fonts: a reader would see the difference.
    private static let unlike: Set<UInt32> = [0x0433, 0x0461, 0x0474, 0x0475, 0x04AE, 0x04AF, 0x04BD, 0x04CF, 0x050C]

    private init() {
        let unicode = ICU()
        var letters: [UInt32: [UInt32]] = [:]
        for letter in (0x41...0x5A).map(UInt32.init) + (0x61...0x7A).map(UInt32.init) {
            if let prototype = Confusables.prototype(of: letter) { letters[prototype, default: []].append(letter) }
        }
        for scalar in UInt32(0x370)..<0x590 where unicode.characterClass(of: scalar).has(.letter) {
            guard let prototype = Confusables.prototype(of: scalar) else { continue }
            let isUpper = unicode.characterClass(of: scalar).has(.upper)
            guard let letter = letters[prototype]?.first(where: { ($0 < 0x61) == isUpper }) else { continue }
            toLatin[scalar] = letter
            if scalar >= 0x391, scalar <= 0x3C9, isSame(scalar) { toGreek[letter] = toGreek[letter] ?? scalar }
            if scalar >= 0x400, scalar <= 0x4FF, isSame(scalar) { toCyrillic[letter] = toCyrillic[letter] ?? scalar }
        }
        // The letters of Russian before those of its neighbours.
        for scalar in UInt32(0x410)...0x44F where isSame(scalar) {
            if let letter = toLatin[scalar] { toCyrillic[letter] = scalar }
        }
        addAccented()
    }

    /// The same with an accent, where both scripts have such a letter: Cyrillic and Latin o with a diaeresis.
    private mutating func addAccented() {
        for (scalar, letter) in toLatin where isSame(scalar) {
            for mark in UInt32(0x300)...0x30C {
                guard let other = Self.composed(scalar, mark), let latin = Self.composed(letter, mark) else { continue }
                toLatin[other] = latin
                accented.insert(other)
                if scalar < 0x400 { toGreek[latin] = other } else { toCyrillic[latin] = other }
            }
        }
    }

    private static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
        let pair = String(String.UnicodeScalarView([base, mark].compactMap(Unicode.Scalar.init)))
        let scalars = Array(pair.utf8).withUnsafeBufferPointer { Normalization.composed($0) }.map { Array(String(decoding: $0, as: UTF8.self).unicodeScalars) }
        return scalars?.count == 1 ? scalars?[0].value : nil
    }

    /// The Latin letter that another letter is like.
    func latin(_ scalar: UInt32) -> UInt32? { toLatin[scalar] }

    /// The letter of a script that a Latin one is the same as in print.
    func twin(of letter: UInt32, in script: Script) -> UInt32? { script == .greek ? toGreek[letter] : script == .cyrillic ? toCyrillic[letter] : nil }

    /// True where a letter and its Latin look-alike are the same in print: of the small Greek letters that is omicron alone.
    func isSame(_ scalar: UInt32) -> Bool {
        guard toLatin[scalar] != nil else { return false }
        if accented.contains(scalar) { return true }
        if scalar < 0x400 { return scalar >= 0x391 && scalar < 0x3AA || scalar == 0x3BF }
        return scalar < 0x530 && !Self.unlike.contains(scalar)
    }
}
