public import EmendCore

extension Lexicon: WordKnowledge {
    public func annotate(_ words: UnsafeMutableBufferPointer<Word>) {
        for index in words.indices { words[index].facts = facts(words[index].hash) }
    }

    public var contentHash: UInt64 { hash }
}
