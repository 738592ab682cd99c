import Foundation
import Tabular
import TestSupport
import Testing
import ZipArchive

@testable import XLSXReader

/// The fixtures are made by Fixtures/make_encrypted.py, with another library and, but for two, checked by a third.
@Suite struct EncryptedPackageTests {
  static let password = "Pässwörd ₹1"
  static let fixtures = [
    "agile-sha512-aes256", "agile-sha384-aes256", "agile-sha256-aes128", "agile-sha1-aes128",
    "agile-without-checksum",
    "standard-aes128", "standard-aes256",
  ]

  static func fixture(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "Tests/XLSXReaderTests/Fixtures/\(name).xlsx")))
  }

  static func decrypt(_ bytes: [UInt8], _ password: String, limits: ReadLimits = .standard) throws -> [UInt8]
  {
    try EncryptedPackage(CompoundFile(FileBytes(bytes))).decrypt(password: password, limits: limits)
  }

  static func code(_ bytes: [UInt8], _ password: String, limits: ReadLimits = .standard) -> XLSXError.Code? {
    do {
      _ = try decrypt(bytes, password, limits: limits)
      return nil
    } catch {
      return (error as? XLSXError)?.code
    }
  }

  @Test(arguments: fixtures)
  func theRightPasswordOpensTheArchive(name: String) throws {
    let bytes = try Self.fixture(name)
    #expect(try CompoundContent(CompoundFile(FileBytes(bytes))) == .encryptedPackage)
    let archive = try Archive(FileBytes(Self.decrypt(bytes, Self.password)))
    let sheet = try archive.contents(of: #require(archive.entry(named: "xl/worksheets/sheet1.xml")))
    #expect(String(decoding: sheet, as: UTF8.self).contains("<t>opened</t>"))
    let pad = try archive.contents(of: #require(archive.entry(named: "pad.bin")))
    #expect(pad == (0..<pad.count).map { UInt8($0 * 7 % 251) })
    #expect(archive.findings.isEmpty)
  }

  @Test(arguments: fixtures)
  func aWrongPasswordIsSaidSo(name: String) throws {
    let bytes = try Self.fixture(name)
    for password in ["", "pässwörd ₹1", "Pässwörd ₹1 "] {
      #expect(Self.code(bytes, password) == .wrongPassword)
    }
  }

  /// One changed byte in the middle of the content, which the archive's own checksum might never meet.
  @Test(arguments: fixtures.filter { $0.hasPrefix("agile-sha") })
  func aChangedByteIsDamage(name: String) throws {
    let bytes = try Self.fixture(name)
    let stream = try #require(try CompoundFile(FileBytes(bytes)).stream(EncryptedPackage.packageName))
    var changed = bytes
    changed[stream.blocks[5] + 3] ^= 1
    #expect(Self.code(changed, Self.password) == .damaged)
  }

  @Test func aPackageOverTheLimitIsRefused() throws {
    var limits = ReadLimits.standard
    limits.partBytes = 5000
    let bytes = try Self.fixture("agile-sha512-aes256")
    #expect(Self.code(bytes, Self.password, limits: limits) == .overLimit(.partBytes, limit: 5000))
  }

  static func package(info: [UInt8], _ package: [UInt8]) -> [UInt8] {
    RawCompoundFile([("EncryptionInfo", info), ("EncryptedPackage", package)]).bytes
  }

  @Test func whatIsNotKnownIsDamageAndNeverATrap() throws {
    let file = try CompoundFile(FileBytes(Self.fixture("agile-sha512-aes256")))
    let stream = try #require(try file.stream(EncryptedPackage.infoName))
    let info = try stream.bytes(at: 0, count: stream.size)
    let empty = [UInt8](repeating: 0, count: 8)
    #expect(Self.code(Self.package(info: info, empty), Self.password) != nil)
    for (from, to) in [
      ("SHA512", "MD5"), ("\"AES\"", "\"DES\""), ("ModeCBC", "ModeCFB"),
      ("keyBits=\"256\"", "keyBits=\"255\""),
      ("spinCount=\"1000\"", "spinCount=\"99999999\""), ("blockSize=\"16\"", "blockSize=\"8\""),
      ("saltValue=\"", "saltValue=\"?"),
    ] {
      let text = String(decoding: info.dropFirst(8), as: UTF8.self).replacingOccurrences(of: from, with: to)
      let changed = Self.package(info: Array(info.prefix(8)) + Array(text.utf8), empty)
      #expect(Self.code(changed, Self.password) == .damaged, "\(from) → \(to)")
    }
    #expect(Self.code(Self.package(info: [3, 0, 3, 0, 0, 0, 0, 0], empty), "") == .damaged)
    #expect(Self.code(Self.package(info: [], empty), "") == .damaged)
    #expect(
      Self.code(Self.package(info: [4, 0, 4, 0, 0, 0, 0, 0] + Array("<a".utf8), empty), "") == .notWellFormed)
  }

  @Test func aStandardHeaderCutAnywhereIsDamage() throws {
    let file = try CompoundFile(FileBytes(Self.fixture("standard-aes128")))
    let stream = try #require(try file.stream(EncryptedPackage.infoName))
    let info = try stream.bytes(at: 0, count: stream.size)
    for length in 4..<info.count - 1 {
      let cut = Self.package(info: Array(info[..<length]), [1, 0, 0, 0, 0, 0, 0, 0, 0])
      #expect(Self.code(cut, "") == .damaged, "cut at \(length)")
    }
  }

  /// The encrypted files of the corpus, where it lies beside this package. Their passwords are published by the
  /// projects that they come from.
  @Test func theFilesOfTheCorpusOpen() throws {
    let files = [
      "msoffcrypto-tool--example_password.xlsx": "Password1234_",
      "npoi--2007macro_password.xlsm": "Password1234_",
      "oletools--encrypted.xlsx": "encrypted",
    ]
    let folders = ["../shared/corpus/files/", "shared/corpus/files/"]
    guard let folder = folders.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
      print("The corpus is not beside this folder: its 3 encrypted workbooks were not opened.")
      #expect(files.count == 3)
      return
    }
    for (name, password) in files {
      let bytes = Array(try Data(contentsOf: URL(filePath: folder + name)))
      let archive = try Archive(FileBytes(Self.decrypt(bytes, password)))
      #expect(archive.entry(named: "xl/workbook.xml") != nil, "\(name)")
      #expect(Self.code(bytes, password + "x") == .wrongPassword, "\(name)")
    }
  }
}
