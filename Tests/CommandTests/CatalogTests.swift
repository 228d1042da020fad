import Foundation
import Testing

@Suite struct CatalogTests {
    @Test func theTableOfFiltersIsCurrent() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let start = try #require(readme.range(of: "<!-- filters:"))
        let end = try #require(readme.range(of: "<!-- end of filters -->"))
        let lines = readme[start.lowerBound..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
        let table = try Workplace().emend(["filters", "--markdown"])
        #expect(lines.dropFirst().joined(separator: "\n") == table.text, "README's table of filters is not what their cards say; renew it: make readme")
        #expect(lines.count > 50)
    }
}
