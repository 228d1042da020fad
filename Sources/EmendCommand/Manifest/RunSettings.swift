import Emend
import EmendFraming

/// What decides how files are cleaned, as far as a manifest must know: another value is another run.
struct RunSettings {
    let fingerprint: String
    let lexicon: String
    let version = Versions.emend
    let icu = "\(Versions.icu) (Unicode \(Versions.unicode))"

    /// Takes each setting of a text with its value, so that none can be forgotten. `patterns` is a hash of own patterns; own words are in the lexicon's.
    init(_ profile: Profile, _ values: [(key: String, value: SettingValue)], patterns: UInt64) {
        lexicon = hexadecimal(profile.pipeline.knowledge.lexicon.contentHash)
        let parts = [hexadecimal(profile.fingerprint), icu, lexicon, hexadecimal(patterns)] + values.map { "\($0.key) \($0.value)" }
        fingerprint = hexadecimal(ContentHash.of(Array(parts.joined(separator: "\n").utf8)))
    }
}

/// Sixteen digits, as `xxh64sum` prints a hash.
func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
