import CDigest
import CReport

/// The page around a report's data: a template with its style and script, which a policy admits by their digests and nothing else.
struct ReportPage {
    private let parts: [[UInt8]]
    private let style = Self.bytes(emend_report_style())
    private let script = Self.bytes(emend_report_script())

    init() {
        // What stands between two @ names what takes its place.
        let template = String(decoding: Self.bytes(emend_report_template()), as: UTF8.self)
        parts = template.split(separator: "@", omittingEmptySubsequences: false).map { Array($0.utf8) }
    }

    /// All before the data. The summary holds no markup.
    func head(_ summary: String) -> [UInt8] {
        parts.prefix { $0 != Array("DATA".utf8) }.flatMap { fill($0, summary) }
    }

    /// All behind the data.
    var tail: [UInt8] { parts.drop { $0 != Array("DATA".utf8) }.dropFirst().flatMap { fill($0, "") } }

    private func fill(_ part: [UInt8], _ summary: String) -> [UInt8] {
        switch String(decoding: part, as: UTF8.self) {
        case "POLICY": policy
        case "STYLE": style
        case "SCRIPT": script
        case "SUMMARY": Array(summary.utf8)
        default: part
        }
    }

    private var policy: [UInt8] {
        Array("default-src 'none'; style-src '\(Self.digest(style))'; script-src '\(Self.digest(script))'; base-uri 'none'; form-action 'none'".utf8)
    }

    private static func bytes(_ file: emend_report_file) -> [UInt8] { Array(UnsafeBufferPointer(start: file.bytes, count: file.count)) }

    /// As a policy names what it admits.
    private static func digest(_ bytes: [UInt8]) -> String {
        let digest = [UInt8](unsafeUninitializedCapacity: 32) { target, count in
            count = 32
            var state = SHA2_CTX()
            SHA256Init(&state)
            SHA256Update(&state, bytes, bytes.count)
            SHA256Final(target.baseAddress, &state)
        }
        return "sha256-" + base64(digest)
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
            for place in 0..<4 { result.append(place <= group.count ? digits[Int(bits >> UInt32(18 - 6 * place) & 63)] : 0x3D) }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
