package press.broadsheet.markdown;

/** What a run of hyphens or full stops stands for in print. */
final class Dashes {

  private Dashes() {}

  /**
   * Two hyphens are an en dash and three an em dash, unless they begin a word ({@code --verbose});
   * three full stops are an ellipsis; any other run stays.
   *
   * @param start where the run begins
   * @param end just after it
   */
  static String set(CharSequence text, int start, int end) {
    int length = end - start;
    if (text.charAt(start) == '.') {
      return length == 3 ? "…" : ".".repeat(length);
    }
    boolean beginsWord =
        (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
            && end < text.length()
            && Character.isLetterOrDigit(text.charAt(end));
    if (length == 2 && !beginsWord) {
      return "–";
    }
    return length == 3 && !beginsWord ? "—" : "-".repeat(length);
  }
}
