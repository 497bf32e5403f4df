package press.broadsheet.seed.importer;

import java.util.List;
import java.util.regex.Pattern;

/** Finds mail addresses, those that are hidden from machines in the usual ways too. */
final class MailAddresses {

  private static final String NAME = "(?<![\\w.@/+-])([A-Za-z0-9][A-Za-z0-9._%+-]{0,63})";

  private static final Pattern PLAIN =
      Pattern.compile(
          NAME + "@((?:[A-Za-z0-9-]{1,63}\\.){1,4}[A-Za-z]{2,24})(?![\\w@-])(?!\\.[A-Za-z0-9])");

  private static final String HIDDEN_DOT =
      " ?[\\[({<] ?(?i:dot|punkt|point|punto|ponto|\\.) ?[\\])}>] ?";

  /** “ines [at] press.example”, “ines (at) press (dot) example”. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          NAME
              + " ?[\\[({<] ?(?i:at|ät|@|a|arroba|arobase|chiocciola|собака) ?[\\])}>] ?"
              + "((?:[A-Za-z0-9-]{1,63}(?:\\.|"
              + HIDDEN_DOT
              + ")){1,4}[A-Za-z]{2,24})(?![\\w@-])");

  private MailAddresses() {}

  /** Finds them, as {@code mailto:} addresses. */
  static void in(BioText bio) {
    bio.find(PLAIN, m -> List.of("mailto:" + m.group(1) + "@" + m.group(2)));
    bio.find(
        HIDDEN,
        m -> List.of("mailto:" + m.group(1) + "@" + m.group(2).replaceAll(HIDDEN_DOT, ".")));
  }
}
