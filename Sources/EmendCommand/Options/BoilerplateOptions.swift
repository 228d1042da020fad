import ArgumentParser

/// Own patterns of left-over lines.
struct BoilerplateOptions: ParsableArguments {
    @Option(help: ArgumentHelp(
        """
        Lines to remove, a pattern a line, as emend boilerplate learn writes them: Weather for {date}, end: Lind Media Group. Used whatever filters are chosen. \
        May be given several times.
        """,
        valueName: "file"), transform: { DictionaryFile(kind: .patterns, path: $0, turn: 0) })
    var boilerplate: [DictionaryFile] = []
}
