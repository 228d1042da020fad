/// For fish.
struct FishCompletions {
    let pages: [HelpPage]

    var script: String {
        let commands = pages.filter { $0.words.count == 2 }
        var result = """
            # Completions of emend for fish, made by: emend completions fish

            function __emend_command
                set -l words (commandline -opc)
                set -l name emend
                if contains -- "$words[2]" \(commands.map { $0.words[1] }.joined(separator: " "))
                    set name "emend $words[2]"
                    if contains -- "$name $words[3]" \(pages.filter { $0.words.count == 3 }.map { "'\($0.command)'" }.joined(separator: " "))
                        set name "$name $words[3]"
                    end
                end
                test "$name" = "$argv"
            end

            function __emend_filters
                printf '%s\\n' \(CompletionWords.filters.joined(separator: " "))
            end


            """
        for page in pages {
            let condition = "complete -c emend -n '__emend_command \(page.command)'"
            for child in children(of: page) {
                let isFirst = page.words.count == 1
                result += "complete -c emend -n '__emend_command \(page.command)\(isFirst ? "; and test (count (commandline -opc)) -eq 1" : "")' \(isFirst ? "" : "-f ")-a \(child.words.last!) -d \(quoted((child.overview.first ?? "").firstSentence))\n"
            }
            if let argument = page.arguments.first, page.completion(of: argument) != .files { result += "\(condition) \(action(page.completion(of: argument)).split(separator: " ").joined(separator: " ").replacingExclusive)\n" }
            for item in page.options {
                let names = item.names.map { $0.hasPrefix("--") ? "-l \($0.dropFirst(2))" : "-s \($0.dropFirst())" }.joined(separator: " ")
                result += "\(condition) \(names)\(item.value == nil ? "" : " " + action(page.completion(of: item))) -d \(quoted(item.text.firstSentence))\n"
            }
        }
        return result
    }

    private func children(of page: HelpPage) -> [HelpPage] {
        pages.filter { $0.words.count == page.words.count + 1 && $0.words.starts(with: page.words) }
    }

    private func action(_ completion: HelpPage.Completion) -> String {
        switch completion {
        case .files: "-r -F"
        case .directories: "-x -a '(__fish_complete_directories)'"
        case .filters: "-x -a '(__emend_filters)'"
        case .filtersInList: "-x -a '(__fish_complete_list , __emend_filters)'"
        case .encodings: "-x -a \(quoted(CompletionWords.encodings.joined(separator: " ")))"
        case .languages: "-x -a '\(CompletionWords.languages.joined(separator: " "))'"
        case .words(let words): "-x -a '\(words.joined(separator: " "))'"
        case .nothing: "-x"
        }
    }

    private func quoted(_ text: String) -> String {
        "'" + text.reduce(into: "") { $0 += $1 == "'" || $1 == "\\" ? "\\\($1)" : String($1) } + "'"
    }
}

extension String {
    /// An argument has no option that could ask for a value: no files are offered beside it.
    fileprivate var replacingExclusive: String { hasPrefix("-x") ? "-f" + dropFirst(2) : self }
}
