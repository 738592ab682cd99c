import Glibc
import Tabular
import Testing
import ZipArchive

/// The 18 odd archives of the corpus, where it lies beside this package; the project's own fixtures for the same
/// cases stand in the other files of this folder.
@Suite struct OddArchivesTests {
  /// What becomes of each: the entries that are read with their sizes, or the refusals, and the findings.
  static let expected: [String: String] = [
    "yauzl--compressed_uncompressed_size_mismatch_for_stored_file_2147483647_5.zip":
      "a.txt outOfBounds, b.txt 5; container-headers-differ container-part-unreadable",
    "yauzl--extra_field_length_exceeds_extra_field_buffer_size.zip":
      "a.txt 5, b.txt 5; container-extra-field-damaged",
    "yauzl--file_data_overflows_file_bounds_63_2147483647_308.zip":
      "a.txt outOfBounds, b.txt 5; container-headers-differ container-part-unreadable",
    "yauzl--invalid_central_directory_file_header_signature_0x1014b50.zip": "directoryDamaged",
    "yauzl--invalid_local_file_header_signature_0x3034b50.zip":
      "a.txt 5, b.txt localHeaderDamaged; container-part-unreadable",
    "yauzl--invalid_zip64_end_of_central_directory_record_signature.zip": "directoryDamaged",
    "yauzl--ord_signature_not_found_Either_not_a_zip_file_or_file_is_truncated.zip": "cutOff",
    "yauzl--strong_encryption_is_not_supported.zip": "a.txt encrypted; container-part-unreadable",
    "yauzl--unsupported_compression_method_1.zip":
      "a.txt 5, b.txt unsupportedMethod; container-headers-differ container-part-unreadable",
    "yauzl--xtended_information_extra_field_does_not_include_uncompressed_size.zip": "directoryDamaged",
    "yauzl--zip64.zip": "test1.txt 3, test2.txt 3; ",
    "zip2--comment_garbage.zip": "; container-data-after-end",
    "zip2--data_descriptor.zip": "hello.txt 12; ",
    "zip2--extended_timestamp_bad.zip": "mimetype 39, test.txt 0; container-extra-field-damaged",
    "zip2--invalid_cde_number_of_files_allocation_smaller_offset.zip": "directoryDamaged",
    "zip2--invalid_offset2.zip": "directoryDamaged",
    "zip2--zip64_demo.zip": "- 14; container-data-before",
    "zipfoundation--testExtractCompressedDataDescriptorArchive.zip":
      "- 0, second.txt 6; container-headers-differ",
  ]

  @Test func eachIsReadRightOrRefused() throws {
    // The tests run in the package's folder; the corpus is no part of it.
    let folders = ["../shared/corpus/zips/", "shared/corpus/zips/"]
    guard let folder = folders.first(where: { unsafe access($0, R_OK) == 0 }) else {
      print("The corpus is not beside this folder: its 18 archives were not read.")
      #expect(Self.expected.count == 18)
      return
    }
    for (name, outcome) in Self.expected {
      #expect(Self.outcome(of: folder + name) == outcome, "\(name)")
    }
  }

  static func outcome(of path: String) -> String {
    do throws(ZipError) {
      let archive = try Archive(FileBytes(path: path))
      let entries = archive.entries.map { entry in
        do throws(ZipError) {
          return "\(entry.name) \(try archive.contents(of: entry).count)"
        } catch {
          return "\(entry.name) \(error.code)"
        }
      }
      return entries.joined(separator: ", ") + "; " + archive.findings.map(\.rule.name).joined(separator: " ")
    } catch {
      return error.code.rawValue
    }
  }
}
