import Foundation

/// Runs another program to its end: initdb, pg_ctl, pg_dump, pg_restore.
struct ChildProgram {
  /// What became of it.
  struct Outcome {
    /// Its exit status; 128 and the signal's number where a signal ended it.
    var status: Int32
    /// What it said on standard error, its last lines on one.
    var complaint: String
  }

  /// The program's path.
  var path: String
  /// Its arguments.
  var arguments: [String]
  /// Variables that differ from those of this process. All `PG*` variables are dropped first: they would
  /// point the program at another server.
  var variables: [String: String] = [:]
  /// The system user it runs as, where that is not the present one; only root can choose.
  var user: String?

  /// Runs it and throws its output away.
  func run() throws(StoreError) -> Outcome {
    let nothing = Descriptor.nothing()
    let complaints = self.complaints()
    guard let process = spawn(nothing.number, nothing.number, complaints.number) else { throw cannotRun }
    return Outcome(status: process.wait(), complaint: Self.text(complaints))
  }

  /// Runs it and takes its standard output piece by piece; where `body` throws, it is ended.
  func run(reading body: ([UInt8]) throws -> Void) throws -> Outcome {
    let nothing = Descriptor.nothing()
    let complaints = self.complaints()
    guard var pipe = PipeEnds() else { throw cannotRun }
    guard let process = spawn(nothing.number, pipe.write.number, complaints.number) else { throw cannotRun }
    pipe.write.close()
    do {
      while case let piece = pipe.read.read(), !piece.isEmpty {
        try Interruption.check()
        try body(piece)
      }
    } catch {
      process.terminate()
      _ = process.wait()
      throw error
    }
    return Outcome(status: process.wait(), complaint: Self.text(complaints))
  }

  /// Runs it and feeds its standard input piece by piece until `next` gives `nil`; where it throws, it is
  /// ended.
  func run(feeding next: () throws -> [UInt8]?) throws -> Outcome {
    let nothing = Descriptor.nothing()
    let complaints = self.complaints()
    guard var pipe = PipeEnds() else { throw cannotRun }
    guard let process = spawn(pipe.read.number, nothing.number, complaints.number) else { throw cannotRun }
    pipe.read.close()
    do {
      // A program that ends early would otherwise end us with SIGPIPE; its exit status will say why it did.
      try SystemCalls.withoutBrokenPipeSignal {
        while let piece = try next() {
          try Interruption.check()
          guard pipe.write.write(piece) else { break }
        }
      }
    } catch {
      process.terminate()
      _ = process.wait()
      throw error
    }
    pipe.write.close()
    return Outcome(status: process.wait(), complaint: Self.text(complaints))
  }

  private func spawn(_ input: Int32, _ output: Int32, _ error: Int32) -> SpawnedProcess? {
    let environment = ProcessInfo.processInfo.environment
      .filter { !$0.key.hasPrefix("PG") }
      .merging(["LC_ALL": "C"]) { $1 }
      .merging(variables) { $1 }
    let prefix =
      user.map {
        [
          "/usr/bin/setpriv", "--reuid=\($0)", "--regid=\($0)", "--init-groups", "--", "/usr/bin/env", "-C",
          "/",
        ]
      } ?? []
    return SpawnedProcess(
      command: prefix + [path] + arguments, environment: environment.map { "\($0.key)=\($0.value)" },
      descriptors: (input, output, error))
  }

  private var cannotRun: StoreError { StoreError(.clusterFailed, "The program \(path) cannot be run.") }

  /// A file without a name: unlike a pipe it can never fill up and block the program, nor stay open in a
  /// server that the program leaves behind.
  private func complaints() -> Descriptor {
    Descriptor(SystemCalls.openNameless(in: NSTemporaryDirectory()))
  }

  private static func text(_ complaints: borrowing Descriptor) -> String {
    let lines = String(decoding: complaints.tail(2000), as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.suffix(4).joined(separator: "; ")
  }
}
