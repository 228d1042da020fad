public import EmendCore
import EmendFilters
public import EmendUnicode

/// A transform of ICU, for `Selection.transform`.
public typealias Transform = EmendUnicode.Transform

/// A named choice of filters.
public enum Preset: String, Sendable, CaseIterable {
    /// Every group but GB/US spelling and suspected spinning: for articles. The default.
    case news
    /// Repair of bytes and characters only.
    case minimal
    /// `news` and the filters that must be asked for, but for those that lose what a form says: they must be named.
    case all

    func includes(_ card: Card) -> Bool {
        switch self {
        case .minimal: card.group <= .unicode && !card.isOptIn
        case .news: card.group != .variety && card.group != .spin && !card.isOptIn
        case .all: !card.needsNaming
        }
    }
}

/// Which filters run: those of a preset, or those named, without those excluded. Names are ids of groups or filters.
public struct Selection: Sendable, Hashable {
    public var preset: Preset
    /// Where not empty, only these run. A filter's own id selects it even if it must be asked for; a group's does not.
    public var only: [String]
    public var without: [String]
    /// These run too, whatever the preset and `only` say, unless `without` names them.
    public var besides: [String] = []
    /// How they write. What a choice of style needs runs whatever the preset and `only` say, unless `without` names it.
    public var style: Style

    public init(preset: Preset = .news, only: [String] = [], without: [String] = [], style: Style = Style()) {
        self.preset = preset
        self.only = only
        self.without = without
        self.style = style
    }

    public struct UnknownName: Error, Hashable {
        public let name: String
        /// The name that is most like it, if any is like it.
        public let nearest: String?
    }

    /// The chosen filters in the order of `filters`. Throws for a name that is neither a group nor a filter.
    public func filters(from filters: [any Filter] = Catalog.filters) throws(UnknownName) -> [any Filter] {
        let cards = filters.map(\.card)
        let named = only + without + besides
        if !named.isEmpty {
            let names = Set(cards.map(\.id)).union(cards.map(\.group.rawValue))
            for name in named where !names.contains(name) { throw UnknownName(name: name, nearest: nearestName(to: name, in: names.sorted())) }
        }
        // A cast takes longer than all else here, and as long as nothing is chosen filters have the style that they come with.
        let hasStyle = style != Style()
        return zip(filters, cards).filter { filter, card in
            if without.contains(card.id) || without.contains(card.group.rawValue) { return false }
            if hasStyle, filter.hasStyle, let styled = filter as? any StyledFilter, styled.isAsked(by: style) { return true }
            if besides.contains(card.id) || (besides.contains(card.group.rawValue) && !card.isOptIn) { return true }
            if only.isEmpty { return preset.includes(card) }
            return only.contains(card.id) || (only.contains(card.group.rawValue) && !card.isOptIn)
        }.map { filter, _ in
            hasStyle && filter.hasStyle ? (filter as? any StyledFilter)?.styled(style) ?? filter : filter
        }
    }
}

/// The name with the fewest edits from a mistyped one, where that is few.
public func nearestName(to name: String, in names: [String]) -> String? {
    func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for i in a.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in b.indices {
                let cost = diagonal + (a[i] == b[j] ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(cost, min(row[j], row[j + 1]) + 1)
            }
        }
        return row[b.count]
    }
    let wanted = Array(name.utf8)
    let ranked = names.map { (name: $0, distance: distance(wanted, Array($0.utf8))) }.min { $0.distance < $1.distance }
    guard let ranked, ranked.distance <= max(2, wanted.count / 3) else { return nil }
    return ranked.name
}
