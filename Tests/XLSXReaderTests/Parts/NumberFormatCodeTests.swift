import Tabular
import Testing
@testable import XLSXReader

@Suite struct NumberFormatCodeTests {
  @Test(arguments: [
    ("General", NumberFormatKind.general), ("GENERAL", .general), ("[$-4009]General", .general),
    ("General;-General", .general), ("general", .general), ("0", .number), ("#,##0.00", .number),
    ("0.00E+00", .scientific), ("##0.0E+0", .scientific), ("0e-00", .scientific),
    ("0\"E\"", .number), ("\"Rs.\" #,##0", .number), ("[Red]0;[Blue]-0", .number), ("# ?/?", .number),
    ("0%", .marked), ("0\" L\"", .marked), ("0.0\" Lakh\"", .marked), ("\"$\"#,##0", .marked),
    ("[$$-409]#,##0.00", .marked), ("[$€-2] #,##0", .marked), ("#,##0,", .marked), ("0.0,,\"M\"", .marked),
    ("[$₹-4009]#,##0.00", .number), ("0\" yrs\"", .number), ("#,##0\"/-\"", .number),
    ("_(* #,##0_);_(@_)", .number), ("[>=1000]0", .number), ("\\d0", .number),
    ("[Magenta]0", .number), ("\"day\" 0", .number), ("0 \"h\"", .number), ("0;yyyy", .number),
    ("[Red]0", .number), ("[Magenta]0;[Blue]-0", .number), ("\"days\" 0", .number), ("0\\d", .number),
    ("0_d", .number), ("*d0", .number), ("[$Rs.-4009] #,##0", .number), ("General\" kg\"", .general),
    ("[>=100]0;[<0]0", .number), ("@", .text), ("dd/mm/yyyy", .date), ("DD-MMM-YYYY", .date),
    ("mmmm", .date), ("yy", .date), ("[$-409]d-mmm-yy;@", .date), ("d\\-mmm\\-yyyy", .date),
    ("ggge\"年\"m\"月\"d\"日\"", .date), ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .date),
    ("DD/MM/YYYY", .date), ("d-Mmm-YY", .date), ("[$-409]d\\-mmm\\-yyyy;@", .date), ("mmm", .date),
    ("yyyy\"年\"m\"月\"d\"日\"", .date), ("ge.m.d", .date), ("e", .date), ("[Red]dd.mm.yy", .date),
    ("h:mm", .time), ("H:MM:SS", .time), ("h:mm AM/PM", .time), ("h:mm a/p", .time), ("mm:ss.0", .time),
    ("HH:MM:SS", .time), ("[$-F400]h:mm:ss AM/PM", .time), ("h\"時\"mm\"分\"", .time), ("a/p h", .time),
    ("dd/mm/yyyy hh:mm", .dateTime), ("m/d/yy h:mm", .dateTime), ("YYYY-MM-DD\"T\"HH:MM:SS", .dateTime),
    ("[h]:mm:ss", .duration), ("[HH]:MM", .duration), ("[mm]:ss", .duration), ("[s]", .duration),
    ("[h]:mm", .duration), ("[hh]:mm:ss", .duration), ("[SS]", .duration), ("[Red][h]:mm", .duration),
  ])
  func codesAreRead(code: String, kind: NumberFormatKind) {
    #expect(NumberFormatCode(code: code).kind == kind)
  }

  @Test func builtInFormatsAreKnownByTheirNumbers() {
    let dates: Set = [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]
    let times: Set = [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]
    for id in 0...70 {
      let expected: NumberFormatKind =
        switch id {
        case 0: .general
        case 22: .dateTime
        case 46: .duration
        case 11, 48: .scientific
        case 9, 10: .marked
        case 49: .text
        case _ where dates.contains(id): .date
        case _ where times.contains(id): .time
        default: .number
        }
      #expect(NumberFormatCode.builtIn(id).kind == expected, "id \(id)")
    }
  }

  @Test(arguments: [
    ("000000000", 9), ("0000000000", 10), ("0", 1), ("#,##0", 1), ("0.00", 1), ("000-00-0000", 9),
    ("General", 0), ("0E+00", 1), ("##0.0E+0", 1),
    ("00000;-00000", 5), ("00000-0000", 9), ("#", 0), ("dd/mm/yyyy", 0),
  ])
  func zerosBeforeThePointAreTheLeastDigits(_ code: String, _ digits: UInt8) {
    #expect(NumberFormatCode(code: code).minimumDigits == digits)
  }

  @Test func oddCodesDoNotEndTheRun() {
    for code in ["", "\"", "[", "\\", "_", "*", ";", "\"open", String(repeating: "0", count: 5000)] {
      #expect(NumberFormatCode(code: code).kind == (code.isEmpty ? .general : .number))
    }
  }
}
