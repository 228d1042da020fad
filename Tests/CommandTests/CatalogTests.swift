import Foundation
import Testing

@Suite struct CatalogTests {
    @Test func theTableOfFiltersIsCurrent() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let section = try #require(readme.range(of: #"<!-- filters: [^\n]*\n(.*?)<!-- end of filters -->"#, options: .regularExpression))
        let lines = readme[section].split(separator: "\n", omittingEmptySubsequences: false)
        let table = try Workplace().emend(["filters", "--markdown"])
        #expect(lines.dropFirst().dropLast().joined(separator: "\n") + "\n" == table.text, "README's table of filters is not what their cards say; renew it: make readme")
        #expect(lines.count > 50)
    }
}
