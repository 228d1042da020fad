import CDigest

/// A digest as headers of web archives write it: `sha1:` and so on, then hexadecimal digits or base 32 (RFC 4648).
struct ArchiveDigest {
    private enum Algorithm: String {
        case md5, sha1, sha256, sha512
        /// With a hyphen, as the registry of IANA writes them.
        static let others = ["sha-1": Algorithm.sha1, "sha-256": .sha256, "sha-512": .sha512]

        /// In bytes.
        var length: Int {
            switch self {
            case .md5: 16
            case .sha1: 20
            case .sha256: 32
            case .sha512: 64
            }
        }
    }

    private let algorithm: Algorithm
    /// The name as it was written, with its colon.
    private let label: [UInt8]
    private let isHex: Bool
    private let isUpper: Bool
    private let isPadded: Bool

    /// Nil for an algorithm or a form that is not known.
    init?(_ value: [UInt8]) {
        guard let colon = value.firstIndex(of: 0x3A) else { return nil }
        label = Array(value[...colon])
        let name = String(decoding: value[..<colon], as: UTF8.self).lowercased()
        guard let algorithm = Algorithm(rawValue: name) ?? Algorithm.others[name] else { return nil }
        self.algorithm = algorithm
        let padding = value.reversed().prefix { $0 == 0x3D }.count
        let digits = value[(colon + 1)...].dropLast(padding)
        isHex = padding == 0 && digits.count == 2 * algorithm.length
        isPadded = padding > 0
        // Where digits alone do not show it, as most write them: a in hexadecimal, A in base 32.
        isUpper = isHex ? digits.contains { $0 >= 0x41 && $0 <= 0x5A } : !digits.contains { $0 >= 0x61 && $0 <= 0x7A }
        guard isHex || digits.count == (8 * algorithm.length + 4) / 5 else { return nil }
    }

    /// The digest of a block, in the same form.
    func written(for block: [UInt8]) -> [UInt8] {
        let digest = digest(of: block)
        return label + (isHex ? Self.hex(digest, isUpper) : Self.base32(digest, isUpper, isPadded))
    }

    private func digest(of block: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: algorithm.length) { target, count in
            count = algorithm.length
            switch algorithm {
            case .md5:
                var state = MD5_CTX()
                MD5Init(&state)
                MD5Update(&state, block, block.count)
                MD5Final(target.baseAddress, &state)
            case .sha1:
                var state = SHA1_CTX()
                SHA1Init(&state)
                SHA1Update(&state, block, block.count)
                SHA1Final(target.baseAddress, &state)
            case .sha256:
                var state = SHA2_CTX()
                SHA256Init(&state)
                SHA256Update(&state, block, block.count)
                SHA256Final(target.baseAddress, &state)
            case .sha512:
                var state = SHA2_CTX()
                SHA512Init(&state)
                SHA512Update(&state, block, block.count)
                SHA512Final(target.baseAddress, &state)
            }
        }
    }

    private static func hex(_ bytes: [UInt8], _ isUpper: Bool) -> [UInt8] {
        let digits = Array((isUpper ? "0123456789ABCDEF" : "0123456789abcdef").utf8)
        return bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    }

    private static func base32(_ bytes: [UInt8], _ isUpper: Bool, _ isPadded: Bool) -> [UInt8] {
        let digits = Array((isUpper ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" : "abcdefghijklmnopqrstuvwxyz234567").utf8)
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                result.append(digits[Int(bits >> UInt32(count) & 31)])
            }
        }
        if count > 0 { result.append(digits[Int(bits << UInt32(5 - count) & 31)]) }
        while isPadded, result.count % 8 > 0 { result.append(0x3D) }
        return result
    }
}
