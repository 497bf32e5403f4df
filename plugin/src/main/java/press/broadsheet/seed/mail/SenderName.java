package press.broadsheet.seed.mail;

import java.util.List;
import java.util.Locale;

/**
 * The name of a writer, as it may stand below a letter: whole, the first name alone, shortened, as
 * initials.
 *
 * @param words of the name, in lower case
 */
record SenderName(List<String> words) {

  private static final int MOST_WORDS = 4;

  SenderName {
    words = List.copyOf(words);
  }

  static SenderName of(String name) {
    return new SenderName(
        name.isBlank()
            ? List.of()
            : List.of(name.toLowerCase(Locale.ROOT).strip().split("[\\s,]+")));
  }

  /** Whether a line looks like the first and last name of somebody. */
  static boolean isWhole(String line) {
    return line.length() <= 50
        && line.matches(
            "(?U)\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|von|van|de|der|da|di|del|la|le|du|bin|al)){1,3}")
        && line.matches("(?U).*\\p{Ll}{2}.*");
  }

  /**
   * The name as it stands below the text, if that says more: “S Rooke” is “Septimus Rooke” there.
   *
   * @param name as the head of the mail has it
   * @param signed may be empty
   */
  static String fuller(String name, String signed) {
    if (signed.isEmpty() || name.isEmpty()) {
      return name.isEmpty() ? signed : name;
    }
    String[] known = name.strip().split("\\s+");
    String[] own = signed.split("\\s+");
    String last = own[own.length - 1];
    boolean isSame =
        known.length == 1 && name.equalsIgnoreCase(own[0])
            || name.equalsIgnoreCase(signed)
            || last.equalsIgnoreCase(known[known.length - 1])
                && own[0].length() > known[0].replace(".", "").length()
                && own[0]
                    .toLowerCase(Locale.ROOT)
                    .startsWith(known[0].replace(".", "").toLowerCase(Locale.ROOT));
    return isSame ? signed : name;
  }

  /** Whether a line is nothing but this name. */
  boolean isIn(String line) {
    String bare =
        line.strip()
            .replaceFirst("^[-–—~*_/\\s]+", "")
            .replaceFirst("(?:\\s*\\([\\p{L}./]{1,12}\\))?[,!*_~\\s]*(?: x{1,3})?$", "");
    if (bare.isEmpty() || words.isEmpty() || bare.length() > 60) {
      return false;
    }
    String[] parts = bare.split("\\s+");
    if (parts.length > MOST_WORDS) {
      return false;
    }
    if (isEastern(bare)) {
      return String.join("", words).equals(bare.toLowerCase(Locale.ROOT).replace(" ", ""))
          || bare.length() >= 2 && String.join("", words).contains(bare);
    }
    if (parts.length == 1 && isInitials(bare)) {
      return true;
    }
    int shortened = 0;
    for (String part : parts) {
      String word = part.toLowerCase(Locale.ROOT).replaceFirst("[.,]$", "");
      boolean isWhole = words.contains(word);
      boolean isStart =
          !isWhole
              && word.length() <= 4
              && Character.isUpperCase(part.codePointAt(0))
              && words.stream().anyMatch(w -> w.startsWith(word));
      shortened += isStart ? 1 : 0;
      if (!isWhole && !isStart) {
        return false;
      }
    }
    return shortened <= parts.length && (shortened == 0 || isMarked(line, parts));
  }

  /** Whether a line begins with the whole name. */
  boolean begins(String line) {
    String start = line.strip().toLowerCase(Locale.ROOT);
    String name = String.join(" ", words);
    return !name.isEmpty()
        && start.startsWith(name)
        && start.substring(name.length()).matches("(?s)|[^\\p{L}\\p{N}].*");
  }

  /** A shortened name has a point, or is one letter, or stands after the whole first one. */
  private boolean isMarked(String line, String[] parts) {
    return line.strip().matches(".*[.]|[-–—~].*")
        || parts[0].replace(".", "").length() == 1
        || parts.length == 1 && line.length() <= 4
        || parts.length > 1;
  }

  private boolean isInitials(String bare) {
    String letters = bare.replaceAll("[.\\-–]", "").toLowerCase(Locale.ROOT);
    if (letters.length() > words.size() + 1 || !bare.equals(bare.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder own = new StringBuilder();
    for (String word : words) {
      for (String piece : word.split("-")) {
        own.append(piece.isEmpty() ? "" : piece.substring(0, 1));
      }
    }
    return own.toString().equals(letters)
        || letters.length() == 1 && own.toString().startsWith(letters);
  }

  private static boolean isEastern(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
  }
}
