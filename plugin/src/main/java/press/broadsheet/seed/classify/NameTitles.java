package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name in a byline, with the titles that stand before it and the letters that stand after it
 * taken off: “Dr. Ines Q. Okafor, MD”, “記者 山田太郎”.
 *
 * @param name the name alone
 * @param titles what was taken off, in order
 */
record NameTitles(String name, List<String> titles) {

  private static final Pattern BEFORE =
      Pattern.compile(
          "^((?:Canon|Father|Fr\\.|Bishop|Archbishop|Archdeacon|Rabbi|Imam|Pastor|Vicar|Deacon|Cllr\\.?|Councillor|Pfr\\.|Pfarrer(?:in)?|Pater|Diakon(?:in)?|Frau|Herr|Abbé|Père|Sœur|Maître|Padre|[Dd]on|Monsignor|Mons\\.|отец|протоиерей|иерей|[Оо]\\.|الشيخ|الأب|القس|السيدة?|(?:Dr|Prof|Mr|Mrs|Ms|Mx|Rev|Ing|Sra?|Dott|Dra|Dott\\.ssa|Prof\\.ssa|проф)\\.|Dr|Prof|Professor|Mr|Mrs|Ms"
              + "|Mme|Rev|Reverend|Sir|Dame|أ\\.|الأستاذة?|\\p{IsHan}{1,6}(?:部|支局|総局|面担当)|記者|记者|本报记者|本報記者|通讯员|д-р|د\\.|الدكتورة?)[\\s\\u3000]+)(?=\\S)");
  private static final String LETTERS =
      "Ph\\.? ?D\\.?|M\\.?D\\.?|D\\.?Phil\\.?|J\\.?D\\.?|Ed\\.?D\\.?|R\\.?N\\.?|D\\.?D\\.?S\\.?|D\\.?V\\.?M\\.?"
          + "|M\\.?B\\.?A\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|M\\.?A\\.?|B\\.?A\\.?|LL\\.?[BMD]\\.?|Esq\\.?|[MOCK]BE|MEP|MP"
          + "|FRS|[QK]C|CPA";
  private static final Pattern AFTER =
      Pattern.compile("(?:\\s+(?:Ph\\.?D\\.?|M\\.D\\.|MD|Esq\\.?|기자)|\\s*(?:記者|记者|特派員|特派员))$");
  private static final Pattern ALONE = Pattern.compile(LETTERS);

  NameTitles {
    titles = List.copyOf(titles);
  }

  /** Takes a name apart. */
  static NameTitles of(String text) {
    String name = text.strip();
    List<String> titles = new ArrayList<>();
    for (Matcher m = BEFORE.matcher(name); m.find(); m = BEFORE.matcher(name)) {
      titles.add(m.group().strip());
      name = name.substring(m.end());
    }
    Matcher after = AFTER.matcher(name);
    if (after.find() && after.start() > 0) {
      titles.add(after.group().strip());
      name = name.substring(0, after.start());
    }
    return new NameTitles(name, titles);
  }

  /** A text without the titles before the name that it begins with. */
  static String untitled(String text) {
    String name = text;
    for (Matcher m = BEFORE.matcher(name); m.find(); m = BEFORE.matcher(name)) {
      name = name.substring(m.end());
    }
    return name;
  }

  /** Whether a text is a title that stands before a name. */
  static boolean isBefore(String text) {
    return BEFORE.matcher(text + " .").find();
  }

  /** Whether a text is such letters and nothing else. */
  static boolean isLetters(String text) {
    return ALONE.matcher(text.strip()).matches();
  }
}
