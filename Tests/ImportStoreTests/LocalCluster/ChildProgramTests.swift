import Foundation
import Testing

@testable import ImportStore

@Suite struct ChildProgramTests {
  @Test func `status, signal and complaint come back`() throws {
    let failing = try ChildProgram(
      path: "/bin/sh", arguments: ["-c", "echo first >&2; echo second >&2; exit 3"]
    ).run()
    #expect(failing.status == 3 && failing.complaint == "first; second")
    #expect(try ChildProgram(path: "/bin/sh", arguments: ["-c", "kill -9 $$"]).run().status == 128 + 9)
    #expect(throws: StoreError.self) { try ChildProgram(path: "/no/such/program", arguments: []).run() }
  }

  @Test func `output is read to its end, and a reader that throws ends the program`() throws {
    struct Enough: Error {}
    var count = 0
    let program = ChildProgram(path: "/bin/sh", arguments: ["-c", "head -c 1000000 /dev/zero"])
    #expect(try program.run(reading: { count += $0.count }).status == 0)
    #expect(count == 1_000_000)
    let endless = ChildProgram(path: "/bin/sh", arguments: ["-c", "exec yes"])
    #expect(throws: Enough.self) { try endless.run(reading: { _ in throw Enough() }) }
  }

  @Test func `a program that ends before its input does is no end of ours`() throws {
    var pieces = 0
    let outcome = try ChildProgram(path: "/bin/true", arguments: []).run(feeding: {
      pieces += 1
      return pieces < 100 ? Array(repeating: 0, count: 65_536) : nil
    })
    #expect(outcome.status == 0)
  }

  @Test func `a program that leaves another behind does not hold us up`() throws {
    let clock = ContinuousClock()
    let time = try clock.measure {
      _ = try ChildProgram(path: "/bin/sh", arguments: ["-c", "sleep 20 & exit 0"]).run()
    }
    #expect(time < .seconds(10))
  }

  @Test func `PG variables do not reach programs, others and given ones do`() throws {
    var text: [UInt8] = []
    let program = ChildProgram(path: "/usr/bin/env", arguments: [], variables: ["PGUSER": "given"])
    #expect(try program.run(reading: { text += $0 }).status == 0)
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("PG") } == ["PGUSER=given"])
    #expect(lines.contains("LC_ALL=C"))
  }
}
