/// For zsh, by its own `_arguments`.
struct ZshCompletions {
    let pages: [HelpPage]

    var script: String {
        var functions = ""
        for page in pages {
            var specifications = page.options.map { option($0, page) }
            if children(of: page).isEmpty {
                if let argument = page.arguments.first { specifications.append(quoted("*:\(argument.value ?? "word"):\(action(page.completion(of: argument)))")) }
            } else {
                specifications.append(quoted("*:file:_files"))
            }
            functions += "\(name(page))() {\n    _arguments -S \\\n" + specifications.map { "        " + $0 }.joined(separator: " \\\n") + "\n}\n\n"
        }
        return """
            #compdef emend
            # Completions of emend for zsh, made by: emend completions zsh

            _emend_filter_names() {
                compadd "$@" -- \(CompletionWords.filters.joined(separator: " "))
            }

            _emend_encoding_names() {
                compadd "$@" -- \(CompletionWords.encodings.map(quoted).joined(separator: " "))
            }

            \(functions)_emend() {
                local -a commands
            \(pages.filter { $0.words.count > 1 && !children(of: $0).isEmpty }.map(dispatch).joined())\
                case $words[2] in
            \(pages.filter { $0.words.count == 2 && children(of: $0).isEmpty }.map { "        \($0.words[1])) if ((CURRENT > 2)); then shift words; ((CURRENT--)); \(name($0)); return; fi ;;\n" }.joined())\
                esac
                if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
                    commands=(\(described(pages.filter { $0.words.count == 2 })))
                    _describe -t commands command commands
                fi
                _emend_command
            }

            _emend "$@"

            """
    }

    /// A command with commands of its own.
    private func dispatch(_ page: HelpPage) -> String {
        """
            if [[ $words[2] == \(page.words[1]) ]] && ((CURRENT > 2)); then
                case $words[3] in
        \(children(of: page).map { "            \($0.words[2])) if ((CURRENT > 3)); then shift 2 words; ((CURRENT -= 2)); \(name($0)); return; fi ;;\n" }.joined())\
                esac
                commands=(\(described(children(of: page))))
                _describe -t commands command commands
                return
            fi

        """
    }

    private func described(_ pages: [HelpPage]) -> String {
        pages.map { quoted($0.words.last! + ":" + ($0.overview.first ?? "").firstSentence) }.joined(separator: " ")
    }

    private func children(of page: HelpPage) -> [HelpPage] {
        page.words.count == 1 ? [] : pages.filter { $0.words.count == page.words.count + 1 && $0.words.starts(with: page.words) }
    }

    private func name(_ page: HelpPage) -> String { page.words.count == 1 ? "_emend_command" : "_" + page.words.joined(separator: "_") }

    private func option(_ item: HelpPage.Item, _ page: HelpPage) -> String {
        let text = item.text.firstSentence.filter { $0 != "[" && $0 != "]" }.split(separator: ":", omittingEmptySubsequences: false).joined(separator: "\\:")
        let value = item.value.map { ":\($0):\(action(page.completion(of: item)))" } ?? ""
        // An option may come again, but for those that are one choice.
        let specifications = item.names.map { name in
            quoted((value.isEmpty ? "(\(item.names.joined(separator: " ")))" : "*") + name + (value.isEmpty ? "" : name.hasPrefix("--") ? "=" : "+") + "[\(text)]" + value)
        }
        return specifications.joined(separator: " ")
    }

    private func action(_ completion: HelpPage.Completion) -> String {
        switch completion {
        case .files: "_files"
        case .directories: "_files -/"
        case .filters: "_emend_filter_names"
        case .filtersInList: "_sequence _emend_filter_names"
        case .encodings: "_emend_encoding_names"
        case .languages: "(\(CompletionWords.languages.joined(separator: " ")))"
        case .words(let words): "(\(words.joined(separator: " ")))"
        case .nothing: " "
        }
    }

    private func quoted(_ text: String) -> String { "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'" }
}
