import ArgumentParser
struct WhyCommand: ParsableCommand { }
struct LexiconCommand: ParsableCommand { }
