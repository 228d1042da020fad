import CJSON

/// Where and why a text is not JSON.
public struct MalformedJSON: Error, Sendable, Hashable {
    /// In bytes, from 0; nil where it is not known.
    public let offset: Int?
    public let reason: String

    /// It may be JSON, of which less is read than there is.
    public var isTooDeep: Bool { reason == String(cString: emend_json_too_deep) }
}

/// Where bytes are no UTF-8 first.
func firstInvalid(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    do {
        _ = try UTF8Span(validating: text.span)
        return nil
    } catch {
        return error.byteOffsets.lowerBound
    }
}

/// Finds the values at some paths in the source of a JSON text, checking all of it against RFC 8259. simdjson does the reading.
// Unchecked because of the pointer: what it points to is only read once it is made.
final class JSONQuery: @unchecked Sendable {
    /// A value, and the number of the path that leads to it.
    struct Place: Equatable {
        enum Value: Equatable {
            /// Between the quotation marks.
            case string(Range<Int>)
            case null
            /// A number, literal, array or object.
            case other
            /// Where the path leads on there is no such member or element.
            case missing
        }

        let path: Int
        let value: Value
    }

    /// A query holds no more paths: its steps are followed by the bits of a number.
    static let mostPaths = 64

    private let query = emend_json_query_new()!

    init(_ paths: [JSONPath]) {
        for path in paths.prefix(Self.mostPaths) {
            emend_json_query_path(query)
            for step in path.steps {
                switch step {
                case .name(let name): emend_json_query_name(query, name, name.count)
                case .index(let index): emend_json_query_index(query, index)
                case .each: emend_json_query_each(query)
                }
            }
        }
    }

    deinit {
        emend_json_query_free(query)
    }

    /// The places, in the order of the text.
    func places(in text: UnsafeBufferPointer<UInt8>) throws(MalformedJSON) -> [Place] {
        var places: [Place] = []
        var offset = 0
        let problem = withUnsafeMutablePointer(to: &places) { places in
            emend_json_find(query, text.baseAddress, text.count, places, { context, found, count in
                let places = context!.assumingMemoryBound(to: [Place].self)
                for place in UnsafeBufferPointer(start: found, count: count) {
                    let value: Place.Value = switch place.kind {
                    case EMEND_JSON_STRING: .string(place.start..<place.end)
                    case EMEND_JSON_NULL: .null
                    case EMEND_JSON_MISSING: .missing
                    default: .other
                    }
                    places.pointee.append(Place(path: Int(place.path), value: value))
                }
            }, &offset)
        }
        guard let problem else { return places }
        // SIZE_MAX: simdjson finds bytes that are not UTF-8, and strings that are none, before all else, but not where they are.
        if offset < 0, let place = firstInvalid(in: text) ?? Self.brokenString(in: text) { offset = place }
        throw MalformedJSON(offset: offset < 0 ? nil : offset, reason: String(cString: problem))
    }

    /// The first control character in a string, or where one starts that does not end.
    private static func brokenString(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        var start: Int?
        var i = 0
        while i < text.count {
            if text[i] == 0x22 {
                start = start == nil ? i : nil
            } else if start != nil, text[i] < 0x20 {
                return i
            } else if start != nil, text[i] == 0x5C {
                i += 1
            }
            i += 1
        }
        return start
    }
}
