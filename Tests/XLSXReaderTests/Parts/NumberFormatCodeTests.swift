import Tabular
import Testing
@testable import XLSXReader

@Suite struct NumberFormatCodeTests {
  @Test(arguments: [
    ("General", NumberFormatKind.general), ("GENERAL", .general), ("[$-4009]General", .general),
    ("General;-General", .general),
    ("0", .number), ("#,##0.00", .number), ("0.00E+00", .number), ("\"Rs.\" #,##0", .number),
    ("[Red]0;[Blue]-0", .number),
    ("# ?/?", .number), ("0%", .number), ("_(* #,##0_);_(@_)", .number), ("[>=1000]0", .number),
    ("\\d0", .number),
    ("@", .text), ("dd/mm/yyyy", .date), ("DD-MMM-YYYY", .date), ("mmmm", .date), ("yy", .date),
    ("[$-409]d-mmm-yy;@", .date),
    ("d\\-mmm\\-yyyy", .date), ("ggge\"年\"m\"月\"d\"日\"", .date),
    ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .date),
    ("h:mm", .time), ("H:MM:SS", .time), ("h:mm AM/PM", .time), ("h:mm a/p", .time), ("mm:ss.0", .time),
    ("dd/mm/yyyy hh:mm", .dateTime), ("m/d/yy h:mm", .dateTime), ("[h]:mm:ss", .duration),
    ("[HH]:MM", .duration),
    ("[mm]:ss", .duration), ("[s]", .duration), ("[Magenta]0", .number), ("\"day\" 0", .number),
    ("0 \"h\"", .number),
    ("0;yyyy", .number),
  ])
  func codesAreRead(code: String, kind: NumberFormatKind) {
    #expect(NumberFormatCode(code: code).kind == kind)
  }

  @Test func builtInFormats() {
    let dates = Array(14...17) + Array(27...31) + [36] + Array(50...54) + [57, 58]
    for id in dates { #expect(NumberFormatCode.builtIn(id).kind == .date) }
    for id in [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56] {
      #expect(NumberFormatCode.builtIn(id).kind == .time)
    }
    #expect(NumberFormatCode.builtIn(22).kind == .dateTime)
    #expect(NumberFormatCode.builtIn(46).kind == .duration)
    #expect(NumberFormatCode.builtIn(49).kind == .text)
    #expect(NumberFormatCode.builtIn(0).kind == .general)
    for id in [1, 2, 3, 4, 9, 10, 11, 12, 13, 37, 38, 39, 40, 48, 44] {
      #expect(NumberFormatCode.builtIn(id).kind == .number)
    }
  }

  @Test func leadingZerosAreCounted() {
    #expect(NumberFormatCode(code: "000000000").minimumDigits == 9)
    #expect(NumberFormatCode(code: "00000-0000").minimumDigits == 9)
    #expect(NumberFormatCode(code: "0.00").minimumDigits == 1)
    #expect(NumberFormatCode(code: "#,##0").minimumDigits == 1)
  }

  @Test func oddCodesDoNotEndTheRun() {
    for code in ["", "\"", "[", "\\", "_", "*", ";", "\"open", String(repeating: "0", count: 5000)] {
      #expect(NumberFormatCode(code: code).kind == (code.isEmpty ? .general : .number))
    }
  }
}
