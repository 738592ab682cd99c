/// Why a script of SQL failed, and where in it.
struct ScriptFailure: Error {
  /// What went wrong.
  var error: StoreError
  /// What the server said, where it said anything.
  var message: ServerMessage?
  /// How many statements had been completed.
  var completed = 0
  /// Where in the script the error is, in characters from 1, where the server says so.
  var position: Int?

  init(_ error: StoreError, message: ServerMessage? = nil, completed: Int = 0, position: Int? = nil) {
    self.error = error
    self.message = message
    self.completed = completed
    self.position = position
  }
}
