import ArgumentParser
import Emend
import EmendUnicode
import Glibc

/// The shells that completions are written for.
enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

/// `emend completions`: prints what a shell completes command lines by.
struct CompletionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emend completions",
        abstract: "Prints the completions of a shell: commands, options, values, filters, files.",
        usage: "emend completions bash|zsh|fish",
        discussion: """
            For bash: emend completions bash > ~/.local/share/bash-completion/completions/emend
            For zsh, into a directory of $fpath: emend completions zsh > ~/.zfunc/_emend
            For fish: emend completions fish > ~/.config/fish/completions/emend.fish
            make install does so for all users.
            """)

    @Argument(help: ArgumentHelp("bash, zsh or fish.", valueName: "shell"))
    var shell: Shell

    mutating func run() throws {
        let pages = CommandTable.pages
        let output = Output(descriptor: STDOUT_FILENO, name: "<stdout>")
        switch shell {
        case .bash: try output.write(BashCompletions(pages: pages).script)
        case .zsh: try output.write(ZshCompletions(pages: pages).script)
        case .fish: try output.write(FishCompletions(pages: pages).script)
        }
        try output.flush()
    }
}

/// Words that completions offer.
enum CompletionWords {
    /// Groups and filters in running order; what comes before all filters cannot be chosen.
    static var filters: [String] {
        let cards = Catalog.cards.filter { $0.group != .decode }
        return Group.allCases.map(\.rawValue).filter { group in cards.contains { $0.group.rawValue == group } } + cards.map(\.id)
    }

    static var encodings: [String] { ["auto"] + Encoding.all.map { $0.lowercased() }.filter { $0.utf8.allSatisfy { $0 > 0x20 && $0 != 0x2C && $0 != 0x27 } } }
    static let languages = ["auto", "en", "en-GB", "en-US", "ar", "cs", "da", "de", "el", "es", "fi", "fr", "he", "hi", "hu", "it", "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh"]
}

/// For bash 4 and later, without the package bash-completion.
struct BashCompletions {
    let pages: [HelpPage]

    var script: String {
        var cases = ""
        for page in pages {
            cases += "        '\(page.command)')\n            options='\(page.options.flatMap(\.names).joined(separator: " "))'\n            case $option in\n"
            for item in page.options where item.value != nil {
                cases += "                \(item.names.joined(separator: "|"))) \(action(page.completion(of: item))); return ;;\n"
            }
            cases += "            esac\n            if [[ $current != -* ]]; then \(argument(of: page)); fi ;;\n"
        }
        return """
            # Completions of emend for bash, made by: emend completions bash

            _emend_words() {
                local IFS=$' \\t\\n'
                COMPREPLY+=($(compgen -W "$1" -- "$current"))
            }

            _emend_files() {
                local IFS=$'\\n'
                compopt -o filenames 2>/dev/null
                COMPREPLY+=($(compgen "$1" -- "$current"))
            }

            # The last name of a list with commas.
            _emend_list() {
                local IFS=$' \\t\\n' before=
                case $current in *,*) before=${current%,*}, ;; esac
                compopt -o nospace 2>/dev/null
                COMPREPLY=($(compgen -W "$1" -P "$before" -- "${current##*,}"))
            }

            _emend() {
                local filters='\(CompletionWords.filters.joined(separator: " "))'
                local encodings='\(CompletionWords.encodings.joined(separator: " "))'
                local languages='\(CompletionWords.languages.joined(separator: " "))'
                local current=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD-1]} command=emend options= i
                COMPREPLY=()
                # --option=value comes as three words.
                if [[ $current == = ]]; then
                    current=
                elif [[ $option == = ]]; then
                    option=${COMP_WORDS[COMP_CWORD-2]}
                fi
                if ((COMP_CWORD > 1)); then
                    case ${COMP_WORDS[1]} in
                        \(pages.filter { $0.words.count == 2 }.map { $0.words[1] }.joined(separator: "|"))) command="emend ${COMP_WORDS[1]}" ;;
                    esac
                fi
                if ((COMP_CWORD > 2)); then
                    case "$command ${COMP_WORDS[2]}" in
                        \(pages.filter { $0.words.count == 3 }.map { "'\($0.command)'" }.joined(separator: "|"))) command="$command ${COMP_WORDS[2]}" ;;
                    esac
                fi
                # What stands behind -- is a file.
                for ((i = 1; i < COMP_CWORD; i++)); do
                    [[ ${COMP_WORDS[i]} == -- ]] && { _emend_files -f; return; }
                done
                case $command in
            \(cases)    esac
                [[ $current == -* ]] && _emend_words "$options"
                ((COMP_CWORD == 1)) && [[ $current != -* ]] && _emend_words '\(pages.filter { $0.words.count == 2 }.map { $0.words[1] }.joined(separator: " "))'
            }

            complete -F _emend emend

            """
    }

    private func argument(of page: HelpPage) -> String {
        if let first = page.arguments.first { return action(page.completion(of: first)) }
        let names = children(of: page)
        return names.isEmpty ? ":" : "_emend_words '\(names)'"
    }

    private func children(of page: HelpPage) -> String {
        pages.filter { $0.words.count == page.words.count + 1 && $0.words.starts(with: page.words) }.map { $0.words.last! }.joined(separator: " ")
    }

    private func action(_ completion: HelpPage.Completion) -> String {
        switch completion {
        case .files: "_emend_files -f"
        case .directories: "_emend_files -d"
        case .filters: "_emend_words \"$filters\""
        case .filtersInList: "_emend_list \"$filters\""
        case .encodings: "_emend_words \"$encodings\""
        case .languages: "_emend_words \"$languages\""
        case .words(let words): "_emend_words '\(words.joined(separator: " "))'"
        case .nothing: ":"
        }
    }
}
