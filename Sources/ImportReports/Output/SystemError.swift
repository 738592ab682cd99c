import Glibc

/// The system's sentence for an `errno`, such as "No space left on device".
func systemSentence(_ code: Int32) -> String {
  // glibc returns constant text for every code it knows, so no other thread can change it.
  guard let text = unsafe strerror(code) else { return "error \(code)" }
  return unsafe String(cString: text)
}
